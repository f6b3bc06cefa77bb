#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the groups of a published survey, and their intervals, with R's t.test.

compare_groups.py PROGRAM FOLDER

FOLDER as for compare.py, which makes the questionnaires. Every gap between the two genders, with its Welch
interval, and every group's own interval is held against R, which computes persons' scores (the mean of the
items answered, if half were) and t.test from the same answers. Needs Rscript; without the folder or R
nothing is compared, and it says so.
"""
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile

import compare

TOLERANCE = 1e-6

R_SCRIPT = r"""
arguments <- commandArgs(TRUE)
answers <- read.csv(arguments[1], check.names = FALSE)
items <- read.csv(arguments[2], check.names = FALSE)
bipolar <- arguments[3] == "bipolar"
column <- if (bipolar) "bipolar" else "scale"
options(digits = 15)
cat("dimension,what,low,high,mean,n\n")
for (scale in unique(items[[column]])) {
  mine <- items[items[[column]] == scale, ]
  levels <- as.matrix(answers[, mine$item, drop = FALSE])
  suppressWarnings(storage.mode(levels) <- "numeric")
  if (bipolar) {
    turned <- mine$reversed_in_bipolar == "TRUE" | mine$reversed_in_bipolar == TRUE
    levels[, turned] <- 8 - levels[, turned]
  }
  scores <- rowMeans(levels, na.rm = TRUE)
  scores[rowMeans(!is.na(levels)) < 0.5] <- NA
  a <- na.omit(scores[answers$gender == 1 & !is.na(answers$gender)])
  b <- na.omit(scores[answers$gender == 2 & !is.na(answers$gender)])
  line <- function(what, test, mean, n) cat(sprintf("%s,%s,%.12f,%.12f,%.12f,%d\n",
    gsub(".", "-", scale, fixed = TRUE), what, test$conf.int[1], test$conf.int[2], mean, n))
  line("1", t.test(a), mean(a), length(a))
  line("2", t.test(b), mean(b), length(b))
  higher <- if (mean(a) >= mean(b)) a else b
  lower <- if (mean(a) >= mean(b)) b else a
  line("gap", t.test(higher, lower), mean(higher) - mean(lower), length(a) + length(b))
}
"""


def expected_of(folder, name):
    command = ["Rscript", "-e", R_SCRIPT, os.path.join(folder, "answers.csv"), os.path.join(folder, "items.csv"),
               name]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode()
    return list(csv.DictReader(io.StringIO(output)))


def comparison_of(program, path, answers):
    command = [program, "compare", answers, "-q", path, "--by", "gender", "--intervals", "-f", "json"]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def figures_of(comparison):
    """By dimension and what: interval and mean or difference."""
    figures = {}
    for gap in comparison["groups"]["gaps"]:
        figures[(gap["dimension"], "gap")] = (gap["interval"], gap["difference"], None)
        for value in gap["values"]:
            figures[(gap["dimension"], value["value"])] = (value["interval"], value["mean"], value["n"])
    return figures


def differences(expected, figures):
    compared, wrong = 0, []
    for row in expected:
        found = figures.get((row["dimension"], row["what"]))
        if found is None:
            wrong.append(f"{row['dimension']}, {row['what']}: no figure")
            continue
        interval, figure, n = found
        pairs = [(interval[0], row["low"]), (interval[1], row["high"]), (figure, row["mean"])]
        if n is not None:
            pairs.append((n, row["n"]))
        for got, wanted in pairs:
            compared += 1
            if abs(got - float(wanted)) > TOLERANCE:
                wrong.append(f"{row['dimension']}, {row['what']}: expected {wanted}, got {got}")
    return compared, wrong


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: compare_groups.py PROGRAM FOLDER")
    program, folder = sys.argv[1:]
    if not os.path.isdir(folder):
        print(f"not compared: folder not there ({folder})")
        return
    if shutil.which("Rscript") is None:
        print("not compared: Rscript is not installed")
        return
    if not os.path.exists(program):
        sys.exit(f"the program is not built: {program}")
    items = compare.read_csv(folder, "items.csv")
    compared, wrong = 0, []
    with tempfile.TemporaryDirectory() as scratch:
        for name, column, reversed_items in [("six", "scale", False), ("bipolar", "bipolar", True)]:
            path = os.path.join(scratch, name + ".yaml")
            with open(path, "w", encoding="utf-8") as file:
                file.write(compare.questionnaire(name, items, column, reversed_items))
            found = figures_of(comparison_of(program, path, os.path.join(folder, "answers.csv")))
            more, mistakes = differences(expected_of(folder, name), found)
            compared += more
            wrong += mistakes
    for line in wrong:
        print(line)
    print(f"{compared} figures compared with R, {len(wrong)} differ by more than {TOLERANCE:g}")
    sys.exit(1 if wrong or compared == 0 else 0)


if __name__ == "__main__":
    main()
