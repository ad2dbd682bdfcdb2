#!/usr/bin/env bash
# Opens QGIS with the built plugin.
#   scripts/run_qgis.sh           your own QGIS profile and connections
#   scripts/run_qgis.sh --demo    a profile of its own under out/profile, connected to the demo city, panels docked
set -euo pipefail
cd "$(dirname "$0")/.."
export QGIS_PLUGINPATH=$PWD/build
if [ "${1:-}" != --demo ]; then
  exec qgis --noversioncheck "$@"
fi
shift
profile=$PWD/out/profile
mkdir -p "$profile/profiles/default/QGIS"
ini=$profile/profiles/default/QGIS/QGIS3.ini
if [ ! -e "$ini" ]; then   # a fresh profile: our plugin on, nothing asked, no tips
  printf '[PythonPlugins]\nimis_plugin=true\n\n[qgis]\ncheckVersion=false\nshowTips=false\n' > "$ini"
fi
# QGIS leaves a plugin off when it was ended while loading it; the demo's own profile starts afresh
sed -i -e 's/^imis_plugin=false$/imis_plugin=true/' -e '/^watchDogTimestamp.imis_plugin=/d' "$ini"
# what QGIS leaves in the folders for temporary and cached files goes with the profile
export TMPDIR=$profile/tmp XDG_CACHE_HOME=$profile/cache
mkdir -p "$TMPDIR" "$XDG_CACHE_HOME"
export IMIS_CONNECT=embedded:demo IMIS_CONNECT_USER=officer
exec qgis --profiles-path "$profile" --profile default --nologo --noversioncheck "$@"
