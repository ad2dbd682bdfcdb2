#!/usr/bin/env bash
# How the scripts speak: `say TEXT` under the name in $say_as, and `tell_progress apt|dpkg|pip` for what takes minutes. Bold and a line that
# renews itself on a terminal; plain lines, one every few seconds, in a log.

say() {
  if [ -t 2 ]; then printf '\033[1m%s:\033[0m %s\n' "$say_as" "$*" >&2; else printf '%s: %s\n' "$say_as" "$*" >&2; fi
}

# A line of apt-get (with APT::Status-Fd), dpkg or pip as what it means for a person; nothing when it says nothing new.
news_in() {
  local line=$2 rest
  case "$1:$line" in
    apt:dlstatus:*|apt:pmstatus:*)
      rest=${line#*:*:*:}
      line=${line#*:*:}
      printf '%s (%s %%)' "${rest%% (*}" "${line%%[.:]*}" ;;
    apt:Get:*|apt:Hit:*) echo "reading the lists of packages" ;;
    dpkg:Setting\ up*) set -- $line; echo "configuring $3" ;;
    pip:Collecting*) set -- $line; echo "looking for $2" ;;
    pip:*Downloading*)
      rest=${line#*Downloading }
      case "$rest" in *whl*|*.tar.gz*|*.zip*) line=${rest%% *}; echo "downloading ${line%%-[0-9]*} ${rest#* }" ;; esac ;;
    pip:Installing\ collected*) rest=${line//[^,]/}; echo "installing $(( ${#rest} + 1 )) Python packages" ;;
  esac
}

tell_progress() {
  local kind=$1 line news='' found shown='' begun=$SECONDS last=$SECONDS every=5 answer
  trap '' INT   # at a Ctrl-C it is heard to the end
  [ ! -t 2 ] || every=1
  while true; do
    answer=0
    IFS= read -r -t "$every" line || answer=$?
    if [ "$answer" -eq 0 ]; then
      found=$(news_in "$kind" "$line")
      news=${found:-$news}
    elif [ "$answer" -le 128 ]; then
      break   # the end; above 128 it was only quiet for a while
    fi
    if [ -n "$news" ] && [ $(( SECONDS - last )) -ge "$every" ]; then
      last=$SECONDS
      if [ -t 2 ]; then
        printf '\r\033[K  %s, %s s' "$news" $(( SECONDS - begun )) >&2
      else
        printf '  %s, %s s\n' "$news" $(( SECONDS - begun )) >&2
      fi
      shown=yes
    fi
  done
  if [ -t 2 ] && [ -n "$shown" ]; then printf '\r\033[K' >&2; fi
}
