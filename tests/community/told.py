#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `community` tells the coordinator that would else be found out too late.

usage: told.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import json, os
from pathlib import Path
from coordinator import run, what
from network import make_network


def is_in(said, done):
    assert said in done.stderr, f"expected\n{said}\ngot\n{done.stderr}"


def folders():
    """A folder in which no member is found is told of; one that may not be opened is a member that fails."""
    file = make_network(5)
    members = Path("net/members")
    (members / "m000/sheets").mkdir()  # a member's own
    (members / ".hidden").mkdir()
    (members / "empty").mkdir()
    for folder, name in (("ending", "assessment.yml"), ("north/capital", "Assessment.yaml"),
                         ("text", "assessment.yaml.txt")):
        (members / folder).mkdir(parents=True)
        (members / folder / name).write_text("assessment: x\n")
    (members / "inner/assessment.yaml").mkdir(parents=True)
    os.symlink("m001", members / "linked")
    done = run("community", file, "--figures", "-o", "out")
    line = "    4 |   - {folder: members}\n      |              ^\n"
    for name, hint in (("empty", "if it is a member's, its assessment file is missing; if not, take the folder elsewhere"),
                       ("ending", "there is 'assessment.yml': if it is the assessment, rename it to 'assessment.yaml'"),
                       ("inner", "the 'assessment.yaml' there is a folder, not a file"),
                       ("text", "there is 'assessment.yaml.txt': if it is the assessment, rename it to "
                                "'assessment.yaml'"),
                       ("linked", "it is a link, which is not followed: put the folder itself in its place")):
        is_in(f"net/c.yaml:4:14: warning: 'members/{name}/' holds no assessment.yaml and is no member\n{line}"
              f"hint: {hint}\n", done)
    is_in("'members/north/' holds no assessment.yaml", done)
    assert done.stderr.count("is no member") == 6, done.stderr
    assert run("check", file).stderr.count("is no member") == 6
    if os.getuid() == 0:
        return  # may open all folders
    os.chmod(members / "m002", 0)
    try:
        done = run("community", file, "--figures", "-o", "out", status=1)
        is_in(f"net/c.yaml:4:14: error: the folder 'members/m002/' may not be opened\n{line}"
              "hint: let yourself read it: 'chmod u+rwx' on this folder; or ask who owns it\n", done)
        is_in("1 of 5 members failed; the others are finished", done)
        failed = [each for each in json.loads(Path("out/run.json").read_text())["members"]
                  if each["outcome"] == "failed"]
        assert [each["id"] for each in failed] == ["net/members/m002/assessment.yaml"], failed
    finally:
        os.chmod(members / "m002", 0o700)


def ending():
    """What was made and where; a member that was not asked for has no line."""
    file = make_network(5)
    made = "what all may read is in 'out/community'\n"
    done = run("community", file, "--figures", "-o", "out")
    assert done.stderr.endswith(f"socratic-wheel: 5 members finished, in 'out/members'; {made}"), done.stderr
    done = run("community", file, "--figures", "-o", "out", "--only", "m003")
    assert done.stderr == ("socratic-wheel: 4 of 5: m003: unchanged\n"
                           f"socratic-wheel: 1 member finished, in 'out/members'; {made}"), done.stderr
    assert run("community", file, "--figures", "-o", "out", "--quiet").stderr == ""


globals()[what]()
