// SPDX-License-Identifier: MIT
#include "base/problem.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Problem at(int line, int column, std::string excerpt) {
    return {Severity::error,
            {"a.yaml", line, column, std::move(excerpt)},
            "unknown key 'tilte'",
            "did you mean 'title'?"};
}

/// The line of the excerpt and the line of the caret.
std::string shown(int column, std::string excerpt) {
    const auto text = format(at(3, column, std::move(excerpt)));
    const auto begin = text.find('\n') + 1;
    return text.substr(begin, text.find("hint: ") - begin);
}

}  // namespace

TEST_CASE("a problem is told with its place and line and caret and hint") {
    CHECK(format(at(14, 3, "  tilte: x")) == R"(a.yaml:14:3: error: unknown key 'tilte'
   14 |   tilte: x
      |   ^
hint: did you mean 'title'?
)");
}

TEST_CASE("a warning says that it is one") {
    auto problem = at(14, 3, "  tilte: x");
    problem.severity = Severity::warning;
    problem.hint.clear();
    CHECK(format(problem) == R"(a.yaml:14:3: warning: unknown key 'tilte'
   14 |   tilte: x
      |   ^
)");
}

TEST_CASE("what is not known of a place is not shown") {
    CHECK(format(at(14, 0, "  tilte: x")) ==
          "a.yaml:14: error: unknown key 'tilte'\n   14 |   tilte: x\nhint: did you mean 'title'?\n");
    CHECK(format(at(14, 3, "")) == "a.yaml:14:3: error: unknown key 'tilte'\nhint: did you mean 'title'?\n");
    CHECK(format(at(0, 0, "")) == "a.yaml: error: unknown key 'tilte'\nhint: did you mean 'title'?\n");
    CHECK(format(Failure("no input", "name a file").problems()) ==
          "socratic-wheel: error: no input\nhint: name a file\n");
}

TEST_CASE("the caret stands under the right character after accents") {
    CHECK(shown(6, "nom: é") == "    3 | nom: é\n      |      ^\n");
    CHECK(shown(7, "é è ê x") == "    3 | é è ê x\n      |       ^\n");
    CHECK(shown(4, "e\u0301 x") == "    3 | e\u0301 x\n      |   ^\n");  // two code points and one column
}

TEST_CASE("the caret stands under the right character after wide ones and tabs") {
    CHECK(shown(4, "漢字 x") == "    3 | 漢字 x\n      |      ^\n");
    CHECK(shown(2, "\tx") == "    3 |  x\n      |  ^\n");
}

TEST_CASE("the caret may stand after the end of the line but no further") {
    CHECK(shown(4, "abc") == "    3 | abc\n      |    ^\n");
    CHECK(shown(900, "abc") == "    3 | abc\n      |    ^\n");
}

TEST_CASE("a long line is cut around the column") {
    const std::string line = std::string(300, 'a') + "X" + std::string(300, 'b');
    CHECK(shown(301, line) == "    3 | …" + std::string(50, 'a') + "X" + std::string(49, 'b') +
                                  "…\n      | " + std::string(51, ' ') + "^\n");
    CHECK(shown(1, line) == "    3 | " + std::string(100, 'a') + "…\n      | ^\n");
    CHECK(shown(601, line) ==
          "    3 | …" + std::string(100, 'b') + "\n      | " + std::string(100, ' ') + "^\n");
    CHECK(shown(602, line) ==
          "    3 | …" + std::string(100, 'b') + "\n      | " + std::string(101, ' ') + "^\n");
    CHECK(shown(90, std::string(100, 'c')) ==
          "    3 | " + std::string(100, 'c') + "\n      | " + std::string(89, ' ') + "^\n");
}

TEST_CASE("control characters and broken letters are shown as question marks everywhere") {
    Problem problem{Severity::error, {"a\x1b.csv", 1, 3, "\x1b\xE9x"}, "got '\x07'", "not \x9B"};
    CHECK(format(problem) == "a?.csv:1:3: error: got '?'\n    1 | ??x\n      |   ^\nhint: not ?\n");
}

TEST_CASE("only the first hundred problems are kept and the others counted") {
    Problems problems;
    for (int i = 1; i <= 101; ++i) problems.add(at(i, 1, "x"));
    CHECK(problems.kept().size() == 100);
    CHECK(format(problems.all().back()) ==
          "a.yaml: error: 1 more problem\nhint: mend these first, then check again\n");
    problems.add(at(102, 1, "x"));
    CHECK(problems.all().back().message == "2 more problems");
    Problems both;
    both.add(problems);
    both.add(problems);
    CHECK(both.kept().size() == 100);
    CHECK(both.all().back().message == "104 more problems");
}

TEST_CASE("problems are thrown when one of them is an error") {
    Problems problems;
    CHECK(problems.empty());
    auto warning = at(1, 1, "x");
    warning.severity = Severity::warning;
    problems.add(warning);
    CHECK_FALSE(problems.empty());
    CHECK_NOTHROW(problems.throw_if_errors());
    problems.add(at(2, 1, "x"));
    try {
        problems.throw_if_errors();
        FAIL("nothing was thrown");
    } catch (const Failure& failure) {
        CHECK(failure.problems().size() == 2);
        CHECK(failure.status() == Status::work_failed);
        CHECK(std::string(failure.what()) == "unknown key 'tilte'");
    }
}
