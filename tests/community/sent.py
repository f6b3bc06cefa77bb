#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Scores that a member sent and that cannot be set beside the others' figures.

usage: sent.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import json, shutil
from pathlib import Path
from coordinator import is_in, run, what
from network import make_network


def weights():
    """Scores that were sent count only where they weigh the questions as the community does, and ask for as much."""
    file = make_network(6)
    run("community", file, "--figures", "-o", "alike")
    level = lambda folder: {each["id"]: each["n"] for each in
                            json.loads(Path(folder, "community/community.json").read_text())["dimensions"]}
    assert level("alike") == {"POL": 6, "LEA": 6, "RES": 6}, level("alike")
    text = Path("net/q.yaml").read_text()
    heavier = text.replace("id: POL2,", "id: POL2, weight: 3,")
    Path("net/members/m005/q.yaml").write_text(heavier)
    own = Path("net/members/m005/assessment.yaml")
    own.write_text(own.read_text().replace("../../q.yaml", "q.yaml"))
    run("score", str(own), "-o", "net/m005.json")
    asked = json.loads(Path("net/m005.json").read_text())["rounds"][0]["dimensions"][0]["questions"]
    assert [each.get("weight") for each in asked] == [None, 3], asked
    shutil.rmtree(own.parent)
    with Path(file).open("a") as community:
        community.write("  - {scores: m005.json}\n")
    said = ("net/m005.json: warning: its figures do not count for {}: its questions have other weights than the "
            "community's, or another part of them must be answered\nhint: ask the member for scores on 'q' 1.0.0, the community's\n")
    is_in(said.format("POL"), run("community", file, "-o", "other"))
    assert level("other") == {"POL": 5, "LEA": 6, "RES": 6}, level("other")
    is_in("Members whose figures are missing\n  m005: POL: other weights, or another minimum_answered\n",
          run("check", "--charter", file), "stdout")
    assert "our questions count with other weights than the community" in Path("other/members/m005/report.html").read_text()
    # Where the community weighs them so too, it counts; then the part to be answered is another.
    Path("net/q.yaml").write_text(heavier)
    assert "other weights" not in run("community", file, "--figures", "-o", "same").stderr
    assert level("same")["POL"] == 6
    Path("net/q.yaml").write_text(heavier + "scoring: {minimum_answered: 0.75}\n")
    is_in(said.format("POL, LEA, RES"), run("community", file, "--figures", "-o", "part"))
    assert level("part") == {"POL": 5, "LEA": 5, "RES": 5}
    note = "Left out: answers of 2026: counted otherwise."
    assert note in Path("part/members/m005/wheel.svg").read_text()
    # Two communities that ask for another part of the answers cannot be put beside each other.
    Path(file).write_text(Path(file).read_text().replace("community: network", "community: another"))
    run("community", file, "--figures", "-o", "another")
    done = run("compare", "same", "another", status=1)
    assert done.stderr == (
        "socratic-wheel: error: in 'q' 1.0.0 and 'q' 1.0.0 people must answer different shares of the questions "
        "('minimum_answered'): no dimension can be put beside the other\n"
        "hint: only communities that answer one questionnaire, scored alike, can be compared\n"), done.stderr


def rounds():
    """Scores of several rounds rest on what these have in common; where that is too little, it is said what to send."""
    file = make_network(6, years=("2024", "2026"))
    own = Path("net/members/m005/assessment.yaml")
    Path("net/members/m005/old.yaml").write_text(
        Path("net/q.yaml").read_text().replace("Question POL2", "Another POL2").replace("version: 1.0.0", "version: 0.9.0"))
    own.write_text(own.read_text().replace("answers: 2024.csv", "answers: 2024.csv, questionnaire: old.yaml"))
    run("score", str(own), "-o", "net/both.json")
    run("score", str(own), "--round", "2026", "-o", "net/last.json")
    shutil.rmtree(own.parent)
    begun = Path(file).read_text()
    Path(file).write_text(begun + "  - {scores: both.json}\n")
    said = ("net/both.json: warning: its figures do not count for POL: they rest on the questions alone that all its rounds "
            "asked alike\nhint: ask the member for this round alone: 'score -f json --round 2026'\n")
    is_in(said, run("community", file, "--figures", "-o", "out"))
    is_in(said, run("check", file))
    is_in("\n  m005: POL: other questions\n", run("check", "--charter", file), "stdout")
    Path(file).write_text(begun + "  - {scores: last.json}\n")
    assert "do not count" not in run("check", file).stderr
    # Of members that ask in other words it is said which questions fall away for all.
    own = Path("net/members/m001/assessment.yaml")
    own.with_name("own.yaml").write_text(Path("net/q.yaml").read_text().replace("Question LEA1", "Another LEA1"))
    own.write_text(own.read_text().replace("../../q.yaml", "own.yaml"))
    sheet = own.with_name("2026.csv")  # and has no column for it in the last round
    sheet.write_text("\n".join(",".join(cell for i, cell in enumerate(row.split(",")) if i != 2)
                               for row in sheet.read_text().splitlines()) + "\n")
    is_in("Questions that do not count\n  LEA1: asked in other words, or not, by m001\n",
          run("check", "--charter", file), "stdout")


globals()[what]()
