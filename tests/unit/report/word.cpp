// SPDX-License-Identifier: MIT
#include "report/word.hpp"
#include <doctest/doctest.h>
#include "report/sample_report.hpp"

using namespace socratic;
using namespace socratic::sample;

TEST_CASE("pandoc is given the language and pictures that fit between the margins") {
    const auto made = report({heading(1, "Title"), figure("wheel", 864, 432)});
    const auto source = word_source(made);
    CHECK(source.html ==
          "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta name=\"author\" content=\"Three Shores\">\n</head>\n<body>\n<h1>Title</h1>\n"
          "<p><img src=\"figure-1.png\" alt=\"wheel in words\" width=\"576\" "
          "height=\"288\"></p>\n</body>\n</html>\n");
    REQUIRE(source.figures.size() == 1);
    CHECK(source.figures[0].file == "figure-1.png");
    CHECK(source.figures[0].scene.title == "wheel");
}

TEST_CASE("a report without a title of its own has its name as the title") {
    CHECK(word_source(report({paragraph("a")})).html.find("<title>Where we stand</title>") !=
          std::string::npos);
    CHECK(word_source(report({heading(1, "T")})).html.find("<title>") == std::string::npos);
}

TEST_CASE("a picture in a cell beside another fits into half of the page") {
    const SideBySide both{{figure("wheel", 270, 100)}, {figure("wheel", 270, 100)}};
    CHECK(word_source(report({{both}})).html.find("width=\"274\" height=\"101\"") != std::string::npos);
}
