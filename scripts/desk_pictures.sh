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
if [ ! -s out/heights-demo.tif ]; then   # make demo has made them; some analyses ask for them
  PYTHONSAFEPATH=1 PYTHONPATH=build /usr/bin/python3 -m imis_plugin --database embedded:demo demo-heights --out out >/dev/null
fi
log=out/desk-pictures.log
say_as=pictures
. scripts/say.sh
began=$SECONDS
export TMPDIR=$PWD/out/profile/tmp   # of xvfb-run and of QGIS
mkdir -p "$TMPDIR"
mark=$(mktemp)
steps=out/desk-pictures-steps.log
: >"$steps"

told=0
tell() {   # how many there are by now, a line every few seconds for as long as QGIS works
  local now
  now=$(find "$folder" -maxdepth 1 -name "$prefix*.png" -newer "$mark" | wc -l)
  if [ "$now" -eq 0 ]; then
    say "QGIS is starting, $(( SECONDS - began )) s"
  elif [ "$now" -gt "$told" ]; then
    told=$now
    say "$told taken, $(( SECONDS - began )) s"
  fi
}

still() { echo $(( $(date +%s) - $(stat -c %Y "$steps") )); }   # seconds since the last step

not_all() {
  grep -A9 failed "$steps" >&2 || tail -n 20 "$log" >&2
  say "$1; what was said is in $log and $steps"
  exit 1
}

unset DISPLAY WAYLAND_DISPLAY || true
# In a session of its own, which ends as a whole: at a Ctrl-C, and when QGIS hangs. A slow machine may take as long as it needs.
QT_QPA_PLATFORM=xcb IMIS_PICTURES="$folder" IMIS_PICTURES_PREFIX="$prefix" IMIS_PICTURES_PARTS="$*" \
  IMIS_PICTURES_CODE="$PWD/scripts" IMIS_PICTURES_LOG="$PWD/$steps" \
  setsid xvfb-run -a -s "-screen 0 1366x768x24" scripts/run_qgis.sh --demo --code "$PWD/scripts/desk_pictures.py" >"$log" 2>&1 &
desk=$!
trap 'kill -- "-$desk" 2>/dev/null || true; rm -f "$mark"' EXIT
trap 'say "interrupted; the pictures taken so far stay in $folder"; exit 130' INT TERM
while kill -0 "$desk" 2>/dev/null; do
  for second in 1 2 3 4 5 6 7 8 9 10; do
    sleep 1
    kill -0 "$desk" 2>/dev/null || break 2
  done
  tell
  [ "$(still)" -le "${IMIS_PICTURES_PATIENCE:-300}" ] || not_all "QGIS has done nothing for $(still) s and was ended"
done
wait "$desk" || not_all "not all could be made"
if ! ls "$folder/$prefix"*.png >/dev/null 2>&1; then
  tail -n 20 "$log" >&2
  echo "pictures: QGIS made none; what it said is in $log" >&2
  exit 1
fi
