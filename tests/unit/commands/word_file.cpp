// SPDX-License-Identifier: MIT
#include "commands/word_file.hpp"
#include <doctest/doctest.h>
#include <cstdlib>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "base/temporary_folder.hpp"
#include "commands/load_drawing.hpp"
#include "commands/run_program.hpp"
#include "report/sample_report.hpp"

using namespace socratic;

TEST_CASE("without pandoc the message says what to install") {
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", "/nowhere", 1);
    try {
        find_pandoc();
        FAIL("found");
    } catch (const Failure& failure) {
        CHECK(failure.status() == Status::work_failed);
        CHECK(failure.problems().front().message == "a .docx is made by pandoc, which is not installed");
        CHECK(failure.problems().front().hint ==
              "install it: sudo apt install pandoc; or choose -f html, which word processors open too");
    }
    ::setenv("PATH", path.c_str(), 1);
}

TEST_CASE("a reference document is a .docx") {
    const TemporaryFolder folder;
    write_file(folder.file("a.docx"), "PK but no document");
    CHECK_THROWS_AS(read_reference_document(folder.file("a.docx")), Failure);
    CHECK_THROWS_AS(read_reference_document(folder.file("b.docx")), Failure);
}

TEST_CASE("pandoc makes the same document twice and says what it does not like") {
    if (!find_program("pandoc")) {
        MESSAGE("pandoc is not installed: no .docx was tried");
        return;
    }
    const auto drawing = load_drawing(MODULE_FOLDER);
    const auto first = word_file(sample::whole(), {find_pandoc(), {}}, drawing);
    CHECK(first.starts_with("PK"));
    CHECK(first.find("word/document.xml") != std::string::npos);
    CHECK(word_file(sample::whole(), {find_pandoc(), {}}, drawing) == first);
    CHECK(word_file(sample::bilingual(), {find_pandoc(), first}, drawing).starts_with("PK"));
    CHECK_THROWS_AS(word_file(sample::whole(), {find_pandoc(), "PK word/document.xml"}, drawing), Failure);
}
