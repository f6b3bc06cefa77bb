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
