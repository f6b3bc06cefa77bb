// SPDX-License-Identifier: MIT
#include "import/write_map.hpp"
#include <doctest/doctest.h>
#include <random>
#include "import/import_fixture.hpp"
#include "read/import_map.hpp"

using namespace import_fixture;

namespace {

ImportMap read_back(const std::string& text) {
    CAPTURE(text);
    try {
        return read_import_map(text, "map.yaml", small_questionnaire());
    } catch (const Failure& failure) {
        FAIL(format(failure.problems()));
    }
    return {};
}

bool is_same(const ImportMap& a, const ImportMap& b) {
    const auto same_column = [](const ImportMap::Column& x, const ImportMap::Column& y) {
        return x.heading == y.heading && x.number == y.number && x.is == y.is && x.values == y.values;
    };
    return a.format == b.format && a.questionnaire == b.questionnaire && a.encoding == b.encoding &&
           a.delimiter == b.delimiter && a.decimal == b.decimal && a.values == b.values &&
           a.unfinished == b.unfinished && a.duplicates == b.duplicates && a.unanswered == b.unanswered &&
           std::equal(a.columns.begin(), a.columns.end(), b.columns.begin(), b.columns.end(), same_column);
}

ImportMap map_for(const std::string& questionnaire) {
    ImportMap map;
    map.format = ExportFormat::limesurvey;
    map.questionnaire = questionnaire;
    return map;
}

}  // namespace

TEST_CASE("a map is written for a person to correct") {
    auto columns =
        headed({"Timestamp", "We have a gender equality policy.", "Relevance", "Relevance",
                "Where do you work?", "We have a gender equality strategy.", "Your manager", "respondent"});
    columns[0].role = ExportRole::metadata;
    auto used = map_for("our-wheel");
    used.delimiter = ";";
    used.values = {{"N/A", "empty"}, {"-1", "DK"}};
    used.unfinished = "kept";
    used.columns = {{"Relevance", 4, "LEA1", {}, {}},
                    {"Where do you work?", std::nullopt, "office", {{"Montr\u00E9al: centre", "hq"}}, {}},
                    {"Your manager", std::nullopt, "dropped", {}, {}}};
    const auto questionnaire = small_questionnaire();
    Problems problems;
    const auto uses = match_columns(columns, questionnaire, &used, {}, problems);
    CHECK(brief(problems) == "");
    auto draft = draft_map(columns, uses, questionnaire, &used);
    draft.unknown_options = {
        {"Agre", "4", 3}, {"Maybe: not", "", 1}, {"Headquaters", "hq", 2, 5}, {std::string(201, 'x'), "", 1}};
    const std::string expected = R"(import: limesurvey
questionnaire: our-wheel
delimiter: ";"
columns:
  - {heading: We have a gender equality policy., is: POL1}
  - {heading: Relevance, column: 4, is: LEA1}
  - heading: "Where do you work?"
    is: office
    values:
      "Montréal: centre": hq
      # Unknown. Take away the '# ' and say what each means here.
      # Headquaters: hq   # 2 times
  - {heading: Your manager, is: dropped}
  # Left over. To use one, take away its '# ' and say what it is.
  # - {heading: Relevance, column: 3, is: dropped}
  # - {heading: We have a gender equality strategy., is: dropped}
  # - {heading: respondent, is: respondent}   # it may hold names
  # No answers, and dropped unless they are named here:
  #   Timestamp
values:
  "-1": DK
  N/A: empty
  # Unknown. Take away the '# ' and say what each means: a level, DK, NA, or empty.
  # Agre: 4   # 3 times
  # "Maybe: not": MEANING   # once
  # (a longer text is not listed)
unfinished: kept
)";
    CHECK(import_map_text(draft) == expected);
    CHECK(is_same(read_back(expected), draft.map));
}

TEST_CASE("lines of a map whose # was taken away can be read") {
    MapDraft draft{map_for("our-wheel"), {}, {}, {}, {}};
    draft.left_over = {{"One: \"two\" #3\nfour", 7, "POL1", "it has the wording of 'POL1' and 'LEA1'"}};
    draft.unknown_options = {{"# yes \\ no", "4", 12}};
    auto text = import_map_text(draft);
    CHECK(text ==
          "import: limesurvey\nquestionnaire: our-wheel\ncolumns:\n"
          "  # Left over. To use one, take away its '# ' and say what it is.\n"
          "  # - {heading: \"One: \\\"two\\\" #3\\nfour\", column: 7, is: POL1}   # it has the wording of "
          "'POL1' "
          "and 'LEA1'\n"
          "values:\n  # Unknown. Take away the '# ' and say what each means: a level, DK, NA, or empty.\n"
          "  # \"# yes \\\\ no\": 4   # 12 times\n");
    CHECK(read_back(text).columns.empty());
    text.replace(text.find("# - {"), 2, "");
    text.replace(text.find("# \"#"), 2, "");
    const auto map = read_back(text);
    REQUIRE(map.columns.size() == 1);
    CHECK(map.columns[0].heading == "One: \"two\" #3\nfour");
    CHECK(map.columns[0].number == std::size_t{7});
    CHECK(map.values == OptionMeanings{{"# yes \\ no", "4"}});
}

TEST_CASE("a map without anything to say is short") {
    CHECK(import_map_text(map_for("our-wheel")) == "import: limesurvey\nquestionnaire: our-wheel\n");
}

TEST_CASE("whatever the headings and options are the map is read back as it was") {
    const std::vector<std::string> pieces{
        "a",       "Policy", " ",      "  ",         ":",      ": ",      "#",      " #",     "\"",
        "'",       "\\",     "\n",     "\t",         "- ",     "-",       "?",      "? ",     "[",
        "]",       "{",      "}",      ",",          "&",      "*",       "!",      "|",      ">",
        "%",       "@",      "`",      "null",       "true",   "~",       "3",      "0x1F",   "1e3",
        "<<",      "---",    "...",    "=",          "\u00E9", "\u00A0",  "\u202F", "\u2028", "\u201C",
        "\u201D",  "\u2019", "\uFEFF", "\U0001F600", "\u0627", "e\u0301", "\u00AD", "N/A",    "\\n",
        "\\u00e9", "${x}",   "<b>"};
    std::mt19937 random(7);
    const auto text = [&] {
        std::string made;
        for (auto i = random() % 6 + 1; i > 0; --i) made += pieces[random() % pieces.size()];
        return made.find_first_not_of(" \t\n") == std::string::npos ? made + "x" : made;
    };
    for (int run = 0; run < 2000; ++run) {
        auto map = map_for("our-wheel");
        map.encoding = run % 3 == 0 ? "utf-8" : "";
        map.decimal = run % 5 == 0 ? "," : "";
        map.columns = {{text() + "1", std::nullopt, "POL1", {}, {}},
                       {text() + " 2", 3, "office", {{text(), "hq"}, {text(), "empty"}}, {}},
                       {text() + " 3", std::nullopt, "dropped", {}, {}}};
        const auto written = import_map_text(map);
        CAPTURE(written);
        REQUIRE(is_same(read_back(written), map));
    }
}

TEST_CASE("texts of any length are read back") {
    auto map = map_for("our-wheel");
    for (const std::size_t length : {100U, 899U, 900U, 1000U, 1100U, 5000U}) {
        map.values = {{std::string(length, 'y') + ": z", "3"}};
        map.columns = {{std::string(length, 'y') + " \"z\"", std::nullopt, "POL1", map.values, {}}};
        CHECK(is_same(read_back(import_map_text(map)), map));
    }
}
