#!/usr/bin/env bash
# Pictures of the real desk, on a virtual screen: QGIS opens, connects to the demo city, each panel is saved to out/desk-*.png.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p out
rm -f out/desk-*.png
log=out/desk-pictures.log
unset DISPLAY WAYLAND_DISPLAY || true
if ! QT_QPA_PLATFORM=xcb IMIS_PICTURES="$PWD/out" timeout 300 xvfb-run -a -s "-screen 0 1366x768x24" \
     scripts/run_qgis.sh --demo --code "$PWD/scripts/desk_pictures.py" >"$log" 2>&1; then
  tail -20 "$log" >&2
  echo "pictures: QGIS did not finish; what it said is in $log" >&2
  exit 1
fi
if ! ls out/desk-*.png >/dev/null 2>&1; then
  tail -20 "$log" >&2
  echo "pictures: QGIS made none; what it said is in $log" >&2
  exit 1
fi
