#!/usr/bin/env bash
# Takes away what make demo made: the demo database and its accounts, the server if nothing else lives in it, out/.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -d build/imis_plugin ]; then
  PYTHONPATH=build /usr/bin/python3 -m imis_plugin --database embedded:demo drop --yes --with-server-if-empty
fi
rm -rf out/cwis-report-*.{json,csv,xlsx,pdf} out/national out/national-comparison.* out/desk-*.png out/desk-pictures.log out/profile
rmdir out 2>/dev/null || true
rm -rf build
echo "demo: gone (the installed packages stay)" >&2
