// SPDX-License-Identifier: MIT
// What each spoke stands for, and the figures that belong to it.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>
#include "layout/dial.hpp"
#include "layout/subject.hpp"

namespace socratic {

struct Spoke {
    std::string id;          ///< of the dimension or question
    std::string dimension;   ///< of the question; the id itself for a dimension
    std::string name;        ///< for a question, its id
    std::string short_name;  ///< for a crowded wheel; "" when there is none
    std::string wording;     ///< a question's text; "" for a dimension
    std::string arc;         ///< the section, or the dimension of questions: neighbours with one share an arc
    Bounds bounds;
    bool is_spare = false;  ///< an empty line, for what the room adds
};

/// An arc outside the rim; the longest of its names that fits is set into it.
struct ArcName {
    std::string id;
    std::vector<std::string> names;  ///< longest first
};

struct Spokes {
    std::vector<Spoke> list;
    std::vector<ArcName> arcs;
};

enum class SpokesFor { dimensions, questions };

/// One spoke per dimension, or per asked question; names in `language`, set as the words' language asks.
Spokes spokes_of(const Questionnaire& questionnaire, const Words& words, std::string_view language,
                 SpokesFor what);

/// The figures of one spoke in one round or group, of a dimension or a question alike.
struct Figure {
    std::optional<double> level, reported, agreed, target;  ///< level: a mean, on a spectrum a median
    std::string target_by;
    long n = 0;
    Views views = Views::none;
    Gap gap = Gap::none;
    Hidden hidden = Hidden::no;
    std::optional<std::pair<double, double>> middle_half;
    std::vector<std::pair<double, long>> marks;  ///< ascending
    int questions_used = 0, questions_of = 0;    ///< of a dimension
};

Figure figure_of(const std::vector<DimensionScores>& dimensions, const Spoke& spoke);

}  // namespace socratic
