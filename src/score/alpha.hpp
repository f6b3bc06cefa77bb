// SPDX-License-Identifier: MIT
// Cronbach's alpha (Cronbach 1951) on complete cases, from integer sums that do not depend on the order of
// rows.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace socratic {

/// Sums over the people who gave a level for every question of a dimension.
struct CompleteCases {
    explicit CompleteCases(std::size_t questions = 0) : sums(questions), products(questions * questions) {}
    /// Counts one person; one level for each question.
    void add(std::span<const std::int64_t> levels);

    long n = 0;
    std::vector<std::int64_t> sums;      ///< by question
    std::vector<std::int64_t> products;  ///< of question i and j at i x questions + j, j >= i only
};

/// Absent below two questions, below two people, and when the sums of the levels do not vary.
std::optional<double> find_alpha(const CompleteCases& cases);

}  // namespace socratic
