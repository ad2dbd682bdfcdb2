#!/usr/bin/env bash
# The demo: a private server, the city, its indicators and report, then QGIS (or pictures of it). Safe to run again.
set -euo pipefail
cd "$(dirname "$0")/.."
say_as=demo
. scripts/say.sh
target=embedded:demo
year=$(( $(date +%Y) - 1 ))
imis() { PYTHONPATH=build /usr/bin/python3 -m imis_plugin --database "$target" "$@"; }

imis demo
if [ ! -s "out/cwis-report-$year.pdf" ] || [ ! -s "out/cwis-report-$year.json" ] \
   || [ ! -s "out/cwis-report-$year.csv" ] || [ ! -s "out/cwis-report-$year.xlsx" ]; then
  imis report "$year" --out out
fi
say "the yearly report: $(echo out/cwis-report-"$year".{json,csv,xlsx,pdf})"

if [ ! -s out/national-comparison.csv ]; then
  say "five small cities of other seeds, for the national side (about a minute)"
  imis demo-national --out out/national
  imis national out/national --out out
fi
say "the national comparison: $(echo out/national-comparison.*)"

if [ "${IMIS_DEMO_DESK:-1}" = 0 ]; then
  say "the desk is left closed (IMIS_DEMO_DESK=0); make demo opens it"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "opening QGIS (the panels dock at the right; menu IMIS opens more)"
  exec scripts/run_qgis.sh --demo
elif [ -s out/desk-desk.png ] && [ out/desk-desk.png -nt build/imis_plugin/metadata.txt ] && [ -z "${IMIS_DEMO_PICTURES:-}" ]; then
  say "no display here; pictures of the desk are in out/: $(echo out/desk-*.png)"
else
  say "no display here: taking pictures of the real desk (about a minute)"
  scripts/desk_pictures.sh
  say "pictures: $(echo out/desk-*.png)"
fi
