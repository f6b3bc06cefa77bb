#!/bin/sh
# SPDX-License-Identifier: MIT
# A reader that goes away, a closed or full standard output, a terminal.
# usage: streams.sh PROGRAM SOURCE SCRATCH
set -u
wheel=$1 example=$2/examples/three-shores/assessment.yaml scratch=$3
failures=0
rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch" || exit 1

expect() { # what, expected status, got status
  if [ "$2" -ne "$3" ]; then
    echo "$1: expected status $2, got $3" >&2
    failures=$((failures + 1))
  fi
}
{ "$wheel" score "$example" -f json; echo $? >status; } 2>stderr | head -c 1 >/dev/null
expect "a pipe that is closed" 0 "$(cat status)"
{ sleep 0.2; "$wheel" score "$example" -f json; echo $? >status; } 2>stderr | true
expect "a pipe that nobody reads" 0 "$(cat status)"
test -s stderr && { cat stderr; expect "a pipe that nobody reads is quiet" 0 1; }
"$wheel" score "$example" >&- 2>stderr
expect "a closed standard output" 0 $?
test -s stderr && { cat stderr; expect "a closed standard output is quiet" 0 1; }
"$wheel" score "$example" >/dev/full 2>stderr
expect "a full disk" 1 $?
grep -q 'cannot write to the standard output' stderr
expect "a full disk is said" 0 $?
"$wheel" draw "$example" -o wheel.svg <&- >&- 2>&-
expect "all streams closed" 0 $?
test -s wheel.svg
expect "the picture is written with all streams closed" 0 $?

# `script` (bsdutils) gives a terminal.
script -qec "'$wheel' check '$example'" typescript >/dev/null
expect "check on a terminal" 0 $?
grep -q 'no problems' typescript
expect "check on a terminal says that all is well" 0 $?
NO_COLOR=1 script -qec "'$wheel' score '$example'" typescript >/dev/null
grep -q "$(printf '\033')" typescript
expect "NO_COLOR keeps escape sequences out" 1 $?
script -qec "'$wheel' score '$example' --no-color" typescript >/dev/null
grep -q "$(printf '\033')" typescript
expect "--no-color keeps escape sequences out" 1 $?
exit $failures
