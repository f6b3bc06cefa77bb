// SPDX-License-Identifier: MIT
// Which question a column nearly matches: to be proposed, never taken.
#pragma once
#include <cstdint>
#include <unordered_map>
#include "import/known_questions.hpp"

namespace socratic {

/// How far apart two folded wordings are, in words put in, left out or replaced; a misspelt word counts
/// half. Words after the 200th do not count.
double distance_in_words(std::string_view a, std::string_view b);

/// Looks wordings up among those of the questions; keeps what it has worked out.
class NearWordings {
public:
    explicit NearWordings(const KnownQuestions& known);

    /// The nearest of the wordings that is at most three words in ten (of the longer one) away, or one
    /// misspelt word; else an id that differs from one of `ids` in nothing but marks and leading zeros
    /// ("POL_01" for POL1). The first one on a tie, nothing when none is near.
    std::optional<ColumnTarget> find(const std::vector<std::string>& readings,
                                     const std::vector<std::string>& ids);

private:
    /// Words by their number, in order and sorted.
    struct Numbered {
        std::vector<int> words, sorted;
    };
    Numbered numbered(std::string_view text);
    int change(int a, int b);
    int distance_up_to(int most, const std::vector<int>& a, const std::vector<int>& b);

    const KnownQuestions& known_;
    std::unordered_map<std::string, int> numbers_;
    std::vector<std::string> words_;  // by number
    std::unordered_map<std::uint64_t, int> changes_;
    std::vector<Numbered> wordings_;  // as `known_.wordings()`
    std::vector<int> row_, last_;
};

}  // namespace socratic
