// SPDX-License-Identifier: MIT
#include "model/import_map.hpp"
#include "read/keys.hpp"

namespace socratic {
namespace {

std::vector<std::string_view> all_formats() {
    static const auto names = format_names();
    return {names.begin(), names.end()};
}

const KeyTable& import_column_keys() {
    static const KeyTable table{
        "column",
        "A column of the export, by its heading.",
        {
            {.name = "heading",
             .required = true,
             .sentence = "What stands above it in the export; spaces do not matter.",
             .example = "\"Our policy [ We have a gender equality policy. ]\""},
            {.name = "column",
             .type = ValueType::whole,
             .sentence = "Which one it is, counted from 1, when the heading is there more than once.",
             .example = "12"},
            {.name = "is",
             .type = ValueType::id,
             .required = true,
             .sentence =
                 "The id of a question, of a fact or of an open question; `respondent`, when people chose a "
                 "code of their own in it; or `dropped`.",
             .example = "POL1"},
            {.name = "values",
             .holds = Holds::by_text,
             .sentence = "Its options; they go before those of the whole map. Of a fact: a value's id, or "
                         "`empty`.",
             .example = "{Headquarters: hq, Elsewhere: field}"},
        }};
    return table;
}

}  // namespace

const KeyTable& import_keys() {
    static const KeyTable table{
        "import",
        "What the columns and options of a survey tool's export mean.",
        {
            {.name = "import",
             .type = ValueType::choice,
             .required = true,
             .choices = all_formats(),
             .sentence = "The tool that the export comes from; the first key of the file.",
             .example = "limesurvey"},
            {.name = "questionnaire",
             .type = ValueType::name,
             .required = true,
             .sentence = "The questionnaire whose ids are named below.",
             .example = "gender-institutionalisation"},
            {.name = "encoding",
             .preset = "found out",
             .sentence = "The encoding of the export's text.",
             .example = "windows-1252"},
            {.name = "delimiter",
             .type = ValueType::choice,
             .choices = {",", ";", "tab"},
             .preset = "found out",
             .sentence = "What stands between the columns.",
             .example = "\";\""},
            {.name = "decimal",
             .type = ValueType::choice,
             .choices = {".", ","},
             .preset = "found out",
             .sentence = "The decimal sign.",
             .example = "\",\""},
            {.name = "columns",
             .type = ValueType::object,
             .holds = Holds::list,
             .object = &import_column_keys(),
             .sentence = "The columns that are not to be matched by themselves.",
             .example = "[{heading: \"Where do you work?\", is: office}]"},
            {.name = "values",
             .holds = Holds::by_text,
             .sentence = "What options mean: a level, `DK`, `NA`, or `empty` for no answer.",
             .example = "{Agre: 4, N/A: empty, Not sure: DK}"},
            {.name = "unfinished",
             .type = ValueType::choice,
             .choices = {"dropped", "kept"},
             .preset = "dropped",
             .sentence = "What becomes of responses that were never sent.",
             .example = "kept"},
            {.name = "duplicates",
             .type = ValueType::choice,
             .choices = {"first", "last", "kept"},
             .preset = "last",
             .sentence = "Which of several responses with one identifier counts; `kept`: all of them.",
             .example = "first"},
            {.name = "unanswered",
             .type = ValueType::choice,
             .choices = {"dropped", "kept"},
             .preset = "dropped",
             .sentence = "What becomes of people who answered nothing.",
             .example = "kept"},
        }};
    return table;
}

}  // namespace socratic
