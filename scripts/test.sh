#!/usr/bin/env bash
# All tests of IMIS on the built plugin: a private PostgreSQL, a real QGIS, offscreen.
#   scripts/test.sh [pytest arguments]     with arguments: just those, in one process
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8
unset PYTHONPATH PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE PGSERVICE || true
export XDG_CACHE_HOME=$PWD/.qgis-settings/cache XDG_CONFIG_HOME=$PWD/.qgis-settings/config   # what QGIS and Qt write beside the profile, else in the home folder
mkdir -p "$XDG_CACHE_HOME" "$XDG_CONFIG_HOME"
export IMIS_TESTED_PLUGIN=$PWD/build/imis_plugin IMIS_SOLVER_PYTHON=${IMIS_SOLVER_PYTHON:-$PWD/.solver/bin/python}
# importlib mode: otherwise pytest puts the tree before the build on the path, and the tree would be what is tested.
# Two workers, a file each at a time: every worker has its own private PostgreSQL and its own QGIS profile.
workers=${IMIS_TEST_WORKERS:-2}
spread=(-n "$workers" --dist loadfile --max-worker-restart 0)  # a lost worker ends the run: a new one would wait for ever
[ $# -gt 0 ] && spread=(-n 0)   # with --dist as well pytest-qgis would take the one process for a controller that runs no tests
exec .venv/bin/python -m pytest --import-mode=importlib -o "pythonpath=build ." "${spread[@]}" "${@:-tests}"
