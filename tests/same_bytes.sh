#!/bin/sh
# SPDX-License-Identifier: MIT
# Two processes, in two folders, give the same bytes.
# usage: same_bytes.sh PROGRAM SOURCE SCRATCH
set -eu
wheel=$1 example=$2/examples/three-shores/assessment.yaml scratch=$3
rm -rf "$scratch"
SOURCE_DATE_EPOCH=1770076800
export SOURCE_DATE_EPOCH
for run in first second; do
  mkdir -p "$scratch/$run"
  cd "$scratch/$run"
  for format in json csv table; do
    "$wheel" score "$example" -f $format -o "scores.$format" 2>/dev/null
    "$wheel" compare "$example" --intervals --by place -f $format -o "comparison.$format" 2>/dev/null
  done
  for name in wheel.svg wheel.pdf wheel.png; do
    "$wheel" draw "$example" -o $name 2>/dev/null
  done
  "$wheel" draw "$example" --text outlines -o outlines.svg 2>/dev/null
  "$wheel" draw "$example" -l fr,en -o two.pdf 2>/dev/null
  "$wheel" draw --blank gender-institutionalisation -o blank.pdf 2>/dev/null
  for kind in sheet xlsform; do
    "$wheel" form gender-institutionalisation -f $kind -o $kind.xlsx 2>/dev/null
  done
  "$wheel" form gender-institutionalisation -o limesurvey.txt 2>/dev/null
  "$wheel" form gender-institutionalisation -o phone.html 2>/dev/null
  "$wheel" form gender-institutionalisation-short -l fr,en -o form.pdf 2>/dev/null
  sleep 1 # a clock in a file would show
done
diff -r "$scratch/first" "$scratch/second"
