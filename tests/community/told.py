#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `community` tells the coordinator that would else be found out too late.

usage: told.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import json, os
from pathlib import Path
from coordinator import is_in, run, what
from network import make_network


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
    said = "the members that count differ from those of an earlier run by fewer than 4 (m002)"
    is_in(f"no figures of the community: {said}, and the difference of the two runs would give them away\n",
          run("community", file, "--figures", "-o", "out"))
    is_in("Figures of the community: hidden: an earlier run's figures less these would be of a few (m002)\n",
          run("check", "--charter", file, "--previous", "out"), "stdout")
    # A member that cannot be read at all may be the one that differs.
    own = Path("net/members/m001/assessment.yaml")
    begun = own.read_text()
    own.write_text("[m001\n")
    is_in("hint: mend what is wrong with them and run it again; or, where nobody has seen the last run, say so with "
          "--accept-difference\n", run("community", file, "--figures", "-o", "out", status=1))
    own.write_text(begun)
    run("community", file, "--figures", "-o", "out", "--accept-difference")
    assert "withheld" not in json.loads(Path("out/community/community.json").read_text())


def nothing():
    """Members enough, of which too few have figures."""
    file = make_network(5)
    Path(file).write_text(Path(file).read_text().replace("minimum_members: 4", "minimum_members: 5"))
    sheet = Path("net/members/m002/2026.csv")
    sheet.write_text("".join(sheet.read_text().splitlines(True)[:4]))
    done = run("community", file, "--figures", "-o", "out")
    is_in("socratic-wheel: warning: no figures of the community: fewer than 5 members have any\n"
          "hint: 'check --charter' says which members have none; they get their own files all the same\n", done)
    assert "\n  m002: hidden (too few answers, or figures of few would follow)\n" in run("check", "--charter", file).stdout


def year():
    """A year of which nobody has a round."""
    file = make_network(5, years=("2024", "2026"))
    said = ("socratic-wheel: warning: --year: no member has a round of 2062; the latest is of 2026\n"
            "hint: each member's last round before counts; is the year right?\n")
    for words in (["community", file, "--figures", "-o", "out"], ["check", "--charter", file], ["peers", file]):
        is_in(said, run(*words, "--year", "2062"))
        assert "no member has" not in run(*words, "--year", "2026").stderr
    is_in("no member has a round of 2025; the latest is of 2024", run("peers", file, "--year", "2025"))


def names():
    """Names by which nobody could tell two members apart, or that nobody has written."""
    file = make_network(6)
    for member, name in ((2, "organisation 4"), (3, "Name of your organisation"), (5, "Nom de votre organisation")):
        own = Path(f"net/members/m{member:03d}/assessment.yaml")
        own.write_text(own.read_text().replace(f"Organisation {member}", name))
    done = run("check", file)
    for member, name in ((3, "Name of your organisation"), (5, "Nom de votre organisation")):
        is_in(f"net/members/m{member:03d}/assessment.yaml: warning: the organisation is still called '{name}'\n"
              "hint: write its name after 'organisation:'; wheels and reports bear it\n", done)
    is_in("warning: 2 members are called 'organisation 4': m002, m004\n"
          "hint: is it one organisation twice? If not, give each a name of its own: nobody could tell them apart\n", done)
    assert done.stderr.count("warning") == 3, done.stderr
    is_in("the organisation is still called", run("check", "net/members/m003/assessment.yaml"))


def copies():
    """A questionnaire under an id of its own is told of only where it asks something else."""
    file = make_network(6)
    text = Path("net/q.yaml").read_text()
    for member, content in ((1, text), (2, text.replace("Question POL2", "Another POL2"))):
        own = Path(f"net/members/m{member:03d}/assessment.yaml")
        own.write_text(own.read_text().replace("../../q.yaml", "own.yaml"))
        own.with_name("own.yaml").write_text(content.replace("questionnaire: q", "questionnaire: ours"))
    done = run("check", file)
    assert done.stderr == (
        "net/members/m002/assessment.yaml: warning: its questionnaire is 'ours', that of the community 'q'\n"
        "hint: it counts only where it asks the same questions in the same words\n"), done.stderr


def key():
    """A key that has to be made is noted; a record that another key made names the one that is missing."""
    file = make_network(6)
    made = "socratic-wheel: A new key was made: 'net/c.key'. Keep it, and a copy: pseudonyms and the record of what was shown are made with it.\n"
    is_in(made, run("community", file, "--figures", "-o", "out"))
    assert "A new key" not in run("community", file, "--figures", "-o", "out").stderr
    os.rename("net/c.yaml", "net/renamed.yaml")
    done = run("community", "net/renamed.yaml", "--figures", "-o", "out")
    is_in(made.replace("c.key", "renamed.key"), done)
    is_in("no figures of the community: the record of earlier runs was not made with the key 'net/renamed.key', so that "
          "nobody can tell by whom these figures differ from theirs\n"
          "hint: put the key of that time back from a copy, or under this name where the community file was renamed; "
          "or, where nobody has seen the earlier figures, say so with --accept-difference\n", done)
    os.replace("net/c.key", "net/renamed.key")
    assert "no figures" not in run("community", "net/renamed.yaml", "--figures", "-o", "out").stderr


def awaited():
    """Who has not answered yet is told, and that the figures without these answers are in the way of those with them."""
    file = make_network(6)
    sheet = Path("net/members/m002/2026.csv")
    text = sheet.read_text()
    sheet.unlink()
    said = ("net/members/m002/assessment.yaml: warning: round '2026' has no answers yet, and no other counts\n"
            "hint: run it again when they have come\n")
    is_in(said, run("check", file))
    done = run("community", file, "--figures", "-o", "out")
    is_in(said, done)
    is_in("socratic-wheel: warning: the community's figures are without the latest answers of 1 member; they cannot be shown "
          "again with it, as the difference would give it away\n"
          "hint: hand out nothing of 'out' before it is there, where you wait for that; then give the same command with "
          "--accept-difference, as nobody has seen these figures\n", done)
    sheet.write_text(text.splitlines()[0] + "\n" + 6 * "9,9,9,9,9\n")
    is_in("the community's figures are without 1 member that failed;",
          run("community", file, "--figures", "-o", "out", status=1))
    sheet.write_text(text)
    is_in("fewer than 4 (m002), and the difference", run("community", file, "--figures", "-o", "out"))
    # A round that is planned is none that is late.
    own = Path("net/members/m004/assessment.yaml")
    own.write_text(own.read_text() + "  - {id: '2030', date: 2030-03-01, answers: 2030.csv}\n")
    done = run("community", file, "--figures", "-o", "planned")
    assert "no answers yet" not in done.stderr and "without the latest" not in done.stderr, done.stderr
    # More people than were invited.
    own = Path("net/members/m003/assessment.yaml")
    own.write_text(own.read_text().replace("invited: 8", "invited: 5"))
    is_in("net/members/m003/assessment.yaml: warning: round '2026': 6 people answered, but only 5 were invited\n",
          run("check", file))


globals()[what]()
