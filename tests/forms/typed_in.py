#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Types an answer sheet into the spreadsheet that `form` makes, with openpyxl, and scores both: the figures are the
same, also when an assessment names the spreadsheet. usage: typed_in.py PROGRAM SOURCE SCRATCH"""
import csv
import os
import shutil
import stat
import subprocess
import sys

import openpyxl

PROGRAM, SOURCE, SCRATCH = sys.argv[1:4]
QUESTIONNAIRE = "gender-institutionalisation"


def run(*words):
    return subprocess.run([PROGRAM, *words, "--quiet"], check=True, capture_output=True, text=True).stdout


def main():
    shutil.rmtree(SCRATCH, ignore_errors=True)
    shutil.copytree(SOURCE + "/examples/three-shores", SCRATCH + "/csv")
    shutil.copytree(SOURCE + "/examples/three-shores", SCRATCH + "/xlsx")
    fewer = SCRATCH + "/fewer.yaml"  # what was asked in 2024
    with open(fewer, "w", encoding="utf-8") as file:
        file.write(f"questionnaire: fewer\nversion: 1.0.0\nextends: {QUESTIONNAIRE}\ndrop: [MAS]\n")
    for year, questionnaire in (("2024", fewer), ("2026", QUESTIONNAIRE)):
        typed = f"{SCRATCH}/csv/answers-{year}.csv"
        sheet = f"{SCRATCH}/xlsx/answers-{year}.xlsx"
        with open(typed, encoding="utf-8", newline="") as file:
            header, *people = csv.reader(file)
        form = run("list", QUESTIONNAIRE)
        facts = [name for name in header if f"\n  {name} " in form.partition("Facts,")[2]]
        run("form", questionnaire, "-f", "sheet", "-l", "fr", "--facts", ",".join(facts), "-o", sheet)
        assert stat.S_IMODE(os.stat(sheet).st_mode) == 0o600, "answers are for their owner alone"
        workbook = openpyxl.load_workbook(sheet)
        answers = workbook.worksheets[0]
        columns = {cell.value: cell.column for cell in answers[1]}
        assert set(header) == set(columns), f"{set(header) ^ set(columns)} are not in both"
        for row, person in enumerate(people, start=2):
            for name, text in zip(header, person):
                if text:
                    level = text.lstrip("-").isdigit() and name != "respondent"
                    answers.cell(row, columns[name]).value = int(text) if level else text
        workbook.save(sheet)
        of_csv = run("score", typed, "-q", QUESTIONNAIRE, "-f", "json", "--questions")
        of_sheet = run("score", sheet, "-q", QUESTIONNAIRE, "-f", "json", "--questions")
        assert of_csv == of_sheet, f"the figures of {year} differ"
        os.remove(f"{SCRATCH}/xlsx/answers-{year}.csv")
    assessment = SCRATCH + "/xlsx/assessment.yaml"
    with open(assessment, encoding="utf-8") as file:
        text = file.read()
    with open(assessment, "w", encoding="utf-8") as file:
        file.write(text.replace("answers-2024.csv", "answers-2024.xlsx").replace("answers-2026.csv", "answers-2026.xlsx"))
    run("check", assessment)
    assert run("score", assessment) == run("score", SCRATCH + "/csv/assessment.yaml"), "the assessments differ"
    print("what is typed into the spreadsheet counts as in a CSV file")


main()
