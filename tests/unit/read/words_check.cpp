// SPDX-License-Identifier: MIT
#include "read/words_check.hpp"
#include <doctest/doctest.h>
#include "read/yaml_fixture.hpp"

using namespace yaml_fixture;

namespace {

const CatalogueFile english{
    "words: en\ncount.singular: \"1\"\nask.key.code: c\nask.key.phone: p\n"
    "people.one: \"{n} person of {all}\"\npeople.other: \"{n} people of {all}\"\n"
    "sheet.wrong: Not one of them\nsheet.answers: Answers\nnumber.decimal: .\n"
    "thanks: Thank you\n",
    "en.yaml"};

/// Every word but those of the line that begins with `without`, and then `with`.
std::string spanish(const std::string& without, const std::string& with) {
    const std::vector<std::string> lines{"count.singular: \"1\"",
                                         "ask.key.code: c",
                                         "ask.key.phone: t",
                                         "people.one: una persona de {all}",
                                         "people.other: \"{n} personas de {all}\"",
                                         "sheet.wrong: No es",
                                         "sheet.answers: Respuestas",
                                         "number.decimal: \",\"",
                                         "thanks: Gracias"};
    std::string text = "words: es\n";
    for (const auto& line : lines) text += (line.starts_with(without + ":") ? with : line) + "\n";
    return text;
}

std::string problems(const std::string& text) {
    std::vector<Problem> warnings;
    const auto errors = brief([&] { check_words({text, "es.yaml"}, english, MissingWords::told, warnings); });
    return warnings.empty() ? errors : brief([&] { throw Failure(warnings); });
}

}  // namespace

TEST_CASE("a whole catalogue has no problem and may write out the count of one") {
    CHECK(problems(spanish("", "")) == "");
}

TEST_CASE("missing words are told after the key that they come after with their English") {
    CHECK(problems(spanish("people.other", "")) ==
          "5:1 the words 'people.other' are missing: English ones are shown (add them after 'people.one'; in "
          "English: {n} people of {all})\n");
    CHECK(problems("words: es\n").find("1:1 the words 'ask.key.code' are missing") != std::string::npos);
}

TEST_CASE("a variant of a language may leave words to it") {
    std::vector<Problem> warnings;
    const auto words = check_words({"words: es-MX\nthanks: Gracias\n", "es-MX.yaml"}, english,
                                   MissingWords::taken_from_parent, warnings);
    CHECK(words.language == "es-MX");
    CHECK(warnings.empty());
}

TEST_CASE("unknown words are told with the nearest key") {
    CHECK(problems(spanish("thanks", "thanks: Gracias\nthank: Gracias")) ==
          "11:1 no words are called 'thank' (did you mean 'thanks'?)\n");
    CHECK(problems(spanish("thanks", "thanks: Gracias\nfarewell: Adiós")) ==
          "11:1 no words are called 'farewell' (the English catalogue has all the keys there are)\n");
}

TEST_CASE("names in braces are filled in or told") {
    CHECK(problems(spanish("people.other", "people.other: \"{m} personas de {all}\"")) ==
          "6:15 nothing fills in '{m}' (what can be filled in here: {n}, {all})\n"
          "6:15 '{n}' is not said (write {n} where it belongs in the sentence)\n");
    CHECK(problems(spanish("thanks", "thanks: Gracias {name}")) ==
          "10:9 nothing fills in '{name}' (these words have no name in braces)\n");
    CHECK(problems(spanish("people.one", "people.one: una persona")) ==
          "5:13 '{all}' is not said (write {all} where it belongs in the sentence)\n");
}

TEST_CASE("words that their place cannot take are told") {
    CHECK(problems(spanish("ask.key.phone", "ask.key.phone: \u00E1")) ==
          "4:16 '\u00E1' does not fit here (a key is one small letter from a to z)\n");
    CHECK(problems(spanish("ask.key.phone", "ask.key.phone: c")) ==
          "4:16 the key 'c' is taken ('c' is pressed for 'ask.key.code' already)\n");
    CHECK(problems(spanish("sheet.answers", "sheet.answers: s\u00ED/no")) ==
          "8:16 's\u00ED/no' does not fit here (the name of a sheet has at most 31 characters and none of [ "
          "] : "
          "* ? / \\)\n");
    CHECK(problems(spanish("sheet.wrong", "sheet.wrong: Esto no es ninguna de las respuestas")) ==
          "7:14 'Esto no es ninguna de las respuestas' does not fit here (a spreadsheet shows at most 32 "
          "characters here)\n");
    CHECK(problems(spanish("count.singular", "count.singular: uno")) ==
          "2:17 'uno' does not fit here (write the counts that take the singular, such as \"1\", or \"0 1\" "
          "where none is singular too)\n");
    CHECK(problems(spanish("number.decimal", "number.decimal: \",,\"")) ==
          "9:17 ',,' does not fit here (write one character; \"\" where nothing parts thousands)\n");
}

TEST_CASE("a language is found where the questionnaire lists it") {
    const auto place = place_of_language("questionnaire: a\nlanguages: [en, pt]\n", "a.yaml", "pt");
    CHECK(place.line == 2);
    CHECK(place.column == 17);
    CHECK(place_of_language("questionnaire: a\nextends: b\n", "a.yaml", "pt").line == 1);
}
