// SPDX-License-Identifier: MIT
// What is said about two communities beside each other, in sentences.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>
#include "model/communities_compared.hpp"
#include "model/shared_community.hpp"
#include "model/words.hpp"

namespace socratic {

/// Two communities, and in which words they are told of.
struct CommunitiesText {
    const CommunitiesCompared& compared;
    std::array<const SharedCommunity*, 2> communities;
    const std::string& language;  ///< of names
    const Words& words;           ///< of sentences
};

std::string community_name(const CommunitiesText& text, std::size_t community);
/// "Lantern Network and Red Brisa", without what stands in brackets behind their names.
std::string communities_title(const CommunitiesText& text);
std::string dimension_name(const CommunitiesText& text, const std::string& id);

/// "2.2"; "" when it is withheld.
std::string level_words(const CommunitiesText& text, const MembersFigure& figure);
/// "1.6–2.5"; "" when it is not shown.
std::string half_words(const CommunitiesText& text, const MembersFigure& figure);
/// "+0.4", "0.0", with a proper minus; "" without a difference.
std::string difference_words(const CommunitiesText& text, std::optional<double> difference);
/// "on average 77% of those invited answered"; "" when it is withheld.
std::string answered_words(const CommunitiesText& text, std::size_t community);

/// "Red Brisa stands at 3.1, Lantern Network at 2.2.", of a dimension where one stands clearly higher.
std::string offer_words(const CommunitiesText& text, const DimensionBeside& beside);
/// How low both stand on a common priority.
std::string priority_words(const CommunitiesText& text, const DimensionBeside& beside);

/// "not_asked", "scale", "questions", "language"; "" for no.
std::string_view gap_text(NotBeside gap);

/// Why a community shows no level: "fewer than 4 members"; "" when it shows one.
std::string reason_words(const CommunitiesText& text, const MembersFigure& figure, std::size_t community);
/// Why the two are not put beside each other on a dimension, as parts of a sentence; empty when they are.
std::vector<std::string> left_out_words(const CommunitiesText& text, const DimensionBeside& beside);
/// The same in a few words, for the spoke of a wheel.
std::string gap_words(const CommunitiesText& text, const DimensionBeside& beside);

/// What must be said about the figures as a whole, a sentence each.
std::vector<std::string> note_words(const CommunitiesText& text);

}  // namespace socratic
