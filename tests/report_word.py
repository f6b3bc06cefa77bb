#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Opens the .docx of reports as what they are, archives of XML. usage: report_word.py PROGRAM SOURCE SCRATCH"""
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

PROGRAM, SOURCE, SCRATCH = sys.argv[1:4]
EXAMPLE = os.path.join(SOURCE, "examples/three-shores/assessment.yaml")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def check(fact, message):
    if not fact:
        sys.exit("not as it should be: " + message)


def make(name, *options, **environment):
    path = os.path.join(SCRATCH, name)
    command = [PROGRAM, "report", EXAMPLE, *options, "--quiet", "-o", path]
    subprocess.run(command, check=True, env={**os.environ, **environment})
    return path


def parts(path):
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None, f"{path} is damaged")
        return {name: archive.read(name) for name in archive.namelist()}


def texts(document, style):
    """The paragraphs in a style, as text."""
    found = []
    for paragraph in document.iter(WORD + "p"):
        named = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        if named is not None and named.get(WORD + "val") == style:
            found.append("".join(text.text or "" for text in paragraph.iter(WORD + "t")))
    return found


def page(xml):
    """Width and height of the page."""
    sizes = re.findall(rb"<w:pgSz ([^>]*)/>", xml)
    check(len(sizes) == 1, f"{len(sizes)} sizes of the page")
    check(len(re.findall(rb"<w:pgMar ", xml)) == 1, "no margins")
    return tuple(int(re.search(rb'w:%s="(\d+)"' % side, sizes[0])[1]) for side in (b"w", b"h"))


def languages(xml):
    return set(re.findall(rb'<w:lang [^>]*w:val="([^"]*)"', xml))


if shutil.which("pandoc") is None:
    print("SKIPPED, NOT PASSED: pandoc is not installed, so that no .docx was made: sudo apt install pandoc")
    sys.exit(77)
shutil.rmtree(SCRATCH, ignore_errors=True)
os.makedirs(SCRATCH)

for language, title, topics in (("en", "Where do we stand today?", "What to talk about"),
                                ("fr", "Où en sommes-nous aujourd’hui\u202f?", "De quoi parler")):
    path = make(f"workshop-{language}.docx", "-t", "workshop", "-l", language)
    inside = parts(path)
    document = ElementTree.fromstring(inside["word/document.xml"])
    check(texts(document, "Title") == [title], f"the title is {texts(document, 'Title')}")
    check(topics in texts(document, "Heading1"), f"the headings are {texts(document, 'Heading1')}")
    check(len(texts(document, "Heading2")) >= 3, "there are no topics")
    check(len(list(document.iter(WORD + "tbl"))) == 1, "the plan is no table")
    check(page(inside["word/document.xml"]) == (11906, 16838), "the page is not A4")
    room = inside["word/document.xml"].count(b'w:line="1020" w:lineRule="atLeast"')
    check(room >= 9, f"{room} cells of the plan have room for handwriting")
    pictures = [name for name in inside if name.startswith("word/media/")]
    check(pictures and all(inside[name].startswith(b"\x89PNG") for name in pictures), "there are no pictures")
    drawn = inside["word/document.xml"].count(b"<w:drawing>")
    check(drawn == len(pictures), f"{len(pictures)} pictures, of which {drawn} are shown")
    described = re.findall(rb'<wp:docPr [^>]*descr="([^"]{20,})', inside["word/document.xml"])
    check(len(described) == drawn, "a picture is not told in words")
    check(languages(inside["word/styles.xml"]) == {language.encode()}, f"the language is {languages(inside['word/styles.xml'])}")
    check(inside["word/document.xml"].count(b'<w:br w:type="page"/>') == 2, "breaks of the page are lost")
    check(f"<dc:language>{language}</dc:language>".encode() in inside["docProps/core.xml"], "no language of the file")
    check(b"<dc:creator>" in inside["docProps/core.xml"], "no author")
    with open(path, "rb") as first, open(make("again.docx", "-t", "workshop", "-l", language), "rb") as second:
        check(first.read() == second.read(), "two runs give different bytes")

dated = parts(make("dated.docx", "-l", "en", SOURCE_DATE_EPOCH="1770076800"))["docProps/core.xml"]
check(b"2026-02-03T00:00:00Z" in dated, "SOURCE_DATE_EPOCH is not the date of the file")

# Two languages: a table of two columns, and the second language said of its text.
both = parts(make("both.docx", "-l", "fr,en"))
document = ElementTree.fromstring(both["word/document.xml"])
check(page(both["word/document.xml"]) == (16838, 11906), "the page of two languages is not broad")
check(languages(both["word/styles.xml"]) == {b"fr"}, "the first language is that of the file")
check(b"en" in languages(both["word/document.xml"]), "the second language is not said")
pairs = [table for table in document.iter(WORD + "tbl") if len(table.findall(f"{WORD}tblGrid/{WORD}gridCol")) == 2]
check(pairs, "two languages do not stand beside each other")
check(any("De quoi parler" in "".join(table.itertext()) and "What to talk about" in "".join(table.itertext())
          for table in pairs), "the same heading in both languages is not in one row")

# A document of one's own lends its margins and styles.
own = os.path.join(SCRATCH, "own.docx")
with zipfile.ZipFile(os.path.join(SCRATCH, "workshop-en.docx")) as source, zipfile.ZipFile(own, "w") as changed:
    for name in source.namelist():
        data = source.read(name)
        if name == "word/document.xml":
            data = data.replace(b'"11906"', b'"12240"').replace(b'"16838"', b'"15840"')
        if name == "word/styles.xml":
            check(b'w:styleId="Heading1"' in data, "no style of headings")
            data = re.sub(rb'<w:color [^>]*/>', b'<w:color w:val="ABCDEF" />', data)
        changed.writestr(name, data)
private = os.path.join(SCRATCH, "private")
os.mkdir(private)
styled = parts(make("styled.docx", "-l", "en", "--reference-doc", own, TMPDIR=private))
check(page(styled["word/document.xml"]) == (12240, 15840), "the page of the reference document is not taken")
check(b"ABCDEF" in styled["word/styles.xml"], "the styles of the reference document are not taken")
check(not os.listdir(private), f"left behind: {os.listdir(private)}")
print("documents for word processors are sound")
