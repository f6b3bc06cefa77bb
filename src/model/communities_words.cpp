// SPDX-License-Identifier: MIT
#include "model/communities_words.hpp"
#include <cmath>

namespace socratic {
namespace {

constexpr int decimals = 1;  // as figures of a community have

/// "Lantern Network (fictional)" -> "Lantern Network".
std::string without_aside(const std::string& name) {
    const auto open = name.rfind(" (");
    return open == std::string::npos || open == 0 || name.back() != ')' ? name : name.substr(0, open);
}

std::string gap_of(const CommunitiesText& text, std::string_view prefix, NotBeside gap) {
    if (gap == NotBeside::no) return {};
    return words(text.words, std::string(prefix) + std::string(gap_text(gap)));
}

std::string questionnaire_of(const SharedCommunity& community) {
    return community.figures.questionnaire_id + " " + community.figures.questionnaire_version;
}

}  // namespace

std::string_view gap_text(NotBeside gap) {
    switch (gap) {
        case NotBeside::no:
            return "";
        case NotBeside::not_asked:
            return "not_asked";
        case NotBeside::scale:
            return "scale";
        case NotBeside::questions:
            return "questions";
        case NotBeside::answered:
            return "minimum_answered";
        case NotBeside::language:
            return "language";
    }
    return "";
}

std::string community_name(const CommunitiesText& text, std::size_t community) {
    const auto& figures = text.communities[community]->figures;
    const auto name = in(figures.name, text.language);
    return name.empty() ? figures.id : std::string(name);
}

std::string communities_title(const CommunitiesText& text) {
    return words(text.words, "communities.title",
                 {{"first", without_aside(community_name(text, 0))},
                  {"second", without_aside(community_name(text, 1))}});
}

std::string dimension_name(const CommunitiesText& text, const std::string& id) {
    const auto* dimension = find_dimension(text.compared.questionnaire, id);
    return dimension == nullptr ? id : std::string(in(dimension->name, text.language));
}

std::string level_words(const CommunitiesText& text, const MembersFigure& figure) {
    return figure.mean ? number_in(text.words, *figure.mean, decimals) : std::string();
}

std::string half_words(const CommunitiesText& text, const MembersFigure& figure) {
    if (!figure.q1 || !figure.q3) return {};
    return words(text.words, "communities.half",
                 {{"low", number_in(text.words, *figure.q1, decimals)},
                  {"high", number_in(text.words, *figure.q3, decimals)}});
}

std::string difference_words(const CommunitiesText& text, std::optional<double> difference) {
    if (!difference) return {};
    const auto* sign = *difference > 0 ? "+" : *difference < 0 ? "\u2212" : "";
    return sign + number_in(text.words, std::abs(*difference), decimals);
}

std::string answered_words(const CommunitiesText& text, std::size_t community) {
    const auto& response = text.communities[community]->figures.response;
    if (!response.mean) return {};
    return words(text.words, "communities.answered",
                 {{"percent", words(text.words, "report.percent",
                                    {{"percent", number_in(text.words, 100 * *response.mean, 0)}})}});
}

std::string offer_words(const CommunitiesText& text, const DimensionBeside& beside) {
    if (!beside.higher) return {};
    const auto higher = *beside.higher, lower = 1 - higher;
    auto sentence = words(text.words, "communities.offer",
                          {{"higher", community_name(text, higher)},
                           {"high", level_words(text, beside.level[higher])},
                           {"lower", community_name(text, lower)},
                           {"low", level_words(text, beside.level[lower])}});
    const auto &high = beside.level[higher].median, &low = beside.level[lower].median;
    if (high && low)
        sentence += " " + words(text.words, "communities.medians",
                                {{"high_median", number_in(text.words, *high, decimals)},
                                 {"low_median", number_in(text.words, *low, decimals)}});
    if (beside.by_means_alone) sentence += " " + words(text.words, "communities.means_alone");
    return sentence;
}

std::string priority_words(const CommunitiesText& text, const DimensionBeside& beside) {
    const auto& questionnaire = text.compared.questionnaire;
    const auto& scale = scale_of(questionnaire, *find_dimension(questionnaire, beside.id));
    return words(text.words, "communities.priority",
                 {{"first", community_name(text, 0)},
                  {"first_level", level_words(text, beside.level[0])},
                  {"second", community_name(text, 1)},
                  {"second_level", level_words(text, beside.level[1])},
                  {"highest", number_in(text.words, scale.max)}});
}

std::string reason_words(const CommunitiesText& text, const MembersFigure& figure, std::size_t community) {
    switch (figure.withheld) {
        case Withheld::no:
            return {};
        case Withheld::few: {
            const auto minimum = text.communities[community]->figures.charter.minimum_members;
            return words(text.words, "gap.few_members", {{"minimum", std::to_string(minimum)}});
        }
        case Withheld::not_common:
            return words(text.words, "gap.too_few_common");
        case Withheld::complement:
        case Withheld::difference:
        case Withheld::record:
            break;
    }
    return words(text.words, "gap.not_shown");
}

std::vector<std::string> left_out_words(const CommunitiesText& text, const DimensionBeside& beside) {
    if (beside.gap != NotBeside::no) return {gap_of(text, "communities.left.", beside.gap)};
    std::vector<std::string> reasons;
    for (std::size_t c = 0; c < 2; ++c)
        if (const auto reason = reason_words(text, beside.level[c], c); !reason.empty())
            reasons.push_back(words(text.words, "communities.withheld",
                                    {{"name", community_name(text, c)}, {"reason", reason}}));
    return reasons;
}

std::string gap_words(const CommunitiesText& text, const DimensionBeside& beside) {
    return gap_of(text, "gap.communities.", beside.gap);
}

std::vector<std::string> note_words(const CommunitiesText& text) {
    std::vector<std::string> notes;
    for (std::size_t c = 0; c < 2; ++c) {
        const auto& figures = text.communities[c]->figures;
        if (figures.difference_accepted)
            notes.push_back(words(text.words, "communities.note.accepted",
                                  {{"name", community_name(text, c)},
                                   {"minimum", std::to_string(figures.charter.minimum_members)}}));
    }
    const auto first = questionnaire_of(*text.communities[0]);
    const auto second = questionnaire_of(*text.communities[1]);
    if (first != second)
        notes.push_back(
            words(text.words, "communities.note.questionnaires", {{"first", first}, {"second", second}}));
    return notes;
}

}  // namespace socratic
