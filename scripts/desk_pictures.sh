#!/usr/bin/env bash
# Pictures of the real desk, on a virtual screen: QGIS opens, connects to the demo city, each panel is saved as PNG.
#   scripts/desk_pictures.sh                 all but the analyses one by one, into out/desk-*.png (as make demo shows them)
#   scripts/desk_pictures.sh buildings cwis  only these parts of scripts/pictures
#   scripts/desk_pictures.sh --docs [part…]  into docs/pictures/*.png, for the manual
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p out
folder=$PWD/out prefix=desk-
if [ "${1:-}" = --docs ]; then
  folder=$PWD/docs/pictures prefix=
  shift
elif [ $# -eq 0 ]; then
  rm -f out/desk-*.png
  # a first look does not wait for every analysis to run, and decides nothing: those are taken for the manual
  set -- desk $(cd scripts/pictures && ls *.py | sed 's/\.py$//' | grep -v -x -e __init__ -e frame -e analyses -e decisions -e fieldwork -e desk)
fi
log=out/desk-pictures.log
say_as=pictures
. scripts/say.sh
began=$SECONDS
mark=$(mktemp)
tell() {   # a line every few seconds for as long as QGIS works
  local made=0 now
  while sleep 10; do
    now=$(find "$folder" -maxdepth 1 -name "$prefix*.png" -newer "$mark" | wc -l)
    if [ "$now" -eq 0 ]; then
      say "QGIS is starting, $(( SECONDS - began )) s"
    elif [ "$now" -gt "$made" ]; then
      made=$now
      say "$made taken, $(( SECONDS - began )) s"
    fi
  done
}
tell &
teller=$!
trap 'kill "$teller" 2>/dev/null || true; rm -f "$mark"' EXIT
unset DISPLAY WAYLAND_DISPLAY || true
if ! QT_QPA_PLATFORM=xcb IMIS_PICTURES="$folder" IMIS_PICTURES_PREFIX="$prefix" IMIS_PICTURES_PARTS="$*" \
     IMIS_PICTURES_CODE="$PWD/scripts" IMIS_PICTURES_LOG="$PWD/out/desk-pictures-steps.log" \
     timeout "${IMIS_PICTURES_SECONDS:-900}" xvfb-run -a -s "-screen 0 1366x768x24" \
     scripts/run_qgis.sh --demo --code "$PWD/scripts/desk_pictures.py" >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  grep -A9 failed out/desk-pictures-steps.log >&2 || true
  echo "pictures: not all could be made; what was said is in $log and out/desk-pictures-steps.log" >&2
  exit 1
fi
if ! ls "$folder/$prefix"*.png >/dev/null 2>&1; then
  tail -n 20 "$log" >&2
  echo "pictures: QGIS made none; what it said is in $log" >&2
  exit 1
fi
