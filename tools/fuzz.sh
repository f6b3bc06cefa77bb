#!/bin/sh
# SPDX-License-Identifier: MIT
# Feeds random files to the readers of YAML, CSV and workbooks; stops at the first finding.
# usage: fuzz.sh SECONDS
set -eu
cd "$(dirname "$0")/.."
flags="-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -O1 -g"
cmake -S . -B build/fuzz -G Ninja -DSOCRATIC_WHEEL_FUZZ=ON -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_CXX_FLAGS="$flags"
cmake --build build/fuzz --target fuzz_yaml fuzz_csv fuzz_xlsx
for reader in yaml csv xlsx; do
  mkdir -p build/fuzz/$reader
  seeds=questionnaires
  if [ $reader = csv ]; then seeds=examples/three-shores; fi
  if [ $reader = xlsx ]; then
    seeds="tests/fuzz/xlsx tests/cli/score/spreadsheet/in tests/cli/check/spreadsheet_problems/in"
  fi
  build/fuzz/tests/fuzz/fuzz_$reader -max_total_time="$1" -timeout=25 -max_len=20000 -dict=tests/fuzz/$reader.dict \
    build/fuzz/$reader $seeds
done
