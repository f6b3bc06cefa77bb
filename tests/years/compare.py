#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Imports three rounds of a published survey and compares them on its two yes/no questions, as R does.

compare.py PROGRAM FOLDER

FOLDER holds the exports indico-2018.csv, indico-2019-a.csv and indico-2019-b.csv of CodeRefinery's
post-workshop survey (github.com/coderefinery/post-workshop-survey, CC BY 4.0). Numbers, means and Welch
intervals of the changes are held against R's. Needs Rscript; without the folder or R nothing is compared, and
it says so.
"""
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile

TOLERANCE = 1e-6
ROUNDS = ["2018", "2019-a", "2019-b"]

QUESTIONNAIRE = """questionnaire: workshops
version: 1.0.0
title: After the workshop
scale: {min: 0, max: 1, levels: {0: {name: "No"}, 1: {name: "Yes"}}}
dimensions:
  - id: EAS
    name: Working together
    questions:
      - {id: EAS1, text: "Has it become easier for you to collaborate on software development with your colleagues and collaborators?"}
  - id: INT
    name: Passing on
    questions:
      - {id: INT1, text: "Have you introduced one or more of your colleagues to new tools or practices as a result of the workshop?"}
"""

R_SCRIPT = r"""
folder <- commandArgs(TRUE)[1]
answers <- function(round, words) {
  data <- read.csv(file.path(folder, paste0("indico-", round, ".csv")), fileEncoding = "UTF-8-BOM",
                   check.names = FALSE)
  given <- data[[grep(words, names(data), fixed = TRUE)]]
  as.numeric(given[given %in% c("Yes", "No")] == "Yes")
}
cat("dimension,from,n,mean,low,high\n")
for (question in list(c("EAS", "become easier"), c("INT", "introduced one")))
  for (from in c("2019-a", "2018")) {
    older <- answers(from, question[2])
    interval <- t.test(answers("2019-b", question[2]), older)$conf.int
    cat(sprintf("%s,%s,%d,%.12f,%.12f,%.12f\n", question[1], from, length(older), mean(older), interval[1],
                interval[2]))
  }
"""


def comparison_of(program, folder):
    with tempfile.TemporaryDirectory() as scratch:
        def place(name):
            return os.path.join(scratch, name)

        with open(place("q.yaml"), "w", encoding="utf-8") as file:
            file.write(QUESTIONNAIRE)
        lines = ["assessment: workshops", "organisation: Workshops", "questionnaire: q.yaml", "rounds:"]
        for number, name in enumerate(ROUNDS):
            export = os.path.join(folder, "indico-" + name + ".csv")
            subprocess.run([program, "import", export, "-q", place("q.yaml"), "-o", place(name + ".csv"), "--quiet"],
                           check=True, stdout=subprocess.DEVNULL)
            lines.append('  - {id: "%s", date: 201%d-12-31, answers: %s.csv}' % (name, 7 + number, name))
        with open(place("assessment.yaml"), "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        output = subprocess.run([program, "compare", place("assessment.yaml"), "--intervals", "-f", "json"],
                                check=True, stdout=subprocess.PIPE).stdout
    return json.loads(output)


def main():
    program, folder = sys.argv[1], sys.argv[2]
    if not os.path.isdir(folder) or shutil.which("Rscript") is None:
        print("no %s: nothing compared" % (folder if not os.path.isdir(folder) else "Rscript"))
        return 0
    output = subprocess.run(["Rscript", "-e", R_SCRIPT, folder], check=True, stdout=subprocess.PIPE).stdout
    dimensions = {dimension["id"]: dimension for dimension in comparison_of(program, folder)["dimensions"]}
    worst = 0.0
    figures = 0
    for expected in csv.DictReader(io.StringIO(output.decode())):
        dimension = dimensions[expected["dimension"]]
        then = next(level for level in dimension["rounds"] if level["round"] == expected["from"])
        change = next(one for one in dimension["changes"] if one["from"] == expected["from"])
        found = [then["n"], then["mean"]] + change["interval"]
        for value, wanted in zip(found, [expected[key] for key in ("n", "mean", "low", "high")]):
            worst = max(worst, abs(value - float(wanted)))
            figures += 1
    print("%d figures, the largest difference from R is %.1e" % (figures, worst))
    return 0 if figures == 16 and worst < TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main())
