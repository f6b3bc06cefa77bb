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


def earlier():
    """Folders of an earlier run are told of, not those of members that this run has, asked for or not."""
    file = make_network(6)
    assert "earlier runs" not in run("community", file, "--figures", "-o", "out").stderr
    assert "earlier runs" not in run("community", file, "--figures", "--only", "m000", "-o", "out").stderr
    for name in ("2026.csv", "assessment.yaml"):
        os.remove(f"net/members/m004/{name}")
    os.rmdir("net/members/m004")
    Path("net/members/m005/2026.csv").write_text("POL1\n9\n")
    is_in("warning: 'out/members' holds files of earlier runs, of members that failed or are none any more: m004, m005\n"
          "hint: take these folders away before the others are handed out\n",
          run("community", file, "--figures", "-o", "out", status=1))


def ending():
    """What was made and where; a member that was not asked for has no line."""
    file = make_network(5)
    made = "what all may read is in 'out/community'\n"
    done = run("community", file, "--figures", "-o", "out")
    assert done.stderr.endswith(f"socratic-wheel: 5 members finished, in 'out/members'; {made}"), done.stderr
    done = run("community", file, "--figures", "-o", "out", "--only", "m003")
    assert done.stderr == ("socratic-wheel: 4 of 5: m003: unchanged\n"
                           f"socratic-wheel: 1 member finished, in 'out/members'; {made}"), done.stderr
    assert run("community", file, "--figures", "-o", "out", "--only", "m003, m001 ").stderr.count(": unchanged") == 2
    assert run("community", file, "--figures", "-o", "out", "--quiet").stderr == ""


def failed():
    """Figures without a member that failed cannot be shown again with it, which is said before they go round."""
    file = make_network(6)
    sheet = Path("net/members/m002/2026.csv")
    whole = sheet.read_text()
    sheet.write_text("POL1,POL2,LEA1,LEA2,RES1\n9,9,9,9,9\n")
    done = run("community", file, "--figures", "-o", "out", status=1)
    is_in("socratic-wheel: warning: the community's figures are without 1 member that failed; they cannot be shown "
          "again with it, as the difference would give it away\n"
          "hint: hand out nothing of 'out' before it is mended; then give the same command with --accept-difference, "
          "as nobody has seen these figures\n"
          "socratic-wheel: error: 1 of 6 members failed; the others are finished\n", done)
    sheet.write_text(whole)
    is_in("no figures of the community: the members that count differ from those of an earlier run by fewer than 4",
          run("community", file, "--figures", "-o", "out"))
    run("community", file, "--figures", "-o", "out", "--accept-difference")
    assert "withheld" not in json.loads(Path("out/community/community.json").read_text())


def nothing():
    """Members enough, of which too few have figures."""
    file = make_network(5)
    Path(file).write_text(Path(file).read_text().replace("minimum_members: 4", "minimum_members: 5"))
    sheet = Path("net/members/m002/2026.csv")
    sheet.write_text("".join(sheet.read_text().splitlines(True)[:4]))
    done = run("community", file, "--figures", "-o", "out")
    assert done.stderr.startswith(
        "socratic-wheel: warning: no figures of the community: fewer than 5 members have any\n"
        "hint: 'check --charter' says which members have none; they get their own files all the same\n"), done.stderr
    assert "m002: no figure" in run("check", "--charter", file).stdout


def year():
    """A year of which nobody has a round."""
    file = make_network(5, years=("2024", "2026"))
    said = ("socratic-wheel: warning: --year: no member has a round of 2062; the latest is of 2026\n"
            "hint: each member's last round before counts; is the year right?\n")
    for words in (["community", file, "--figures", "-o", "out"], ["check", "--charter", file], ["peers", file]):
        is_in(said, run(*words, "--year", "2062"))
        assert "no member has" not in run(*words, "--year", "2026").stderr
    is_in("no member has a round of 2025; the latest is of 2024", run("peers", file, "--year", "2025"))


globals()[what]()
