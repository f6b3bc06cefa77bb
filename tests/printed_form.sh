#!/bin/sh
# SPDX-License-Identifier: MIT
# A printed form is a sound PDF with its fonts, and reads every statement once, in the questionnaire's order.
# usage: printed_form.sh PROGRAM SCRATCH
set -eu
wheel=$1 scratch=$2
rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"
for questionnaire in gender-institutionalisation gender-partner-view men-and-masculinities; do
  for language in en es fr; do
    for size in A4 letter; do
      [ $language-$size != es-letter ] || continue
      name=$questionnaire-$language-$size
      "$wheel" form $questionnaire -l $language --size $size --quiet -o "$name.pdf"
      qpdf --check "$name.pdf" >/dev/null
      if pdffonts "$name.pdf" | tail -n +3 | awk '$(NF-4) != "yes"' | grep .; then
        echo "$name.pdf: a font is not embedded" >&2
        exit 1
      fi
      pdftotext -raw "$name.pdf" "$name.txt"
      "$wheel" list $questionnaire -l $language >"$name.list"
      python3 - "$name.txt" "$name.list" <<'END'
import re, sys
def letters(text):  # what is left when lines are broken elsewhere and blanks are typeset
    return re.sub(r"\s", "", text).replace("'", "\u2019")
printed = letters(open(sys.argv[1], encoding="utf-8").read())
statements = re.findall(r"^  ([A-Z]+\d\w*)  +(.*(?:\n    .*)*)", open(sys.argv[2], encoding="utf-8").read(), re.M)
assert len(statements) >= 8, "the list of questions is not understood"
at = 0
for name, text in statements:
    statement = letters(name + text.split(" (reversed)")[0])
    if " (reversed)" in text:  # the alternates, which are not asked
        assert statement not in printed, f"{name} is printed"
        continue
    assert printed.count(statement) == 1, f"{name} is there {printed.count(statement)} times"
    assert printed.index(statement) > at, f"{name} is not in its place"
    at = printed.index(statement)
END
    done
  done
done
"$wheel" form gender-partner-view -l fr,en --quiet -o both.pdf
pages=$(pdfinfo both.pdf | sed -n 's/^Pages: *//p')
french=$(pdfinfo gender-partner-view-fr-A4.pdf | sed -n 's/^Pages: *//p')
english=$(pdfinfo gender-partner-view-en-A4.pdf | sed -n 's/^Pages: *//p')
[ "$pages" = $((french + english)) ]
pdftotext -raw both.pdf - | grep -q "Page 1 sur $french"
pdftotext -raw both.pdf - | grep -q "Page 1 of $english"
