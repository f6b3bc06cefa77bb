// SPDX-License-Identifier: MIT
// Everything a picture of answers is made from, handed from part to part.
#pragma once
#include <string>
#include "layout/ruler.hpp"
#include "layout/wheel.hpp"

namespace socratic {

struct Subject {
    const Scores& scores;
    const Questionnaire& questionnaire;
    const Words& words;
    const WheelOptions& options;
    const Theme& theme;
    const Ruler& ruler;
};

/// Its levels are medians.
bool is_spectrum(const Subject& subject);

/// What people call a round: the year of its date when no other round has that year, else its id.
std::string name_of_round(const Scores& scores, std::size_t round);

/// A text of the questionnaire or the assessment in the picture's language, set as the language asks.
std::string said(const Subject& subject, const Text& text);

/// Words of the catalogue, set as the language asks.
std::string said(const Subject& subject, std::string_view key,
                 const std::vector<std::pair<std::string_view, std::string>>& values = {});

/// Words about a round; `key.only` and no name where there is but one round and it has no date.
std::string said_of_round(const Subject& subject, std::string_view key, std::size_t round,
                          std::vector<std::pair<std::string_view, std::string>> values = {});

/// A level or mean: no decimals when it is whole and exact, else one.
std::string level_in(const Words& words, double level);

}  // namespace socratic
