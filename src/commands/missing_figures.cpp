// SPDX-License-Identifier: MIT
#include "commands/missing_figures.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <utility>
#include <vector>

namespace socratic {
namespace {

std::string gap_reason(Gap gap, const Charter& charter) {
    switch (gap) {
        case Gap::hidden:
            return fmt::format("fewer than {} answers", charter.minimum_group);
        case Gap::nobody_scored:
            return "nobody answered enough";
        case Gap::not_asked:
            return "not asked";
        case Gap::other_weights:
            return "other weights, or another minimum_answered";
        default:
            return "other questions";
    }
}

/// "no round with answers", "other questions", "POL, RES: other questions; TRA: not asked"; nothing where all
/// that members have in common has a figure.
std::string missing_figures(const MemberValues& member, const CommunityInput& input) {
    if (member.round.empty()) return "no round with answers";
    std::vector<std::pair<std::string, std::vector<std::string>>> reasons;
    std::size_t common = 0, missing = 0;
    for (std::size_t d = 0; d < member.gaps.size(); ++d) {
        const auto& dimension = input.common.dimensions[d];
        if (dimension.questions.empty()) continue;
        ++common;
        if (member.gaps[d] == Gap::none) continue;
        ++missing;
        const auto reason = gap_reason(member.gaps[d], input.community.charter);
        auto known = std::find_if(reasons.begin(), reasons.end(),
                                  [&](const auto& each) { return each.first == reason; });
        if (known == reasons.end()) known = reasons.insert(known, {reason, {}});
        known->second.push_back(dimension.id);
    }
    if (missing == common && reasons.size() == 1) return reasons.front().first;
    std::vector<std::string> parts;
    for (const auto& [reason, ids] : reasons)
        parts.push_back(fmt::format("{}: {}", fmt::join(ids, ", "), reason));
    return fmt::format("{}", fmt::join(parts, "; "));
}

}  // namespace

std::string members_missing(const CommunityInput& input) {
    std::string out;
    for (const auto& member : input.values)
        if (const auto missing = missing_figures(member, input); !missing.empty())
            out += fmt::format("  {}: {}\n", member.id, missing);
    return out;
}

}  // namespace socratic
