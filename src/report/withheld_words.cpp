// SPDX-License-Identifier: MIT
#include "report/withheld_words.hpp"
#include <algorithm>
#include "report/value_parts.hpp"

namespace socratic {

std::string withheld_words(const Words& catalogue, const Charter& charter, Withheld withheld) {
    switch (withheld) {
        case Withheld::no:
            return {};
        case Withheld::few:
            return words(catalogue, "gap.few_members",
                         {{"minimum", std::to_string(charter.minimum_members)}});
        case Withheld::complement:
        case Withheld::difference:
        case Withheld::record:
            return words(catalogue, "report.community.not_shown");
        case Withheld::not_common:
            return words(catalogue, "gap.too_few_common");
    }
    return {};
}

std::string withheld_reason(const Words& catalogue, const Charter& charter, Withheld withheld) {
    const bool gives_away = withheld == Withheld::complement || withheld == Withheld::difference;
    return gives_away ? words(catalogue, "report.community.gives_away")
                      : withheld_words(catalogue, charter, withheld);
}

std::string withheld_sentence(const Words& catalogue, const CommunityFigures& figures) {
    if (figures.withheld == Withheld::no) return {};
    const auto* key = figures.withheld == Withheld::few      ? "report.community.few"
                      : figures.withheld == Withheld::record ? "report.community.record"
                                                             : "report.community.difference";
    return words(catalogue, key, {{"minimum", std::to_string(figures.charter.minimum_members)}});
}

void Reasons::add(const std::string& reason, const std::string& name) {
    if (reason.empty()) return;
    const auto found =
        std::find_if(list_.begin(), list_.end(), [&](const auto& known) { return known.first == reason; });
    if (found == list_.end())
        list_.emplace_back(reason, name);
    else
        found->second += ", " + name;
}

std::vector<Members> Reasons::sentences(const Words& catalogue) const {
    std::vector<Members> list;
    for (const auto& [reason, names] : list_)
        list.push_back(sentence_values(
            words(catalogue, "report.community.left_out", {{"dimensions", names}, {"reason", reason}})));
    return list;
}

}  // namespace socratic
