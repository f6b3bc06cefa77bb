#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs the Debian packages of debian-packages.txt that are missing, where it may; else says what to type.
# usage: packages.sh PURPOSE...
set -eu
list=$(dirname "$0")/../debian-packages.txt
missing=
while read -r package purpose; do
  case $package in '#'* | '') continue ;; esac
  for wanted in "$@"; do
    if [ "$purpose" = "$wanted" ] &&
      [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      missing="$missing $package"
    fi
  done
done <"$list"
if [ -z "$missing" ]; then exit 0; fi

if ! command -v apt-get >/dev/null; then
  echo "This is no Debian: please install what these Debian packages hold, then try again:$missing" >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root="sudo -n"
else
  echo "Some packages are missing. Please type this, then try again:" >&2
  echo "  sudo apt-get update && sudo apt-get install --yes$missing" >&2
  exit 1
fi
echo "Installing$missing"
export DEBIAN_FRONTEND=noninteractive
# The words are to be split.
# shellcheck disable=SC2086
if ! { $as_root apt-get update -q && $as_root apt-get install --yes -q --no-install-recommends $missing; } >/tmp/socratic-wheel-packages.$$ 2>&1; then
  cat /tmp/socratic-wheel-packages.$$ >&2
  rm -f /tmp/socratic-wheel-packages.$$
  echo "The packages could not be installed: see above." >&2
  exit 1
fi
rm -f /tmp/socratic-wheel-packages.$$
