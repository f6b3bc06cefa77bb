#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What `community` tells the coordinator that would else be found out too late.

usage: told.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import fcntl, json, os, shutil
from pathlib import Path
from coordinator import files, run, what
from network import make_network


def is_in(said, done, stream="stderr"):
    got = getattr(done, stream)
    assert said in got, f"expected\n{said}\ngot\n{got}"


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


def elsewhere():
    """Files apart from the community are read, which is told; those of other organisations are not."""
    file = make_network(6)
    Path("sheets").mkdir()
    Path("other").mkdir()
    Path("other/2026.csv").write_text(Path("net/members/m000/2026.csv").read_text() + "1,2,3,4,5\n")
    Path("other/assessment.yaml").write_text("assessment: other\n")
    for i in range(6):
        own = Path(f"net/members/m{i:03d}/assessment.yaml")
        os.rename(own.with_name("2026.csv"), f"sheets/m{i:03d}.csv")
        own.write_text(own.read_text().replace("answers: 2026.csv", f"answers: ../../../sheets/m{i:03d}.csv"))
    said = ("socratic-wheel: warning: 6 members have answers outside their own folders: m000, m001, m002, m003, m004 and 1 more\n"
            "hint: look whether they are the member's own: an assessment may name any sheet on this disk\n")
    is_in(said, run("community", file, "--figures", "-o", "out"))
    is_in(said, run("community", file, "--figures", "-o", "out", "--outside"))
    own = Path("net/members/m001/assessment.yaml")
    before = own.read_text()
    Path("net/m.csv").write_text(Path("sheets/m001.csv").read_text())
    Path("sheets/plan.csv").write_text("id,dimension,what\nA1,POL,A plan\n")
    os.symlink("../../../sheets/m001.csv", "net/members/m001/linked.csv")
    for path in ("../../../other/2026.csv", "../../m.csv", "linked.csv"):
        own.write_text(before.replace("../../../sheets/m001.csv", path))
        is_in(f"error: the {'link' if path == 'linked.csv' else 'path'} '{path}' leads out of the folder of this file\n",
              run("community", file, "--figures", "-o", "refused", status=1))
    own.write_text(before + "actions: ../../../sheets/plan.csv\n")  # its words would stand in its report
    is_in("error: the path '../../../sheets/plan.csv' leads out of the folder of this file\n",
          run("community", file, "--figures", "-o", "refused", status=1))
    is_in("lie apart, not with another's", run("community", file, "--figures", "-o", "refused", status=1))
    # Another listed member's folder, whatever its assessment is called.
    os.rename("other/assessment.yaml", "other/survey.yaml")
    own.write_text(before.replace("../../../sheets/m001.csv", "../../../other/2026.csv"))
    is_in("answers outside their own folders", run("peers", file))
    listed = Path(file).read_text()
    Path(file).write_text(listed + "  - {assessment: ../other/survey.yaml}\n")
    is_in("error: the path '../../../other/2026.csv' leads out of the folder of this file\n",
          run("community", file, "--figures", "-o", "refused", "--outside", status=1))
    Path(file).write_text(listed)
    own.write_text(before.replace("../../../sheets/m001.csv", "../../../sheets/m000.csv"))
    is_in("its file 'm000.csv' is another member's too", run("community", file, "--figures", "-o", "refused", status=1))


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


def another():
    """What is another community's, or written by another run at the same time, is left alone."""
    file = make_network(6)
    run("community", file, "--figures", "-o", "out")
    before = files("out")
    Path("net/d.yaml").write_text(Path(file).read_text().replace("community: network", "community: another"))
    done = run("community", "net/d.yaml", "--figures", "-o", "out", status=1)
    assert done.stderr.endswith(
        "socratic-wheel: error: 'out' holds the files of another community, 'network'\n"
        "hint: choose another folder; where 'another' is only its new id, name this one with --previous\n"), done.stderr
    folder = os.open("out", os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_EX)
    try:
        done = run("community", file, "--figures", "-o", "out", status=1)
        is_in("out: error: another run is at work in this folder\nhint: wait until it is finished, or choose another folder\n",
              done)
    finally:
        os.close(folder)
    assert files("out") == before
    # The one that waits for nobody leaves no folder behind.
    done = run("community", file, "--figures", "-o", "none", "--previous", "no.json", status=1)
    assert not os.path.exists("none"), done.stderr
    for name in ("out/run.json", "net/members/m001/2026.csv"):
        is_in(f"--charter-text: expected a file of text, got '{name}'\n",
              run("community", file, "--charter-text", "-o", name, status=2))
    # The pages for two are no reading for all.
    for folder in ("out/community", "out/members/pages"):
        done = run("peers", file, "--exchange", folder, status=2)
        is_in(f"the folder to write, '{folder}', lies among what 'community' wrote for members\n", done)
    # A charter goes where it is to be written.
    run("community", file, "--charter-text", "-l", "fr", "-o", "charte.md")
    assert Path("charte.md").read_text().startswith("# Charte de collaboration")
    Path(file).write_text(Path(file).read_text().replace("minimum_members: 4", "minimum_members: 9"))
    is_in("socratic-wheel: warning: the charter asks for 9 members behind a figure of the community, which has 6\n"
          "hint: there will be no figures of the community until more join\n", run("check", file))
    Path(file).write_text("community: network\ncharter: {}\nmembers: [{assessment: members/m001}]\n")
    is_in("net/c.yaml:3:24: error: 'members/m001' is a folder\n", run("check", file, status=1))
    is_in("hint: name the file in it, such as 'members/m001/assessment.yaml', or write 'folder: members/m001'\n",
          run("check", file, status=1))
    Path(file).write_text("community: network\ncharter: {}\nmembers: members/\n")
    is_in("hint: write [{folder: members/}], or a line for each: a member is", run("check", file, status=1))


def accepted():
    """Of the runs on record only the last one can be said to be seen by nobody; it is none then."""
    file = make_network(10, years=("2024", "2026"))
    Path(file).write_text(Path(file).read_text().replace("minimum_members: 4", "minimum_members: 3"))
    def shown():
        return json.loads(Path("out/community/community.json").read_text())
    run("community", file, "--figures", "-o", "out")  # handed out
    sheet = Path("net/members/m002/2026.csv")
    text = sheet.read_text()
    for i in (3, 4, 5, 6):  # four answer again, and one's sheet is broken
        own = Path(f"net/members/m{i:03d}/assessment.yaml")
        own.write_text(own.read_text() + "  - {id: '2028', date: 2028-03-01, answers: 2028.csv}\n")
        own.with_name("2028.csv").write_text(own.with_name("2026.csv").read_text() + f"1,2,3,4,{i - 2}\n")
    sheet.write_text(text.splitlines()[0] + "\n" + 6 * "9,9,9,9,9\n")
    run("community", file, "--figures", "-o", "out", status=1)
    sheet.write_text(text)
    run("community", file, "--figures", "-o", "out", "--accept-difference")
    accepted = files("out/community")
    assert shown().get("difference_accepted"), shown()
    keys = [len(each["members"]) for each in json.loads(Path("out/run.json").read_text())["published"]]
    assert keys == [10, 10], keys  # that without the member is none
    # Beside what was handed out, the same is shown as if the broken run had never been.
    shutil.copytree("out", "copy")
    record = json.loads(Path("copy/run.json").read_text())
    del record["published"][1]
    Path("first.json").write_text(json.dumps(record))
    run("community", file, "--figures", "-o", "anew", "--previous", "first.json")
    anew = json.loads(Path("anew/community/community.json").read_text())
    assert {**shown(), "difference_accepted": None} == {**anew, "difference_accepted": None}
    # Two that differ from the first one are in the way whatever is said of the last.
    for i in (3, 4, 5, 6):
        own = Path(f"net/members/m{i:03d}/assessment.yaml")
        own.write_text("\n".join(own.read_text().splitlines()[:-1]) + "\n")
    sheet.write_text(text + "5,4,3,2,1\n")
    done = run("community", file, "--figures", "-o", "out", "--accept-difference")
    is_in("fewer than 3 (m002), and the difference of the two runs would give them away\n"
          "hint: wait until more members have new answers; --accept-difference is for the last run alone, and these differ "
          "from one before it\n", done)
    assert accepted != files("out/community") and shown()["withheld"] == "difference", shown()


globals()[what]()
