// SPDX-License-Identifier: MIT
#include "report/typeset_spans.hpp"
#include <doctest/doctest.h>
#include "model/words.hpp"

using namespace socratic;

namespace {

/// The spans' texts, set as French, with "|" between them.
std::string set(const std::vector<std::string>& texts) {
    Words words;
    words.language = "fr";
    Spans spans;
    for (const auto& text : texts) {
        Span span{text};
        span.line_break = text.empty();
        span.strong = spans.size() % 2 == 1;
        spans.push_back(span);
    }
    typeset_spans(spans, [&](std::string_view text) { return typeset(words, text); });
    std::string all;
    for (const auto& span : spans) all += (all.empty() ? "" : "|") + span.text;
    return all;
}

}  // namespace

TEST_CASE("a mark after a word of another style keeps its space") {
    CHECK(set({"Note", ": oui"}) == "Note|\u00A0: oui");
    CHECK(set({"Note", " : oui"}) == "Note|\u00A0: oui");
    CHECK(set({"Pourquoi", "? Parce que"}) == "Pourquoi|\u202F? Parce que");
    CHECK(set({"a", "; b"}) == "a|\u202F; b");
    CHECK(set({"« ", "a", " »"}) == "«\u00A0|a|\u00A0»");
}

TEST_CASE("where nothing comes before, a mark has no space") {
    CHECK(set({": a", "b"}) == ": a|b");
    CHECK(set({"a", "", ": b"}) == "a||: b");  // a new line
    CHECK(set({"a ", "b"}) == "a |b");
}

TEST_CASE("an apostrophe between two styles is curled") {
    CHECK(set({"l'", "égalité"}) == "l’|égalité");
    CHECK(set({"l", "'égalité"}) == "l|’égalité");
    CHECK(set({"les '", "80"}) == "les '|80");
}
