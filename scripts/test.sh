#!/usr/bin/env bash
# All tests of IMIS on the built plugin. Two runs: what needs no QGIS, then the desk in a real QGIS, offscreen.
#   scripts/test.sh [pytest arguments]     with arguments: one run of just those
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8
unset PYTHONPATH PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE PGSERVICE || true
export IMIS_TESTED_PLUGIN=$PWD/build/imis_plugin
# importlib mode: otherwise pytest puts the tree before the build on the path, and the tree would be what is tested
exec .venv/bin/python -m pytest --import-mode=importlib -o "pythonpath=build ." "${@:-tests}"
