// SPDX-License-Identifier: MIT
#include "read/dimension_keys.hpp"

namespace socratic {
namespace {

const KeyTable& level_keys() {
    static const KeyTable table{
        "level",
        "What a level of the scale is called and what it means.",
        {
            {.name = "name",
             .type = ValueType::text,
             .required = true,
             .sentence = "The level in one or two words.",
             .example = "{en: In place, fr: En place}"},
            {.name = "meaning",
             .type = ValueType::text,
             .sentence = "What the level means for any question.",
             .example = "{en: agreed and usually followed, fr: convenu et généralement suivi}"},
        }};
    return table;
}

const KeyTable& question_keys() {
    static const KeyTable table{
        "question",
        "One statement to place on the scale.",
        {
            {.name = "id",
             .type = ValueType::question_id,
             .required = true,
             .sentence =
                 "Its column in the answer sheet; keep it for as long as the question means the same.",
             .example = "POL1"},
            {.name = "text",
             .type = ValueType::text,
             .required = true,
             .sentence = "The statement.",
             .example = "{en: We have a policy, fr: Nous avons une politique}"},
            {.name = "anchors",
             .type = ValueType::text,
             .holds = Holds::by_level,
             .sentence = "What a level looks like for this question.",
             .example = "{0: no policy, 5: adopted and reviewed}"},
            {.name = "reverse",
             .type = ValueType::boolean,
             .preset = "false",
             .sentence = "True when agreeing is bad: the level is turned over before it is scored.",
             .example = "true"},
            {.name = "weight",
             .type = ValueType::positive,
             .preset = "1",
             .sentence = "How much the question counts within its dimension.",
             .example = "2"},
            {.name = "off",
             .type = ValueType::boolean,
             .preset = "false",
             .sentence =
                 "True for an alternate that is not asked, unless an extending file says `off: false`.",
             .example = "true"},
            {.name = "short_form",
             .type = ValueType::boolean,
             .preset = "false",
             .sentence = "True when the question is part of the short form.",
             .example = "true"},
            {.name = "previously",
             .type = ValueType::question_id,
             .holds = Holds::list,
             .sentence = "Its ids in earlier versions.",
             .example = "[POLX]"},
            {.name = "same_meaning_as",
             .type = ValueType::version,
             .holds = Holds::list,
             .sentence = "Earlier versions whose different wording counts as the same.",
             .example = "[1.0.0]"},
            {.name = "note",
             .type = ValueType::text,
             .sentence = "For facilitators; participants never see it.",
             .example = "Ask the person who holds the post first."},
        }};
    return table;
}

}  // namespace

const KeyTable& scale_keys() {
    static const KeyTable table{"scale",
                                "The whole levels that an answer can have.",
                                {
                                    {.name = "min",
                                     .type = ValueType::whole,
                                     .required = true,
                                     .sentence = "The lowest level.",
                                     .example = "0"},
                                    {.name = "max",
                                     .type = ValueType::whole,
                                     .required = true,
                                     .sentence = "The highest level; at most 100 above the lowest.",
                                     .example = "5"},
                                    {.name = "levels",
                                     .type = ValueType::object,
                                     .holds = Holds::by_level,
                                     .or_text = true,
                                     .object = &level_keys(),
                                     .sentence = "The levels that have a name; a text alone is the name.",
                                     .example = "{0: {name: Absent}, 5: {name: Living}}"},
                                }};
    return table;
}

const KeyTable& dimension_keys() {
    static const KeyTable table{
        "dimension",
        "A group of questions; one spoke of the wheel.",
        {
            {.name = "id",
             .type = ValueType::id,
             .required = true,
             .sentence = "Short and lasting; questions and dimensions share one set of ids.",
             .example = "POL"},
            {.name = "name",
             .type = ValueType::text,
             .required = true,
             .sentence = "What the spoke is called.",
             .example = "{en: Policy and strategy, fr: Politique et stratégie}"},
            {.name = "short",
             .type = ValueType::text,
             .sentence = "A shorter name for a crowded wheel.",
             .example = "{en: Policy, fr: Politique}"},
            {.name = "section",
             .type = ValueType::id,
             .sentence = "The section it belongs to.",
             .example = "inside"},
            {.name = "weight",
             .type = ValueType::positive,
             .preset = "1",
             .sentence = "How much it counts in `overall`, and nowhere else.",
             .example = "1.5"},
            {.name = "scale",
             .type = ValueType::object,
             .object = &scale_keys(),
             .preset = "the questionnaire's",
             .sentence = "A scale of its own.",
             .example = "{min: 1, max: 4}"},
            {.name = "discuss",
             .type = ValueType::text,
             .sentence = "A prompt for the room.",
             .example = "Who would notice if it vanished?"},
            {.name = "note",
             .type = ValueType::text,
             .sentence = "For facilitators; participants never see it.",
             .example = "Take this one last."},
            {.name = "questions",
             .type = ValueType::object,
             .holds = Holds::list,
             .required = true,
             .object = &question_keys(),
             .sentence = "Its questions, in the order they are asked.",
             .example = "[{id: POL1, text: We have a policy.}]"},
        }};
    return table;
}

}  // namespace socratic
