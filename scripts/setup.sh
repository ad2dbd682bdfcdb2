#!/usr/bin/env bash
# Installs what IMIS needs on Debian 12 or 13, and nothing that is there already.
#
#   scripts/setup.sh run     what the demo city and the desk need
#   scripts/setup.sh test    the same, and a .venv with the test tools
#
# As root, or as a user with sudo. Safe to run again: with all in place it does nothing and takes a second.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:-run}
say() { printf '\033[1mset-up:\033[0m %s\n' "$*" >&2; }

release=unknown
if [ -r /etc/os-release ]; then
  # shellcheck disable=SC1091
  release=$(. /etc/os-release && echo "${ID:-unknown} ${VERSION_ID:-}")
fi

pg_version() {   # the PostgreSQL that this Debian carries PostGIS for
  case "$release" in
    "debian 12") echo 15 ;;
    "debian 13") echo 17 ;;
    *) apt-cache search --names-only '^postgresql-[0-9]+-postgis-3$' 2>/dev/null | sed 's/postgresql-\([0-9]*\)-.*/\1/' | sort -n | tail -1 ;;
  esac
}

wanted_packages() {
  local pg=$1
  echo qgis python3-qgis qgis-providers "postgresql-$pg" "postgresql-$pg-postgis-3" "postgresql-$pg-pgrouting" \
    gdal-bin python3-gdal python3-psycopg2 python3-numpy python3-geopandas python3-shapely python3-matplotlib \
    python3-openpyxl weasyprint xvfb xauth procps fonts-open-sans fonts-lohit-beng-bengali fonts-dejavu-core poppler-utils qttools5-dev-tools
  echo python3-venv   # for OR-Tools, in a Python of its own
  if [ "$purpose" = test ]; then echo python3-pip; fi
}

elsewhere() {
  cat >&2 <<TXT

IMIS sets itself up on Debian 12 (bookworm) and Debian 13 (trixie). This machine is: $release

What it needs, to install by your system's own means:
  QGIS 3.22 or newer with its Python bindings, and Qt's lrelease
  PostgreSQL 15 or newer with PostGIS 3.3 and pgRouting 3.4 (the server programs, no running server)
  Python 3.11 or newer with psycopg2, numpy, openpyxl, weasyprint, matplotlib
  Xvfb and xauth, for pictures of the desk on a machine without a display
  for the tests: python3-venv, and pip's pytest, pytest-qgis, hypothesis (requirements-dev.txt)

A municipality's own server needs none of this: install the plugin in QGIS and connect (README, "Your own server").
TXT
}

missing_programs() {
  local lacking=()
  command -v qgis >/dev/null || lacking+=("qgis")
  /usr/bin/python3 -c 'import psycopg2, numpy, openpyxl' 2>/dev/null || lacking+=("python3 with psycopg2, numpy, openpyxl")
  /usr/bin/python3 -c 'import qgis.core' 2>/dev/null || lacking+=("QGIS's Python bindings")
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || [ -n "${PG_BIN:-}" ] || lacking+=("PostgreSQL server programs")
  echo "${lacking[*]:-}"
}

case "$release" in
  "debian 12"|"debian 13") ;;
  *)
    lacking=$(missing_programs)
    if [ -n "$lacking" ]; then
      elsewhere
      printf '\nMissing here: %s\n' "$lacking" >&2
      exit 1
    fi
    say "not Debian 12 or 13 ($release), but what is needed is here; going on"
    ;;
esac

if command -v apt-get >/dev/null && [[ "$release" == debian* ]]; then
  pg=$(pg_version)
  lacking=()
  for package in $(wanted_packages "$pg"); do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || lacking+=("$package")
  done
  if [ ${#lacking[@]} -gt 0 ]; then
    root=""
    if [ "$(id -u)" -ne 0 ]; then
      if ! command -v sudo >/dev/null; then
        say "these packages are missing and I am neither root nor have sudo: ${lacking[*]}"
        say "ask an administrator to run:  apt-get install --no-install-recommends ${lacking[*]}"
        exit 1
      fi
      root="sudo"
    fi
    say "installing ${#lacking[@]} packages (2-4 minutes on a fresh machine): ${lacking[*]}"
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then   # IMIS runs a private server; none on port 5432 for its sake
      echo 'create_main_cluster = false' | $root install -D -m 644 /dev/stdin /etc/postgresql-common/createcluster.conf
    fi
    log=$(mktemp)
    if ! { $root apt-get update -qq && $root env DEBIAN_FRONTEND=noninteractive \
           apt-get install -y -qq --no-install-recommends "${lacking[@]}"; } >"$log" 2>&1; then
      tail -15 "$log" >&2
      say "apt-get could not install the packages (all of it: $log). Check the network and /etc/apt/sources.list, then run me again."
      exit 1
    fi
    rm -f "$log"
    say "packages installed"
  fi
fi

if [ "$purpose" = test ]; then
  stamp=.venv/.requirements
  if [ ! -x .venv/bin/python ] || ! cmp -s requirements-dev.txt "$stamp"; then
    say "making .venv with the test tools"
    /usr/bin/python3 -m venv --system-site-packages .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check -r requirements-dev.txt
    cp requirements-dev.txt "$stamp"
  fi
fi

# Route plans and siting use OR-Tools where they find it, and their own methods otherwise: its absence stops nothing.
if ! .solver/bin/python -c 'import ortools' 2>/dev/null; then
  say "installing OR-Tools into .solver"
  if ! { /usr/bin/python3 -m venv .solver && .solver/bin/python -m pip install -q --disable-pip-version-check 'ortools>=9.8,<10'; }; then
    say "OR-Tools could not be installed; route plans and siting use their own methods"
  fi
fi
