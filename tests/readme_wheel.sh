#!/bin/sh
# SPDX-License-Identifier: MIT
# The wheel in the README is the one the program draws. GOLDEN=update draws it again.
# usage: readme_wheel.sh PROGRAM SOURCE SCRATCH
set -eu
wheel=$1 source=$2 scratch=$3
mkdir -p "$scratch"
"$wheel" draw "$source/examples/three-shores/assessment.yaml" -l en -o "$scratch/wheel.svg" 2>/dev/null
if [ "${GOLDEN:-}" = update ]; then cp "$scratch/wheel.svg" "$source/docs/wheel.svg"; fi
cmp "$scratch/wheel.svg" "$source/docs/wheel.svg" || {
  echo "To draw it again: GOLDEN=update ctest -R readme_wheel" >&2
  exit 1
}
