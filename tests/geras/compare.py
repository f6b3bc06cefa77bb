#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Scores a published survey and compares every figure with those that R computed from it.

compare.py PROGRAM FOLDER

FOLDER holds items.csv, answers.csv and expected.csv of the items GERAS of the R package psychTools: 471
people, 50 items on levels 2 to 6, six scales and three bipolar ones with reversed items, mean, standard
deviation, type 7 quartiles and extremes for everybody and by gender, alpha for everybody. The data are not
ours to pass on; without the folder nothing is compared, and it says so.
"""
import csv
import json
import os
import subprocess
import sys
import tempfile

TOLERANCE = 1e-6
FIGURES = ["n", "mean", "sd", "min", "q1", "median", "q3", "max", "alpha"]


def read_csv(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def dimension_id(scale):
    return scale.replace(".", "-")


def questionnaire(name, items, column, reversed_items):
    """A questionnaire whose dimensions are the values of `column`, in order of appearance."""
    lines = [f"questionnaire: {name}", "version: 1.0.0", f"title: {name}", "scale: {min: 2, max: 6}",
             "facts:", "  - {id: gender, name: Gender, values: {'1': one, '2': two}}", "dimensions:"]
    for scale in dict.fromkeys(item[column] for item in items):
        lines += [f"  - id: {dimension_id(scale)}", f"    name: {scale}", "    questions:"]
        for item in items:
            if item[column] == scale:
                text = json.dumps(item["english"].strip())
                reverse = "true" if reversed_items and item["reversed_in_bipolar"] == "TRUE" else "false"
                lines.append(f"      - {{id: {item['item']}, text: {text}, reverse: {reverse}}}")
    return "\n".join(lines) + "\n"


def score(program, path, answers):
    command = [program, "score", answers, "-q", path, "-f", "json", "--alpha"]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def figures_of(scores):
    """By scale and group: the dimension's figures."""
    round_ = scores["rounds"][0]
    figures = {(dimension["id"], "all"): dimension for dimension in round_["dimensions"]}
    for group in round_["groups"]:
        for dimension in group.get("dimensions", []):
            figures[(dimension["id"], group["value"])] = dimension
    return figures


def differences(expected, figures):
    compared, wrong = 0, []
    for row in expected:
        found = figures.get((dimension_id(row["scale"]), row["group"]))
        for name in FIGURES:
            if row[name] == "NA":
                continue
            compared += 1
            figure = None if found is None else found.get(name)
            if figure is None or abs(figure - float(row[name])) > TOLERANCE:
                wrong.append(f"{row['scale']}, {row['group']}, {name}: expected {row[name]}, got {figure}")
    return compared, wrong


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: compare.py PROGRAM FOLDER")
    program, folder = sys.argv[1:]
    if not os.path.isdir(folder):
        print(f"not compared: folder not there ({folder})")
        return
    if not os.path.exists(program):
        sys.exit(f"the program is not built: {program}")
    items, expected = read_csv(folder, "items.csv"), read_csv(folder, "expected.csv")
    figures = {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, column, reversed_items in [("six", "scale", False), ("bipolar", "bipolar", True)]:
            path = os.path.join(scratch, name + ".yaml")
            with open(path, "w", encoding="utf-8") as file:
                file.write(questionnaire(name, items, column, reversed_items))
            figures.update(figures_of(score(program, path, os.path.join(folder, "answers.csv"))))
    compared, wrong = differences(expected, figures)
    for line in wrong:
        print(line)
    print(f"{compared} figures compared, {len(wrong)} differ by more than {TOLERANCE:g}")
    sys.exit(1 if wrong or compared == 0 else 0)


if __name__ == "__main__":
    main()
