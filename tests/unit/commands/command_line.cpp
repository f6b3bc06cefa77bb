// SPDX-License-Identifier: MIT
#include "commands/command_line.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

CommandLine draw(const std::vector<std::string>& words) { return {*find_command("draw"), words}; }

/// The message and hint of the usage failure that the work ends in.
template <class Work>
std::pair<std::string, std::string> failure_of(Work&& work) {
    try {
        work();
    } catch (const Failure& failure) {
        CHECK(failure.status() == Status::command_line_wrong);
        REQUIRE(failure.problems().size() == 1);
        return {failure.problems()[0].message, failure.problems()[0].hint};
    }
    return {"no failure", ""};
}

using Words = std::pair<std::string, std::string>;
const std::string see_help = "socratic-wheel draw --help shows how it is used";

}  // namespace

TEST_CASE("options are read in every spelling") {
    const auto line = draw({"-o", "a.svg", "--theme=print", "in.yaml", "--blank", "-lfr"});
    CHECK(line.value("output") == "a.svg");
    CHECK(line.value("theme") == "print");
    CHECK(line.value("language") == "fr");
    CHECK(line.has("blank"));
    CHECK_FALSE(line.has("quiet"));
    CHECK(line.arguments() == std::vector<std::string>{"in.yaml"});
}

TEST_CASE("a dash is the standard stream and words after two dashes are arguments") {
    const auto line = draw({"-o", "-", "-f", "svg", "--", "-strange.yaml"});
    CHECK(line.value("output") == "-");
    CHECK(line.arguments() == std::vector<std::string>{"-strange.yaml"});
    CHECK(draw({"-", "-o", "a.svg"}).arguments() == std::vector<std::string>{"-"});
}

TEST_CASE("a misspelt option names the nearest one") {
    CHECK(failure_of([] {
              draw({"--outptu", "a.svg"});
          }) == Words{"unknown option '--outptu'", "did you mean '--output'?"});
    CHECK(failure_of([] { draw({"--them=print"}); }) ==
          Words{"unknown option '--them'", "did you mean '--theme'?"});
    CHECK(failure_of([] { draw({"--xyzzy"}); }) == Words{"unknown option '--xyzzy'", see_help});
    CHECK(failure_of([] { draw({"-x"}); }) == Words{"unknown option '-x'", see_help});
}

TEST_CASE("an option without its value is said") {
    CHECK(failure_of([] {
              draw({"in.yaml", "--output"});
          }) == Words{"expected a value after '--output'", see_help});
    CHECK(failure_of([] { draw({"-o"}); }) == Words{"expected a value after '--output'", see_help});
}

TEST_CASE("an option given twice is refused") {
    CHECK(failure_of([] {
              draw({"-o", "a.svg", "-o", "b.svg"});
          }) == Words{"option '--output' is given 2 times", "give it once; a list is one word with commas"});
}

TEST_CASE("a choice is one of its words") {
    CHECK(draw({"-f", "pdf"}).choice("format") == "pdf");
    CHECK_FALSE(draw({}).choice("format").has_value());
    CHECK(failure_of([] {
              draw({"-f", "pfd"}).choice("format");
          }) == Words{"--format: expected svg, pdf or png, got 'pfd'", "did you mean 'pdf'?"});
    CHECK(failure_of([] {
              draw({"-f", "docx"}).choice("format");
          }) == Words{"--format: expected svg, pdf or png, got 'docx'", see_help});
}

TEST_CASE("a whole number is digits without a leading zero") {
    CHECK(draw({"--spare", "2"}).whole_number("spare", 0, 12) == 2);
    CHECK(draw({"--spare", "0"}).whole_number("spare", 0, 12) == 0);
    for (const char* wrong :
         {"010", "-1", "13", "2.0", "1e1", "nan", "", "two", " 2", "99999999999999999999", "0x2"}) {
        CAPTURE(wrong);
        CHECK(failure_of([&] {
                  draw({"--spare", wrong}).whole_number("spare", 0, 12);
              }).first == "--spare: expected a whole number from 0 to 12, got '" + std::string(wrong) + "'");
    }
}

TEST_CASE("a number has a decimal point or none") {
    CHECK(draw({"--scale", "2"}).number("scale", 0.1, 20) == 2.0);
    CHECK(draw({"--scale", "1.5"}).number("scale", 0.1, 20) == 1.5);
    for (const char* wrong : {"nan", "inf", "1e1", "01", "1.", ".5", "-2", "21", "0.05"}) {
        CAPTURE(wrong);
        CHECK(failure_of([&] {
                  draw({"--scale", wrong}).number("scale", 0.1, 20);
              }) ==
              Words{"--scale: expected a number from 0.1 to 20, got '" + std::string(wrong) + "'", see_help});
    }
    CHECK(failure_of([] {
              draw({"--scale", "1,5"}).number("scale", 0.1, 20);
          }).second == "write it with a decimal point");
}

TEST_CASE("a list is words with commas between") {
    CHECK(draw({"--layers", "answers,2024"}).list("layers") == std::vector<std::string>{"answers", "2024"});
    CHECK(draw({"--layers", " answers, 2024 "}).list("layers") ==
          std::vector<std::string>{"answers", "2024"});
    CHECK(draw({}).list("layers").empty());
    CHECK(failure_of([] {
              draw({"--layers", "answers,,2024"}).list("layers");
          }) == Words{"--layers: expected words with commas between, got 'answers,,2024'",
                      "a list is one word, such as first,second"});
}

TEST_CASE("the number of arguments is checked") {
    CHECK(failure_of([] {
              draw({"a", "b"}).check_arguments();
          }) == Words{"expected one INPUT, got 'b' too", see_help});
    CHECK(failure_of([] { CommandLine(*find_command("init"), {}).check_arguments(); }) ==
          Words{"expected DIR after 'init'", "socratic-wheel init --help shows how it is used"});
}
