// SPDX-License-Identifier: MIT
#include "layout/answers_words.hpp"
#include <cmath>

namespace socratic {

std::string people_in(const Words& catalogue, const RoundScores& round, long minimum_group) {
    if (round.not_yet) return words(catalogue, "head.not_yet");
    if (round.is_reported) return "";
    if (round.hidden != Hidden::no)
        return words(catalogue, "head.too_few", {{"minimum", std::to_string(minimum_group)}});
    if (!round.invited || *round.invited < round.respondents || *round.invited <= 0)
        return words_for_count(catalogue, "head.people", round.respondents);
    const double percent =
        std::round(100.0 * static_cast<double>(round.respondents) / static_cast<double>(*round.invited));
    return words_for_count(
        catalogue, "head.invited", round.respondents,
        {{"invited", count_in(catalogue, *round.invited)}, {"percent", number_in(catalogue, percent, 0)}});
}

std::string gap_in(const Words& catalogue, Gap gap, Hidden hidden, long minimum_group) {
    if (hidden == Hidden::complement) return words(catalogue, "gap.not_shown");
    if (hidden == Hidden::small) gap = Gap::hidden;
    switch (gap) {
        case Gap::none:
            return "";
        case Gap::not_asked:
            return words(catalogue, "gap.not_asked");
        case Gap::nobody_scored:
            return words(catalogue, "gap.nobody_scored");
        case Gap::hidden:
            return words(catalogue, "gap.hidden", {{"minimum", std::to_string(minimum_group)}});
        case Gap::too_few_common:
            return words(catalogue, "gap.too_few_common");
        case Gap::not_reported:
            return words(catalogue, "gap.not_reported");
        case Gap::other_scale:
            return words(catalogue, "gap.other_scale");
        case Gap::other_weights:
            return words(catalogue, "gap.other_weights");
    }
    return "";
}

}  // namespace socratic
