#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What a run does not touch, read or give away though it is told to.

usage: guarded.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import fcntl, json, os, shutil
from pathlib import Path
from coordinator import files, is_in, run, what
from network import make_network


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
