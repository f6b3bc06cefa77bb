#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs `community` where something is in its way: a disk, a link, a pipe, an interruption.

usage: disturbed.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import json, os, shutil, signal, subprocess, time
from pathlib import Path
from coordinator import check_whole, files, interrupt_on_a_terminal, limit_files, mode, program, run, times, what
from network import make_network


def interrupted():
    """Control and C ends it as it does, and says that the same command goes on."""
    file = make_network(30)
    run("community", file, "-o", "wanted")
    wanted = files("wanted")
    said = "socratic-wheel: interrupted; the same command goes on from here\n"

    def interrupt(number, *more):
        """How the program ended and what it said; once it writes, and before it is through."""
        for _ in range(50):
            shutil.rmtree("out", ignore_errors=True)
            process = subprocess.Popen([program, "community", file, "-o", "out", *more], stderr=subprocess.PIPE, text=True)
            while process.poll() is None and not Path("out/.run.journal").exists():
                time.sleep(0.001)
            process.send_signal(number)
            ending, shown = process.wait(), process.stderr.read()
            if ending != 0:
                return ending, shown
        raise AssertionError("never caught")

    for number in (signal.SIGINT, signal.SIGTERM):
        ending, shown = interrupt(number)
        assert ending == -number and ("\n" + shown).endswith("\n" + said) and shown.count(said) == 1, (ending, shown)
        check_whole("out", wanted)
        run("community", file, "-o", "out")
        assert files("out") == wanted
    assert interrupt(signal.SIGINT, "--quiet") == (-signal.SIGINT, "")
    # On a terminal the bar makes room for it.
    ending, shown = interrupt_on_a_terminal([program, "community", file, "-o", "out"])
    assert ending == -signal.SIGINT and shown.endswith("\r\x1b[K" + said[:-1] + "\r\n"), (ending, shown)
    assert shown.count(said[:-1]) == 1, shown
    # What the shell has it ignore does not end it.
    shutil.rmtree("out")
    process = subprocess.Popen([program, "community", file, "-o", "out"], stderr=subprocess.PIPE, text=True,
                               preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    while process.poll() is None and not Path("out/.run.journal").exists():
        time.sleep(0.001)
    process.send_signal(signal.SIGHUP)
    assert said not in process.communicate()[1] and process.returncode == 0
    assert files("out") == wanted


def disk():
    """A file that may not grow stands for a full disk: there is a message, and the old files stay."""
    file = make_network(8)
    run("community", file, "-o", "out")
    before = files("out")
    sheet = Path("net/members/m003/2026.csv")
    sheet.write_text(sheet.read_text() + "5,5,5,5,5\n")

    shutil.copytree("out", "undisturbed")
    run("community", file, "-o", "undisturbed", "--accept-difference")

    done = run("community", file, "-o", "out", "--accept-difference", status=1, preexec_fn=lambda: limit_files(1500))
    assert "cannot be written: File too large" in done.stderr, done.stderr
    kept = {name: content for name, content in files("out").items() if not name.startswith(".run.")}
    assert kept == before, [n for n in before if kept.get(n) != before[n]]
    done = run("community", file, "-o", "/dev/full/out", status=1)
    assert "cannot be made" in done.stderr, done.stderr
    # Also where it is full once members' files are written; then nobody's folder is to blame.
    done = run("community", file, "-o", "out", "--accept-difference", status=1,
               preexec_fn=lambda: limit_files(20_000))
    assert "/report.html: error: cannot be written: File too large" in done.stderr, done.stderr
    assert "members failed" not in done.stderr and "of 8" not in done.stderr, done.stderr
    assert files("out")["run.json"] == before["run.json"]
    check_whole("out", before, files("undisturbed"))
    run("community", file, "-o", "out", "--accept-difference")
    assert files("out") == files("undisturbed")


def in_the_way():
    """What stands where a member's files go is that member's failure alone, and mended by the next run."""
    file = make_network(6)
    run("community", file, "-o", "undisturbed")
    wanted = files("undisturbed")

    def outcomes():
        return {member["id"]: member for member in json.loads(Path("out/run.json").read_text())["members"]}

    members = Path("out/members")
    members.mkdir(parents=True)
    (members / "m001").write_text("a file\n")
    (members / "m002/report.html").mkdir(parents=True)
    done = run("community", file, "-o", "out", status=1)
    assert "m001: failed; out/members/m001: a file stands in place of this folder; move it elsewhere\n" in done.stderr
    assert "m002: failed; out/members/m002/report.html: a folder stands in place of this file; move it elsewhere\n" \
        in done.stderr, done.stderr
    assert "2 of 6 members failed; the others are finished" in done.stderr, done.stderr
    assert (members / "m001").read_text() == "a file\n" and os.listdir(members / "m002") == ["report.html"]
    assert [member["outcome"] for member in outcomes().values()] == ["done", "failed", "failed", "done", "done", "done"]
    assert outcomes()["m002"].keys() == {"id", "outcome", "why"}, outcomes()["m002"]
    for name in ("m000", "m003", "m004", "m005"):
        assert files(members / name) == files(f"undisturbed/members/{name}"), name
    assert files("out/community") == files("undisturbed/community")
    # Killed after that, it fails the same way; out of the way, it is mended.
    Path("out/.run.published.json").write_bytes(Path("out/run.json").read_bytes())
    Path("out/run.json").unlink()
    run("community", file, "-o", "out", status=1)
    assert outcomes()["m001"]["outcome"] == "failed" and outcomes()["m003"]["outcome"] == "unchanged"
    (members / "m001").unlink()
    (members / "m002/report.html").rmdir()
    run("community", file, "-o", "out")
    assert {name: content for name, content in files("out").items() if name != "run.json"} == \
        {name: content for name, content in wanted.items() if name != "run.json"}
    assert outcomes()["m001"]["outcome"] == "done"


def links():
    """Nothing is written through a link: not into another member's folder, nor into one that all may read."""
    file = make_network(6)
    Path("disk").mkdir()
    Path("out").symlink_to("disk")  # the folder itself may be one
    run("community", file, "-o", "out")
    before = files("out")
    members = Path("out/members")
    shutil.rmtree(members / "m001")
    (members / "m001").symlink_to("m000")
    (members / "m002/report.html").unlink()
    (members / "m002/report.html").symlink_to("../m003/report.html")
    os.rename(members / "m004/scores.json", "kept.json")
    (members / "m004/scores.json").symlink_to("../../../kept.json")  # with the same bytes, but where others may be
    os.unlink(members / "m005/wheel.svg")
    os.mkfifo(members / "m005/wheel.svg")
    done = run("community", file, "-o", "out", status=1, timeout=60)
    what = "take the link away: what is written would lie where it leads, and others might read it there"
    for line in (f"m001: failed; out/members/m001: a link stands in place of this folder; {what}\n",
                 f"m002: failed; out/members/m002/report.html: a link stands in place of this file; {what}\n",
                 f"m004: failed; out/members/m004/scores.json: a link stands in place of this file; {what}\n",
                 "m005: failed; out/members/m005/wheel.svg: a pipe or a device stands in place of this file; "
                 "move it elsewhere\n"):
        assert line in done.stderr, (line, done.stderr)
    for name in ("m000", "m003"):
        assert all(before[f"members/{name}/{each}"] == content for each, content in files(members / name).items())
    # Where it is a part of the whole, nothing is written.
    for part, kept in (("members", "folder"), ("community", "folder"), ("run.json", "file")):
        os.rename(f"disk/{part}", f"disk/{part}.away")
        os.symlink(f"{part}.away", f"disk/{part}")
        at = times("disk")
        done = run("community", file, "-o", "out", status=1, timeout=60)
        assert done.stderr == f"out/{part}: error: a link stands in place of this {kept}\nhint: {what}\n", done.stderr
        assert times("disk") == at
        os.unlink(f"disk/{part}")
        os.rename(f"disk/{part}.away", f"disk/{part}")


def overlap():
    """What is written does not come among what is read, nor into the folder of a member."""
    file = make_network(4)
    Path("net/sent").mkdir()
    run("score", "net/members/m003/assessment.yaml", "-o", "net/sent/m003.json")
    Path(file).write_text("community: network\ncharter: {}\nmembers:\n  - {folder: members}\n  - {scores: sent/m003.json}\n")
    shutil.rmtree("net/members/m003")
    Path("link").symlink_to("net/members/m001")
    hint = "hint: choose a folder that is nobody's, such as one beside the members' folders\n"
    before = files("net")
    for folder, holds in (("net/members", "net/members/m000/assessment.yaml"), ("net/sent", "net/sent/m003.json"),
                          ("net/members/m002", "net/members/m002/assessment.yaml")):
        done = run("community", file, "-o", folder, status=2)
        assert done.stderr == \
            f"socratic-wheel: error: the folder to write, '{folder}', holds what is read: '{holds}'\n{hint}", done.stderr
    for folder, own in (("net/members/m001/out", "net/members/m001/"), ("link/out", "net/members/m001/")):
        done = run("community", file, "-o", folder, status=2)
        assert done.stderr == (f"socratic-wheel: error: the folder to write, '{folder}', lies in a member's own: '{own}'\n"
                               + hint), done.stderr
    for words in (["community", file, "-o"], ["peers", file, "--exchange"]):
        for folder, why in (("net/members/out", "lies where members are looked for: 'net/members/'"),
                            ("net/members/m001", "holds what is read: 'net/members/m001/assessment.yaml'"),
                            ("net/members/m001/out", "lies in a member's own: 'net/members/m001/'")):
            done = run(*words, folder, status=2)
            assert done.stderr == f"socratic-wheel: error: the folder to write, '{folder}', {why}\n{hint}", done.stderr
    assert files("net") == before
    # The folder of the community file is the coordinator's, also where a member's file lies beside it.
    Path("net/assessment.yaml").write_text(Path("net/members/m000/assessment.yaml").read_text()
                                           .replace("../../q.yaml", "q.yaml").replace("2026.csv", "members/m000/2026.csv"))
    Path(file).write_text("community: network\ncharter: {}\nmembers:\n  - {assessment: assessment.yaml}\n")
    run("community", file, "-o", "net/out")
    run("community", file, "-o", "net/members/out")  # named one by one, nobody is looked for there


def pipes():
    """A pipe in place of a file that is referred to keeps nobody waiting; on the command line it may be one."""
    file = make_network(6)
    said = "error: expected a file, got a pipe or a device\nhint: only what is named on the command line may be one\n"
    sheet, assessment = "net/members/m001/2026.csv", "net/members/m002/assessment.yaml"
    rows = Path(sheet).read_bytes()
    for path in (sheet, assessment):
        os.unlink(path)
        os.mkfifo(path)
    done = run("community", file, "-o", "out", status=1, timeout=60)
    assert f"{sheet}: {said}" in done.stderr and f"{assessment}: {said}" in done.stderr, done.stderr
    assert "2 of 6 members failed" in done.stderr and sorted(os.listdir("out/members")) == ["m000", "m003", "m004", "m005"]
    for words in (["check", file], ["score", "net/members/m001/assessment.yaml"], ["peers", file]):
        done = run(*words, status=1, timeout=60)
        assert f"{sheet}: {said}" in done.stderr, done.stderr
    # Sent scores, agreed levels and questionnaires are referred to likewise.
    os.mkfifo("net/sent.json")
    os.mkfifo("net/q2.yaml")
    Path(file).write_text("community: network\ncharter: {}\nmembers: [{scores: sent.json}]\n")
    done = run("community", file, "-o", "out", status=1, timeout=60)
    assert done.stderr == f"net/sent.json: {said}", done.stderr
    own = Path("net/members/m000/assessment.yaml")
    own.write_text(own.read_text().replace("q.yaml", "q2.yaml"))
    done = run("score", str(own), status=1, timeout=60)
    assert done.stderr == f"net/members/m000/../../q2.yaml: {said}", done.stderr
    # What the shell hands over instead of a file, and the standard input.
    Path("kept.csv").write_bytes(rows)
    def figures(shown):
        return shown.split("\n", 2)[2]  # without the round, which is named after the file

    wanted = figures(run("score", "kept.csv", "-q", "net/q.yaml").stdout)
    script = '"$0" score <(cat kept.csv) -q <(cat net/q.yaml)'
    shown = subprocess.run(["bash", "-c", script, program], capture_output=True, text=True, timeout=60)
    assert shown.returncode == 0 and figures(shown.stdout) == wanted, shown
    for name in ("-", "/dev/stdin"):
        assert figures(run("score", name, "-q", "net/q.yaml", input=rows.decode()).stdout) == wanted


def modes():
    """What is a member's can be read by the owner alone, however open the folder was; what is for all, by all."""
    os.umask(0o022)
    file = make_network(5)
    members = Path("out/members")
    (members / "m001").mkdir(parents=True)
    os.chmod(members, 0o755)
    run("community", file, "-f", "md", "-o", "out")
    assert mode("out") == mode("out/community") == 0o755
    assert mode(members) == 0o700 and {mode(folder) for folder in members.iterdir()} == {0o700}
    assert {mode(path) for path in members.rglob("*.*")} == {0o600}
    assert {mode(path) for path in Path("out/community").iterdir()} == {0o644}
    # As an earlier version left them: put right, and not written again.
    before = times("out")
    for path in [members, *members.rglob("*")]:
        os.chmod(path, 0o755)
    run("community", file, "-f", "md", "-o", "out")
    assert mode(members) == 0o700 and {mode(folder) for folder in members.iterdir()} == {0o700}
    os.chmod(members / "m002/report.md", 0o644)
    (members / "m002/wheel.svg").write_text("x")
    run("community", file, "-f", "md", "-o", "out")
    assert {mode(path) for path in (members / "m002").iterdir()} == {0o600}
    changed = {name for name, time in times("out").items() if time != before[name]}
    assert changed == {"out/members/m002/wheel.svg", "out/run.json"}, changed
    # On a disk that keeps no modes neither the key nor a member's folder is made.
    away = {**os.environ, "LD_PRELOAD": os.environ["WINDOWS_DISK"],
            "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"}
    done = run("community", file, "-o", "stick", "--previous", "out", status=1, env=away)
    assert done.stderr == (
        "stick/members: error: others may open this folder, and that cannot be changed\n"
        "hint: choose a folder of your own with -o, on a disk that keeps who may open it: not a memory stick or a "
        "share formatted for Windows\n"), done.stderr
    assert files("stick") == {}
    Path("net/c.key").unlink()
    done = run("community", file, "-o", "again", status=1, env=away)
    assert done.stderr == (
        "net/c.key: error: this disk does not keep who may read a file, so the key of the pseudonyms is not safe here\n"
        "hint: keep the community file on a disk that does: not on a memory stick or a share formatted for Windows\n"
    ), done.stderr
    assert not Path("net/c.key").exists() and not Path("again").exists()


globals()[what]()
