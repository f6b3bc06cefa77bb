#!/bin/sh
# SPDX-License-Identifier: MIT
# Checks that need npm, which `make test` never does: axe looks for barriers in the form for phones and in
# reports, whose HTML the Nu checker reads too; pictures of them are left in the scratch folder to be looked at.
# usage: run.sh PROGRAM SOURCE SCRATCH
set -eu
program=$1 source=$2 scratch=$3
command -v npm >/dev/null || {
  echo "npm is missing: install the Debian package npm, or Node.js" >&2
  exit 1
}
mkdir -p "$scratch"
npm install --prefix "$scratch" --no-save --no-audit --no-fund --silent axe-core@4 vnu-jar
python3 -B "$source/tests/accept/phone_axe.py" "$program" "$scratch/node_modules/axe-core/axe.min.js" "$source" "$scratch"
command -v java >/dev/null || {
  echo "java is missing, which the Nu checker needs: install the Debian package default-jre-headless" >&2
  exit 1
}
python3 -B "$source/tests/accept/report_axe.py" "$program" "$scratch/node_modules/axe-core/axe.min.js" \
  "$scratch/node_modules/vnu-jar/build/dist/vnu.jar" "$source" "$scratch"
