#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs `community` as a coordinator would, and as a disk and a power cut would have it.

usage: community.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is example, document, documents, again, kill, runs, record, names,
bar, jobs or alone.
"""
import json, os, random, shutil, signal, stat, subprocess, time
from pathlib import Path
from coordinator import check_whole, copy_example, files, program, run, source, times, what
from network import LARGE, make_network


def example():
    file = copy_example()
    done = run("community", file, "-l", "fr,en", "-o", "out", status=1)
    assert done.stderr.count("unknown dimension 'REZ'") >= 1, done.stderr
    assert "1 of 12 members failed" in done.stderr
    folders = sorted(os.listdir("out/members"))
    assert len(folders) == 11 and "torn-page" not in folders, folders
    for folder in folders:
        assert sorted(os.listdir(f"out/members/{folder}")) == ["report.html", "scores.json", "wheel.svg"], folder
    assert sorted(os.listdir("out/community")) == ["community.csv", "community.json", "report.html", "wheel-en.svg",
                                                   "wheel-fr.svg"]
    record = json.loads(Path("out/run.json").read_text())
    outcomes = {member["id"].split("/")[-2] if "/" in member["id"] else member["id"]: member["outcome"]
                for member in record["members"]}
    assert outcomes["torn-page"] == "failed" and list(outcomes.values()).count("done") == 11, outcomes
    # Nothing for all members names one; nothing for a member names another.
    names = {}
    for line in run("score", "net/members/koba/assessment.yaml", "-f", "json").stdout.splitlines()[:1]:
        pass
    for folder in folders:
        scores = json.loads(Path(f"out/members/{folder}/scores.json").read_text())
        names[folder] = scores["organisation"]["name"].split(" (")[0]
    shared = b"".join(files("out/community").values()).decode()
    for folder, name in names.items():
        assert name not in shared and folder not in shared, name
        own = b"".join(files(f"out/members/{folder}").values()).decode()
        for other, other_name in names.items():
            assert other == folder or (other_name not in own and other not in own), (folder, other)
    assert not [name for name in files("out") if name.endswith(".key") or "/." in name]
    community = json.loads(Path("out/community/community.json").read_text())
    assert community["members"]["total"] == 11 and len(community["members"]["names"]) == 11
    assert community["dimensions"][0]["questions"] == ["POL1", "POL3"]
    assert all("max" not in dimension and "min" not in dimension for dimension in community["dimensions"])
    assert stat.S_IMODE(os.stat("out/run.json").st_mode) == 0o600
    assert stat.S_IMODE(os.stat("out/members").st_mode) == 0o700
    # Figures only: what the documents were is taken away, somebody's own file is not.
    Path("out/members/koba/notes.txt").write_text("mine")
    before = files("out")
    run("community", file, "--figures", "-l", "fr,en", "-o", "out", status=1)
    gone = {f"members/{folder}/report.html" for folder in folders} | {"community/report.html"}
    assert before.keys() - files("out").keys() == gone


def words_of(page):
    """The text of a page without its pictures and marks."""
    import html, re
    text = re.sub(r"<(style|svg)\b.*?</\1>", " ", page, flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def numbers_of(value):
    """Every number of a JSON value, as documents write it."""
    if isinstance(value, dict):
        return set().union(*(numbers_of(inner) for inner in value.values()), set())
    if isinstance(value, list):
        return set().union(*(numbers_of(inner) for inner in value), set())
    return {f"{abs(value):.1f}"} if isinstance(value, (int, float)) and not isinstance(value, bool) else set()


def community_document():
    """The document for all members: two languages, and not a figure or a group that community.json does not have."""
    import re
    file = copy_example()
    run("community", file, "-l", "fr,en", "-o", "out", status=1)
    page = Path("out/community/report.html").read_text()
    said = words_of(page)
    assert '<div lang="fr">' in page and "Membres : 11." in said and "Members: 11." in said
    assert "The dimensions, from the highest to the lowest" in said and "Ce que nous avons en commun" in said
    figures = json.loads(Path("out/community/community.json").read_text())
    told = set(re.findall(r"(?<![\d.])\d\.\d(?![\d.])", words_of(page).replace(",", ".")))
    assert len(told) > 8 and told <= numbers_of(figures), told - numbers_of(figures)
    shown = {group["value"] for group in figures["groups"] if group["fact"] == "size"}
    assert shown and all(f"{size.replace('-', '–')} people" in said for size in shown)
    for size in {"1-9", "10-49", "50-249", "250+"} - shown:
        assert f"{size.replace('-', '–')} people" not in said, size
    assert "French" in said and "English" not in said  # too few members speak it
    # As somebody's own template; and where there are no figures, it says why and has none.
    Path("mine.md").write_text("# {{name}}\n\n{{#by_level}}\n- {{name}}: {{level}}\n{{/by_level}}\n")
    run("community", file, "--community-template", "./mine.md", "-f", "md", "-l", "en", "-o", "own", status=1)
    assert Path("own/community/report.md").read_text().endswith("- Policy:\u00a02.2\n- Means:\u00a01.7\n")
    text = Path(file).read_text()
    Path(file).write_text(text.replace("minimum_members: 4", "minimum_members: 12"))
    run("community", file, "-l", "en", "-o", "out", status=1)
    page = Path("out/community/report.html").read_text()
    assert "It has fewer than 12 members" in words_of(page) and "<svg" not in page
    assert not re.search(r"(?<![\d.])\d\.\d(?![\d.])", words_of(page))
    assert sorted(os.listdir("out/community")) == ["community.csv", "community.json", "report.html"]


def documents():
    """Each member's report: in its language, of itself, and with nothing of the community that is withheld."""
    file = copy_example()
    run("community", file, "-o", "out", status=1)
    page = {p.parent.name: " ".join(p.read_text().split()) for p in Path("out/members").glob("*/report.html")}
    said = {name: words_of(text) for name, text in page.items()}
    assert '<html lang="fr">' in page["koba"] and "Où nous en sommes : Koba (fictive)" in said["koba"]
    assert '<html lang="en">' in page["blue-delta"] and "Where we stand: Blue Delta (fictional)" in said["blue-delta"]
    assert 'src="' not in page["koba"] and page["koba"].count("<svg") == 2  # whole, for a screen and a phone
    assert "communauté 2,2" in page["koba"] and "community 2.2" in page["blue-delta"]
    assert "Everyday culture: 1.2 levels below the members’ mean" in said["blue-delta"].replace(" :", ":")
    assert "Fewer than 5 people answered" in said["small-lantern"] and "Means 1." not in said["small-lantern"]
    assert "Quiet Harbour" in said["quiet-harbour"] and "There is money set aside" in said["quiet-harbour"]
    # Where the community has no figures, no document has one.
    text = Path(file).read_text()
    Path(file).write_text(text.replace("minimum_members: 4", "minimum_members: 12"))
    run("community", file, "-o", "few", status=1)
    few = Path("few/members/blue-delta/report.html").read_text()
    assert "fewer than 12 members" in words_of(few) and "community 2" not in few and "levels below" not in few
    Path(file).write_text(text)
    # A template of one's own, as Markdown: its pictures are files too, and go when they are no longer made.
    Path("mine.md").write_text("# {{organisation}}\n\n{{#community}}{{name}}, {{members}}{{/community}}\n\nfigure:wheel\n")
    run("community", file, "--template", "./mine.md", "-f", "md", "-o", "out", status=1)
    assert sorted(os.listdir("out/members/koba")) == ["report-wheel.png", "report.md", "scores.json", "wheel.svg"]
    assert "Réseau Lanterne (fictif), 11" in Path("out/members/koba/report.md").read_text()
    before = times("out")
    run("community", file, "--template", "./mine.md", "-f", "md", "-o", "out", status=1)
    assert {name for name, time in times("out").items() if time != before[name]} == {"out/run.json"}
    Path("mine.md").write_text("# {{organisation}}\n\nfigure:small-wheel\n")
    run("community", file, "--template", "./mine.md", "-f", "md", "-o", "out", status=1)
    assert sorted(os.listdir("out/members/koba")) == ["report-small-wheel.png", "report.md", "scores.json", "wheel.svg"]
    run("community", file, "--only", "koba", "-f", "pdf", "-o", "out", status=1)
    assert sorted(os.listdir("out/members/koba")) == ["report.pdf", "scores.json", "wheel.svg"]
    assert "report.md" in os.listdir("out/members/blue-delta")
    # The template is not to be written over, and its mistakes are told before there is a folder or a key.
    Path("out/members/koba/report.md").write_text("# {{organisation}}\n")
    done = run("community", file, "--template", "out/members/koba/report.md", "-f", "md", "-o", "out", status=2)
    assert "is one of the files that are read" in done.stderr, done.stderr
    Path("net/community.key").unlink()
    Path("mine.md").write_text("{{nobody}}\n")
    done = run("community", file, "--template", "./mine.md", "-o", "never", status=1)
    assert "mine.md:1:1: error: unknown value 'nobody'" in done.stderr and "unknown dimension 'REZ'" in done.stderr
    assert not Path("never").exists() and not Path("net/community.key").exists()


def again():
    file = copy_example()
    run("community", file, "-o", "out", status=1)
    before, bytes_before = times("out"), files("out")
    run("community", file, "-o", "out", status=1)
    after, bytes_after = times("out"), files("out")
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"out/run.json"}, changed
    record = json.loads(bytes_after["run.json"])
    assert [m["outcome"] for m in record["members"]].count("unchanged") == 11
    assert {n: b for n, b in bytes_before.items() if n != "run.json"} == \
        {n: b for n, b in bytes_after.items() if n != "run.json"}
    # One file that was tampered with is put right, the others stay.
    Path("out/members/koba/wheel.svg").write_text("x")
    Path("out/members/koba/.wheel.svg.part").write_text("half")
    run("community", file, "-o", "out", status=1)
    assert files("out")["members/koba/wheel.svg"] == bytes_before["members/koba/wheel.svg"]
    assert not Path("out/members/koba/.wheel.svg.part").exists()
    assert times("out")["out/members/blue-delta/wheel.svg"] == before["out/members/blue-delta/wheel.svg"]
    # Only some.
    Path("out/members/koba/wheel.svg").unlink()
    Path("out/members/lune-rousse/wheel.svg").unlink()
    run("community", file, "--only", "koba", "-o", "out", status=1)
    assert Path("out/members/koba/wheel.svg").exists() and not Path("out/members/lune-rousse/wheel.svg").exists()


def kill():
    """Killed while it writes, into a new folder and over an earlier year's files; then it ends as if nothing had
    happened, and until then no file is half."""
    file = make_network(30)
    words = [program, "community", file, "-o", "out", "--jobs", "2"]
    run("community", file, "-o", "old")
    for member in range(12):
        sheet = Path(f"net/members/m{member:03d}/2026.csv")
        sheet.write_text(sheet.read_text() + "5,5,5,0,0\n")
    shutil.copytree("old", "updated")
    run("community", file, "-o", "updated")
    run("community", file, "-o", "new")
    old, updated, new = files("old"), files("updated"), files("new")
    assert b'"withheld"' not in updated["community/community.json"].split(b'"dimensions"')[0]
    assert updated["community/community.json"] != old["community/community.json"]

    def begin(is_update):
        shutil.rmtree("out", ignore_errors=True)
        if is_update:
            shutil.copytree("old", "out")
        return (updated, old) if is_update else (new,)

    begin(False)
    start = time.monotonic()
    process = subprocess.Popen(words, stderr=subprocess.DEVNULL)
    while process.poll() is None and not Path("out/.run.published.json").exists():
        time.sleep(0.001)
    reading = time.monotonic() - start
    process.wait()
    long = time.monotonic() - start
    chance = random.Random(20)
    caught = sequence = 0
    while caught < 20:
        sequence += 1
        assert sequence <= 100, f"{caught} killed while they wrote"
        versions = begin(sequence % 2 == 1)
        wanted = versions[0]
        for _ in range(3):
            process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            until = time.monotonic() + chance.uniform(0.9 * reading, long)
            while process.poll() is None and time.monotonic() < until:
                check_whole("out", *versions)
                time.sleep(0.01)
            process.send_signal(signal.SIGKILL)
            process.wait()
            check_whole("out", *versions)
            if files("out") == wanted:  # it got through: the next one would say "unchanged" of it
                break
            caught += Path("out/.run.published.json").exists()
        else:
            run("community", file, "-o", "out")
        got = files("out")
        assert got.keys() == wanted.keys(), got.keys() ^ wanted.keys()
        assert got == wanted, [name for name in got if got[name] != wanted[name]]
    print(f"{caught} killed while they wrote; {reading:.2f} s of {long:.2f} s are reading")
    # The last moment: the record is there, the journal is not yet taken away.
    begin(True)
    shutil.copytree("updated", "out", dirs_exist_ok=True)
    begun = json.loads(updated["run.json"])
    begun["members"] = json.loads(old["run.json"])["members"]
    Path("out/.run.published.json").write_text(json.dumps(begun))
    Path("out/.run.journal").write_text("\n" + "".join(
        f"{m['id']} {m['inputs']} {m['digest']}\n" for m in json.loads(updated["run.json"])["members"]))
    run("community", file, "-o", "out")
    assert files("out") == updated, [name for name, content in files("out").items() if content != updated.get(name)]


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


def jobs():
    """Any number of threads: the same bytes. And what members' own words for rounds make of --year."""
    file = make_network(40, years=("2024", "2026"))
    run("community", file, "--jobs", "1", "-o", "one")
    run("community", file, "--jobs", "2", "-o", "two")
    run("community", file, "--jobs", "5", "-o", "five")
    assert files("one") == files("two") == files("five")
    community = json.loads(Path("one/community/community.json").read_text())
    assert community["dimensions"][0]["change"]["n"] == 40
    sheet = Path("net/members/m000/assessment.yaml")
    text = sheet.read_text()
    sheet.write_text(text.replace("date: 2026-03-01", "date: 2027-03-01"))
    done = run("community", file, "--year", "2026", "-o", "year")
    community = json.loads(Path("year/community/community.json").read_text())
    assert community["year"] == 2026 and community["members"]["older"] == 1
    assert "m000: done; its last round, '2024', is older than 2026" in done.stderr, done.stderr
    assert community["dimensions"][0]["change"]["n"] == 39


def alone():
    """A wheel among many is the one that is drawn alone, whatever was laid out before it."""
    few = make_network(3, people=25, folder="few", asked=LARGE)  # too few for figures of the community beside them
    run("community", few, "--figures", "-o", "few-out")
    for member in sorted(os.listdir("few-out/members")):
        run("draw", f"few/members/{member}/assessment.yaml", "-o", "alone.svg")
        assert Path("alone.svg").read_bytes() == Path(f"few-out/members/{member}/wheel.svg").read_bytes(), member
    many = make_network(12, people=25, folder="many", asked=LARGE)
    run("community", many, "--figures", "--jobs", "1", "-o", "many-out")
    for member in ("m005", "m011"):
        run("community", many, "--figures", "--only", member, "-o", f"only-{member}")
        assert files(f"only-{member}/members") == \
            {name: content for name, content in files("many-out/members").items() if name.startswith(member)}


{"alone": alone, "example": example, "document": community_document, "documents": documents, "again": again,
 "kill": kill, "runs": runs, "record": record, "names": names, "bar": bar, "jobs": jobs}[what]()
