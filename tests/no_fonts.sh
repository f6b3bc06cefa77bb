#!/bin/sh
# SPDX-License-Identifier: MIT
# Commands that draw nothing load no library of fonts or drawing.
# usage: no_fonts.sh PROGRAM SOURCE
set -eu
wheel=$1 example=$2/examples/three-shores/assessment.yaml
loaded() {
  LD_DEBUG=files "$@" 2>&1 >/dev/null | grep -E -o '(libcairo|libpango|libfontconfig|libfreetype|libharfbuzz|socratic-wheel-drawing|libxlsxwriter)[^ ;]*' | sort -u
}
for command in '--help' 'draw --help' 'form gender-institutionalisation -f csv -o -' "score $example" "check $example" 'list'; do
  # The words are to be split.
  # shellcheck disable=SC2086
  found=$(loaded "$wheel" $command)
  if [ -n "$found" ]; then
    echo "socratic-wheel $command loads: $found" >&2
    exit 1
  fi
done
# The same question must find them where they are, or it proves nothing.
loaded "$wheel" draw "$example" -o /dev/null -f svg | grep libcairo >/dev/null || {
  echo "draw loads no cairo: this test no longer sees what is loaded" >&2
  exit 1
}
echo "no library of fonts or drawing is loaded where nothing is drawn"
