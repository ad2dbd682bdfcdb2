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
say_as=set-up
. scripts/say.sh
# bash comes to this when the command it waits for has ended: dpkg first finishes the package it is at
trap 'rm -f "${log:-}"; say "interrupted. Nothing is broken: run me again and I go on from here."; exit 130' INT

release=unknown
os_release=${IMIS_OS_RELEASE:-/etc/os-release}
if [ -r "$os_release" ]; then
  # shellcheck disable=SC1090
  release=$(. "$os_release" && echo "${ID:-unknown} ${VERSION_ID:-}")
fi
case "$release" in
  "debian 12"|"debian 13") installs=$(command -v apt-get || true) ;;
  *) installs="" ;;
esac

pg_version() {   # the PostgreSQL that this Debian carries PostGIS for
  case "$release" in
    "debian 12") echo 15 ;;
    "debian 13") echo 17 ;;
  esac
}

wanted_packages() {
  local pg=$1
  echo qgis python3-qgis qgis-providers "postgresql-$pg" "postgresql-$pg-postgis-3" "postgresql-$pg-pgrouting" \
    gdal-bin python3-gdal python3-psycopg2 python3-numpy python3-geopandas python3-shapely python3-matplotlib \
    python3-openpyxl weasyprint xvfb xauth procps fonts-open-sans fonts-lohit-beng-bengali fonts-lohit-deva fonts-dejavu-core poppler-utils qttools5-dev-tools
  echo python3-venv   # for OR-Tools, in a Python of its own
  if [ "$purpose" = test ]; then echo python3-pip; fi
}

elsewhere() {   # one screen: what is missing here, and how to get it
  . scripts/needs.sh
  needs_lacking "$purpose"
  if [ ${#LACKING[@]} -eq 0 ]; then
    say "IMIS installs nothing by itself on this system ($release), but all it needs is here; going on"
    return
  fi
  {
    printf '\nIMIS sets itself up on Debian 12 (bookworm) and Debian 13 (trixie). This machine is: %s\nMissing here:\n' "$release"
    printf '  %s\n' "${LACKING[@]}"
    printf '\nTo get them, then run me again:\n'
    printf '  Debian, Ubuntu:  apt install --no-install-recommends %s\n' "$(printf '%s\n' "${APT[@]}" | sort -u | paste -sd ' ')"
    printf '  Fedora:          dnf install %s\n' "$(printf '%s\n' "${DNF[@]}" | sort -u | paste -sd ' ')"
    printf '  other systems:   the same by their own means. No PostgreSQL needs to run: IMIS starts a private one.\n'
    printf '\nA municipality with a server of its own needs none of this: install the plugin in QGIS and connect (README, "Your own server").\n'
  } >&2
  exit 1
}

[ -n "$installs" ] || elsewhere

ask_an_administrator() {
  say "these packages are missing, and $1: ${lacking[*]}"
  say "ask an administrator to run this, then run me again:  apt-get install --no-install-recommends ${lacking[*]}"
  exit 1
}

# apt-get through what a fresh machine has in its way: another package manager at work (many update themselves after their first start)
# is waited for, and what a broken-off installation left half done is finished first. In C.UTF-8, for its answers are read here.
apt_get() {
  local waited=0 mended=
  while ! $root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -o APT::Status-Fd=1 "$@" 2>&1 | tee -i "$log" | tell_progress apt; do
    if grep -q 'Could not get lock' "$log" && [ "$waited" -lt "${IMIS_APT_PATIENCE:-600}" ]; then
      if [ "$waited" -eq 0 ]; then say "another package manager is at work ($(grep -om1 'process .*' "$log" || echo unknown)); waiting for it to end"; fi
      sleep 5
      waited=$((waited + 5))
    elif grep -q 'dpkg --configure -a' "$log" && [ -z "$mended" ]; then
      say "an earlier installation was broken off; finishing it"
      # what it cannot finish, apt-get says next
      $root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 dpkg --configure -a 2>&1 | tee -i "$log" | tell_progress dpkg || true
      mended=yes
    else
      return 1
    fi
  done
}

if [ -n "$installs" ]; then
  pg=$(pg_version)
  lacking=()
  for package in $(wanted_packages "$pg"); do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || lacking+=("$package")
  done
  if [ ${#lacking[@]} -gt 0 ]; then
    root=""
    if [ "$(id -u)" -ne 0 ]; then
      command -v sudo >/dev/null || ask_an_administrator "I am neither root nor have sudo"
      sudo true || ask_an_administrator "I am not root and sudo does not let me install them"
      root="sudo"
    fi
    say "installing ${#lacking[@]} packages and what they need (2-4 minutes on a fresh machine): ${lacking[*]}"
    if [ ! -e /etc/postgresql-common/createcluster.conf ]; then   # IMIS runs a private server; none on port 5432 for its sake
      echo 'create_main_cluster = false' | $root install -D -m 644 /dev/stdin /etc/postgresql-common/createcluster.conf
    fi
    log=$(mktemp)
    if ! { apt_get update && apt_get install -y --no-install-recommends "${lacking[@]}"; }; then
      tr -d '\r' <"$log" | grep -vE '^((dl|pm)status:.*)?$' | tail -15 >&2
      say "apt-get could not install the packages (all of it: $log). Check the network and /etc/apt/sources.list, then run me again."
      exit 1
    fi
    rm -f "$log"
    say "packages installed"
  fi
fi

# new_venv [option] FOLDER: made anew, for what a broken-off installation left may pass for whole. Python's own words only when it fails by itself.
new_venv() {
  local log
  log=$(mktemp)
  if ! /usr/bin/python3 -m venv --clear "$@" >"$log" 2>&1; then
    tail -5 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

pip_install() {   # pip_install PYTHON what… with a word every few seconds, and pip's own last words when it fails; nothing stays in the home folder
  local log python=$1
  shift
  log=$(mktemp)
  if ! "$python" -m pip install --progress-bar off --disable-pip-version-check --no-cache-dir "$@" 2>&1 | tee -i "$log" | tell_progress pip; then
    tail -5 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

if [ "$purpose" = test ]; then
  stamp=.venv/.requirements
  wanted="$(cat requirements-dev.txt; /usr/bin/python3 --version)"   # after an upgrade of the system the tools are not where its Python looks
  if [ ! -x .venv/bin/python ] || [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    say "making .venv with the test tools"
    if ! new_venv --system-site-packages .venv; then
      say "the folder .venv could not be made, for the reason above. Mend it, then run me again."
      exit 1
    fi
    if ! pip_install .venv/bin/python -r requirements-dev.txt; then
      say "the test tools could not be installed. Check the network, then run me again."
      exit 1
    fi
    printf '%s\n' "$wanted" >"$stamp"
    say "test tools installed"
  fi
fi

# The solver is whole when pip has signed for it: one that was broken off in the middle may be imported and lack its other half.
solver_is_whole() {
  .solver/bin/python -c 'import sys, ortools; from importlib import metadata as m; sys.exit(not m.distribution("ortools").read_text("INSTALLER"))' 2>/dev/null
}

# Route plans and siting use OR-Tools where they find it, and their own methods otherwise: its absence stops nothing.
if ! solver_is_whole; then
  say "installing OR-Tools into .solver (about half a minute)"
  if { new_venv .solver && pip_install .solver/bin/python 'ortools>=9.8,<10'; }; then
    say "OR-Tools installed"
  else
    say "OR-Tools could not be installed; route plans and siting use their own methods"
  fi
fi
