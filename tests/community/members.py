#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What becomes of one member in `community`, and that the others do not suffer from it.

usage: members.py PROGRAM SCRATCH WHAT, where WHAT is missing or rounds.
"""
import json, os, shutil, subprocess, sys
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
    Path("net/c.yaml").write_text(Path(file).read_text().replace("{folder: members}", "{scores: sent.json}"))
    said = "net/sent.json: warning: round '2026' has no answers yet; round '2024' counts\n"
    assert said in run("check", file).stderr


{"missing": missing, "rounds": rounds}[what]()
