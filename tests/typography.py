#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""French typography in everything that participants and readers see: no ; : ! ? or guillemet without its space that
does not break, no straight apostrophe, no decimal point. usage: typography.py PROGRAM SOURCE SCRATCH"""

import html, os, re, shutil, subprocess, sys, zipfile

PROGRAM, SOURCE, SCRATCH = sys.argv[1:4]
QUESTIONNAIRE = "gender-institutionalisation"
ASSESSMENT = SOURCE + "/examples/three-shores/assessment.yaml"

WRONG = re.compile("|".join((
    r"[^\s\u202f?!(\[\"'\u00ab][;!?](?=\s|$)",    # a mark that clings to the word before it
    r"[ \u00a0][;!?](?=\s|$)",                     # or stands after a space that breaks, or one too wide
    r"[\w\u00bb)]:(?=\s)", r" :(?=\s)",           # the same for the colon, whose space is wide
    r"\u00ab[^\u00a0]", r"[^\u00a0]\u00bb",
    r"\w'\w",
    r"(?<![\w.])\d\.\d(?![\w.])")))               # 2.5; not 1.0.0


def make(name, *arguments):
    path = os.path.join(SCRATCH, name)
    subprocess.run([PROGRAM, *arguments, "-l", "fr", "-o", path, "--quiet"], check=True)
    return path


def texts(path):
    """The texts that people read, one a line."""
    if path.endswith(".xlsx"):
        with zipfile.ZipFile(path) as book:
            parts = [book.read(name).decode() for name in book.namelist() if name.endswith(".xml")]
        found = [text for part in parts for text in re.findall(r"<t(?: [^>]*)?>([^<]*)</t>|(?:error|errorTitle)=\"([^\"]*)\"", part)]
        return [html.unescape(max(pair)) for pair in found]
    with open(path, encoding="utf-8-sig") as file:
        text = file.read()
    if path.endswith(".txt"):  # LimeSurvey: the column of texts and the one of help
        return [cell for line in text.splitlines() for cell in line.split("\t")[6:8]]
    if path.endswith(".svg"):
        return [html.unescape(each) for each in re.findall(r">([^<>]+)<", text)]
    data = re.search(r'<script[^>]*type="application/json"[^>]*>(.*?)</script>', text, re.S)
    return re.findall(r'"((?:[^"\\]|\\.)*)"', data.group(1) if data else text)


def main():
    shutil.rmtree(SCRATCH, ignore_errors=True)
    os.makedirs(SCRATCH)
    facts = ("--facts", "gender,role,place,language")
    problems = seen = 0
    for path in (make("phone.html", "form", QUESTIONNAIRE, *facts),
                 make("sheet.xlsx", "form", QUESTIONNAIRE, "-f", "sheet", *facts),
                 make("kobo.xlsx", "form", QUESTIONNAIRE, "-f", "xlsform", *facts),
                 make("limesurvey.txt", "form", QUESTIONNAIRE, "-f", "limesurvey", *facts),
                 make("blank.svg", "draw", "--blank", QUESTIONNAIRE),
                 make("wheel.svg", "draw", ASSESSMENT),
                 make("years.svg", "draw", ASSESSMENT, "--layers", "2026,2024"),
                 make("places.svg", "draw", ASSESSMENT, "--by", "place")):
        here = texts(path)
        french = sum("\u00a0" in text or "\u202f" in text or "\u2019" in text for text in here)
        if french == 0:
            problems += 1
            print(f"{path}: no French text was found in {len(here)} texts")
        seen += len(here)
        for text in here:
            for match in WRONG.finditer(text):
                problems += 1
                print(f"{os.path.basename(path)}: {text[max(0, match.start() - 30):match.end() + 15]!r}")
    print(f"{seen} texts, {problems} problems")
    sys.exit(1 if problems else 0)


main()
