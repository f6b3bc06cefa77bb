// SPDX-License-Identifier: MIT
#include "read/keys.hpp"

namespace socratic {
namespace {

const KeyTable& agreed_keys() {
    static const KeyTable table{"agreed level",
                                "The level that the people in the room settled on for a dimension.",
                                {
                                    {.name = "level",
                                     .type = ValueType::number,
                                     .required = true,
                                     .sentence = "A level of the dimension's scale; halves are allowed.",
                                     .example = "2.5"},
                                    {.name = "why",
                                     .type = ValueType::text,
                                     .sentence = "What convinced the room.",
                                     .example = "The plan exists, but nobody follows it."},
                                }};
    return table;
}

const KeyTable& target_keys() {
    static const KeyTable table{"target",
                                "The level aimed at for a dimension.",
                                {
                                    {.name = "level",
                                     .type = ValueType::number,
                                     .required = true,
                                     .sentence = "A figure on the dimension's scale.",
                                     .example = "4"},
                                    {.name = "by",
                                     .type = ValueType::date,
                                     .sentence = "The day by which it is to be reached.",
                                     .example = "2027-06-30"},
                                }};
    return table;
}

const KeyTable& action_keys() {
    static const KeyTable table{
        "action",
        "One line of the plan; the same names are the columns of a plan in a CSV file or a workbook.",
        {
            {.name = "id", .type = ValueType::id, .required = true, .sentence = "Its id.", .example = "A1"},
            {.name = "dimension",
             .type = ValueType::id,
             .sentence = "The dimension it is to move.",
             .example = "LEA"},
            {.name = "what",
             .type = ValueType::text,
             .required = true,
             .sentence = "What is done.",
             .example = "Put equality on the board's agenda"},
            {.name = "result",
             .type = ValueType::text,
             .sentence = "What will be different.",
             .example = "The board discusses it at every meeting"},
            {.name = "who", .sentence = "Who sees to it.", .example = "Chair of the board"},
            {.name = "with", .sentence = "Who helps.", .example = "Executive director"},
            {.name = "start", .type = ValueType::date, .sentence = "First day.", .example = "2026-03-01"},
            {.name = "due", .type = ValueType::date, .sentence = "Last day.", .example = "2026-12-15"},
            {.name = "days", .type = ValueType::number, .sentence = "Days of work.", .example = "3"},
            {.name = "budget",
             .type = ValueType::number,
             .sentence = "Money, in figures, in one currency for the whole plan.",
             .example = "6500"},
            {.name = "indicator",
             .type = ValueType::text,
             .sentence = "How one will see that it worked.",
             .example = "Six meetings out of six"},
            {.name = "first_step",
             .type = ValueType::text,
             .sentence = "What happens first.",
             .example = "Change the template of the agenda"},
            {.name = "status",
             .type = ValueType::choice,
             .choices = {"planned", "started", "done", "dropped"},
             .preset = "planned",
             .sentence = "How far it is.",
             .example = "started"},
        }};
    return table;
}

const KeyTable& round_keys() {
    static const KeyTable table{
        "round",
        "One moment of assessment. It has `answers`, `reported` figures, or `agreed` levels alone.",
        {
            {.name = "id",
             .type = ValueType::id,
             .required = true,
             .sentence = "What it is called in commands and pictures.",
             .example = "\"2026\""},
            {.name = "date", .type = ValueType::date, .sentence = "The day.", .example = "2026-02-03"},
            {.name = "answers",
             .type = ValueType::path,
             .sentence = "Its answer sheet; a file that is not there yet is \"not yet\".",
             .example = "answers-2026.csv"},
            {.name = "invited",
             .type = ValueType::whole,
             .sentence = "How many people were asked to answer.",
             .example = "31"},
            {.name = "questionnaire",
             .type = ValueType::name,
             .preset = "the assessment's",
             .sentence = "The questionnaire of this round when it was another one.",
             .example = "questionnaire-2024.yaml"},
            {.name = "agreed",
             .type = ValueType::object,
             .holds = Holds::by_id,
             .or_path = true,
             .or_number = true,
             .object = &agreed_keys(),
             .sentence =
                 "The agreed levels by dimension (a number alone is the level), or the path of a YAML file "
                 "that holds just this map, as `ask --agreed` makes it; one that is not there yet is \"not "
                 "yet\".",
             .example = "{POL: 3, LEA: {level: 2.5, why: No time is set aside.}}"},
            {.name = "notes",
             .type = ValueType::text,
             .holds = Holds::by_id,
             .sentence = "What is to be remembered about a dimension.",
             .example = "{POL: To be taken up again in May.}"},
            {.name = "reported",
             .type = ValueType::number,
             .holds = Holds::by_id,
             .sentence =
                 "Means by dimension, of a spectrum medians, when only figures survive and no answers.",
             .example = "{POL: 2.4, LEA: 1.9}"},
            {.name = "source",
             .type = ValueType::text,
             .sentence = "Where the reported figures come from.",
             .example = "Annual report 2022, page 14"},
            {.name = "actions",
             .type = ValueType::object,
             .holds = Holds::list,
             .or_path = true,
             .object = &action_keys(),
             .sentence =
                 "The plan decided at this round, when it is no longer the assessment's: what became of it, "
                 "as a list or a path.",
             .example = "plan-2024.csv"},
        }};
    return table;
}

const KeyTable& peers_keys() {
    static const KeyTable table{
        "peers",
        "What the organisation offers to others and seeks from them.",
        {
            {.name = "consent",
             .type = ValueType::boolean,
             .preset = "false",
             .sentence =
                 "True when `peers` may use its levels and targets, and it may be named to members where the "
                 "charter names those that consent.",
             .example = "true"},
            {.name = "languages",
             .type = ValueType::language,
             .holds = Holds::list,
             .sentence = "Languages it can work in.",
             .example = "[fr, es]"},
            {.name = "offers",
             .type = ValueType::id,
             .holds = Holds::list,
             .sentence = "Dimensions it can help others with.",
             .example = "[POL]"},
            {.name = "seeks",
             .type = ValueType::id,
             .holds = Holds::list,
             .sentence = "Dimensions it seeks help with.",
             .example = "[RES]"},
        }};
    return table;
}

}  // namespace

const KeyTable& assessment_keys() {
    static const KeyTable table{
        "assessment",
        "An organisation: its rounds, targets and actions. Paths are relative to the file.",
        {
            {.name = "assessment",
             .type = ValueType::id,
             .required = true,
             .sentence = "The organisation's id; the first key of the file.",
             .example = "example-ngo"},
            {.name = "organisation",
             .type = ValueType::text,
             .required = true,
             .sentence = "Its name.",
             .example = "{en: Three Shores, fr: Trois-Rivages}"},
            {.name = "country", .sentence = "Its country, as a code of two letters.", .example = "CA"},
            {.name = "size",
             .type = ValueType::whole,
             .sentence = "How many people work there.",
             .example = "22"},
            {.name = "language",
             .type = ValueType::language,
             .preset = "the questionnaire's first",
             .sentence = "The language of tables, pictures and reports.",
             .example = "fr"},
            {.name = "questionnaire",
             .type = ValueType::name,
             .required = true,
             .sentence = "The id of a shipped questionnaire, or a path.",
             .example = "gender-institutionalisation"},
            {.name = "rounds",
             .type = ValueType::object,
             .holds = Holds::list,
             .required = true,
             .object = &round_keys(),
             .sentence = "The moments of assessment.",
             .example = "[{id: \"2026\", date: 2026-02-03, answers: answers-2026.csv}]"},
            {.name = "targets",
             .type = ValueType::object,
             .holds = Holds::by_id,
             .or_path = true,
             .or_number = true,
             .object = &target_keys(),
             .sentence =
                 "The targets by dimension (a number alone is the level), or the path of a YAML file that "
                 "holds just this map, as `ask --agreed` makes it; one that is not there yet is \"not yet\".",
             .example = "{POL: {level: 4, by: 2027-06-30}, LEA: 4}"},
            {.name = "actions",
             .type = ValueType::object,
             .holds = Holds::list,
             .or_path = true,
             .object = &action_keys(),
             .sentence =
                 "The plan decided at the latest round, or the path of a CSV file or a workbook with the "
                 "same names as columns.",
             .example = "plan.csv"},
            {.name = "peers",
             .type = ValueType::object,
             .object = &peers_keys(),
             .sentence = "What it offers to others and seeks from them.",
             .example = "{consent: true, offers: [POL], seeks: [RES]}"},
        }};
    return table;
}

}  // namespace socratic
