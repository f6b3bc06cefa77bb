// SPDX-License-Identifier: MIT
#include "commands/ask_journal.hpp"
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cstdlib>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/ask_fixture.hpp"

using namespace ask_fixture;

namespace {

/// A folder that goes with the test.
struct Folder {
    Folder() {
        std::string name = "/tmp/ask_journal_XXXXXX";
        path = std::string(::mkdtemp(name.data())) + "/";
    }
    ~Folder() {
        ::unlink((path + ".a.csv.journal").c_str());
        ::rmdir(path.c_str());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string path;
};

const Questionnaire questionnaire = small_questionnaire();
const JournalHead head{{}, {}, "2026-02-03", 17, {1}};
const AnsweredPerson amina{"amina7", {3, cell_dont_know, 0}, {no_fact_value, 0}};
const AnsweredPerson second{"_r2", {cell_not_applicable, cell_empty, 4}, {no_fact_value, no_fact_value}};

std::string message_of(const std::string& bytes, const Questionnaire& of = questionnaire) {
    try {
        read_journal(bytes, ".a.csv.journal", of);
    } catch (const Failure& failure) {
        return failure.problems().front().message;
    }
    return {};
}

JournalHead named() { return {"small", "1.0.0", "2026-02-03", 17, {1}}; }

}  // namespace

TEST_CASE("a journal lies hidden beside its sheet") {
    CHECK(journal_path("a.csv") == ".a.csv.journal");
    CHECK(journal_path("our/a b.csv") == "our/.a b.csv.journal");
}

TEST_CASE("what is written into a journal comes back") {
    const auto text = journal_head(named(), questionnaire) + journal_line(amina, named(), questionnaire) +
                      journal_line(second, named(), questionnaire) +
                      journal_line(BegunPerson{{"", {1, cell_empty, cell_empty}, {no_fact_value, 1}}, 2},
                                   named(), questionnaire);
    const auto content = read_journal(text, "j", questionnaire);
    REQUIRE(content);
    CHECK(content->head.date == "2026-02-03");
    CHECK(content->head.sheet_bytes == 17);
    CHECK(content->head.facts == std::vector<std::size_t>{1});
    CHECK(content->people == std::vector{amina, second});
    REQUIRE(content->begun);
    CHECK(content->begun->step == 2);
    CHECK(print(content->begun->person) == " [1 - -] - 1");
    CHECK(content->whole_bytes == text.size());
    const auto later =
        read_journal(text + journal_line(AnsweredPerson{"x", {1, 1, 1}, {-1, 1}}, named(), questionnaire),
                     "j", questionnaire);
    CHECK_FALSE(later->begun);
}

TEST_CASE("wherever a journal is cut off the whole records before are there") {
    const auto top = journal_head(named(), questionnaire);
    const auto first = top + journal_line(amina, named(), questionnaire);
    const auto text = first + journal_line(second, named(), questionnaire);
    for (std::size_t size = 0; size <= text.size(); ++size) {
        const auto content = read_journal(text.substr(0, size), "j", questionnaire);
        CHECK(content.has_value() == (size >= top.size()));
        if (!content) continue;
        const std::size_t people = size == text.size() ? 2 : size >= first.size() ? 1 : 0;
        CHECK(content->people.size() == people);
        CHECK(content->whole_bytes == (people == 2 ? text.size() : people == 1 ? first.size() : top.size()));
    }
}

TEST_CASE("a journal that is not ours or is damaged is refused") {
    const auto text = journal_head(named(), questionnaire) + journal_line(amina, named(), questionnaire) +
                      journal_line(second, named(), questionnaire);
    CHECK(message_of("something else\n") == "this is no journal of 'ask'");
    auto other = questionnaire;
    other.version = "2.0.0";
    CHECK(message_of(text, other) ==
          "the answers kept here are of the questionnaire 'small' 1.0.0, not of 'small' 2.0.0");
    auto shorter = questionnaire;
    shorter.dimensions.pop_back();
    CHECK(message_of(text, shorter) ==
          "the answers kept here do not fit the questionnaire: unknown column 'LEA1'");
    auto damaged = text;
    damaged[damaged.find("amina7")] = 'b';
    CHECK(message_of(damaged) == "line 3 is damaged, and others follow it");
}

TEST_CASE("a journal is taken up after an interruption and half a record is dropped") {
    const Folder folder;
    const auto path = folder.path + ".a.csv.journal";
    {
        Journal journal(path, head, questionnaire);
        CHECK(journal.people().empty());
        journal.add(amina);
        journal.add(second);
    }
    struct stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    auto bytes = read_file(path, 10000);
    bytes.resize(bytes.size() - 3);
    write_file(path, bytes, Access::owner_only);
    {
        Journal journal(path, {{}, {}, "2027-01-01", 0, {}}, questionnaire);
        CHECK(journal.people() == std::vector{amina});
        CHECK(journal.was_cut_off());
        CHECK(journal.head().date == "2026-02-03");
        journal.add(second);
    }
    Journal journal(path, head, questionnaire);
    CHECK(journal.people() == std::vector{amina, second});
    CHECK_FALSE(journal.was_cut_off());
    journal.finish(std::nullopt, 40);
    CHECK_FALSE(is_file(path));
}

TEST_CASE("two at once are told apart and the second is refused") {
    const Folder folder;
    const auto path = folder.path + ".a.csv.journal";
    Journal journal(path, head, questionnaire);
    CHECK_THROWS_AS(Journal(path, head, questionnaire), Failure);
    journal.add(amina);
    journal.finish(BegunPerson{second, 1}, 40);
    Journal next(path, head, questionnaire);
    CHECK(next.people().empty());
    CHECK(next.begun()->person == second);
    CHECK(next.head().sheet_bytes == 40);
}
