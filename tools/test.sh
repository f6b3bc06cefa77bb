#!/bin/sh
# SPDX-License-Identifier: MIT
# Configures, builds and tests a preset; the last line is "N passed, N failed".
# usage: test.sh PRESET
cd "$(dirname "$0")/.." || exit 1
preset=$1
log=build/$preset/tests.log
if ! { cmake --preset "$preset" && cmake --build --preset "$preset"; }; then
  echo "The build failed."
  echo "0 passed, 1 failed"
  exit 1
fi
{
  ctest --preset "$preset"
  echo "status $?"
} 2>&1 | tee "$log"
# "98% tests passed, 2 tests failed out of 130"
summary=$(sed -n 's/.*tests passed, \([0-9]*\) tests* failed out of \([0-9]*\).*/\1 \2/p' "$log")
status=$(sed -n 's/^status //p' "$log")
failed=${summary% *}
all=${summary#* }
if [ -z "$summary" ]; then
  echo "0 passed, 1 failed"
  exit 1
fi
echo "$((all - failed)) passed, $failed failed"
if [ "$failed" -ne 0 ]; then exit 1; fi
exit "${status:-1}"
