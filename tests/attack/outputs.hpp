// SPDX-License-Identifier: MIT
// What the outputs of a survey let a reader know: for each figure, of which people.
#pragma once
#include <set>
#include <string>
#include <vector>
#include "score/score.hpp"
#include "survey.hpp"

namespace socratic::attack {

/// The people behind one shown figure, by index into the survey.
using People = std::vector<bool>;

/// A kind of figure that adds up over people: numbers and sums of answers, or distributions of answers,
/// or numbers of people without a level.
struct Figure {
    std::string name;           ///< such as "A mean" or "A1 counts"
    bool distribution = false;  ///< needs twice the minimum
    People base;                ///< everybody whom the figure could speak of
    std::set<People> shown;     ///< within the base: of whom it is shown
};

struct Outputs {
    std::vector<Figure> figures;
    std::vector<std::string> complaints;  ///< numbers of people that differ from the rows
    std::size_t pictured = 0;             ///< statements read from pictures in documents
};

/// The figures of a survey with a minimum.
Scores score(const Survey& survey, long minimum);

/// Which outputs to read: the report's values alone, or JSON and CSV too, or also the documents of all
/// templates.
enum class Sources { values, figures, documents };

/// All that they show with each of these minimums, together.
Outputs read_outputs(const Survey& survey, const std::vector<long>& minimums, Sources sources);

}  // namespace socratic::attack
