// SPDX-License-Identifier: MIT
#include "base/nearest.hpp"
#include <fmt/format.h>
#include <algorithm>

namespace socratic {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Optimal string alignment: each row of the table needs the two rows before it.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

/// The one candidate that begins with the word, of four letters or more: a word cut short.
const std::string* find_only_longer(std::string_view word, const std::vector<std::string>& candidates) {
    const std::string* only = nullptr;
    for (const auto& candidate : candidates) {
        const auto begins =
            candidate.size() > word.size() && std::equal(word.begin(), word.end(), candidate.begin(),
                                                         [](char a, char b) { return lower(a) == lower(b); });
        if (!begins) continue;
        if (only != nullptr) return nullptr;
        only = &candidate;
    }
    return word.size() < 4 ? nullptr : only;
}

}  // namespace

std::optional<std::string> find_nearest(std::string_view word, const std::vector<std::string>& candidates) {
    if (word.size() > 64) return std::nullopt;
    if (const auto* longer = find_only_longer(word, candidates)) return *longer;
    const std::size_t limit = std::clamp<std::size_t>(word.size() / 3, 1, 3);
    std::optional<std::string> best;
    std::size_t best_distance = limit + 1;
    for (const auto& candidate : candidates) {
        const auto d = distance(word, candidate);
        if (d < best_distance) {
            best = candidate;
            best_distance = d;
        }
    }
    return best;
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
    const auto nearest = find_nearest(word, candidates);
    return nearest ? fmt::format("did you mean '{}'?", *nearest) : std::string();
}

}  // namespace socratic
