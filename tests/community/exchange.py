#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The pages of `peers` under each rule on names, in each format: what the charter hides is in no page, in no
name of a file and in nothing that is said; and no figure of a member is anywhere.

usage: exchange.py PROGRAM SCRATCH
"""
import os, re, shutil, stat, subprocess, sys, zipfile
from pathlib import Path

program, scratch = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
shutil.rmtree(scratch, ignore_errors=True)
scratch.mkdir(parents=True)
os.chdir(scratch)

QUESTIONNAIRE = """questionnaire: q
version: 1.0.0
title: {en: A wheel, fr: Une roue}
languages: [en, fr]
scale: {min: 0, max: 5}
dimensions:
  - {id: POL, name: {en: Policy, fr: Politique}, questions: [{id: POL1, text: {en: We have a policy., fr: Nous avons une politique.}}]}
  - {id: RES, name: {en: Means, fr: Moyens}, questions: [{id: RES1, text: {en: We have means., fr: Nous avons des moyens.}}]}
"""
# id: (names, consents, language, offers and seeks, answers, target). Levels and targets are told by their
# decimals, which nothing else on a page has.
MEMBERS = {
    "alder-id": ("Alderhouse", "Aulnaie", True, "en", "offers: [POL], seeks: [RES]", (4, 4, 4, 4, 5, 1), 4.5),
    "birch-id": ("Birchwood", "Boulaie", True, "fr", "offers: [RES]", (1, 2, 1, 2, 2, 5), 3.5),
    "cedar-id": ("Cedargrove", "Cedraie", False, "fr", "seeks: [POL, RES]", (1, 1, 1, 1, 2, 0), 2.5),
    "dogwood-id": ("Dogwoods", "Cornouiller", False, "en", "seeks: [POL], offers: [RES]", (0, 0, 0, 0, 1, 5), 1.5),
}


def make_network(rule):
    """A network with that rule on names; returns its file."""
    root = Path(rule)
    root.mkdir()
    (root / "q.yaml").write_text(QUESTIONNAIRE)
    for id, (english, french, consents, language, wishes, answers, target) in MEMBERS.items():
        folder = root / "members" / id
        folder.mkdir(parents=True)
        rows = "".join(f"{level},{answers[5]}\n" for level in answers[:5])
        (folder / "answers.csv").write_text("POL1,RES1\n" + rows)
        (folder / "assessment.yaml").write_text(
            f"assessment: {id}\norganisation: {{en: {english}, fr: {french}}}\nlanguage: {language}\n"
            f"questionnaire: ../../q.yaml\nrounds: [{{id: '2026', date: 2026-03-01, answers: answers.csv}}]\n"
            f"targets: {{POL: {target}}}\npeers: {{consent: {str(consents).lower()}, {wishes}}}\n")
    (root / "c.yaml").write_text(f"community: network\nname: {{en: Net, fr: Filet}}\ncharter: {{names: {rule}}}\n"
                                 "members:\n  - {folder: members}\n")
    return root / "c.yaml"


FIGURES = ("4.2", "1.6", "1.2", "0.2", "84", "32", "24", "4.5", "3.5", "2.5", "1.5")  # levels, shares, targets


def without_tags(markup):
    return re.sub(r"<[^>]*>", " ", re.sub(r"<(style|script).*?</\1>", " ", markup, flags=re.S))


def text_of(path):
    """What a reader finds in a file, and what somebody who looks into it finds besides."""
    if path.suffix == ".pdf":
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True).stdout
        return text.decode(), subprocess.run(["pdfinfo", path], capture_output=True, check=True).stdout.decode()
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name).decode(errors="replace") for name in archive.namelist()}
        return without_tags(parts["word/document.xml"]), "\n".join(parts.values())
    text = path.read_text()
    return (without_tags(text) if path.suffix == ".html" else text), text


def check(rule, what, text, besides=""):
    """Nothing that the rule hides is told, nor any level, target or share."""
    for id, (english, french, consents, *_) in MEMBERS.items():
        if rule == "shown" or (rule == "consented" and consents):
            continue
        for hidden in (id, english, french):
            assert hidden not in text + besides, f"{rule}: {what} has {hidden}"
    for figure in FIGURES:
        for decimal in ".,":
            written = re.escape(figure.replace(".", decimal))
            assert not re.search(rf"(?<![\w.,-]){written}(?![\w-])", text), f"{rule}: {what} has {figure}"


def assert_no_ranking(what, *texts):
    """What is made for all members does not say that one of them stands higher than another."""
    for text in texts:
        for words in ("stands higher", "stands_higher", "se situe plus haut"):
            assert words not in text, f"{what} has {words}"


def run(rule, file, *words):
    done = subprocess.run([program, "peers", file, *words], capture_output=True, text=True)
    assert done.returncode == 0, (words, done.stderr)
    check(rule, "what is printed", done.stdout, done.stderr)
    return done


formats = ["md", "html", "pdf"] + (["docx"] if shutil.which("pandoc") else [])
for rule in ("hidden", "consented", "shown"):
    file = make_network(rule)
    for format in formats:
        folder = Path(rule) / f"pages-{format}"
        run(rule, file, "--exchange", folder, "-f", format)
        pages = sorted(folder.iterdir())
        assert len(pages) == 4, pages
        for page in pages:
            check(rule, "the name of a file", page.name)
            check(rule, page.name, *text_of(page))
        names = [page.stem.split("+") for page in pages]
        if rule == "shown":
            assert ["alder-id", "birch-id"] in names, names
        if rule == "consented":
            assert any("alder-id" in pair and not {"birch-id"} & set(pair) for pair in names), names
        page = Path(rule) / f"all.{format}"
        run(rule, file, "-o", page, "-l", "fr,en")
        check(rule, page.name, *text_of(page))
        assert_no_ranking(page.name, *text_of(page))
    for format in ("table", "csv", "json"):
        assert_no_ranking(format, run(rule, file, "-f", format).stdout)
    if rule == "hidden":
        assert stat.S_IMODE(os.stat("hidden/c.key").st_mode) == 0o600
    # Two that go both ways are one page, in both their languages; every page says whose names are told.
    pages = {page.name: page.read_text() for page in (Path(rule) / "pages-md").iterdir()}
    assert sum("second-lang" in text for text in pages.values()) >= 1, list(pages)
    assert all(("pseudonym" in text) == (rule != "shown") for text in pages.values() if "\nlang: en" in text)
print("what the charter hides stays hidden on", ", ".join(formats))
