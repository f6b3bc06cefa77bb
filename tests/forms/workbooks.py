#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Reads what `form` writes as workbooks with openpyxl, which is not ours, and holds it against the questionnaire
that `list` shows. usage: workbooks.py PROGRAM SOURCE SCRATCH"""
import datetime
import os
import re
import subprocess
import sys
import zipfile

import openpyxl

PROGRAM, SOURCE, SCRATCH = sys.argv[1:4]
NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_.-]*$")


def check(fact, message):
    if not fact:
        sys.exit("not as it should be: " + message)


def make(kind, name, *options):
    path = os.path.join(SCRATCH, name)
    if os.path.exists(path):
        os.remove(path)  # another one is not written over
    command = [PROGRAM, "form", *options, "-f", kind, "-o", path, "--quiet"]
    subprocess.run(command, check=True)
    with open(path, "rb") as file:
        first = file.read()
    subprocess.run(command, check=True)
    with open(path, "rb") as file:
        check(file.read() == first, f"{name}: two runs give different bytes")
    for part in zipfile.ZipFile(path).infolist():
        check(b"<f>" not in zipfile.ZipFile(path).read(part), f"{name}: a formula in {part.filename}")
    return openpyxl.load_workbook(path)


def lines(sheet):
    return [["" if cell.value is None else cell.value for cell in row] for row in sheet.iter_rows()]


def records(sheet):
    header, *rows = lines(sheet)
    check(len(set(header)) == len(header), f"{sheet.title}: a column twice: {header}")
    return [dict(zip(header, row)) for row in rows]


def header_of_sheet(questionnaire, facts):
    options = ["--facts", facts] if facts else []
    result = subprocess.run([PROGRAM, "form", questionnaire, "-f", "csv", "-o", "-", "--quiet", *options],
                            check=True, capture_output=True, text=True)
    return result.stdout.strip().split(",")


def check_sheet(questionnaire, language, facts, levels):
    """levels: for some columns, what may be typed."""
    workbook = make("sheet", "sheet.xlsx", questionnaire, "-l", language, "--facts", facts)
    answers, questions, codes = workbook.worksheets
    expected = header_of_sheet(questionnaire, facts)
    check([list(row) for row in answers.iter_rows(values_only=True)] == [expected],
          "the first sheet holds the header of an answer sheet and no more")
    check(answers.freeze_panes == "B2" and questions.freeze_panes == "A2", "the headers are frozen")
    fact_ids = facts.split(",")
    for cell in answers[1]:
        check(cell.font.bold, f"{cell.value} is bold")
        check(cell.comment and cell.comment.text.strip(), f"{cell.value} has a note")
    allowed = {}
    for rule in answers.data_validations.dataValidation:
        check(rule.type == "list" and rule.allow_blank and rule.showErrorMessage and not rule.showDropDown,
              "a list that allows an empty cell, shows its arrow and refuses all else")
        check(rule.error and rule.errorTitle and len(rule.error) <= 255 and len(rule.errorTitle) <= 32,
              "words for what is refused")
        (area,) = rule.sqref.ranges
        check((area.min_row, area.max_row) == (2, 301), "300 prepared rows")
        match = re.fullmatch(r"'(.+)'!(\$B\$\d+:\$B\$\d+)", rule.formula1)
        check(match and match.group(1) == codes.title, f"a list in the sheet of codes: {rule.formula1}")
        values = [row[0].value for row in codes[match.group(2).replace("$", "")]]
        for column in range(area.min_col, area.max_col + 1):
            allowed[answers.cell(1, column).value] = values
    check(sorted(allowed) == sorted(expected[1:]), "every column but the code has a list")
    for column, values in levels.items():
        check(allowed[column] == values, f"{column} allows {allowed[column]}")
    check([row[0] for row in lines(questions)[1:]] == [id for id in expected[1:] if id not in fact_ids],
          "the second sheet explains every question")
    check(all(row[1] and row[2] for row in lines(questions)), "each with its dimension and its wording")


def check_xlsform(questionnaire, options, languages, count):
    workbook = make("xlsform", "xlsform.xlsx", questionnaire, *options)
    check(workbook.sheetnames == ["survey", "choices", "settings"], "the sheets of an XLSForm")
    survey, choices = records(workbook["survey"]), records(workbook["choices"])
    (settings,) = records(workbook["settings"])
    labels = ["label::" + language for language in languages]
    check([column for column in survey[0] if column.startswith("label")] == labels, f"labels {list(survey[0])}")
    check([column for column in choices[0] if column.startswith("label")] == labels, "the same in the choices")
    check(settings["default_language"] == languages[0], "the default language is one of them")
    check(settings["form_title"] and settings["version"] and NAME.match(settings["form_id"]), f"{settings}")
    names, lists, depth = [], {}, 0
    for row in choices:
        check(all(row[label] for label in labels), f"a label in every language: {row}")
        check(re.fullmatch(r"[A-Za-z0-9_-]+", row["name"]), f"the name of a choice: {row}")
        lists.setdefault(row["list_name"], []).append(row["name"])
        check((row["score"] == "") == (row["name"] in ("DK", "NA") or not row["list_name"].startswith("levels")),
              f"levels have a score: {row}")
    for name, values in lists.items():
        check(NAME.match(name) and len(set(values)) == len(values), f"the list {name}")
        if name.startswith("levels"):
            check(values[-2:] == ["DK", "NA"], "don't know and not applicable are choices")
    used = set()
    for row in survey:
        kind, _, rest = row["type"].partition(" ")
        check(kind in ("note", "begin_group", "end_group", "select_one", "text"), f"no other question: {row}")
        depth += {"begin_group": 1, "end_group": -1}.get(kind, 0)
        check(0 <= depth <= 1, "groups open and close")
        if kind == "end_group":
            continue
        check(NAME.match(row["name"]), f"the name {row['name']}")
        check(all(row[label] for label in labels), f"a label in every language: {row}")
        check(all("${" not in str(value) for value in row.values()), f"no reference: {row}")
        check(row["required"] in ("", "no"), "nothing is required")
        names.append(row["name"].lower())
        if kind == "select_one":
            check(rest in lists, f"the list {rest} is there")
            used.add(rest)
            check((row["appearance"] == "likert") == rest.startswith("levels"), "levels are a scale")
            check(bool(row["dimension"]) == rest.startswith("levels"), "questions name their dimension")
    check(depth == 0, "every group is closed")
    check(used == set(lists), "every list is used")
    check(len(set(names)) == len(names), f"names are there once: {names}")
    check("respondent" in names, "a code of one's own is asked for")
    asked = sum(row["appearance"] == "likert" for row in survey)
    check(asked == count, f"{asked} questions")


def main():
    os.makedirs(SCRATCH, exist_ok=True)
    full, odd = "gender-institutionalisation", SOURCE + "/tests/forms/odd.yaml"
    for language in ("en", "es", "fr"):
        check_sheet(full, language, "gender,place", {
            "POL1": [0, 1, 2, 3, 4, 5, "DK", "NA"], "COM4": [0, 1, 2, 3, 4, 5, "DK", "NA"],
            "gender": ["woman", "man", "nonbinary", "undisclosed"]})
    check_sheet(odd, "fr", "home-country,4th", {
        "ab": [-2, -1, 0, 1, 2, "DK", "NA"], "S1": [*range(101), "DK", "NA"], "T1": [-1000, -999, "DK", "NA"],
        "home-country": ["CA", "2nd", "undisclosed"]})
    check_xlsform(full, ["--facts", "gender,role"], ["English (en)", "Français (fr)", "Español (es)"], 41)
    check_xlsform(full, ["-l", "fr"], ["Français (fr)"], 41)
    os.environ["SOURCE_DATE_EPOCH"] = "1770076800"
    check(make("xlsform", "dated.xlsx", full).properties.created == datetime.datetime(2026, 2, 3), "the date given")
    del os.environ["SOURCE_DATE_EPOCH"]
    check_xlsform(odd, ["--facts", "4th,home-country", "-l", "fr,pt-BR,en"],
                  ["Français (fr)", "Português (pt-BR)", "English (en)"], 3)
    print("openpyxl reads every form as it should be")


main()
