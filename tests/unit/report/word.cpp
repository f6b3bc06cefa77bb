// SPDX-License-Identifier: MIT
#include "report/word.hpp"
#include <doctest/doctest.h>
#include "report/sample_report.hpp"

using namespace socratic;
using namespace socratic::sample;

TEST_CASE("pandoc is given the language and pictures that fit between the margins") {
    const auto made = report({heading(1, "Title"), figure("wheel", 864, 432)});
    const auto source = word_source(made, {});
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
    CHECK(word_source(report({paragraph("a")}), {}).html.find("<title>Where we stand</title>") !=
          std::string::npos);
    CHECK(word_source(report({heading(1, "T")}), {}).html.find("<title>") == std::string::npos);
}

TEST_CASE("a picture in a cell beside another fits into half of the page") {
    const SideBySide both{{figure("wheel", 270, 100)}, {figure("wheel", 270, 100)}};
    CHECK(word_source(report({{both}}), {}).html.find("width=\"274\" height=\"101\"") != std::string::npos);
}

TEST_CASE("a document is of A4, broad for two languages, with pictures that fit") {
    auto made = report({figure("wheel", 1000, 2000)});
    CHECK(word_page(made).width == doctest::Approx(481.9));
    CHECK(word_page_source(made) ==
          "```{=openxml}\n<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" "
          "w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" "
          "w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>\n```\n");
    made.languages = {"en", "fr"};
    CHECK(word_page_source(made).find("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>") !=
          std::string::npos);
    CHECK(word_source(made, word_page(made)).html.find("width=\"268\" height=\"536\"") != std::string::npos);
}
