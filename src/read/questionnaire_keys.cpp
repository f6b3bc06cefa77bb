// SPDX-License-Identifier: MIT
#include "read/dimension_keys.hpp"

namespace socratic {
namespace {

const KeyTable& answers_keys() {
    static const KeyTable table{"answers",
                                "What people read for the answers that are no level.",
                                {
                                    {.name = "dk",
                                     .type = ValueType::text,
                                     .preset = "the program's own words",
                                     .sentence = "The label of \"don't know\", `DK` in an answer sheet.",
                                     .example = "{en: I don't know, fr: Je ne sais pas}"},
                                    {.name = "na",
                                     .type = ValueType::text,
                                     .preset = "the program's own words",
                                     .sentence = "The label of \"does not apply\", `NA` in an answer sheet.",
                                     .example = "{en: Does not apply to us, fr: Sans objet pour nous}"},
                                    {.name = "varies",
                                     .type = ValueType::text,
                                     .preset = "the program's own words",
                                     .sentence = "Of a spectrum: the label of \"it varies\", `VARIES` in "
                                                 "an answer sheet.",
                                     .example = "{en: It varies, fr: Cela varie}"},
                                }};
    return table;
}

const KeyTable& fact_keys() {
    static const KeyTable table{
        "fact",
        "Something known about a person, for grouping; asked only when the facilitator asks for it, and "
        "never "
        "scored.",
        {
            {.name = "id",
             .type = ValueType::id,
             .required = true,
             .sentence = "Its column in the answer sheet.",
             .example = "gender"},
            {.name = "name",
             .type = ValueType::text,
             .required = true,
             .sentence = "What people read.",
             .example = "{en: \"Gender, as you describe yourself\", fr: \"Genre, selon votre propre "
                        "identification\"}"},
            {.name = "values",
             .type = ValueType::text,
             .holds = Holds::by_id,
             .required = true,
             .sentence = "The answers to choose from: the id in the answer sheet, and what people read.",
             .example = "{hq: {en: Headquarters, fr: Siège}, field: {en: Country office, fr: Bureau pays}}"},
        }};
    return table;
}

const KeyTable& section_keys() {
    static const KeyTable table{"section",
                                "A group of dimensions; an arc of the wheel.",
                                {
                                    {.name = "name",
                                     .type = ValueType::text,
                                     .required = true,
                                     .sentence = "What the arc is called.",
                                     .example = "{en: In our organisation, fr: Dans notre organisation}"},
                                }};
    return table;
}

const KeyTable& open_question_keys() {
    static const KeyTable table{"open question",
                                "A question answered in one's own words; never scored.",
                                {
                                    {.name = "id",
                                     .type = ValueType::id,
                                     .required = true,
                                     .sentence = "Its id.",
                                     .example = "proud"},
                                    {.name = "text",
                                     .type = ValueType::text,
                                     .required = true,
                                     .sentence = "The question.",
                                     .example = "What are we proud of?"},
                                }};
    return table;
}

const KeyTable& scoring_keys() {
    static const KeyTable table{
        "scoring",
        "How answers become scores.",
        {
            {.name = "minimum_answered",
             .type = ValueType::number,
             .preset = "0.5",
             .sentence =
                 "The share of a dimension, 0 to 1, that a person must have answered to have a score.",
             .example = "0.6"},
        }};
    return table;
}

}  // namespace

const KeyTable& questionnaire_keys() {
    static const KeyTable table{
        "questionnaire",
        "Dimensions, their questions and the scale they are placed on.",
        {
            {.name = "questionnaire",
             .type = ValueType::id,
             .required = true,
             .sentence = "Its id; the first key of the file.",
             .example = "gender-institutionalisation"},
            {.name = "version",
             .type = ValueType::version,
             .required = true,
             .sentence = "A new one whenever the file changes.",
             .example = "1.0.0"},
            {.name = "title",
             .type = ValueType::text,
             .required = true,
             .sentence = "What it is called.",
             .example = "{en: Gender at work, fr: Le genre au travail}"},
            {.name = "instruction",
             .type = ValueType::text,
             .sentence = "What people are asked to do.",
             .example = "To what extent is this true of our organisation today?"},
            {.name = "languages",
             .type = ValueType::language,
             .holds = Holds::list,
             .preset = "any",
             .sentence =
                 "The languages that every text given by language must have; the first is the default.",
             .example = "[en, fr]"},
            {.name = "licence",
             .type = ValueType::words,
             .sentence = "What others may do with it.",
             .example = "CC-BY-4.0"},
            {.name = "extends",
             .type = ValueType::name,
             .sentence = "Another questionnaire from which everything but id and version is taken.",
             .example = "gender-institutionalisation"},
            {.name = "drop",
             .type = ValueType::id,
             .holds = Holds::list,
             .sentence = "What is left out of the extended questionnaire: ids of dimensions, questions, "
                         "facts or open "
                         "questions.",
             .example = "[MAS4]"},
            {.name = "only",
             .type = ValueType::choice,
             .choices = {"short_form"},
             .sentence = "Keeps only those of the extended questionnaire's questions that are marked so.",
             .example = "short_form"},
            {.name = "kind",
             .type = ValueType::choice,
             .choices = {"wheel", "spectrum"},
             .preset = "wheel",
             .sentence = "What the answers are: levels to average, or places on a spectrum, where each "
                         "dimension has one "
                         "question of the same id that describes every level ([spectrum.md](spectrum.md)).",
             .example = "wheel"},
            {.name = "scale",
             .type = ValueType::object,
             .required = true,
             .object = &scale_keys(),
             .sentence = "The levels that an answer can have.",
             .example = "{min: 0, max: 5}"},
            {.name = "answers",
             .type = ValueType::object,
             .object = &answers_keys(),
             .sentence = "The labels of the answers that are no level.",
             .example = "{dk: I don't know, na: Does not apply}"},
            {.name = "facts",
             .type = ValueType::object,
             .holds = Holds::list,
             .object = &fact_keys(),
             .sentence = "What may be asked about the person.",
             .example = "[{id: office, name: Your office, values: {hq: Headquarters, field: Field}}]"},
            {.name = "sections",
             .type = ValueType::object,
             .holds = Holds::by_id,
             .object = &section_keys(),
             .sentence = "The groups of dimensions, by id.",
             .example = "{inside: {name: In our organisation}}"},
            {.name = "dimensions",
             .type = ValueType::object,
             .holds = Holds::list,
             .required = true,
             .object = &dimension_keys(),
             .sentence = "The spokes, clockwise from twelve o'clock.",
             .example = "[{id: POL, name: Policy, questions: [{id: POL1, text: We have a policy.}]}]"},
            {.name = "open_questions",
             .type = ValueType::object,
             .holds = Holds::list,
             .object = &open_question_keys(),
             .sentence = "Questions answered in one's own words.",
             .example = "[{id: proud, text: \"What are we proud of?\"}]"},
            {.name = "scoring",
             .type = ValueType::object,
             .object = &scoring_keys(),
             .sentence = "How answers become scores.",
             .example = "{minimum_answered: 0.5}"},
            {.name = "discuss",
             .type = ValueType::text,
             .sentence = "A prompt for the room that fits every dimension.",
             .example = "Which power relation is behind this?"},
            {.name = "note",
             .type = ValueType::text,
             .sentence = "For facilitators; participants never see it.",
             .example = "Leave the gender fact off where it is unsafe."},
        }};
    return table;
}

}  // namespace socratic
