// SPDX-License-Identifier: MIT
#include "read/charter.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "model/minimum_group.hpp"
#include "read/scalar.hpp"

namespace socratic {
namespace {

/// What the words mean, for somebody who wrote another one.
std::string names_hint(const Node& node) {
    if (node.text == "true") return "write shown to name all members, consented to name those that agree";
    if (node.text == "false") return "write hidden to name nobody";
    return "hidden: nobody is named; consented: members with 'consent: true' are; shown: all are";
}

void read_names(Reading& reading, const Node& node, const KeyTable& table, Charter& charter) {
    const auto row = std::find_if(table.keys.begin(), table.keys.end(),
                                  [](const Key& key) { return key.name == "names"; });
    const auto word = read_choice(reading, node, *row, names_hint(node));
    for (const auto names : {Names::hidden, Names::consented, Names::shown})
        if (word && *word == names_text(names)) charter.names = names;
}

void warn_of_minimum(const Node& node, const Charter& charter, std::vector<Problem>& warnings) {
    if (!charter.lowers_minimum()) return;
    const auto minimum = charter.minimum_group;
    warnings.push_back(
        {Severity::warning, place_of(node),
         fmt::format("figures of people are shown from {} answer{} on; {} is the usual minimum", minimum,
                     minimum == 1 ? "" : "s", default_minimum_group),
         "the fewer answers, the easier it is to tell who said what: members are to know it "
         "before they answer"});
}

}  // namespace

Charter read_charter(Reading& reading, const Node& node, const KeyTable& table,
                     std::vector<Problem>& warnings) {
    Charter charter;
    if (!check_keys(reading, node, table)) return charter;
    if (const auto* value = field(node, "minimum_group")) {
        charter.minimum_group = read_whole(reading, *value, {.least = 1}).value_or(charter.minimum_group);
        warn_of_minimum(*value, charter, warnings);
    }
    if (const auto* value = field(node, "minimum_members"))
        charter.minimum_members =
            read_whole(reading, *value,
                       {.least = least_minimum_members,
                        .why = "a member knows its own figure: of two, it could work out the other's"})
                .value_or(charter.minimum_members);
    if (const auto* names = field(node, "names")) read_names(reading, *names, table, charter);
    return charter;
}

std::string_view names_text(Names names) {
    switch (names) {
        case Names::hidden:
            return "hidden";
        case Names::consented:
            return "consented";
        case Names::shown:
            return "shown";
    }
    return "";
}

}  // namespace socratic
