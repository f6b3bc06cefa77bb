#!/bin/sh
# SPDX-License-Identifier: MIT
# The project's benchmark: whole commands beside an empty program and, where they are installed, gnuplot
# and matplotlib drawing the same wheel; then the stages one by one. docs/performance.md explains it.
# usage: run.sh BUILD_FOLDER [RUNS]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
runs=${2:-30}
example=$here/../../examples/three-shores/assessment.yaml
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
wheel=$build/bin/socratic-wheel
race=$build/tests/bench/race

gnuplot_wheel() { # FORMAT: the words of its command, where it is installed
  if command -v gnuplot >/dev/null; then printf ' -- %s' "$(command -v gnuplot) -e kind=\"$1\";out=\"$scratch/gnuplot.$1\" $here/wheel.gp"; fi
}
matplotlib_wheel() {
  if /usr/bin/python3 -c 'import matplotlib' 2>/dev/null; then printf ' -- %s' "/usr/bin/python3 $here/wheel_matplotlib.py $scratch/matplotlib.$1"; fi
}

for format in svg pdf; do
  echo "One wheel as $format from a cold start (two rounds are read and scored, too; a peer starts from figures):"
  # shellcheck disable=SC2046  # a peer is several words
  "$race" "$runs" "$build/tests/bench/empty_with_pango" -- "$build/tests/bench/empty_program" \
    -- "$wheel" draw "$example" -o "$scratch/wheel.$format" $(gnuplot_wheel $format) $(matplotlib_wheel $format)
  echo
done
python3 "$here/../community/network.py" "$scratch/small" 100 25 >/dev/null
python3 "$here/../community/network.py" "$scratch/network" 1000 25 >/dev/null
# A folder of its own for each run ($$ is the run's): over an earlier one nothing would be left to write.
community() { # NETWORK JOBS: the words of its command, for sh -c
  printf 'exec %s community %s/%s/c.yaml --figures --quiet --jobs %s -o %s/out.$$' "$wheel" "$scratch" "$1" "$2" "$scratch"
}
wheels() { # THREADS
  printf 'mkdir %s/pango.$$; exec %s/tests/bench/pango_wheels %s/pango.$$ 1000 %s' "$scratch" "$build" "$scratch" "$1"
}
echo "1,000 members of 25 people (answers read and scored, too; cairo and Pango start from figures); then 100 members:"
"$race" 3 sh -c "$(wheels 2)" -- sh -c "$(wheels 1)" -- sh -c "$(community network 2)" -- sh -c "$(community network 1)" \
  -- sh -c "$(community small 2)" -- sh -c "$(community small 1)"
echo
echo "Commands that draw nothing:"
"$race" "$runs" "$build/tests/bench/empty_program" -- "$wheel" --help -- "$wheel" check "$example" -- "$wheel" score "$example"
echo
"$build/tests/bench/bench_stages" --benchmark_min_time=0.3
