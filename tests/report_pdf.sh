#!/bin/sh
# SPDX-License-Identifier: MIT
# Every shipped report is a sound PDF with its fonts, tags and bookmarks, whose text comes out in reading order.
# usage: report_pdf.sh PROGRAM SOURCE SCRATCH
set -eu
wheel=$1 source=$2 scratch=$3
rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"
example=$source/examples/three-shores/assessment.yaml
fail() {
  echo "$*" >&2
  exit 1
}
pages_of() { pdfinfo "$1" | sed -n 's/^Pages: *//p'; }
names=$(for file in "$source"/templates/report/*.en.md; do basename "$file" .en.md; done)
[ -n "$names" ] || fail "no templates"
sound() { # PDF
  pdf=$1
  qpdf --check "$pdf" >check || { cat check >&2 && fail "$pdf is not sound"; }
  if grep WARNING check; then fail "$pdf is not quite sound"; fi
  if pdffonts "$pdf" | tail -n +3 | awk '$(NF-4) != "yes"' | grep .; then fail "$pdf: a font is not embedded"; fi
  pdfinfo "$pdf" | grep -q '^Tagged: *yes' || fail "$pdf is not tagged"
  pdfinfo -struct "$pdf" 2>/dev/null | grep '^  *H1' >tags || fail "$pdf: no heading is tagged"
  qpdf --json --json-key=outlines "$pdf" | grep '"title"' >titles || fail "$pdf: no bookmarks"
}
make() { # TEMPLATE LANGUAGE SIZE
  "$wheel" report "$example" -t "$1" -l "$2" --size "$3" --quiet -o "$1-$2-$3.pdf"
  sound "$1-$2-$3.pdf"
}
for name in $names; do
  make "$name" en A4
  make "$name" fr A4
done
for language in en fr fr,en; do make workshop $language letter; done
"$wheel" report "$example" -t workshop -l en --quiet -o again.pdf
cmp -s again.pdf workshop-en-A4.pdf || fail "two runs give different bytes"
# The handout of a workshop: the wheel, what to talk about, the plan. Its text as Markdown has it, in order.
for language in en fr; do
  for size in A4 letter; do
    [ "$(pages_of "workshop-$language-$size.pdf")" = 3 ] || fail "workshop in $language on $size is not three pages"
  done
  "$wheel" report "$example" -t workshop -l $language --quiet -f md -o workshop.md
  pdftotext -raw "workshop-$language-A4.pdf" workshop.txt
  python3 - workshop.md workshop.txt <<'END'
import re, sys
def letters(text):
    return re.sub(r"\W|_", "", text)
printed = letters(open(sys.argv[2], encoding="utf-8").read())
at, found, told = 0, 0, False
body = open(sys.argv[1], encoding="utf-8").read().split("\n---\n", 1)[-1]
for line in body.splitlines():
    if line.startswith("!["):  # a picture, and under it what it shows in words
        told = True
        continue
    if told and line:
        told = False
        continue
    if line.startswith("|"):  # the page breaks the cells of a table elsewhere
        continue
    words = letters(re.sub(r"\\(.)|\[(.*?)\]\(.*?\)", r"\1\2", line))
    if len(words) < 12:
        continue
    place = printed.find(words, at)
    assert place >= 0, f"not there, or not in its place: {line}"
    at, found = place, found + 1
assert found > 10, "the text of the report is not understood"
END
done
# What is handed out in a meeting keeps to its pages, with long names, and on the board's and the offer's also with a long plan.
cp -R "$source/examples/three-shores" long
python3 - long <<'END'
import csv, re, sys
folder = sys.argv[1]
text = open(f"{folder}/assessment.yaml", encoding="utf-8").read()
text, count = re.subn(r"^organisation: .*", """organisation:
  en: International Federation of Associations for Solidarity and Equality between the Three Shores
  fr: Fédération internationale des associations pour la solidarité et l’égalité entre les Trois Rivages""", text, flags=re.M)
assert count == 1
open(f"{folder}/assessment.yaml", "w", encoding="utf-8").write(text)
rows = list(csv.DictReader(open(f"{folder}/plan.csv", encoding="utf-8")))
states = ["planned", "started", "planned", "done", "started", "planned", "dropped", "planned"]
with open(f"{folder}/plan-26.csv", "w", encoding="utf-8", newline="") as file:
    plan = csv.DictWriter(file, rows[0])
    plan.writeheader()
    for i in range(26):
        row = dict(rows[i % 8], id=f"B{i}", status=states[i % 8])
        if i % 3 == 0:
            row["what"] += ", avec toutes les personnes que cela concerne"
            row["who"] += " et " + row["who"]
        plan.writerow(row)
END
sed 's/^actions: plan.csv/actions: plan-26.csv/' long/assessment.yaml >long/plan-26.yaml
check_pages() { # ASSESSMENT TEMPLATE LANGUAGE PAGES
  for size in A4 letter; do
    "$wheel" report "$1" -t "$2" -l "$3" --size $size --quiet -o counted.pdf
    [ "$(pages_of counted.pdf)" = "$4" ] || fail "$2 of $1 in $3 on $size is not $4 pages"
  done
}
for language in en fr; do
  for assessment in "$example" long/assessment.yaml; do
    check_pages "$assessment" dialogue-brief $language 2
    for name in invitation agenda session-proposal board; do check_pages "$assessment" $name $language 1; done
  done
  for name in board session-proposal; do check_pages long/plan-26.yaml $name $language 1; done
done
# Beside each other, with no last page of a line: two of the wheel, three of topics, two of the plan's table.
"$wheel" report "$example" -l fr,en --quiet -o both.pdf
[ "$(pages_of both.pdf)" = 7 ] || fail "workshop in two languages is not seven pages"
# Spanish words need a questionnaire in Spanish.
sed 's/^organisation: .*/organisation: Federación internacional de asociaciones por la solidaridad y la igualdad entre las tres orillas/' \
  "$source/examples/three-shores/assessment.yaml" >long/es.yaml
for assessment in "$example" long/es.yaml; do check_pages "$assessment" session-proposal es 1; done
# The documents of peers, under pseudonyms, and two by two: a page for each, of two sides where they share a
# language.
cp -R "$source/examples/community" network
rm -r network/members/torn-page
for language in en fr fr,en; do
  "$wheel" peers network/community.yaml -l $language --quiet -o "peers-$language.pdf"
  sound "peers-$language.pdf"
done
for size in A4 letter; do
  "$wheel" peers network/community.yaml --exchange "pages-$size" --size $size --quiet
  for page in "pages-$size"/*.pdf; do
    sound "$page"
    if ! pdftotext "$page" - | grep -q "Vous n’avez pas de langue commune"; then
      [ "$(pages_of "$page")" = 2 ] || fail "$page is not two pages"
    fi
  done
done
# The page on two communities.
shared=$source/tests/cli/shared_communities
for language in en fr es en,es; do
  "$wheel" compare "$shared/lantern.json" "$shared/south.json" -t communities -l $language --quiet -o "two-$language.pdf"
  sound "two-$language.pdf"
done
echo "reports are sound PDFs"
