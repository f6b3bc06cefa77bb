#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Typography in everything that participants and readers see. French: no ; : ! ? or guillemet without its space that
does not break, no straight apostrophe, no decimal point. Spanish: a mark before what it ends with, a decimal comma.
English: no space before a mark, no decimal comma. usage: typography.py PROGRAM SOURCE SCRATCH"""

import glob, html, os, re, shutil, subprocess, sys, zipfile
from html.parser import HTMLParser

PROGRAM, SOURCE, SCRATCH = sys.argv[1:4]
QUESTIONNAIRE = "gender-institutionalisation"
SHORES, BANK, SPRINGS = (f"{SOURCE}/examples/{name}/assessment.yaml" for name in ("three-shores", "riverbank", "seven-springs"))

CLINGS = r"\s[;:!?](?=\s|$)"
WRONG = {
    "fr": (r"[^\s\u202f?!(\[\"'\u00ab][;!?](?=\s|$)",    # a mark that clings to the word before it
           r"[ \u00a0][;!?](?=\s|$)",                     # or stands after a space that breaks, or one too wide
           r"[\w\u00bb)]:(?=\s)", r" :(?=\s)",           # the same for the colon, whose space is wide
           r"\u00ab[^\u00a0]", r"[^\u00a0]\u00bb",
           r"\w'\w", r"[\u201c\u201d]",
           r"\d%|\d %",
           r"(?<![\w.])\d\.\d(?![\w.])"),                # 2.5; not 1.0.0
    "es": (CLINGS, r"^[^\u00bf]*\?", r"^[^\u00a1]*!", r"\w'\w", r"(?<![\w.])\d\.\d(?![\w.])"),
    "en": (CLINGS, r"[\u00ab\u00bb]", r"(?<![\w,])\d,\d(?![\w,])"),
}
WRONG = {language: re.compile("|".join(rules)) for language, rules in WRONG.items()}
# Some text in the language has one of these at least.
SIGNS = {"fr": "\u00a0\u202f\u2019", "es": "\u00e1\u00e9\u00ed\u00f3\u00fa\u00f1", "en": "etaoin"}


class Texts(HTMLParser):
    """What stands in HTML or SVG in one language: a paragraph, a heading, a cell or a line each. The name of a page in
    two languages is in both."""

    WITHIN = {"a", "b", "em", "i", "span", "strong"}
    EMPTY = {"br", "meta", "link", "img", "path", "rect", "circle", "line", "use", "input", "hr", "col"}

    def __init__(self, language, skips_title):
        super().__init__()
        self.language, self.skips_title, self.open, self.text, self.found = language, skips_title, [], "", []

    def end_text(self):
        if self.text.strip():
            self.found.append(self.text.strip(" \n"))
        self.text = ""

    def handle_starttag(self, tag, attributes):
        if tag not in self.WITHIN:
            self.end_text()
        for name, value in attributes:
            if name in ("aria-label", "title", "alt", "placeholder") and value and self.is_ours():
                self.found.append(value)
        if tag not in self.EMPTY:
            self.open.append((tag, dict(attributes).get("lang")))

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.EMPTY:
            self.open.pop()

    def handle_endtag(self, tag):
        if tag not in self.WITHIN:
            self.end_text()
        while self.open and self.open.pop()[0] != tag:
            pass

    def is_ours(self):
        languages = [language for _, language in self.open if language]
        tags = [tag for tag, _ in self.open]
        is_text = not {"style", "script"} & set(tags) and not (self.skips_title and tags[-2:] == ["head", "title"])
        return is_text and (not languages or languages[-1] == self.language)

    def handle_data(self, data):
        if self.is_ours():
            self.text += data


def make(name, language, *arguments):
    path = os.path.join(SCRATCH, name)
    subprocess.run([PROGRAM, *arguments, "-l", language, "-o", path, "--quiet"], check=True)
    return path


def texts(path, language):
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
    data = re.search(r'<script[^>]*type="application/json"[^>]*>(.*?)</script>', text, re.S)
    if data:
        return re.findall(r'"((?:[^"\\]|\\.)*)"', data.group(1))
    parser = Texts(language, path.endswith("-pair.html"))
    parser.feed(text)
    parser.close()
    return parser.found


def without_french():
    """The example, less what its people wrote down in French."""
    folder = os.path.join(SCRATCH, "tres-orillas")
    shutil.copytree(os.path.dirname(SHORES), folder)
    path = os.path.join(folder, "assessment.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write("assessment: tres-orillas\norganisation: Tres Orillas\nquestionnaire: gender-institutionalisation\n"
                   "rounds:\n"
                   "  - {id: '2026', date: 2026-02-03, answers: answers-2026.csv, invited: 34, agreed: {POL: 3.5, MAS: 1}}\n"
                   "  - {id: '2024', date: 2024-03-12, answers: answers-2024.csv}\n"
                   "targets: {POL: {level: 4, by: 2027-06-30}}\npeers: {offers: [POL], seeks: [MAS]}\n")
    return path


def forms():
    facts = ("--facts", "gender,role,place,language")
    yield make("phone.html", "fr", "form", QUESTIONNAIRE, *facts), "fr"
    yield make("sheet.xlsx", "fr", "form", QUESTIONNAIRE, "-f", "sheet", *facts), "fr"
    yield make("kobo.xlsx", "fr", "form", QUESTIONNAIRE, "-f", "xlsform", *facts), "fr"
    yield make("limesurvey.txt", "fr", "form", QUESTIONNAIRE, "-f", "limesurvey", *facts), "fr"


def pictures():
    for language in ("fr", "es", "en"):
        def made(name, *arguments):
            return make(f"{name}-{language}.svg", language, *arguments), language
        yield made("blank", "draw", "--blank", QUESTIONNAIRE)
        yield made("wheel", "draw", SHORES)
        yield made("years", "draw", SHORES, "--layers", "2026,2024")
        yield made("places", "draw", SHORES, "--by", "place")
        yield made("compared", "compare", SHORES)
        yield made("compared-places", "compare", SHORES, "--by", "place", "--intervals", "--figure", "dots,slopes")
        if language == "es":
            continue  # there is no spectrum in Spanish
        for what, more in (("spectrum", ()), ("offices", ("--by", "office")), ("medians", ("--wheel",))):
            yield made(what, "draw", SPRINGS, *more)
    yield make("three-years.svg", "en", "compare", BANK, "--intervals", "--figure", "multiples,dots,slopes"), "en"


def reports():
    shipped, plain = {}, without_french()
    for path in sorted(glob.glob(SOURCE + "/templates/report/*.*.md")):
        name, language, _ = os.path.basename(path).split(".")
        shipped.setdefault(name, []).append(language)
    assert len(shipped) > 7, shipped
    for name, languages in shipped.items():
        yield make(f"{name}-shores.html", "fr", "report", SHORES, "--template", name), "fr"
        for language in languages:
            yield make(f"{name}-{language}.html", language, "report", plain, "--template", name), language
        pair = make(f"{name}-pair.html", ",".join(languages[-2:]), "report", plain, "--template", name)
        for language in languages[-2:]:
            yield pair, language
    for name in ("workshop", "results", "board"):
        for language in ("fr", "en"):
            yield make(f"spectrum-{name}-{language}.html", language, "report", SPRINGS, "--template", name), language


def main():
    shutil.rmtree(SCRATCH, ignore_errors=True)
    os.makedirs(SCRATCH)
    problems = seen = 0
    for source in (forms, pictures, reports):
        for path, language in source():
            here = texts(path, language)
            if not any(set(SIGNS[language]) & set(text) for text in here):
                problems += 1
                print(f"{path}: no text in '{language}' was found among {len(here)} texts")
            seen += len(here)
            for text in here:
                for match in WRONG[language].finditer(text):
                    problems += 1
                    print(f"{os.path.basename(path)}, {language}: {text[max(0, match.start() - 40):match.end() + 15]!r}")
    print(f"{seen} texts, {problems} problems")
    sys.exit(1 if problems else 0)


main()
