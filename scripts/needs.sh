#!/usr/bin/env bash
# What IMIS needs, each with a test that works on any system and the packages that bring it. scripts/setup.sh asks it where it cannot
# install by itself. Sourced: needs_lacking fills LACKING, APT and DNF.

server_share() {   # the extension folders of all PostgreSQL servers of version 15 or newer that can be found
  local bin major
  for bin in ${IMIS_PG_BIN:-${PG_BIN:-/usr/lib/postgresql/*/bin /usr/pgsql-*/bin /usr/local/pgsql/bin "$(dirname "$(command -v pg_ctl || echo /usr/bin/pg_ctl)")"}}; do
    [ -x "$bin/initdb" ] && [ -x "$bin/postgres" ] || continue
    major=$("$bin/postgres" --version | grep -oE '[0-9]+' | head -1)
    [ "${major:-0}" -ge 15 ] || continue
    if [ -x "$bin/pg_config" ]; then
      echo "$("$bin/pg_config" --sharedir)/extension"
    fi
    echo "/usr/share/postgresql/$major/extension"
    echo "$bin/../share/extension"
  done
}

has_server() { [ -n "$(server_share)" ]; }
has_extension() { local folder; for folder in $(server_share); do [ -e "$folder/$1.control" ] && return 0; done; return 1; }
has_module() { /usr/bin/python3 -c "import $1" >/dev/null 2>&1; }
has_program() { local name; for name in "$@"; do command -v "$name" >/dev/null && return 0; done; return 1; }
has_fonts() {
  local known name
  known=$(fc-list : family 2>/dev/null) || return 1
  for name in "open ?sans" "dejavu sans" "lohit beng" "lohit deva"; do grep -qiE "$name" <<<"$known" || return 1; done
}
has_python() { /usr/bin/python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

# what it is | test | packages of Debian and Ubuntu | packages of Fedora
NEEDS='
Python 3.11 or newer as /usr/bin/python3 | has_python | python3 | python3
QGIS 3.22 or newer | has_program qgis | qgis qgis-providers | qgis
the Python bindings of QGIS | has_module qgis.core | python3-qgis | python3-qgis
PostgreSQL 15 or newer, the server programs | has_server | postgresql | postgresql-server
the PostgreSQL extensions hstore, pg_trgm and btree_gist | has_extension btree_gist | postgresql-contrib | postgresql-contrib
PostGIS for that PostgreSQL | has_extension postgis | postgresql-postgis | postgis
pgRouting for that PostgreSQL | has_extension pgrouting | postgresql-pgrouting | pgRouting
the Python library psycopg2 | has_module psycopg2 | python3-psycopg2 | python3-psycopg2
the Python library numpy | has_module numpy | python3-numpy | python3-numpy
the Python library GDAL | has_module osgeo.ogr | python3-gdal | python3-gdal
the Python library openpyxl | has_module openpyxl | python3-openpyxl | python3-openpyxl
the Python library matplotlib | has_module matplotlib | python3-matplotlib | python3-matplotlib
weasyprint, for the reports as PDF | has_module weasyprint | weasyprint | weasyprint
the Python modules venv and ensurepip | has_module venv,ensurepip | python3-venv | python3
ogr2ogr of GDAL | has_program ogr2ogr | gdal-bin | gdal
lrelease of Qt, for the translations | has_program lrelease lrelease-qt5 | qttools5-dev-tools | qt5-linguist
Xvfb, for pictures of the desk without a display | has_program Xvfb | xvfb | xorg-x11-server-Xvfb
xauth, for Xvfb | has_program xauth | xauth | xorg-x11-xauth
ps | has_program ps | procps | procps-ng
the fonts Open Sans, DejaVu Sans, Lohit Bengali and Lohit Devanagari | has_fonts | fonts-open-sans fonts-dejavu-core fonts-lohit-beng-bengali fonts-lohit-deva | open-sans-fonts dejavu-sans-fonts lohit-bengali-fonts lohit-devanagari-fonts'
NEEDS_OF_TESTS='
pdftoppm and pdftotext of Poppler, for the tests | has_program pdftoppm | poppler-utils | poppler-utils
pip, for the test tools | has_module pip | python3-pip | python3-pip'

needs_lacking() {   # needs_lacking run|test
  local what test apt dnf table=$NEEDS
  [ "$1" != test ] || table+=$NEEDS_OF_TESTS
  LACKING=() APT=() DNF=()
  while IFS='|' read -r what test apt dnf; do
    [ -n "$what" ] || continue
    # shellcheck disable=SC2086
    if ! $test; then
      LACKING+=("$(echo $what)")
      APT+=($apt) DNF+=($dnf)
    fi
  done <<<"$table"
}
