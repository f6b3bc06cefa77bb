#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""An invented network of organisations with a questionnaire of its own, the same each time.

usage: network.py FOLDER MEMBERS [PEOPLE]: the network to measure the speed with, ten dimensions of four questions.
"""
import random, sys
from pathlib import Path

SMALL = {"POL": ["POL1", "POL2"], "LEA": ["LEA1", "LEA2"], "RES": ["RES1"]}
NAMES = {
    "SAY": "Women and men have an equal say in decisions about strategy, budget and staff",
    "AIM": "The organisation's mission and values name gender equality as a goal of its own",
    "PAY": "Recruitment, pay and promotion are transparent, fair and free from gender bias",
    "LEA": "Staff have had training on gender analysis and use it in their day-to-day work",
    "PRO": "Programmes are designed with data broken down by sex, age and disability",
    "HAR": "A policy against harassment is known to all, applied, and its cases followed up",
    "CAR": "Work and care can be combined: parental leave, flexible hours, safe travel",
    "BUD": "Budgets set money aside for gender work and spending on it is tracked each year",
    "PAR": "Partners, suppliers and networks are chosen with equality criteria in mind",
    "RES": "Results on gender are measured, discussed and acted upon",
}
LARGE = {dimension: [f"{dimension}{q}" for q in range(1, 5)] for dimension in NAMES}


def questionnaire(asked):
    dimensions = "".join(
        f"  - id: {d}\n    name: \"{NAMES[d] if asked is LARGE else d.title()}\"\n    questions:\n" +
        "".join(f"      - {{id: {q}, text: 'Question {q}.'}}\n" for q in questions)
        for d, questions in asked.items())
    return ("questionnaire: q\nversion: 1.0.0\ntitle: A wheel\nscale: {min: 0, max: 5}\n"
            "dimensions:\n" + dimensions)


def make_network(count, people=6, folder="net", seed=1, years=("2026",), asked=None):
    """Returns the community's file."""
    asked = asked or SMALL
    questions = [q for dimension in asked.values() for q in dimension]
    chance = random.Random(seed)
    root = Path(folder)
    root.mkdir()
    (root / "q.yaml").write_text(questionnaire(asked))
    for i in range(count):
        member = root / "members" / f"m{i:03d}"
        member.mkdir(parents=True)
        rounds = ""
        for year in years:
            rows = [",".join(questions)]
            for _ in range(people):
                rows.append(",".join(str(chance.randint(0, 5)) for _ in questions))
            (member / f"{year}.csv").write_text("\n".join(rows) + "\n")
            rounds += f"  - {{id: '{year}', date: {year}-03-01, answers: {year}.csv, invited: {people + 2}}}\n"
        (member / "assessment.yaml").write_text(
            f"assessment: m{i:03d}\norganisation: Organisation {i}\ncountry: {chance.choice(['CA', 'SN', 'BF'])}\n"
            f"size: {chance.choice([5, 20, 100])}\nquestionnaire: ../../q.yaml\nrounds:\n{rounds}")
    (root / "c.yaml").write_text("community: network\ncharter: {minimum_members: 4}\nmembers:\n  - {folder: members}\n")
    return str(root / "c.yaml")


if __name__ == "__main__":
    folder, count = sys.argv[1], int(sys.argv[2])
    print(make_network(count, int(sys.argv[3]) if len(sys.argv) > 3 else 25, folder, asked=LARGE))
