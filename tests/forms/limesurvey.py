#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Reads LimeSurvey's structure as `form` writes it with the csv module, which is not ours, and checks what its
importer asks for. usage: limesurvey.py PROGRAM SOURCE"""
import csv
import io
import re
import subprocess
import sys

PROGRAM, SOURCE = sys.argv[1:3]
BRACES = re.compile(r"[{}|]")


def check(fact, message):
    if not fact:
        sys.exit("not as it should be: " + message)


def rows_of(questionnaire, *options):
    command = [PROGRAM, "form", questionnaire, "-f", "limesurvey", "-o", "-", "--quiet", *options]
    bytes_written = subprocess.run(command, check=True, capture_output=True).stdout
    check(bytes_written.startswith(b"\xef\xbb\xbf"), "a byte order mark")
    text = bytes_written.decode("utf-8-sig")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True)
    header, *rows = list(reader)
    check(all(len(row) == len(header) for row in rows), "every row has every cell")
    return [dict(zip(header, row)) for row in rows]


def check_survey(rows, languages, questions, facts):
    classes = [row["class"] for row in rows]
    check(set(classes) == {"S", "SL", "G", "Q", "SQ", "A"}, f"classes {set(classes)}")
    settings = {row["name"]: row["text"] for row in rows if row["class"] == "S"}
    check(settings["language"] == languages[0], "the base language")
    check(settings["additional_languages"].split() == languages[1:], "the other languages")
    check(settings["anonymized"] == "Y" and settings["datestamp"] == "N" and settings["ipaddr"] == "N", "candour")
    for language in languages:
        check([row["text"] != "" for row in rows if row["class"] == "SL" and row["language"] == language
               and row["name"] == "surveyls_title"] == [True], f"a title in {language}")
    body = [row for row in rows if row["class"] in ("G", "Q", "SQ", "A")]
    check([row["language"] for row in body] == sorted((row["language"] for row in body), key=languages.index),
          "one language after the other, the base language first")
    parts = [[row for row in body if row["language"] == language] for language in languages]
    shape = [[(row["class"], row["id"], row["type/scale"], row["name"] if row["class"] != "G" else "",
               row["assessment_value"]) for row in part] for part in parts]
    check(all(part == shape[0] for part in shape), "the same rows with the same names in every language")
    codes, statements, question, answers = [], [], None, []
    for row in parts[0]:
        check(row["text"] or row["class"] == "G", f"a text: {row}")
        check(not BRACES.search(row["text"] + row["help"]), f"no expression and no bar: {row}")
        if row["class"] == "G":
            check(row["name"] and row["type/scale"].isdigit() and row["type/scale"] != "0", f"a group: {row}")
        elif row["class"] == "Q":
            check(row["type/scale"] in "FLST" and row["mandatory"] == "N", f"a question: {row}")
            check(re.fullmatch(r"[A-Za-z][A-Za-z0-9]{0,19}", row["name"]), f"a code: {row}")
            codes.append(row["name"].lower())
            question, answers = row, []
        elif row["class"] == "SQ":
            check(question["type/scale"] == "F" and not answers, f"statements come before answers: {row}")
            check(re.fullmatch(r"[A-Za-z][A-Za-z0-9]{0,19}", row["name"]), f"a code: {row}")
            statements.append(row["name"])
        else:
            check(question["type/scale"] in "FL" and row["id"] == question["id"], f"an answer of a question: {row}")
            check(re.fullmatch(r"[A-Za-z0-9]{1,5}", row["name"]), f"a code of at most five characters: {row}")
            check(row["name"] not in answers, f"a code once: {row}")
            check(row["relevance"] == row["assessment_value"] and re.fullmatch(r"-?\d+", row["relevance"]), f"{row}")
            answers.append(row["name"])
    check(statements == questions, f"statements {statements}")
    check(len(set(codes)) == len(codes), f"codes once: {codes}")
    ids = [row["id"] for row in parts[0] if row["class"] in ("Q", "SQ")]
    check(len(set(ids)) == len(ids), "numbers once")
    check(sum(row["class"] == "Q" and row["type/scale"] == "L" for row in parts[0]) == facts, "the facts")


def questions_of(questionnaire):
    command = [PROGRAM, "form", questionnaire, "-f", "csv", "-o", "-", "--quiet"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip().split(",")[1:]


def main():
    full, odd = "gender-institutionalisation", SOURCE + "/tests/forms/odd.yaml"
    check_survey(rows_of(full, "--facts", "gender"), ["en", "fr", "es"], questions_of(full), 1)
    check_survey(rows_of(full, "-l", "fr"), ["fr"], questions_of(full), 0)
    check_survey(rows_of(odd, "-l", "pt-BR,en,fr", "--facts", "4th,home-country"), ["pt-BR", "en", "fr"],
                 questions_of(odd), 2)
    print("LimeSurvey's structure is as it should be")


main()
