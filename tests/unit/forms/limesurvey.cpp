// SPDX-License-Identifier: MIT
#include "forms/limesurvey.hpp"
#include <doctest/doctest.h>
#include "forms/small_form.hpp"

using namespace socratic;

namespace {

using Line = std::vector<std::string>;

/// The rows of one class in one language: id, type, name, text and assessment.
std::vector<Line> lines_of(const std::vector<LimeSurveyRow>& rows, LimeSurveyClass row_class,
                           const std::string& language) {
    std::vector<Line> lines;
    for (const auto& row : rows)
        if (row.row_class == row_class && row.language == language)
            lines.push_back({std::to_string(row.id), row.type, row.name, row.text, row.assessment});
    return lines;
}

std::vector<LimeSurveyRow> made() {
    const auto questionnaire = small_form::questionnaire();
    const FormRequest request{questionnaire, {"en", "fr"}, {1}};
    const std::vector<Words> catalogues{small_form::words_in("en"), small_form::words_in("fr")};
    return limesurvey_rows(request, voices_of(request, catalogues));
}

using Lines = std::vector<Line>;

}  // namespace

TEST_CASE("groups and questions: an array for each dimension then the open questions then the person") {
    const auto rows = made();
    CHECK(lines_of(rows, LimeSurveyClass::group, "en") == Lines{{"1", "1", "Policy", "", ""},
                                                                {"2", "2", "Leading", "", ""},
                                                                {"3", "3", "en form.open", "", ""},
                                                                {"4", "4", "en form.about", "", ""}});
    CHECK(lines_of(rows, LimeSurveyClass::question, "fr") ==
          Lines{{"1", "F", "POL", "Est-ce vrai\u202f?", ""},
                {"4", "F", "LEA", "Est-ce vrai\u202f?", ""},
                {"6", "T", "proud", "De quoi êtes-vous fiers\u202f?", ""},
                {"7", "L", "office", "Bureau", ""},
                {"8", "S", "respondent", "fr form.code", ""}});
    CHECK(lines_of(rows, LimeSurveyClass::statement, "en") ==
          Lines{{"2", "0", "POL1", "=We have a policy", ""},
                {"3", "0", "POL3", "It is &#123;used&#125; &#124; known", ""},
                {"5", "0", "LEA1", "They lead &amp; learn", ""}});
}

TEST_CASE("answers belong to their question and bear its number and their value") {
    CHECK(lines_of(made(), LimeSurveyClass::answer, "en") ==
          Lines{{"1", "0", "0", "0 Absent", "0"},
                {"1", "0", "1", "1", "1"},
                {"1", "0", "2", "2 Living", "2"},
                {"1", "0", "DK", "I don't know", "0"},
                {"1", "0", "NA", "en form.not_applicable", "0"},
                {"4", "0", "m1", "-1", "-1"},
                {"4", "0", "0", "0", "0"},
                {"4", "0", "1", "1", "1"},
                {"4", "0", "DK", "I don't know", "0"},
                {"4", "0", "NA", "en form.not_applicable", "0"},
                {"7", "0", "V1", "Headquarters", "0"},
                {"7", "0", "V2", "Field", "0"}});
}

TEST_CASE("the second language has the same rows with the same numbers and codes after all of the first") {
    std::vector<Line> english, french;
    std::string last = "en";
    for (const auto& row : made()) {
        if (row.row_class == LimeSurveyClass::setting || row.row_class == LimeSurveyClass::survey_text)
            continue;
        auto& lines = row.language == "en" ? english : french;
        const auto name = row.row_class == LimeSurveyClass::group ? std::string() : row.name;
        lines.push_back({std::to_string(row.id), row.type, name, row.assessment});
        CHECK((row.language == last || last == "en"));
        last = row.language;
    }
    CHECK(english.size() == 24);
    CHECK(english == french);
}

TEST_CASE("anchors are told in the help of the array") {
    for (const auto& row : made())
        if (row.row_class == LimeSurveyClass::question && row.language == "en")
            CHECK(row.help == (row.name == "POL"
                                   ? "<p><b>=We have a policy</b><br />0: no plan<br />2: a plan</p>"
                               : row.name == "respondent" ? "en form.code.why"
                                                          : ""));
}

TEST_CASE("the settings keep nothing about a person") {
    std::map<std::string, std::string> settings;
    for (const auto& row : made())
        if (row.row_class == LimeSurveyClass::setting) settings[row.name] = row.text;
    CHECK(settings["language"] == "en");
    CHECK(settings["additional_languages"] == "fr");
    CHECK(settings["anonymized"] == "Y");
    CHECK(settings["assessments"] == "Y");
    CHECK(settings["format"] == "G");
    for (const auto* kept : {"datestamp", "ipaddr", "refurl", "savetimings", "allowsave"})
        CHECK(settings[kept] == "N");
    CHECK(settings["sid"].size() == 6);
}
