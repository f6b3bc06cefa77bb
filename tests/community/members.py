#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What becomes of one member in `community`, and that the others do not suffer from it.

usage: members.py PROGRAM SCRATCH WHAT, where WHAT is missing, rounds, home, only, languages, lowered,
doubles, copies, until or blank.
"""
import json, os, shutil, subprocess, sys, zipfile
from pathlib import Path
from network import make_network

program, scratch, what = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), sys.argv[3]
shutil.rmtree(scratch, ignore_errors=True)
scratch.mkdir(parents=True)
os.chdir(scratch)


def run(*words, status=0):
    done = subprocess.run([program, *words], capture_output=True, text=True)
    assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


def missing():
    """A member whose file is not there fails alone."""
    file = make_network(5)
    with Path(file).open("a") as community:
        community.write("  - {scores: sent.json}\n")
    done = run("community", file, "--figures", "-o", "out", status=1)
    assert done.stderr.startswith(
        "net/c.yaml:5:14: error: there is no file 'sent.json'\n"
        "    5 |   - {scores: sent.json}\n"
        "      |              ^\n"
        "hint: check the spelling; the path is relative to this file\n"), done.stderr
    assert "1 of 6 members failed; the others are finished" in done.stderr, done.stderr
    assert sorted(os.listdir("out/members")) == [f"m{i:03d}" for i in range(5)]
    failed = [member for member in json.loads(Path("out/run.json").read_text())["members"]
              if member["outcome"] == "failed"]
    assert len(failed) == 1 and failed[0]["id"] == "net/sent.json", failed
    assert failed[0]["why"] == ["net/c.yaml:5: there is no file 'sent.json'"], failed


def rounds():
    """Of whom the answers of the last round have not come is told; a year before all answers is refused."""
    file = make_network(5, years=("2024", "2026"))
    os.remove("net/members/m003/2026.csv")
    said = ("net/members/m003/assessment.yaml: warning: round '2026' has no answers yet; round '2024' counts\n"
            "hint: run it again when they have come\n")
    assert said in run("check", file).stderr
    done = run("community", file, "--figures", "-o", "out")
    assert said in done.stderr and done.stderr.count("no answers yet") == 2, done.stderr
    record = json.loads(Path("out/run.json").read_text())["members"]
    assert [member["why"] for member in record if "why" in member] == [
        ["net/members/m003/assessment.yaml: round '2026' has no answers yet; round '2024' counts"]], record
    assert "no answers yet" not in run("community", file, "--figures", "--year", "2025", "-o", "earlier").stderr
    for words in (["community", file, "-o", "none"], ["check", "--charter", file], ["peers", file]):
        done = run(*words, "--year", "2010", status=2)
        assert done.stderr == ("socratic-wheel: error: --year: no member has a round with answers of 2010 or before\n"
                               "hint: the earliest is of 2024\n"), done.stderr
    assert not os.path.exists("none")
    # Of scores that were sent, the same.
    run("score", "net/members/m003/assessment.yaml", "-o", "net/sent.json")
    shutil.rmtree("net/members/m003")
    with Path(file).open("a") as community:
        community.write("  - {scores: sent.json}\n")
    said = "net/sent.json: warning: round '2026' has no answers yet; round '2024' counts\n"
    assert said in run("check", file).stderr


def home():
    """A member that sends its scores, with what it says of itself, counts just as with its assessment."""
    file = make_network(6)
    Path("net/q.yaml").write_text(Path("net/q.yaml").read_text().replace("scale:", "languages: [en, fr]\nscale:"))
    for i in range(6):
        sheet = Path(f"net/members/m{i:03d}/assessment.yaml")
        seeks, offers = ("POL", "RES") if i % 2 else ("RES", "POL")
        sheet.write_text(sheet.read_text() + f"peers: {{consent: {'true' if i % 3 else 'false'}, languages: [fr], "
                                             f"offers: [{offers}], seeks: [{seeks}]}}\n")
    own = Path("net/members/m005/assessment.yaml")
    own.write_text(own.read_text() + "language: fr\ntargets: {LEA: {level: 5, by: 2030-01-01}}\n")
    Path(file).write_text(Path(file).read_text().replace("minimum_members: 4", "minimum_members: 3, names: consented"))
    run("community", file, "-o", "whole")
    peers = run("peers", file, "-f", "json").stdout
    assert '"learner": "Organisation 5"' in peers and "aims_higher" in peers, peers
    # The same with its scores.
    run("score", str(own), "-o", "net/m005.json")
    facts = "".join(line + "\n" for line in own.read_text().splitlines()
                    if line.split(":")[0] in ("country", "size", "language", "peers"))
    shutil.rmtree("net/members/m005")
    before = Path(file).read_text()
    with Path(file).open("a") as community:
        community.write("  - scores: m005.json\n" + "".join("    " + line + "\n" for line in facts.splitlines()))
    run("community", file, "-o", "sent")
    for name in ("community/community.json", "community/community.csv", "members/m005/wheel.svg"):
        assert Path("whole", name).read_bytes() == Path("sent", name).read_bytes(), name
    assert '<html lang="fr">' in Path("sent/members/m005/report.html").read_text()
    assert run("peers", file, "-f", "json").stdout == peers
    # Its report is made anew when it offers something else.
    Path("mine.md").write_text("# {{organisation}}\n\n{{#offers}}\n- {{name}}\n{{/offers}}\n")
    for offer, name in (("POL", "Pol"), ("LEA", "Lea")):
        Path(file).write_text(before + f"  - {{scores: m005.json, peers: {{offers: [{offer}]}}}}\n")
        run("community", file, "--template", "./mine.md", "-f", "md", "-o", "mine")
        assert Path("mine/members/m005/report.md").read_text().endswith(f"- {name}\n"), offer
    # What it offers is checked by its scores, and said at its place.
    Path(file).write_text(before + "  - {scores: m005.json, peers: {offers: [POM]}}\n")
    assert run("check", file, status=1).stderr.startswith(
        "net/c.yaml:5:42: error: unknown dimension 'POM'\n"
        "    5 |   - {scores: m005.json, peers: {offers: [POM]}}\n"
        "      |                                          ^\n"
        "hint: did you mean 'POL'?\n")


def only():
    """An id is found whatever its case; the folder is called as the member has it."""
    file = make_network(5)
    run("community", file, "--figures", "--only", "M003,m001", "-o", "out")
    assert sorted(os.listdir("out/members")) == ["m001", "m003"]


def languages():
    """Whose language the questionnaire lacks is told; a variant of one that it has is none."""
    file = make_network(5)
    Path("net/q.yaml").write_text(Path("net/q.yaml").read_text().replace("scale:", "languages: [en, fr]\nscale:"))
    for member, language in (("m001", "fr-CA"), ("m002", "es")):
        sheet = Path(f"net/members/{member}/assessment.yaml")
        sheet.write_text(sheet.read_text() + f"language: {language}\n")
    said = ("net/members/m002/assessment.yaml: warning: the questionnaire 'q' is not in its language, 'es': "
            "what it is given is in 'en'\n"
            "hint: the questionnaire is in en, fr; docs/translate.md says how to add a language\n")
    assert run("check", file).stderr == said
    done = run("community", file, "-o", "out")
    assert said in done.stderr and done.stderr.count("what it is given is in") == 2, done.stderr
    assert '<html lang="fr">' in Path("out/members/m001/report.html").read_text()


def lowered():
    """A minimum that was lowered is said on the terminal, in the figures and at the end of each document."""
    file = make_network(5, people=3)
    Path(file).write_text(Path(file).read_text().replace("{", "{minimum_group: 3, ", 1))
    done = run("community", file, "-o", "out")
    assert ("net/c.yaml:2:26: warning: figures of people are shown from 3 answers on; 5 is the usual minimum\n"
            in done.stderr), done.stderr
    assert json.loads(Path("out/community/community.json").read_text())["charter"] == {
        "minimum_group": 3, "minimum_lowered": True, "minimum_members": 4, "names": "hidden"}
    assert "minimum_lowered,true" in Path("out/community/community.csv").read_text()
    note = "Figures are shown from 3 answers on; 5 is the usual minimum."
    for page in ("community/report.html", "members/m001/report.html", "community/wheel-en.svg"):
        assert note in Path("out", page).read_text(), page
    # Of scores that were sent too.
    run("score", "net/members/m001/assessment.yaml", "--minimum-group", "3", "-o", "net/sent.json")
    Path(file).write_text(Path(file).read_text().replace("{folder: members}", "{scores: sent.json}"))
    run("community", file, "-o", "sent")
    assert note in Path("sent/members/m001/report.html").read_text()


def workbook(sheet):
    """A small workbook with the cells of a CSV sheet."""
    rows = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in line.split(",")) + "</row>"
                   for line in sheet.read_text().splitlines())
    main, types = "http://schemas.openxmlformats.org", "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{main}/package/2006/content-types">'
                               '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                               f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>'
                               f'<Override PartName="/xl/s.xml" ContentType="{types}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{main}/package/2006/relationships"><Relationship Id="r" '
                       f'Type="{main}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}/spreadsheetml/2006/main" xmlns:r="{main}/officeDocument/2006/relationships">'
                           '<sheets><sheet name="s" sheetId="1" r:id="s"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{main}/package/2006/relationships"><Relationship Id="s" '
                                      f'Type="{main}/officeDocument/2006/relationships/worksheet" Target="s.xml"/></Relationships>',
        "xl/s.xml": f'<worksheet xmlns="{main}/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>'}
    with zipfile.ZipFile(sheet.with_suffix(".xlsx"), "w") as book:
        for name, text in parts.items():
            book.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
    sheet.unlink()


def doubles():
    """Two members with the same answers, in whatever form and whatever else is wrong; but not where two of a few
    people answered alike."""
    file = make_network(7)
    sheet = {i: Path(f"net/members/m{i:03d}/2026.csv") for i in range(7)}
    for copy in (1, 2):
        shutil.copy(sheet[0], sheet[copy])
    workbook(sheet[1])
    own = {i: Path(f"net/members/m{i:03d}/assessment.yaml") for i in range(7)}
    own[1].write_text(own[1].read_text().replace("2026.csv", "2026.xlsx"))
    own[2].write_text(own[2].read_text() + "targets: {POM: 3}\n")
    for i in (3, 4):
        sheet[i].write_text("POL1,POL2,LEA1,LEA2,RES1\n" + 3 * "3,3,3,3,3\n")
    said = run("check", file, status=1).stderr
    for member, other in ((0, 1), (1, 0), (2, 0)):
        assert (f"{own[member]}: error: its answers are another member's too: a sheet is the same\n"
                f"hint: the other is '{own[other]}'; give each its own\n") in said, said
    assert said.count("another member's too") == 3 and "unknown dimension 'POM'" in said, said
    # One after the other has all that is wrong with it, and the record names no other.
    run("community", file, "--figures", "-o", "out", status=1)
    for member in json.loads(Path("out/run.json").read_text())["members"]:
        assert not [why for why in member.get("why", []) for other in own
                    if f"m{other:03d}" in why and f"m{other:03d}" != member["id"]], member


def copies():
    """Answers in another order, with other codes; scores of an organisation that has its answers here too."""
    file = make_network(6, people=9, years=("2024", "2026"))
    first = Path("net/members/m000/2026.csv").read_text().splitlines()
    Path("net/members/m001/2026.csv").write_text(
        "respondent," + first[0] + "\n" + "".join(f"x{i},{row}\n" for i, row in enumerate(sorted(first[1:]))))
    run("score", "net/members/m005/assessment.yaml", "-o", "net/sent.json")
    sent = Path("net/sent.json").read_text()
    Path("net/sent.json").write_text(sent.replace('"m005"', '"elsewhere"'))
    with Path(file).open("a") as community:
        community.write("  - {scores: sent.json}\n")
    said = run("community", file, "--figures", "-o", "out", status=1).stderr
    for member, other in (("members/m000/assessment.yaml", "members/m001/assessment.yaml"),
                          ("members/m001/assessment.yaml", "members/m000/assessment.yaml")):
        assert (f"net/{member}: error: its answers are another member's too: a sheet is the same\n"
                f"hint: the other is 'net/{other}'; give each its own\n") in said, said
    for member, other in (("members/m005/assessment.yaml", "sent.json"), ("sent.json", "members/m005/assessment.yaml")):
        assert (f"net/{member}: error: its figures are another member's too: all of them are the same\n"
                f"hint: the other is 'net/{other}'; give each its own\n") in said, said
    assert sorted(os.listdir("out/members")) == ["m002", "m003", "m004"], os.listdir("out/members")


def until():
    """With a year, nothing of a member's report is of a later one, whether it sends its answers or its scores."""
    file = make_network(5, people=9, years=("2024", "2026"))
    run("score", "net/members/m004/assessment.yaml", "-o", "net/sent.json")
    shutil.rmtree("net/members/m004")
    with Path(file).open("a") as community:
        community.write("  - {scores: sent.json}\n")
    with Path("net/members/m000/assessment.yaml").open("a") as own:
        own.write("actions:\n  - {id: A1, dimension: POL, what: The newer plan}\n")
    run("community", file, "--year", "2024", "-f", "md", "-o", "out")
    shutil.copytree("net", "then")
    for sheet in Path("then/members").glob("*/2026.csv"):
        sheet.unlink()
    for own in Path("then/members").glob("*/assessment.yaml"):
        lines = own.read_text().splitlines()
        own.write_text("\n".join(line for line in lines if "2026" not in line and "ction" not in line and
                                 "A1" not in line) + "\n")
    for member in ("m000", "m001", "m004"):
        text = Path(f"out/members/{member}/report.md").read_text()
        assert "2024" in text and "2026" not in text and "newer plan" not in text, text
    run("report", "then/members/m001/assessment.yaml", "-t", "workshop", "-l", "en", "-o", "then.md")
    now = Path("out/members/m001/report.md").read_text()
    strength = [line for line in Path("then.md").read_text().splitlines() if line.startswith("### First, a strength")]
    assert all(line in now for line in strength), (strength, now)
    # Its scores are those that it would send today.
    scores = json.loads(Path("out/members/m001/scores.json").read_text())
    assert [round["id"] for round in scores["rounds"]] == ["2024", "2026"], scores


def blank():
    """A sheet in which nothing is typed yet is awaited like one that is not there."""
    file = make_network(5, years=("2024", "2026"))
    sheet = Path("net/members/m003/2026.csv")
    sheet.write_text(sheet.read_text().splitlines()[0] + "\n\n,,,,\n")
    said = ("net/members/m003/assessment.yaml: warning: round '2026' has no answers yet; round '2024' counts\n"
            "hint: run it again when they have come\n")
    assert said in run("check", file).stderr
    # Answers are there also where a carriage return alone ends the lines.
    sheet.write_bytes(Path("net/members/m002/2026.csv").read_bytes().replace(b"\n", b"\r"))
    assert "no answers yet" not in run("check", file, status=1).stderr  # the same as another member's


{"copies": copies, "until": until, "blank": blank, "missing": missing, "rounds": rounds, "home": home, "only": only, "languages": languages, "lowered": lowered, "doubles": doubles}[what]()
