// SPDX-License-Identifier: MIT
#include "forms/xlsform.hpp"
#include <doctest/doctest.h>
#include "forms/small_form.hpp"

using namespace socratic;

namespace {

using Line = std::vector<std::string>;
using Lines = std::vector<Line>;

Lines lines_of(const SheetContent& sheet) {
    Lines lines;
    for (const auto& row : sheet.rows) {
        auto& line = lines.emplace_back();
        for (const auto& cell : row)
            line.push_back(cell.number ? std::to_string(static_cast<int>(*cell.number)) + "#" : cell.text);
    }
    return lines;
}

Workbook made(const Questionnaire& questionnaire, const std::vector<std::string>& languages,
              const std::vector<std::size_t>& facts) {
    std::vector<Words> catalogues;
    for (const auto& language : languages) catalogues.push_back(small_form::words_in(language.c_str()));
    const FormRequest request{questionnaire, languages, facts};
    return xlsform(request, voices_of(request, catalogues));
}

}  // namespace

TEST_CASE("survey: a group for each dimension then open questions then the person") {
    const auto workbook = made(small_form::questionnaire(), {"en"}, {0});
    REQUIRE(workbook.sheets.size() == 3);
    CHECK(workbook.sheets[0].name == "survey");
    CHECK(lines_of(workbook.sheets[0]) ==
          Lines{{"type", "name", "label::English (en)", "hint::English (en)", "required", "appearance",
                 "dimension"},
                {"note", "intro_note", "How true is this?\n\nen form.optional", "", "", "", ""},
                {"begin_group", "POL", "Policy", "", "", "field-list", "POL"},
                {"select_one levels_POL", "POL1", "=We have a policy", "0: no plan\n2: a plan", "no",
                 "likert", "POL"},
                {"select_one levels_POL", "POL3", "It is {used} | known", "", "no", "likert", "POL"},
                {"end_group", "", "", "", "", "", ""},
                {"begin_group", "LEA", "Leading", "", "", "field-list", "LEA"},
                {"select_one levels_LEA", "LEA1", "They lead & learn", "", "no", "likert", "LEA"},
                {"end_group", "", "", "", "", "", ""},
                {"begin_group", "open_questions", "en form.open", "", "", "field-list", ""},
                {"text", "proud", "What are you proud of?", "", "no", "multiline", ""},
                {"end_group", "", "", "", "", "", ""},
                {"begin_group", "about_you", "en form.about", "", "", "field-list", ""},
                {"select_one values_homecountry", "homecountry", "Country", "", "no", "", ""},
                {"text", "respondent", "en form.code", "en form.code.why", "no", "", ""},
                {"end_group", "", "", "", "", "", ""}});
}

TEST_CASE("choices: levels with their score then don't know and not applicable without one") {
    const auto workbook = made(small_form::questionnaire(), {"fr", "en"}, {1});
    CHECK(lines_of(workbook.sheets[1]) ==
          Lines{{"list_name", "name", "label::Français (fr)", "label::English (en)", "score"},
                {"levels_POL", "0", "0 Absent", "0 Absent", "0#"},
                {"levels_POL", "1", "1", "1", "1#"},
                {"levels_POL", "2", "2 Vivant", "2 Living", "2#"},
                {"levels_POL", "DK", "Je ne sais pas", "I don't know", ""},
                {"levels_POL", "NA", "fr form.not_applicable", "en form.not_applicable", ""},
                {"levels_LEA", "m1", "-1", "-1", "-1#"},
                {"levels_LEA", "0", "0", "0", "0#"},
                {"levels_LEA", "1", "1", "1", "1#"},
                {"levels_LEA", "DK", "Je ne sais pas", "I don't know", ""},
                {"levels_LEA", "NA", "fr form.not_applicable", "en form.not_applicable", ""},
                {"values_office", "headquarters", "Siège", "Headquarters", ""},
                {"values_office", "field", "Terrain", "Field", ""}});
}

TEST_CASE("settings: title and id and version and the first language") {
    const auto workbook = made(small_form::questionnaire(), {"fr", "en"}, {});
    CHECK(lines_of(workbook.sheets[2]) == Lines{{"form_title", "form_id", "version", "default_language"},
                                                {"Petite roue", "small", "1.2.0", "Français (fr)"}});
}

TEST_CASE("texts of which nobody knows the language have no language in their heading") {
    auto questionnaire = small_form::questionnaire();
    questionnaire.languages.clear();
    CHECK(lines_of(made(questionnaire, {"en"}, {}).sheets[0])[0][2] == "label");
    CHECK(lines_of(made(questionnaire, {"en"}, {}).sheets[2])[1][3] == "");
    CHECK(lines_of(made(questionnaire, {"en", "fr"}, {}).sheets[0])[0][3] == "label::Français (fr)");
}

TEST_CASE("one scale gives one list and a text is never a reference to an answer") {
    auto questionnaire = small_form::questionnaire();
    questionnaire.dimensions[1].scale.reset();
    questionnaire.dimensions[0].questions[0].text = plain_text("costs ${POL3} or $5");
    const auto lines = lines_of(made(questionnaire, {"en"}, {}).sheets[0]);
    CHECK(lines[3][0] == "select_one levels");
    CHECK(lines[3][2] == "costs $ {POL3} or $5");
    CHECK(lines[7][0] == "select_one levels");
}
