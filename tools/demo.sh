#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds the program, shows the figures of the example and draws its wheel.
set -eu
cd "$(dirname "$0")/.."
mkdir -p build/demo
if ! { cmake --preset release -DSOCRATIC_WHEEL_DEVELOPER=OFF -B build/demo-program && cmake --build build/demo-program; } >build/demo/build.log 2>&1; then
  cat build/demo/build.log
  exit 1
fi
wheel=build/demo-program/bin/socratic-wheel
example=examples/three-shores/assessment.yaml
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in fr*) language=fr ;; *) language=en ;; esac
echo "$ socratic-wheel score $example -l $language"
$wheel score $example -l $language
$wheel draw $example -l $language -o build/demo/wheel.svg
$wheel draw $example -l $language -o build/demo/wheel.pdf
echo
echo "The wheel of this invented organisation is in"
echo "  $PWD/build/demo/wheel.svg  (open it in a browser)"
echo "  $PWD/build/demo/wheel.pdf  (print it)"
echo "The program is $PWD/$wheel"
