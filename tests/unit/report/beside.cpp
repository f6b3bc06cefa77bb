// SPDX-License-Identifier: MIT
#include "report/beside.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Passage paragraph(const std::string& text) { return {Paragraph{{Span{text}}}}; }
Passage figure(const std::string& name) { return {ReportFigure{name, Scene{}}}; }

std::vector<Passage> set(std::vector<Passage> passages) {
    Report report{{"en"}, "", "", std::move(passages)};
    set_histograms_beside(report);
    return report.passages;
}

}  // namespace

TEST_CASE("a question and its histogram and what follows stand beside each other") {
    Span line;
    line.line_break = true;
    const Passage both{Paragraph{{Span{"q"}, line, Span{"levels"}}}};
    CHECK(set({paragraph("q"), figure("histogram-A1"), paragraph("levels"), paragraph("after")}) ==
          std::vector<Passage>{{SideBySide{{both}, {figure("histogram-A1")}}}, paragraph("after")});
    CHECK(set({paragraph("q"), figure("histogram-A1"), paragraph("r"), figure("histogram-A2")}) ==
          std::vector<Passage>{{SideBySide{{paragraph("q")}, {figure("histogram-A1")}}},
                               {SideBySide{{paragraph("r")}, {figure("histogram-A2")}}}});
    CHECK(set({paragraph("q"), figure("histogram-A1"), {PageBreak{}}}) ==
          std::vector<Passage>{{SideBySide{{paragraph("q")}, {figure("histogram-A1")}}}, {PageBreak{}}});
}

TEST_CASE("other pictures stay where they are") {
    const std::vector<Passage> passages{paragraph("q"), figure("wheel"), figure("histogram-A1"),
                                        paragraph("r")};
    CHECK(set(passages) == passages);
}
