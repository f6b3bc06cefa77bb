#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""The forms that `form` makes for KoboToolbox, LimeSurvey and typing in, answered, and exported as those tools do it,
come back through `import` with identical answers. The tools are played here, from the forms alone.
usage: round_trip.py PROGRAM SOURCE SCRATCH"""
import csv
import html
import io
import os
import random
import re
import shutil
import subprocess
import sys

import openpyxl

PROGRAM, SOURCE, SCRATCH = sys.argv[1:4]


def run(*words):
    path = words[words.index("-o") + 1] if words[0] == "form" and "-o" in words else ""
    if os.path.isfile(path):
        os.remove(path)  # a sheet is not written over
    result = subprocess.run([PROGRAM, *words], capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(words)} failed:\n{result.stderr}")
    return result.stdout


def read_sheet(path):
    """The answers, a tuple a person without the code, in no order."""
    with open(path, encoding="utf-8", newline="") as file:
        header, *people = csv.reader(file)
    columns = sorted(name for name in header if name != "respondent")
    return columns, sorted(tuple(person[header.index(name)] for name in columns) for person in people)


def people_of(questionnaire, facts, seed):
    """Invented people, each with every answer that may be given."""
    header = run("form", questionnaire, "-f", "csv", "-o", "-", "--facts", ",".join(facts), "--quiet").strip().split(",")
    sheet = os.path.join(SCRATCH, "levels.xlsx")
    run("form", questionnaire, "-f", "sheet", "-o", sheet, "--facts", ",".join(facts), "--quiet")
    workbook = openpyxl.load_workbook(sheet)
    answers, codes = workbook.worksheets[0], workbook.worksheets[2]
    allowed = {}
    for rule in answers.data_validations.dataValidation:
        (area,) = rule.sqref.ranges
        cells = codes[rule.formula1.partition("!")[2].replace("$", "")]
        allowed[answers.cell(1, area.min_col).value] = [str(row[0].value) for row in cells] + [""]
    dice = random.Random(seed)
    return [{name: dice.choice(allowed[name]) for name in header[1:]} for _ in range(40)]


def write_csv(path, rows, delimiter, mark):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    with open(path, "w", encoding="utf-8-sig" if mark else "utf-8", newline="") as file:
        file.write(text.getvalue())


def code_of(answer):
    return "m" + answer[1:] if re.fullmatch(r"-\d+", answer) else answer


def columns_of(header, row):
    return dict(zip(header, ["" if cell is None else cell for cell in row]))


class Kobo:
    """An export of KoboToolbox: names or labels, with the path of groups or without."""

    def __init__(self, questionnaire, facts):
        path = os.path.join(SCRATCH, "form.xlsx")
        run("form", questionnaire, "-f", "xlsform", "-o", path, "--facts", ",".join(facts), "--quiet")
        workbook = openpyxl.load_workbook(path)
        self.survey, self.choices = ([columns_of(rows[0], row) for row in rows[1:]] for rows in
                                     (list(workbook[name].iter_rows(values_only=True)) for name in ("survey", "choices")))
        self.languages = [name for name in self.survey[0] if name.startswith("label")]

    def export(self, people, ids, label, path):
        """ids: what a name of the form stands for; label: a column of labels, or None for names."""
        header, questions, group = [], [], ""
        for row in self.survey:
            kind, _, chosen = row["type"].partition(" ")
            if kind == "begin_group":
                group = row["name"] + "/" if path else ""
            elif kind == "end_group":
                group = ""
            else:
                header.append(row[label] if label else group + row["name"])
                questions.append((row["name"], chosen))
        rows = [header + ["_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status",
                          "_submitted_by", "__version__", "_tags", "_index"]]
        for number, person in enumerate(people, start=1):
            cells = []
            for name, chosen in questions:
                answer = person.get(ids.get(name, ""), "")
                if chosen and answer:
                    code = code_of(answer) if chosen.startswith("levels") else answer
                    (choice,) = [row for row in self.choices if (row["list_name"], row["name"]) == (chosen, code)]
                    answer = choice[label] if label else choice["name"]
                cells.append(answer)
            rows.append(cells + [str(7000 + number), f"c0ffee00-0000-4000-8000-{number:012}",
                                 "2026-02-03 10:00:00", "", "", "submitted_via_web", "", "vX", "", str(number)])
        return rows


class LimeSurvey:
    """An export of LimeSurvey: codes, full text, or both, the answers as codes or in words."""

    def __init__(self, questionnaire, facts):
        text = run("form", questionnaire, "-f", "limesurvey", "-o", "-", "--facts", ",".join(facts), "--quiet")
        header, *rows = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), delimiter="\t")
        self.rows = [columns_of(header, row) for row in rows]
        self.languages = list(dict.fromkeys(row["language"] for row in self.rows if row["class"] == "G"))

    def export(self, people, ids, language, heading, words):
        shown = lambda text: html.unescape(re.sub(r"<[^>]*>", " ", text))
        columns, question, answers = [], None, {}
        for row in self.rows:
            if row["language"] != language:
                continue
            if row["class"] == "Q":
                question = row
                if row["type/scale"] != "F":
                    columns.append((row["name"], row["name"], shown(row["text"]), row["id"], row["type/scale"]))
            elif row["class"] == "SQ":
                code = f"{question['name']}[{row['name']}]"
                columns.append((row["name"], code, f"{shown(question['text'])} [{shown(row['text'])}]",
                                question["id"], "F"))
            elif row["class"] == "A":
                answers.setdefault(row["id"], []).append((row["name"], shown(row["text"])))
        headings = {"code": lambda c: c[1], "full": lambda c: c[2], "both": lambda c: f"{c[1]}. {c[2]}"}
        rows = [["id", "submitdate", "lastpage", "startlanguage", "seed"] + [headings[heading](c) for c in columns]]
        if heading == "full":
            rows[0][:5] = ["Response ID", "Date submitted", "Last page", "Start language", "Seed"]
        for number, person in enumerate(people, start=1):
            cells = []
            for name, _, _, id_of_question, kind in columns:
                answer = person.get(ids.get(name, name), "")
                if answer and kind in "FL":
                    texts = answers[id_of_question]
                    if kind == "F":
                        code = code_of(answer)
                    else:
                        code = dict(zip(self.values[ids.get(name, name)], (code for code, _ in texts)))[answer]
                    answer = dict(texts)[code] if words else code
                cells.append(answer)
            rows.append([str(number), "1980-01-01 00:00:00", "5", language, "12345"] + cells)
        return rows


def check(what, questionnaire, expected, export):
    answers = os.path.join(SCRATCH, "answers.csv")
    if os.path.exists(answers):
        os.remove(answers)
    run("import", export, "-q", questionnaire, "-o", answers, "--unanswered", "kept")
    columns, people = read_sheet(answers)
    wanted = sorted(expected[0])
    assert columns == wanted, f"{what}: columns {set(columns) ^ set(wanted)}"
    right = sorted(tuple(person[name] for name in wanted) for person in expected)
    assert people == right, f"{what}: other answers came back"


def type_in(questionnaire, facts, people):
    """The people typed into the spreadsheet that `form` makes."""
    path = os.path.join(SCRATCH, "typed.xlsx")
    run("form", questionnaire, "-f", "sheet", "-o", path, "--facts", ",".join(facts), "--quiet")
    workbook = openpyxl.load_workbook(path)
    answers = workbook.worksheets[0]
    for row, person in enumerate(people, start=2):
        for cell in answers[1]:
            answer = person.get(cell.value, "")
            is_level = re.fullmatch(r"-?\d+", answer) and cell.value not in facts
            answers.cell(row, cell.column).value = int(answer) if is_level else answer or None
    workbook.save(path)
    return path


def try_all(questionnaire, facts, codes, values):
    """codes: what the forms call a fact; values: the ids of a fact's values in order."""
    people = people_of(questionnaire, facts, 20260203)
    ids = {name: name for name in people[0]} | {code: fact for fact, code in codes.items()}
    kobo, lime = Kobo(questionnaire, facts), LimeSurvey(questionnaire, facts)
    lime.values = values
    export = os.path.join(SCRATCH, "export.csv")
    for label in [None, *kobo.languages]:
        for path in (False, True) if label is None else (False,):
            write_csv(export, kobo.export(people, ids, label, path), ";", mark=False)
            check(f"KoboToolbox, {label or 'names'}", questionnaire, people, export)
    workbook = openpyxl.Workbook()
    for row in kobo.export(people, ids, None, True):
        workbook.active.append([cell or None for cell in row])
    workbook.save(export.replace(".csv", ".xlsx"))
    check("KoboToolbox, XLSX", questionnaire, people, export.replace(".csv", ".xlsx"))
    typed = type_in(questionnaire, facts, people)
    check("the spreadsheet", questionnaire, people, typed)
    for language in lime.languages:
        for heading in ("code", "full", "both"):
            for words in (False, True):
                write_csv(export, lime.export(people, ids, language, heading, words), ",", mark=True)
                check(f"LimeSurvey, {language}, {heading}, {'words' if words else 'codes'}", questionnaire, people, export)


def main():
    shutil.rmtree(SCRATCH, ignore_errors=True)
    os.makedirs(SCRATCH)
    try_all("gender-institutionalisation", ["gender", "place"], {},
            {"gender": ["woman", "man", "nonbinary", "undisclosed"],
             "place": ["headquarters", "country_office", "undisclosed"]})
    try_all(SOURCE + "/tests/forms/odd.yaml", ["home-country", "4th"], {"home-country": "homecountry", "4th": "x4th"},
            {"home-country": ["CA", "2nd", "undisclosed"], "4th": ["up", "down"]})
    print("every form comes back as it was answered")


main()
