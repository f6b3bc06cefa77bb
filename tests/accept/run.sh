#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks that need npm, which `make test` never does: axe looks for barriers in the form for phones, and
# pictures of it are left in the scratch folder to be looked at.
# usage: run.sh PROGRAM SOURCE SCRATCH
set -eu
program=$1 source=$2 scratch=$3
command -v npm >/dev/null || {
  echo "npm is missing: install the Debian package npm, or Node.js" >&2
  exit 1
}
mkdir -p "$scratch"
npm install --prefix "$scratch" --no-save --no-audit --no-fund --silent axe-core@4
python3 -B "$source/tests/accept/phone_axe.py" "$program" "$scratch/node_modules/axe-core/axe.min.js" "$source" "$scratch"
