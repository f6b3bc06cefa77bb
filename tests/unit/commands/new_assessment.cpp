// SPDX-License-Identifier: MIT
#include "commands/new_assessment.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include "base/data_folder.hpp"
#include "commands/questionnaires.hpp"

using namespace socratic;

namespace {

Questionnaire shipped(const std::string& id) {
    std::vector<Problem> warnings;
    return read_questionnaire(questionnaire_path(id), questionnaire_files(), warnings);
}

/// Reads a questionnaire's text as if it lay in a file of the working folder.
Questionnaire read_text(const std::string& text) {
    auto files = questionnaire_files();
    files.read = [&, plain = files.read](const std::string& path) {
        return path == "questionnaire.yaml" ? text : plain(path);
    };
    std::vector<Problem> warnings;
    return read_questionnaire("questionnaire.yaml", files, warnings);
}

/// The text with the '#' taken away from `#drop:` and from the line of one id.
std::string with_dropped(std::string text, const std::string& id) {
    for (const auto& line : {std::string("#drop:\n"), "#  - " + id + " "}) {
        const auto at = text.find(line);
        REQUIRE_MESSAGE(at != std::string::npos, line);
        text.erase(at, 1);
    }
    return text;
}

std::vector<std::string> question_ids(const Questionnaire& questionnaire) {
    std::vector<std::string> ids;
    for (const auto& position : asked_questions(questionnaire))
        ids.push_back(questionnaire.dimensions[position.dimension].questions[position.question].id);
    return ids;
}

}  // namespace

TEST_CASE("the last part of a path becomes an id") {
    CHECK(id_from_path("three-shores") == "three-shores");
    CHECK(id_from_path("/home/a/Our NGO/") == "Our-NGO");
    CHECK(id_from_path("été 2026") == "ete-2026");
    CHECK(id_from_path("..") == "our-organisation");
    CHECK(id_from_path("") == "our-organisation");
    CHECK(id_from_path("-_x") == "x");
    CHECK(id_from_path(std::string(60, 'a')) == std::string(40, 'a'));
}

TEST_CASE("a new questionnaire asks what its parent asks") {
    for (const auto& id : shipped_questionnaires()) {
        CAPTURE(id);
        const auto parent = shipped(id);
        const auto made = read_text(questionnaire_text(parent, id, "en"));
        CHECK(question_ids(made) == question_ids(parent));
    }
}

TEST_CASE("each line of a new questionnaire leaves its question out once its mark is taken away") {
    for (const auto& id : shipped_questionnaires()) {
        const auto parent = shipped(id);
        const auto text = questionnaire_text(parent, id, "fr");
        for (const auto& question : question_ids(parent)) {
            if (is_aim_id(question)) continue;  // it goes with the question it belongs to
            CAPTURE(question);
            auto expected = question_ids(parent);
            std::erase(expected, question);
            std::erase(expected, aim_id(question));
            CHECK(question_ids(read_text(with_dropped(text, question))) == expected);
        }
    }
}

TEST_CASE("dimensions and facts can be left out too") {
    const auto parent = shipped("gender-institutionalisation");
    const auto text = questionnaire_text(parent, parent.id, "en");
    const auto without = read_text(with_dropped(text, "MAS"));
    CHECK(find_dimension(parent, "MAS") != nullptr);
    CHECK(find_dimension(without, "MAS") == nullptr);
    CHECK(find_fact(read_text(with_dropped(text, "gender")), "gender") == nullptr);
}
