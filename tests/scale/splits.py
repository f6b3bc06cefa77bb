#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Any split of answers into parts merges to the bytes that the whole gives, in any order and by way of larger
# parts, read by nobody but their owner.
# usage: splits.py PROGRAM SOURCE SCRATCH
import random
import shutil
import subprocess
import sys
from pathlib import Path

program, source, scratch = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
shutil.rmtree(scratch, ignore_errors=True)
scratch.mkdir(parents=True)
random.seed(6)


def run(*words, text=None):
    done = subprocess.run([program, *map(str, words)], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}\n{done.stderr}")
    return done.stdout


def check(name, condition):
    if not condition:
        sys.exit(f"{name}: not as expected")


def count(rows, number, questionnaire, header):
    sheet, part = scratch / f"sheet-{number}.csv", scratch / f"part-{number}.json"
    sheet.write_text(header + "".join(rows))
    run("score", "--partial", sheet, "-q", questionnaire, "-o", part)
    check("mode", (part.stat().st_mode & 0o777) == 0o600)
    return part


def splits(rows):
    """Lists of lists of rows: single rows, empty parts, parts of any size, rows in another order."""
    yield [[row] for row in rows]
    yield [[], rows, []]
    for parts in (2, 5, 9):
        pieces = [[] for _ in range(parts)]
        for row in random.sample(rows, len(rows)):
            random.choice(pieces).append(row)
        yield pieces


def check_sheet(path, questionnaire, options, assessment=None, round_id=None):
    header, *rows = path.read_text().splitlines(keepends=True)
    context = ["-q", questionnaire, *options]
    frame = ["-q", questionnaire]
    whole = {f: run("score", "-", *context, "-f", f, text=path.read_text())
             for f in ("json", "csv", "table")}
    for pieces in splits(rows):
        parts = [count(piece, i, questionnaire, header) for i, piece in enumerate(pieces)]
        random.shuffle(parts)
        for f, expected in whole.items():
            check(f"{path.name} as {f}", run("score", "--merge", *parts, *context, "-f", f) == expected)
        larger = scratch / "larger.json"
        half = len(parts) // 2
        if half > 0:
            run("score", "--partial", "--merge", *parts[:half], *frame, "-o", larger)
            again = run("score", "--merge", *parts[half:], larger, *context, "-f", "json")
            check(f"{path.name} by way of a larger part", again == whole["json"])
            check("mode of a larger part", (larger.stat().st_mode & 0o777) == 0o600)
        if assessment:
            expected = run("score", assessment, "--round", round_id, "-f", "json")
            check(f"{assessment.name}",
                  run("score", assessment, "--round", round_id, "--merge", *parts, "-f", "json") == expected)


shores = source / "examples/three-shores"
check_sheet(shores / "answers-2026.csv", "gender-institutionalisation", ["--alpha"], shores / "assessment.yaml", "2026")
springs = source / "examples/seven-springs"
for sheet in sorted(springs.glob("answers-*.csv")):
    check_sheet(sheet, springs / "questionnaire.yaml", [])
