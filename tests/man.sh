#!/bin/sh
# SPDX-License-Identifier: MIT
# The manual pages and completions that the build wrote: no warning of groff, no error of the shells that are
# there.
# usage: man.sh FOLDER_OF_PAGES
set -eu
cd "$1"
for page in *.1; do
  warnings=$(groff -man -ww -z -Tutf8 "$page" 2>&1)
  if [ -n "$warnings" ]; then
    echo "$page: $warnings" >&2
    exit 1
  fi
done
bash -n socratic-wheel.bash
if command -v zsh >/dev/null; then zsh -n _socratic-wheel; fi
if command -v fish >/dev/null; then fish --no-execute socratic-wheel.fish; fi

# What bash offers.
complete_line() {
  bash -c '. ./socratic-wheel.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _socratic_wheel; echo "${COMPREPLY[*]}"' \
    bash "$@"
}
expect() { # expected, words...
  expected=$1
  shift
  got=$(complete_line "$@")
  if [ "$got" != "$expected" ]; then
    echo "completing '$*': expected '$expected', got '$got'" >&2
    exit 1
  fi
}
expect 'draw' socratic-wheel dr
expect '--by --blank' socratic-wheel draw --b
expect 'svg pdf png' socratic-wheel draw x.yaml -f ''
expect 'json' socratic-wheel score --format js
