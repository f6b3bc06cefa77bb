// SPDX-License-Identifier: MIT
#include "model/comparison_words.hpp"
#include "model/shown_number.hpp"

namespace socratic {
namespace {

/// Between two levels one decimal is coarse.
int gap_decimals(const GroupGap& gap) {
    return gap.dimension_levels.highest - gap.dimension_levels.lowest > 1 ? 1 : 2;
}

}  // namespace

std::string name_of_value(const Questionnaire& questionnaire, const std::string& fact, const std::string& id,
                          std::string_view language) {
    if (const auto* described = find_fact(questionnaire, fact))
        for (const auto& value : described->values)
            if (value.id == id && !value.name.empty()) return std::string(in(value.name, language));
    return id;
}

std::string people_words(const Words& catalogue, const Questionnaire& questionnaire, const std::string& fact,
                         const std::optional<std::string>& value) {
    if (!value) return words(catalogue, "people.none");
    if (const auto known = catalogue.by_key.find("people." + fact + "." + *value);
        known != catalogue.by_key.end())
        return known->second;
    return words(catalogue, "people.any",
                 {{"group", name_of_value(questionnaire, fact, *value, catalogue.language)}});
}

double shown_difference(const GroupGap& gap) {
    const auto shown = [&](std::size_t at) { return as_shown(gap.levels[at].mean, gap_decimals(gap)); };
    return shown(gap.higher) - shown(gap.lower);
}

std::string gap_sentence(const Words& catalogue, const Questionnaire& questionnaire, const std::string& fact,
                         const GroupGap& gap) {
    const int decimals = gap_decimals(gap);
    const auto amount = number_in(catalogue, gap.difference, decimals);
    if (amount == number_in(catalogue, 0, decimals)) return words(catalogue, "compare.alike");
    const auto people = [&](std::size_t at) {
        return people_words(catalogue, questionnaire, fact, gap.levels[at].value);
    };
    const auto sentence = words_for_amount(catalogue, "compare.lower", gap.difference, decimals,
                                           {{"lower", people(gap.lower)}, {"higher", people(gap.higher)}});
    return typeset(catalogue, sentence);
}

std::string hidden_groups_sentence(const Words& catalogue) {
    return typeset(catalogue, words(catalogue, "compare.hidden"));
}

std::string verdict_words(const Words& catalogue, Verdict verdict, VerdictOn what) {
    switch (verdict) {
        case Verdict::none:
            return {};
        case Verdict::clear:
            return typeset(catalogue,
                           words(catalogue, what == VerdictOn::gap ? "compare.clear.gap" : "compare.clear"));
        case Verdict::chance:
            return typeset(catalogue, words(catalogue, "compare.chance"));
    }
    return {};
}

}  // namespace socratic
