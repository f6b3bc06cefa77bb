// SPDX-License-Identifier: MIT
#include "report/template_text.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

std::string faults(const std::string& text) {
    return format(check_template(read_template("t.md", text)).all());
}

}  // namespace

TEST_CASE("a template that is right has no problems") {
    CHECK(faults("# {{organisation}}\n{{#topics}}\n{{number}}. {{name}} {{organisation}}\n"
                 "{{#questions}}figure:histogram-{{id}}{{/questions}}\n{{/topics}}\n"
                 "{{^has_topics}}none{{/has_topics}} {{! a remark }}{{strength.name}}\n"
                 "lines:3\npage-break\nfigure:wheel\n") == "");
}

TEST_CASE("an unknown name is told with its place and the nearest one") {
    CHECK(faults("a\n é {{organisaton}}\n") ==
          "t.md:2:4: error: unknown value 'organisaton'\n"
          "    2 |  é {{organisaton}}\n"
          "      |    ^\n"
          "hint: did you mean 'organisation'?\n");
}

TEST_CASE("a name that only a section has is unknown outside it") {
    CHECK(faults("{{agreed_why}}").find("unknown value 'agreed_why'") != std::string::npos);
    CHECK(faults("{{#dimensions}}{{agreed_why}}{{/dimensions}}") == "");
}

TEST_CASE("sections that do not close and close another are all told") {
    const auto text = faults("{{#topics}}\n{{#questions}}\n{{/topics}}\n{{/rounds}}\n{{#actions}}");
    CHECK(text.find("t.md:2:1: error: the section 'questions' does not end") != std::string::npos);
    CHECK(text.find("t.md:4:1: error: the section 'rounds' ends, but did not begin") != std::string::npos);
    CHECK(text.find("t.md:5:1: error: the section 'actions' does not end") != std::string::npos);
}

TEST_CASE("braces that do not close are told and so are tags that are not for reports") {
    CHECK(faults("{{organisation\n{{date}}").find("t.md:1:1: error: '{{' without '}}'") != std::string::npos);
    CHECK(faults("{{{date}}}").find("values are always plain text here") != std::string::npos);
    CHECK(faults("{{&date}}").find("values are always plain text here") != std::string::npos);
    CHECK(faults("{{>other}}").find("a template cannot take in another one here") != std::string::npos);
    CHECK(faults("{{=<% %>=}}").find("the braces of a template cannot be changed here") != std::string::npos);
    CHECK(faults("{{}}").find("expected a name between the braces") != std::string::npos);
}

TEST_CASE("a list is not a text") {
    CHECK(faults("{{topics}}").find("'topics' is a list, not a text") != std::string::npos);
    CHECK(faults("{{too_few}}").find("'too_few' is yes or no, not a text") != std::string::npos);
}

TEST_CASE("figures and lines and pictures that make no sense are told") {
    CHECK(faults("figure:whel\n").find("unknown figure 'whel'") != std::string::npos);
    CHECK(faults("figure:whel\n").find("did you mean 'wheel'?") != std::string::npos);
    CHECK(faults("lines:many\n").find("expected the number of lines after 'lines:', from 1 to 40") !=
          std::string::npos);
    CHECK(faults("lines:41\n").find("expected the number of lines") != std::string::npos);
    CHECK(faults("![logo](logo.png)\n").find("a picture from a file cannot be in a report") !=
          std::string::npos);
}

TEST_CASE("what is not UTF-8 is refused and line ends become one character") {
    CHECK(read_template("t.md",
                        "\xEF\xBB\xBF"
                        "a\r\nb\rc")
              .text == "a\nb\nc");
    CHECK_THROWS_AS(read_template("t.md", "\xFF"), Failure);
    CHECK_THROWS_AS(read_template("t.md", std::string_view("a\0b", 3)), Failure);
}

TEST_CASE("a template knows the names and figures of its own kind of document only") {
    const DocumentKind about_a_topic{"topic", "topic", "a page", {ReportFigureKind::wheel}};
    const auto told = [&](const std::string& text) {
        return format(check_template(read_template("t.md", text), about_a_topic).all());
    };
    CHECK(told("{{number}} {{#questions}}{{text}}{{/questions}}\nfigure:wheel\n") == "");
    CHECK(told("{{organisation}}").find("hint: a page shows what there is") != std::string::npos);
    CHECK(told("figure:dot-plot\n").find("hint: the figures are wheel") != std::string::npos);
    const DocumentKind without_figures{"topic", "topic", "a page", {}};
    CHECK(format(check_template(read_template("t.md", "figure:wheel\n"), without_figures).all())
              .find("hint: such a document has no figures") != std::string::npos);
}

TEST_CASE("a line that was meant for a figure and is none is told") {
    CHECK(faults("a\n\nFigure: wheel\n") ==
          "t.md:3:1: error: expected 'figure:wheel', which stands alone on its line in small letters\n"
          "    3 | Figure: wheel\n"
          "      | ^\n"
          "hint: write figure:wheel, or put other words before it\n");
    CHECK(faults("page-brake\n").find("expected 'page-break'") != std::string::npos);
    CHECK(faults("lines : 3\n").find("expected 'lines:3'") != std::string::npos);
    CHECK(faults("Figure: this one shows the wheel\nThe lines: 3\npeer-to-peer\n") == "");
}

TEST_CASE("a figure inside a sentence would be printed as it stands, which is told") {
    CHECK(faults("a\nSee figure:wheel.\n") ==
          "t.md:2:5: error: a figure stands alone on a line, not in a sentence\n"
          "    2 | See figure:wheel.\n"
          "      |     ^\n"
          "hint: put figure:wheel on a line of its own, with an empty line above and below\n");
    CHECK(faults("figure:wheel and more\n").find("t.md:1:1: error: a figure stands alone") == 0);
    CHECK(faults("Our figure: wheel of `figure:wheel`, configure:wheel, figure:nothing\n") == "");
}

TEST_CASE("a histogram is of a question of the questionnaire") {
    Questionnaire questionnaire;
    questionnaire.dimensions.resize(1);
    questionnaire.dimensions[0].questions.resize(2);
    questionnaire.dimensions[0].questions[0].id = "POL1";
    questionnaire.dimensions[0].questions[1].id = "POL2";
    const auto told = [&](const std::string& text) {
        return format(
            check_template(read_template("t.md", text), assessment_document(), &questionnaire).all());
    };
    CHECK(told("figure:histogram-POL2\n") == "");
    CHECK(told("# A\n\n  figure:histogram-POL3\n") ==
          "t.md:3:3: error: the figure 'histogram-POL3' is of no question of the questionnaire\n"
          "    3 |   figure:histogram-POL3\n"
          "      |   ^\n"
          "hint: did you mean 'POL1'?\n");
    CHECK(told("figure:histogram-XYZ\n") ==
          "t.md:1:1: error: the figure 'histogram-XYZ' is of no question of the questionnaire\n"
          "    1 | figure:histogram-XYZ\n"
          "      | ^\n"
          "hint: write figure:histogram- and the id of a question, or figure:histogram-{{id}} between "
          "{{#questions}} and {{/questions}}\n");
    CHECK(faults("figure:histogram-XYZ\n") == "");  // members of a community may have questions of their own
}

TEST_CASE("the value that names a histogram is the id of a question") {
    CHECK(
        faults(
            "{{#dimensions}}\n{{#questions}}\nfigure:histogram-{{id}}\n{{/questions}}\n{{/dimensions}}\n") ==
        "");
    CHECK(faults("{{#dimensions}}\nfigure:histogram-{{id}}\n{{/dimensions}}\n") ==
          "t.md:2:18: error: 'id' is not the id of a question here\n"
          "    2 | figure:histogram-{{id}}\n"
          "      |                  ^\n"
          "hint: write figure:histogram-{{id}} between {{#questions}} and {{/questions}}\n");
    CHECK(faults("{{#topics}}{{#questions}}\nfigure:histogram-{{text}}\n{{/questions}}{{/topics}}\n")
              .find("'text' is not the id of a question here") != std::string::npos);
    CHECK(faults("{{#topics}}{{#questions}}\nfigure:histogram-{{id}}a\n{{/questions}}{{/topics}}\n")
              .find("the figure 'histogram-{{id}}a' is of no question") != std::string::npos);
}
