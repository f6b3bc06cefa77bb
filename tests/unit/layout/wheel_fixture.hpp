// SPDX-License-Identifier: MIT
// Wheels drawn on pages of their own, with earlier rounds and groups.
#pragma once
#include <algorithm>
#include <cmath>
#include "layout/made_up.hpp"
#include "layout/wheel.hpp"

namespace wheel_fixture {

using namespace socratic;

inline WheelOptions options_in(const std::string& language, const std::string& size = "A4") {
    WheelOptions options;
    options.language = language;
    options.size = *find_page_size(size);
    return options;
}

inline Scene draw(const Scores& scores, const Questionnaire& questionnaire, const WheelOptions& options) {
    return layout_wheel(scores, questionnaire, made_up::words(options.language), options, made_up::measure);
}

inline bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A second round, three years before, without a figure for the second dimension.
inline void add_earlier_round(Scores& scores) {
    auto earlier = scores.rounds.front();
    earlier.id = earlier.date = "2023-05-01";
    earlier.respondents = 19;
    for (auto& dimension : earlier.dimensions) {
        dimension.mean = 1;
        dimension.q1 = dimension.q3 = {};
    }
    earlier.dimensions[1].mean = {};
    earlier.dimensions[1].n = 0;
    earlier.dimensions[1].gap = Gap::nobody_scored;
    scores.rounds.insert(scores.rounds.begin(), earlier);
}

inline GroupScores group(const Scores& scores, const std::string& value, long n, double mean) {
    GroupScores made;
    made.fact = "place";
    made.value = value;
    made.n = n;
    made.dimensions = scores.rounds.back().dimensions;
    for (auto& dimension : made.dimensions) {
        dimension.mean = mean;
        dimension.n = n;
        dimension.q1 = dimension.q3 = {};
    }
    return made;
}

}  // namespace wheel_fixture
