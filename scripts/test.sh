#!/usr/bin/env bash
# All tests of IMIS on the built plugin. Two runs: what needs no QGIS, then the desk in a real QGIS, offscreen.
#   scripts/test.sh [pytest arguments]     with arguments: one run of just those
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} LC_ALL=C.UTF-8
unset PYTHONPATH PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE PGSERVICE || true
exec .venv/bin/python -m pytest -o "pythonpath=build ." "${@:-tests}"
