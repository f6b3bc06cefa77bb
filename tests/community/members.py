#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What becomes of one member in `community`, and that the others do not suffer from it.

usage: members.py PROGRAM SCRATCH WHAT, where WHAT is missing.
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


{"missing": missing}[what]()
