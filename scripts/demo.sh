#!/usr/bin/env bash
# The demo: a private server, the city, its indicators and report, then QGIS (or pictures of it). Safe to run again: what was made of
# the city is made anew only when the city, the program or the year is another.
set -euo pipefail
cd "$(dirname "$0")/.."
say_as=demo
. scripts/say.sh
target=embedded:demo
year=$(( $(date +%Y) - 1 ))
# -m would put the tree before the build, so the safe path
imis() { PYTHONSAFEPATH=1 PYTHONPATH=build /usr/bin/python3 -m imis_plugin --database "$target" "$@"; }
field() { /usr/bin/python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1" <<<"$city"; }

# made_of WHAT STAMP FILE…: whether these files are there and were made of this very state
made_of() {
  local what=$1 stamp=$2 file
  shift 2
  for file in "$@"; do [ -s "$file" ] || return 1; done
  [ "$(cat "out/.demo-$what" 2>/dev/null)" = "$stamp" ]
}
note_made_of() { printf '%s\n' "$2" >"out/.demo-$1"; }

city=$(imis --json demo)
say "$(field sentence)"
mkdir -p out

state="$year $(field stamp)"
report=(out/cwis-report-"$year".{json,csv,xlsx,pdf})
if ! made_of report "$state" "${report[@]}"; then
  imis report "$year" --out out
  note_made_of report "$state"
fi
say "the yearly report: ${report[*]}"

heights="$(field seed) $(field buildings)"
if ! made_of heights "$heights" out/heights-demo.tif; then
  imis demo-heights --out out
  note_made_of heights "$heights"
fi
say "invented heights of the city, for the analyses that ask for a raster: out/heights-demo.tif"

if ! made_of national "$year" out/national-comparison.csv; then
  say "five small cities of other seeds, for the national side (about a minute)"
  imis demo-national --out out/national
  imis national out/national --out out
  note_made_of national "$year"
fi
say "the national comparison: $(echo out/national-comparison.*)"

plugin() { (cd build/imis_plugin && find . -type f ! -name '*.pyc' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16); }

if [ "${IMIS_DEMO_DESK:-1}" = 0 ]; then
  say "the desk is left closed (IMIS_DEMO_DESK=0); make demo opens it"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "opening QGIS (the panels dock at the right; menu IMIS opens more)"
  exec scripts/run_qgis.sh --demo
else
  pictures="$state $(plugin)"
  where() { echo "$(ls out/desk-*.png | wc -l) pictures of the desk, out/desk-*.png (the whole of it: out/desk-desk.png)"; }
  if [ -z "${IMIS_DEMO_PICTURES:-}" ] && made_of pictures "$pictures" out/desk-desk.png; then
    say "no display here; $(where)"
  else
    say "no display here: taking pictures of the real desk (about six minutes, longer where much else runs)"
    scripts/desk_pictures.sh
    # Some show work that is taken back again, such as an import: the records are as they were, the number of their last change is not.
    city=$(imis --json demo)
    state="$year $(field stamp)"
    note_made_of report "$state"
    note_made_of pictures "$state $(plugin)"
    say "$(where)"
  fi
fi
