#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs every ```sh block of a page of the docs, in order, in a scratch folder that holds a copy of examples/.
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
if sh -eux .commands.sh; then
  echo "every command of $page runs"
else
  echo "a command of $page fails: see above" >&2
  exit 1
fi
