#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every ```sh block of a page of the docs, in order, in a scratch folder that holds a copy of examples/.
# What the page shows in an ```output block must have been printed, line for line.
# usage: run_page.sh PAGE.md FOLDER_OF_PROGRAM SOURCE SCRATCH
set -eu
page=$1 bin=$2 source=$3 scratch=$4
rm -rf "$scratch"
mkdir -p "$scratch"
cp -R "$source/examples" "$scratch/examples"
awk '/^```/ { inside = ($0 == "```sh") && !inside; next } inside' "$page" >"$scratch/.commands.sh"
cd "$scratch"
PATH=$bin:$PATH
export PATH
unset SOCRATIC_WHEEL_DATA SOURCE_DATE_EPOCH NO_COLOR
if sh -eux .commands.sh >.printed; then
  cat .printed
  echo "every command of $page runs"
else
  cat .printed
  echo "a command of $page fails: see above" >&2
  exit 1
fi
awk -v page="$page" '
  FNR == NR { printed = printed $0 "\n"; next }
  /^```/ {
    if (inside && index("\n" printed, "\n" block) == 0) {
      printf "%s shows what no command of it printed:\n%s", page, block
      missing = 1
    }
    inside = ($0 == "```output") && !inside
    block = ""
    next
  }
  inside { block = block $0 "\n" }
  END { exit missing }' .printed "$page"
