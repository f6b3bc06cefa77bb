// SPDX-License-Identifier: MIT
#include <algorithm>
#include "read/keys.hpp"

namespace socratic {
namespace {

const KeyTable& charter_keys() {
    static const KeyTable table{
        "charter",
        "The rules of confidentiality.",
        {
            {.name = "minimum_group",
             .type = ValueType::whole,
             .preset = "5",
             .sentence = "The fewest answers behind any figure of people.",
             .example = "5"},
            {.name = "minimum_members",
             .type = ValueType::whole,
             .preset = "4",
             .sentence = "The fewest members behind any figure of the community, 3 or more.",
             .example = "4"},
            {.name = "names",
             .type = ValueType::choice,
             .choices = {"hidden", "consented", "shown"},
             .preset = "hidden",
             .sentence = "Whose names are shown: nobody's, those of members with `consent: true`, or all.",
             .example = "consented"},
        }};
    return table;
}

/// What a member that sends its scores alone says here, as others do in their assessment file.
const Key& as_in_assessment(std::string_view name) {
    const auto& keys = assessment_keys().keys;
    return *std::find_if(keys.begin(), keys.end(), [&](const Key& row) { return row.name == name; });
}

const KeyTable& member_keys() {
    static const KeyTable table{
        "member",
        "One organisation, or a folder of them: exactly one of `assessment`, `scores` and `folder`. The "
        "other "
        "keys stand beside `scores` only, for what others say in their assessment file. Paths are relative "
        "to "
        "the file.",
        {
            {.name = "assessment",
             .type = ValueType::path,
             .sentence = "Its assessment file.",
             .example = "example-ngo/assessment.yaml"},
            {.name = "scores",
             .type = ValueType::path,
             .sentence =
                 "Its scores, when it keeps its answers at home and sends what `score -f json` writes.",
             .example = "from-member-b.json"},
            {.name = "folder",
             .type = ValueType::path,
             .sentence = "A folder; every assessment.yaml below it is a member.",
             .example = "members/"},
            as_in_assessment("country"),
            as_in_assessment("size"),
            as_in_assessment("language"),
            as_in_assessment("peers"),
        }};
    return table;
}

}  // namespace

const KeyTable& community_keys() {
    static const KeyTable table{
        "community",
        "Several assessments under rules of confidentiality.",
        {
            {.name = "community",
             .type = ValueType::id,
             .required = true,
             .sentence = "Its id; the first key of the file.",
             .example = "example-network"},
            {.name = "name",
             .type = ValueType::text,
             .sentence = "What it is called.",
             .example = "{en: Example network, fr: Réseau exemple}"},
            {.name = "questionnaire",
             .type = ValueType::name,
             .preset = "the one that most members answered last",
             .sentence = "The questionnaire whose dimensions and questions members are "
                         "compared on: the id of a shipped one, or a path.",
             .example = "gender-institutionalisation"},
            {.name = "charter",
             .type = ValueType::object,
             .required = true,
             .object = &charter_keys(),
             .sentence = "The rules of confidentiality.",
             .example = "{minimum_group: 5, minimum_members: 4, names: hidden}"},
            {.name = "members",
             .type = ValueType::object,
             .holds = Holds::list,
             .required = true,
             .object = &member_keys(),
             .sentence = "The organisations.",
             .example = "[{assessment: example-ngo/assessment.yaml}]"},
        }};
    return table;
}

}  // namespace socratic
