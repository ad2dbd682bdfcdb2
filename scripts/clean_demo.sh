#!/usr/bin/env bash
# Takes away what make demo made, and nothing else: the demo database with its accounts, the server if nothing else lives in it, the
# built plugin, the solver unless the tests use it too, and its files in out/. The installed packages stay.
set -euo pipefail
cd "$(dirname "$0")/.."
say_as=demo
. scripts/say.sh
code=build
[ -d build/imis_plugin ] || code=.   # after make clean the tree itself speaks to the server
imis() { PYTHONDONTWRITEBYTECODE=1 PYTHONSAFEPATH=1 PYTHONPATH=$code /usr/bin/python3 -m imis_plugin "$@"; }

if ! /usr/bin/python3 -c 'import psycopg2' 2>/dev/null; then
  say "the Python library psycopg2 is missing (Debian: python3-psycopg2), so the demo database cannot be removed. Install it and run me again; nothing was removed."
  exit 1
fi
for number in 1 2 3 4 5; do   # a national comparison that was interrupted leaves its small city
  imis --database "embedded:demo_national_$number" drop --yes >/dev/null
done
imis --database embedded:demo drop --yes --with-server-if-empty
imis server stop --when-left >/dev/null   # was it started only to remove the database, it stops again
rm -rf out/cwis-report-*.{json,csv,xlsx,pdf} out/national out/national-comparison.* out/heights-demo.tif* out/desk-*.png out/desk-pictures{,-steps}.log out/profile out/.demo-*
rm -rf build/imis_plugin build/imis_plugin.new scripts/pictures/__pycache__
if [ -e .solver ] && [ ! -e .venv ]; then
  rm -rf .solver
fi
for folder in out build; do
  if [ -d "$folder" ] && ! rmdir "$folder" 2>/dev/null; then
    say "$folder/ stays, because the demo did not make: $(cd "$folder" && ls -A | head -5 | paste -sd ' ')"
  fi
done
say "gone (the installed packages stay$([ ! -e .solver ] || echo ", and .solver, which the tests use"))"
