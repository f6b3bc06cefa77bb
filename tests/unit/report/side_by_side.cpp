// SPDX-License-Identifier: MIT
#include "report/side_by_side.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Passage heading(const std::string& text) { return {Heading{2, {Span{text}}}}; }
Passage paragraph(const std::string& text) { return {Paragraph{{Span{text}}}}; }

Report report(const std::string& language, std::vector<Passage> passages) {
    return {{language}, "title " + language, "author", std::move(passages)};
}

}  // namespace

TEST_CASE("passages that run in parallel are paired and page breaks stand between") {
    const auto both =
        side_by_side(report("fr", {heading("a"), paragraph("b"), {PageBreak{}}, paragraph("c")}),
                     report("en", {heading("A"), paragraph("B"), {PageBreak{}}, paragraph("C")}));
    CHECK(both.languages == std::vector<std::string>{"fr", "en"});
    CHECK(both.title == "title fr / title en");
    CHECK(both.passages == std::vector<Passage>{{SideBySide{{heading("a")}, {heading("A")}}},
                                                {SideBySide{{paragraph("b")}, {paragraph("B")}}},
                                                {PageBreak{}},
                                                {SideBySide{{paragraph("c")}, {paragraph("C")}}}});
}

TEST_CASE("a section that does not run in parallel is paired as a whole") {
    const auto both = side_by_side(report("fr", {heading("a"), paragraph("b"), heading("c")}),
                                   report("en", {heading("A"), heading("C")}));
    CHECK(both.passages == std::vector<Passage>{{SideBySide{{heading("a"), paragraph("b")}, {heading("A")}}},
                                                {SideBySide{{heading("c")}, {heading("C")}}}});
}

TEST_CASE("figures of the second language have names of their own") {
    const auto both = side_by_side(report("fr", {{ReportFigure{"wheel", Scene{}}}}),
                                   report("en", {{ReportFigure{"wheel", Scene{}}}}));
    const auto& pair = std::get<SideBySide>(both.passages.front().content);
    CHECK(std::get<ReportFigure>(pair.left.front().content).name == "wheel");
    CHECK(std::get<ReportFigure>(pair.right.front().content).name == "wheel-en");
}
