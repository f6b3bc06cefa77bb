#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs `community` as a coordinator would, and as a power cut would have it.

usage: community.py PROGRAM SOURCE SCRATCH WHAT, where WHAT is the name of a function below.
"""
import json, os, random, shutil, signal, stat, subprocess, time, re
from pathlib import Path
from coordinator import check_whole, copy_example, files, program, run, times, what, words_of
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


def numbers_of(value):
    """Every number of a JSON value, as documents write it."""
    if isinstance(value, dict):
        return set().union(*(numbers_of(inner) for inner in value.values()), set())
    if isinstance(value, list):
        return set().union(*(numbers_of(inner) for inner in value), set())
    return {f"{abs(value):.1f}"} if isinstance(value, (int, float)) and not isinstance(value, bool) else set()


def document():
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


globals()[what]()
