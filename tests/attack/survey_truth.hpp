// SPDX-License-Identifier: MIT
// The people of a survey by what they answered, from the rows alone, and the figures that outputs show of
// them.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>
#include "outputs.hpp"

namespace socratic::attack {

/// The truth, without the program's rules.
struct SurveyTruth {
    const Survey& survey;

    /// Of a dimension's first question.
    std::size_t first_cell(std::size_t dimension) const;
    /// Who gave at least one answer.
    People everybody() const;
    People in_group(const std::string& fact, const std::optional<std::string>& value) const;
    People answered(std::size_t cell) const;
    /// At least half of the questions that are applicable, and one of them.
    People scored(std::size_t dimension) const;
};

long count(const People& people);

/// One Figure for each dimension or question and kind of figure.
class FigureBook {
public:
    /// A figure of those of `people` whom it could speak of; `n` is what is said of how many they are.
    void add(const std::string& name, bool distribution, const People& base, const People& people,
             std::optional<long> n = {});
    void complain(std::string what) { complaints_.push_back(std::move(what)); }
    /// Counts what pictures said: an attack on nothing would find nothing.
    void note_picture(std::size_t statements) { pictured_ += statements; }

    std::vector<Figure> figures() const;
    const std::vector<std::string>& complaints() const { return complaints_; }
    std::size_t pictured() const { return pictured_; }

private:
    std::map<std::string, Figure> figures_;
    std::vector<std::string> complaints_;
    std::size_t pictured_ = 0;
};

}  // namespace socratic::attack
