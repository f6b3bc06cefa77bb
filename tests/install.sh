#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs to a DESTDIR, moves what was installed, and runs every command from / with nothing of the build
# tree or the source tree in reach of the program.
# usage: install.sh BUILD SOURCE SCRATCH
set -eu
build=$1 source=$2 scratch=$3
rm -rf "$scratch"
mkdir -p "$scratch/run"
DESTDIR=$scratch/first cmake --install "$build" >"$scratch/installed"
prefix=$(find "$scratch/first" -type d -name bin | head -n 1)
prefix=${prefix%/bin}
mv "$prefix" "$scratch/moved"
rm -rf "$scratch/first"
unset SOCRATIC_WHEEL_DATA SOURCE_DATE_EPOCH
wheel=$scratch/moved/bin/socratic-wheel
cp -R "$source/examples/three-shores" "$scratch/run/three-shores"
example=$scratch/run/three-shores/assessment.yaml
cd /

run() {
  echo "+ $*"
  "$@"
}
run "$wheel" --version
run "$wheel" --help >/dev/null
run "$wheel" list | tee "$scratch/list"
grep -q "They are in $scratch/moved/" "$scratch/list" || {
  echo "the installed program does not use the installed data" >&2
  exit 1
}
run "$wheel" list gender-institutionalisation >/dev/null
run "$wheel" init "$scratch/run/new" -q gender-institutionalisation
run "$wheel" check "$scratch/run/new/assessment.yaml" "$scratch/run/new/questionnaire.yaml" "$example"
run "$wheel" score "$example"
# A workbook needs the module for spreadsheets.
run "$wheel" score "$source/tests/cli/score/spreadsheet/in/answers.xlsx" -q "$source/tests/cli/score/spreadsheet/in/q.yaml"
for format in svg pdf png; do
  run "$wheel" draw "$example" -o "$scratch/run/wheel.$format"
  test -s "$scratch/run/wheel.$format"
done
# A text that needs more than the module for Latin letters.
sed 's/^organisation:.*/organisation: منظمة/' "$example" >"$scratch/run/three-shores/arabic.yaml"
run "$wheel" draw "$scratch/run/three-shores/arabic.yaml" -o "$scratch/run/arabic.svg"
run "$wheel" form gender-institutionalisation -f sheet -o "$scratch/run/sheet.xlsx"
test -s "$scratch/run/sheet.xlsx"
run "$wheel" form gender-institutionalisation -o "$scratch/run/phone.html"
test -s "$scratch/run/phone.html"
for command in init list check form score draw; do
  test -s "$scratch/moved/share/man/man1/socratic-wheel-$command.1"
done
test -s "$scratch/moved/share/man/man1/socratic-wheel.1"
test -s "$scratch/moved/share/bash-completion/completions/socratic-wheel"
test -s "$scratch/moved/share/zsh/vendor-completions/_socratic-wheel"
test -s "$scratch/moved/share/fish/vendor_completions.d/socratic-wheel.fish"
