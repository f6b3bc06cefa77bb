#!/bin/sh
# SPDX-License-Identifier: MIT
# Feeds random files to the readers of YAML, CSV, workbooks and partial files; stops at the first finding.
# usage: fuzz.sh SECONDS
set -eu
cd "$(dirname "$0")/.."
flags="-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -O1 -g"
cmake -S . -B build/fuzz -G Ninja -DSOCRATIC_WHEEL_FUZZ=ON -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_CXX_FLAGS="$flags"
cmake --build build/fuzz --target fuzz_yaml fuzz_csv fuzz_xlsx fuzz_partial
for reader in yaml csv xlsx partial; do
  mkdir -p build/fuzz/$reader
  seeds=questionnaires
  if [ $reader = csv ]; then seeds=examples/three-shores; fi
  if [ $reader = xlsx ]; then
    seeds="tests/fuzz/xlsx tests/cli/score/spreadsheet/in tests/cli/check/spreadsheet_problems/in"
  fi
  if [ $reader = partial ]; then seeds="tests/cli/score/merge_alike/in tests/cli/score/merge_two_rounds/in"; fi
  words=
  if [ -f tests/fuzz/$reader.dict ]; then words=-dict=tests/fuzz/$reader.dict; fi
  build/fuzz/tests/fuzz/fuzz_$reader -max_total_time="$1" -timeout=25 -max_len=20000 $words \
    build/fuzz/$reader $seeds
done
