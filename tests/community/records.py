#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What earlier runs leave behind, and what is shown on a terminal alone.

usage: records.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import json, os, pty, shutil, stat, time
from pathlib import Path
from coordinator import copy_example, files, limit_files, program, run, times, what, words_of
from network import make_network


def runs():
    """Two runs: what a few members make the difference of is withheld."""
    file = make_network(12)
    members = sorted(Path("net/members").iterdir())
    Path("net/later").mkdir()
    for member in members[9:]:
        member.rename(Path("net/later") / member.name)
    run("community", file, "-o", "out")
    first = json.loads(Path("out/community/community.json").read_text())
    assert first["dimensions"][0]["n"] == 9
    Path("net/later/m009").rename("net/members/m009")
    done = run("community", file, "-o", "out")
    assert "fewer than 4" in done.stderr and "--accept-difference" in done.stderr, done.stderr
    assert json.loads(Path("out/community/community.json").read_text())["withheld"] == "difference"
    assert "community" not in Path("out/members/m000/wheel.svg").read_text()
    own = Path("out/members/m000/report.html").read_text()
    assert "could give somebody away" in own and "members’ mean" not in own, words_of(own)
    # Nor does anything say who joined: the list of members is left out.
    shared = b"".join(files("out/community").values()).decode()
    hidden = json.loads(Path("out/community/community.json").read_text())["members"]
    assert hidden["total"] == 10 and hidden["names"] == [] and len(first["members"]["names"]) == 9
    assert not [name for name in first["members"]["names"] if name in shared]
    # Giving the same command again does not get round it.
    run("community", file, "-o", "out")
    assert json.loads(Path("out/community/community.json").read_text())["withheld"] == "difference"
    withheld = Path("out/run.json").read_bytes()
    done = run("community", file, "--accept-difference", "-o", "out")
    accepted = json.loads(Path("out/community/community.json").read_text())
    assert accepted["difference_accepted"] is True and accepted["dimensions"][0]["n"] == 10
    assert "difference_accepted" in Path("out/community/community.csv").read_text()
    assert "are shown although" in words_of(Path("out/members/m000/report.html").read_text())
    # What was accepted is said each time it is shown, whether the flag is given again or not.
    output = files("out")
    for _ in range(2):
        done = run("community", file, "-o", "out")
        assert "the difference to earlier runs is accepted" in done.stderr, done.stderr
        assert files("out/community") == {name.removeprefix("community/"): content for name, content in output.items()
                                          if name.startswith("community/")}
    # Also by a run that goes on with an accepted one that was interrupted.
    Path("out/.run.published.json").write_bytes(output["run.json"])
    Path("out/run.json").write_bytes(withheld)
    run("community", file, "-o", "out")
    assert json.loads(Path("out/community/community.json").read_text())["difference_accepted"] is True
    assert [shown.get("difference_accepted", False) for shown in
            json.loads(Path("out/run.json").read_text())["published"]] == [False, True]
    # Another folder, and the run before it named.
    for name in ("m010", "m011"):
        Path(f"net/later/{name}").rename(f"net/members/{name}")
    run("community", file, "-o", "other")
    assert "withheld" not in json.loads(Path("other/community/community.json").read_text())
    run("community", file, "--previous", "out", "-o", "third")
    assert json.loads(Path("third/community/community.json").read_text())["withheld"] == "difference"
    # A record that is damaged is no reason to forget it.
    Path("out/run.json").write_text("{}")
    done = run("community", file, "-o", "out", status=1)
    assert "expected the record of a run" in done.stderr, done.stderr


def on_a_terminal(*arguments):
    """All that appears there."""
    import pty
    pid, terminal = pty.fork()
    if pid == 0:
        os.execv(program, [str(program), *arguments])
    shown = b""
    try:
        while block := os.read(terminal, 4096):
            shown += block
    except OSError:  # the end of a terminal
        pass
    os.waitpid(pid, 0)
    os.close(terminal)
    return shown


def bar():
    """On a terminal a bar moves on; a line stays for a member about whom there is something to say."""
    file = make_network(6, years=("2024", "2026"))
    sheet = Path("net/members/m000/assessment.yaml")
    sheet.write_text(sheet.read_text().replace("date: 2026-03-01", "date: 2027-03-01"))
    shown = on_a_terminal("community", file, "--figures", "--year", "2026", "-o", "out").decode()
    assert "writing  [##############################]  6 of 6" in shown, shown
    kept = [line.rpartition("\x1b[K")[2] for line in shown.split("\r\n")]
    told = [line for line in kept if "m000" in line]
    assert len(told) == 1 and "older" in told[0], shown
    assert not [line for line in kept if "m001" in line], shown
    assert kept[-1] == "", shown  # the bar is rubbed out


def record():
    """Where what earlier runs showed cannot be told, there are no figures: the record or the key is lost."""
    file = make_network(12)
    member = Path("net/members/m011")
    member.rename("net/m011")

    def shown(folder="out"):
        community = json.loads(Path(folder, "community/community.json").read_text())
        return community.get("withheld", "shown")

    run("community", file, "-o", "out")
    kept, key = Path("out/run.json").read_bytes(), Path("net/c.key").read_bytes()
    # No value can be read back: the same one of two members has two digests, and another key makes others.
    digests = [digest for each in json.loads(kept)["published"][0]["members"] for digest in each["latest"]]
    assert len(set(digests)) == len(digests) == 11 * 4, digests
    Path("net/c.key").unlink()
    run("community", file, "-o", "other")
    others = {digest for each in json.loads(Path("other/run.json").read_text())["published"][0]["members"]
              for digest in each["latest"]}
    assert not others & set(digests)
    other_key = Path("net/c.key").read_bytes()
    Path("net/c.key").write_bytes(key)
    Path("net/m011").rename(member)
    # The record is lost: a member who joined would be the difference. Repeating the command does not help.
    Path("out/run.json").unlink()
    for _ in range(2):
        done = run("community", file, "-o", "out")
        assert shown() == "record"
        assert "'out' holds files of earlier runs, and their record 'out/run.json' is lost" in done.stderr, done.stderr
        assert "put the record back from a copy" in done.stderr and "--accept-difference" in done.stderr, done.stderr
    assert "not known any more" in words_of(Path("out/community/report.html").read_text())
    assert json.loads(Path("out/community/community.json").read_text())["members"]["names"] == []
    # Members' files alone tell as much.
    for name in ("run.json", "community"):
        shutil.rmtree(f"out/{name}") if Path(f"out/{name}").is_dir() else Path(f"out/{name}").unlink()
    run("community", file, "-o", "out")
    assert shown() == "record"
    # Put back, or named, it is judged by; accepted, it is settled.
    Path("copy.json").write_bytes(kept)
    run("community", file, "-o", "out", "--previous", "copy.json")
    assert shown() == "difference"
    run("community", file, "-o", "out")
    assert shown() == "difference"
    Path("out/run.json").unlink()
    run("community", file, "-o", "out", "--accept-difference")
    assert shown() == "shown" and "difference_accepted" in Path("out/community/community.json").read_text()
    assert len(json.loads(Path("out/run.json").read_text())["published"]) == 1
    # Somebody's own files are no run's.
    Path("mine/community").mkdir(parents=True)
    Path("mine/community/notes.txt").write_text("mine")
    run("community", file, "-o", "mine")
    assert shown("mine") == "shown"
    # Another key, and a record of a version that had none, cannot be judged by either.
    Path("net/c.key").write_bytes(other_key)
    done = run("community", file, "-o", "mine")
    assert shown("mine") == "record" and "was not made with the key 'net/c.key'" in done.stderr, done.stderr
    assert "put the key of that time back" in done.stderr, done.stderr
    Path("net/c.key").write_bytes(key)
    done = run("community", file, "-o", "mine")
    assert shown("mine") == "shown" and "difference" not in done.stderr, done.stderr
    older = json.loads(Path("mine/run.json").read_text())
    del older["published"][0]["key"]
    Path("mine/run.json").write_text(json.dumps(older))
    run("community", file, "-o", "mine")
    assert shown("mine") == "record"
    # Nothing is written again when nothing changes.
    run("community", file, "-o", "mine", "--accept-difference")
    run("community", file, "-o", "mine")
    before = times("mine")
    run("community", file, "-o", "mine")
    assert times("mine") == before


def names():
    file = copy_example()
    run("community", file, "-o", "out", status=1)
    key = Path("net/community.key")
    assert stat.S_IMODE(key.stat().st_mode) == 0o600 and len(key.read_text()) == 65
    before = json.loads(Path("out/community/community.json").read_text())["members"]["names"]
    assert before == sorted(before) and len(set(before)) == 11
    run("community", file, "-o", "again", status=1)
    assert json.loads(Path("again/community/community.json").read_text())["members"]["names"] == before
    os.chmod(key, 0o644)
    done = run("community", file, "-o", "out", status=1)
    assert "others may read the key" in done.stderr, done.stderr
    os.chmod(key, 0o600)
    key.write_text("short")
    done = run("community", file, "-o", "out", status=1)
    assert "this is no key of a community" in done.stderr, done.stderr
    key.unlink()
    run("community", file, "-o", "other-key", status=1)
    other = json.loads(Path("other-key/community/community.json").read_text())["members"]["names"]
    assert not set(other) & set(before)
    Path("linked").mkdir()
    Path("linked/community").symlink_to("../net")
    for folder in ("net", "./net", str(Path("net").resolve()), ".", "linked"):
        done = run("community", file, "-o", folder, status=2)
        assert "the key of the pseudonyms would lie among what is written" in done.stderr, (folder, done.stderr)
    shown = on_a_terminal("community", file, "--names")
    for pseudonym in other:
        assert pseudonym.encode() in shown, shown
    assert b"koba" in shown and b"quiet-harbour" in shown
    text = Path(file).read_text()
    Path(file).write_text(text.replace("names: hidden", "names: consented"))
    run("community", file, "-o", "consented", status=1)
    shown = json.loads(Path("consented/community/community.json").read_text())["members"]["names"]
    assert "Blue Delta (fictional)" in shown and not [name for name in shown if "Koba" in name], shown
    assert len([name for name in shown if name in other]) == 5, shown
    Path(file).write_text(text.replace("names: hidden", "names: shown"))
    key.unlink()
    run("community", file, "-o", "shown", status=1)
    shown = json.loads(Path("shown/community/community.json").read_text())["members"]["names"]
    assert "Koba (fictional)" in shown and key.exists()  # digests of values need it, whatever the names


def accepted():
    """What was accepted stays so where the run was interrupted and goes on without saying it again."""
    file = make_network(8)
    run("community", file, "-o", "out")
    key, kept = Path("net/c.key"), Path("out/run.json").read_bytes()
    key.unlink()  # the next run makes another: the record cannot be judged
    sheet = Path("net/members/m003/2026.csv")
    sheet.write_text(sheet.read_text() + "5,5,5,5,5\n")
    shutil.copytree("out", "undisturbed")
    run("community", file, "-o", "undisturbed", "--accept-difference")
    wanted = files("undisturbed")

    def interrupt(*more):
        done = run("community", file, "-o", "out", *more, status=1, preexec_fn=lambda: limit_files(20_000))
        assert "/report.html: error: cannot be written: File too large" in done.stderr, done.stderr
        assert Path("out/.run.journal").exists()

    shutil.copytree("out", "begun")
    interrupt("--accept-difference")
    interrupt()
    run("community", file, "-o", "out")
    assert files("out") == wanted
    published = json.loads(wanted["run.json"])["published"]
    assert [shown["difference_accepted"] for shown in published] == [True]
    # A record that is put in the place of the one that was found then has not been accepted.
    shutil.rmtree("out")
    shutil.copytree("begun", "out")
    interrupt("--accept-difference")
    other = json.loads(kept)
    other["published"][0]["key"] = "0123456789abcdef"
    Path("out/run.json").write_text(json.dumps(other))
    run("community", file, "-o", "out")
    assert [shown["key"] for shown in json.loads(Path("out/run.json").read_text())["published"]] == \
        ["0123456789abcdef", published[0]["key"]]


globals()[what]()
