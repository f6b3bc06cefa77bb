#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes plans as CSV and as workbooks, reads the workbooks with openpyxl, which is not ours, and names both in an
assessment again: the plan stays the same. usage: report_plan.py PROGRAM SOURCE SCRATCH"""
import csv
import datetime
import os
import shutil
import subprocess
import sys
import zipfile

import openpyxl

PROGRAM, SOURCE, SCRATCH = sys.argv[1:4]
EXAMPLE = os.path.join(SOURCE, "examples/three-shores/assessment.yaml")
KEYS = "id dimension what result who with start due days budget indicator first_step status".split()
HEAD = """\
assessment: springs
organisation: {en: Springs, fr: Sources}
questionnaire: gender-institutionalisation
rounds: [{id: "2026", date: 2026-02-03, agreed: {POL: 3}}]
"""
HARD = HEAD + """\
actions:
  - {id: A1, dimension: POL, what: {en: "=HYPERLINK(\\"x\\")", fr: "« Écrire » ; puis, \\"lire\\""}, who: "-Ana/Bo: [x]*?",
     days: 2.5, budget: 999999999.25, start: 2026-02-28, due: 2028-02-29, status: started}
  - {id: "2026", what: "'=not a formula either", result: "+1 for all", with: "@all", indicator: "-5", first_step: "'tis",
     who: Élise, due: 1899-12-31}
  - {id: "007", what: "_x0041_ & <b>", who: élise, days: 0.000125, budget: 0, status: done}
  - {id: "008", what: given up, who: Bo, days: 4, status: dropped}
  - {id: A4, what: nobody leads it}
  - {id: A5, what: one more, who: Élise, days: 1}
"""


def check(fact, message):
    if not fact:
        sys.exit("not as it should be: " + message)


def report(assessment, name, *options):
    path = os.path.join(SCRATCH, name)
    if os.path.exists(path):
        os.remove(path)
    subprocess.run([PROGRAM, "report", assessment, "-t", "plan", "--quiet", "-o", path, *options], check=True)
    with open(path, "rb") as file:
        return path, file.read()


def write(name, text):
    path = os.path.join(SCRATCH, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def workbook_of(assessment, *options):
    path, first = report(assessment, "plan.xlsx", *options)
    check(report(assessment, "again.xlsx", *options)[1] == first, "two runs give the same bytes")
    with zipfile.ZipFile(path) as archive:
        for part in archive.namelist():
            check(b"<f>" not in archive.read(part), f"no formula in {part}")
    return openpyxl.load_workbook(path)


def check_plan_sheet(book, codes, rows):
    """rows: those of the CSV file."""
    plan = book.worksheets[0]
    check([cell.value for cell in plan[1]] == KEYS, "the columns are the keys of an action")
    check(plan.freeze_panes == "B2", "its header is frozen")
    check_print(plan, "$1:$1")
    for cell in plan[1]:
        check(cell.font.bold and cell.comment and cell.comment.text.strip(), f"{cell.value} is bold and explained")
    for row, cells in zip(rows, plan.iter_rows(min_row=2)):
        for key, cell in zip(KEYS, cells):
            if key in ("start", "due") and row[key] > "1900-03-01":
                check(cell.is_date and cell.value == datetime.datetime.fromisoformat(row[key]), f"{row['id']} {key}")
            elif key in ("days", "budget") and row[key]:
                check(cell.data_type == "n" and cell.value == float(row[key]), f"{row['id']} {key}: {cell.value}")
            elif cell.value is not None:
                check(cell.data_type == "s", f"{row['id']} {key} is a text")
    lists = {}
    for rule in plan.data_validations.dataValidation:
        check(rule.type == "list" and rule.allow_blank and rule.error and len(rule.errorTitle) <= 32, "a list with words")
        (area,) = rule.sqref.ranges
        check(area.min_row == 2 and area.max_row == len(rows) + 101, "with room for more")
        sheet, cells = rule.formula1.lstrip("=").split("!")
        check(sheet.strip("'") == codes.title, "in the sheet of codes")
        lists[KEYS[area.min_col - 1]] = [row[0].value for row in codes[cells.replace("$", "")]]
    check(lists["status"] == ["planned", "started", "done", "dropped"], f"states to choose: {lists['status']}")
    check(sorted(lists) == ["dimension", "status"] and "POL" in lists["dimension"], "dimensions to choose")


def check_print(sheet, header):
    check(sheet.page_setup.orientation == "landscape", f"{sheet.title} is printed landscape")
    check(sheet.sheet_properties.pageSetUpPr.fitToPage, f"{sheet.title} fits pages")
    check((sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) in ((1, 0), (1, "0")),
          f"{sheet.title}: one page wide, as many long as it takes")
    check(sheet.print_title_rows == header, f"{sheet.title}: its header again on each page: {sheet.print_title_rows}")


def check_people(sheets, rows):
    """Who leads only what was dropped has no sheet."""
    rows = [row for row in rows if row["status"] != "dropped"]
    people = []
    for row in rows:
        if row["who"] and row["who"] not in people:
            people.append(row["who"])
    check([sheet["A1"].value for sheet in sheets] == people, "a sheet for each who leads, in the plan's order")
    for sheet, who in zip(sheets, people):
        own = [row for row in rows if row["who"] == who]
        check(sheet.freeze_panes == "A3", f"{who}: the header is frozen")
        check_print(sheet, "$1:$2")
        lines = list(sheet.iter_rows(min_row=3))
        check(len(lines) == len(own) + 1, f"{who}: a row for each action, and the sum")
        for key, column in (("days", 5), ("budget", 6)):
            amounts = [float(row[key]) for row in own if row[key]]
            check(lines[-1][column].value == (sum(amounts) if amounts else None), f"{who}: {key} in all")


def unmarked(cell):
    return cell[1:] if cell[:1] == "'" and cell.lstrip("'")[:1] in ("=", "+", "-", "@") else cell


def round_trip(name, assessment, *options):
    """The plan as CSV, as it is when CSV and workbook are read as the plan of an assessment."""
    _, first = report(assessment, f"{name}.csv", *options)
    report(assessment, f"{name}.xlsx", *options)
    for ending in ("csv", "xlsx"):
        again = write(f"{name}-{ending}.yaml", HEAD + f"actions: {name}.{ending}\n")
        check(report(again, "again.csv")[1] == first, f"{name}.{ending} read as a plan is the plan")
    rows = csv.DictReader(first.decode().splitlines())
    return [{key: unmarked(cell) for key, cell in row.items()} for row in rows]


shutil.rmtree(SCRATCH, ignore_errors=True)
os.makedirs(SCRATCH)
hard = write("hard.yaml", HARD)
empty = write("empty.yaml", HEAD)
for name, assessment, language in (("example", EXAMPLE, "fr"), ("hard", hard, "en"), ("hard-fr", hard, "fr"),
                                   ("empty", empty, "en")):
    rows = round_trip(name, assessment, "-l", language)
    book = workbook_of(assessment, "-l", language)
    plan, *people, codes = book.worksheets
    check_plan_sheet(book, codes, rows)
    check_people(people, rows)

with open(os.path.join(SCRATCH, "hard.csv"), encoding="utf-8") as file:
    for row in csv.reader(file):
        for cell in row:
            check(cell == "-5" or not cell.startswith(("=", "+", "-", "@")), f"{cell} is no formula")
book = openpyxl.load_workbook(os.path.join(SCRATCH, "hard.xlsx"))
check([sheet.title for sheet in book.worksheets] == ["Plan", "-Ana Bo x", "Élise", "élise (2)", "What to type"],
      f"sheets: {[sheet.title for sheet in book.worksheets]}")
check(book["Élise"]["E3"].value == "1899-12-31", "a day that spreadsheets do not know is a text")
check(book["Plan"]["H3"].value == "1899-12-31", "the same in the plan")
check(book["Plan"]["A4"].value == "007" and book["Plan"]["A3"].value == "2026", "ids are texts")
plan = os.path.join(SCRATCH, "hard.xlsx")
same = subprocess.run([PROGRAM, "report", hard, "-t", "plan", "--quiet", "-o", plan], capture_output=True)
check(same.returncode == 0, "the same plan is written over itself")
book["Plan"]["A7"].value = "filled in by hand"
book.save(plan)
with open(plan, "rb") as file:
    filled = file.read()
other = subprocess.run([PROGRAM, "report", hard, "-t", "plan", "--quiet", "-o", plan], capture_output=True)
check(other.returncode == 2 and b"holds another plan" in other.stderr, "a plan that was filled in is not lost")
with open(plan, "rb") as file:
    check(file.read() == filled, "nor changed")
print("plans: as they were")
