// SPDX-License-Identifier: MIT
#include "forms/phone.hpp"
#include <doctest/doctest.h>
#include "model/phone_code.hpp"

using namespace socratic;

namespace {

Text both(const char* english, const char* french) { return {{{"en", english}, {"fr", french}}}; }

const std::vector<Words> catalogues = {
    {"en", {{"form.phone.start", "Start"}, {"form.phone.without_script", "Use a <browser>."}}},
    {"fr", {{"form.phone.start", "Commencer: {n}"}, {"form.phone.without_script", "Un navigateur?"}}}};

Questionnaire small() {
    Questionnaire questionnaire;
    questionnaire.id = "small";
    questionnaire.version = "1.0";
    questionnaire.title = both("Small & \"whole\"", "Petit: entier");
    questionnaire.scale = Scale{0, 1, {{1, {both("Yes", "Oui"), {}}}}};
    questionnaire.facts = {
        {"gender", plain_text("Gender"), {{"undisclosed", plain_text("No answer")}}},
        {"office", plain_text("Office"), {{"hq", plain_text("HQ")}, {"f", plain_text("F")}}}};
    questionnaire.sections = {{"inside", plain_text("Inside")}};
    questionnaire.dimensions.resize(2);
    auto& asked = questionnaire.dimensions[0];
    asked.id = "POL";
    asked.name = both("Policy", "Politique");
    asked.section = "inside";
    asked.scale = Scale{-1, 0, {}};
    asked.questions.resize(2);
    asked.questions[0].id = "POL1";
    asked.questions[0].text = both("</script>\u2028", "Vrai?");
    asked.questions[0].anchors = {{0, both("none", "aucune")}};
    asked.questions[1].id = "POL2";
    asked.questions[1].off = true;
    questionnaire.dimensions[1].id = "OFF";
    questionnaire.dimensions[1].scale = Scale{1, 9, {}};
    questionnaire.open_questions = {{"proud", both("Proud of?", "Fiertés?")}};
    return questionnaire;
}

bool contains(const std::string& text, const std::string& part) {
    CAPTURE(text);
    CAPTURE(part);
    const bool found = text.find(part) != std::string::npos;
    CHECK(found);
    return found;
}

}  // namespace

TEST_CASE("the page's script is given what is asked in every language and nothing else") {
    const auto questionnaire = small();
    const auto data = phone_form_data({questionnaire, {"en", "fr"}, {1}}, catalogues);
    contains(data, R"({"questionnaire": "small", "version": "1.0", "fingerprint": )" +
                       std::to_string(phone_code_fingerprint(questionnaire)) + ",");
    contains(data, R"({"tag": "fr", "name": "Français", "direction": "ltr"})");
    contains(data, "\"phone.start\": \"Commencer\u00a0: {n}\"");
    contains(data, "\"title\": {\"en\": \"Small \\u0026 \\\"whole\\\"\", \"fr\": \"Petit\u00a0: entier\"}");
    contains(data, R"("section": {"en": "Inside", "fr": "Inside"}, "scale": 1,)");
    contains(data,
             "{\"id\": \"POL1\", \"text\": {\"en\": \"\\u003c/script\\u003e\\u2028\", "
             "\"fr\": \"Vrai\u202f?\"}, \"anchors\": {\"0\": {\"en\": \"none\", \"fr\": \"aucune\"}}}");
    contains(data, R"("fact_values": [1, 2])");
    contains(
        data,
        R"({"id": "office", "index": 1, "name": {"en": "Office", "fr": "Office"}, "undisclosed": false,)");
    contains(data, "{\"id\": \"proud\", \"text\": {\"en\": \"Proud of?\", \"fr\": \"Fiertés\u202f?\"}}");
    for (const auto* absent : {"POL2", "OFF", "\"gender\"", "without_script", "<", ">", "\u2028"}) {
        CAPTURE(absent);
        CHECK(data.find(absent) == std::string::npos);
    }
}

TEST_CASE("a value of a fact that says nothing makes another such choice needless") {
    const auto questionnaire = small();
    contains(phone_form_data({questionnaire, {"en"}, {0}}, {catalogues[0]}), R"("undisclosed": true,)");
}

TEST_CASE("the page is filled in one pass") {
    const auto questionnaire = small();
    const PhonePage templates{
        "<html lang=\"{{language}}\" dir=\"{{direction}}\"><title>{{title}}</title>{{unknown}}"
        "<style>{{style}}</style>{{without_script}}<script>{{script}}</script>}}",
        "a{{title}}", "b{{style}}"};
    CHECK(phone_form({questionnaire, {"fr", "en"}, {}}, {catalogues[1], catalogues[0]}, templates) ==
          "<html lang=\"fr\" dir=\"ltr\"><title>Petit\u00a0: entier</title><style>a{{title}}</style>"
          "<p lang=\"fr\">Un navigateur\u202f?</p>\n<p lang=\"en\">Use a &lt;browser&gt;.</p>\n"
          "<script>b{{style}}</script>}}");
}
