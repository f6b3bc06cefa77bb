// SPDX-License-Identifier: MIT
#include "import/near_wording.hpp"
#include <algorithm>
#include "base/nearest.hpp"
#include "import/folding.hpp"

namespace socratic {
namespace {

using Words = std::vector<std::string_view>;

/// More words than this are no heading.
constexpr std::size_t most_words = 200;

Words words_of(std::string_view text) {
    Words words;
    while (!text.empty() && words.size() < most_words) {
        const auto end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// In half words, so that it is whole.
int change(std::string_view a, std::string_view b) {
    if (a == b) return 0;
    const auto longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
    if (longer < 4 || longer - shorter > 3) return 2;
    return find_nearest(a, {std::string(b)}) ? 1 : 2;
}

int distance_in_halves(const Words& a, const Words& b) {
    std::vector<int> row(b.size() + 1), last(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = 2 * static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = 2 * static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j)
            row[j] = std::min({last[j] + 2, row[j - 1] + 2, last[j - 1] + change(a[i - 1], b[j - 1])});
        std::swap(row, last);
    }
    return last[b.size()];
}

/// In half words: six in ten words' halves, one at least.
int most_halves(const Words& a, const Words& b) {
    return std::max(1, static_cast<int>(std::max(a.size(), b.size()) * 6 / 10));
}

/// How many words of `sorted` are among the others, both sorted.
std::size_t common(const Words& a, const Words& b) {
    std::size_t i = 0, j = 0, both = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) ++both;
        const bool is_less = a[i] < b[j], is_more = b[j] < a[i];
        if (!is_more) ++i;
        if (!is_less) ++j;
    }
    return both;
}

Words sorted(Words words) {
    std::sort(words.begin(), words.end());
    return words;
}

/// What two ids have in common when they differ only in how they are written: "pol1" of "POL_01".
std::string bare_id(std::string_view id) {
    std::string bare;
    for (const char c : id) {
        const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool is_digit = c >= '0' && c <= '9';
        const bool leads = c == '0' && (bare.empty() || bare.back() < '0' || bare.back() > '9');
        if (is_letter) bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (is_digit && !leads) bare += c;
    }
    return bare;
}

}  // namespace

double distance_in_words(std::string_view a, std::string_view b) {
    return distance_in_halves(words_of(a), words_of(b)) / 2.0;
}

std::optional<ColumnTarget> find_near(const std::vector<std::string>& readings,
                                      const std::vector<std::string>& ids, const KnownQuestions& known) {
    std::optional<ColumnTarget> best;
    int best_distance = 0;
    for (const auto& reading : readings) {
        const auto words = words_of(reading);
        const auto in_order = sorted(words);
        for (const auto& [wording, target] : known.wordings()) {
            const auto others = words_of(wording);
            const auto longer = std::max(words.size(), others.size());
            const auto most = most_halves(words, others);
            if (longer - std::min(words.size(), others.size()) > static_cast<std::size_t>(most) / 2) continue;
            // With every second half word a misspelt one, four words in ten are the same.
            if (longer > 2 && 10 * common(in_order, sorted(others)) < 4 * longer) continue;
            const auto distance = distance_in_halves(words, others);
            if (distance > most || (best && distance >= best_distance)) continue;
            best = target;
            best_distance = distance;
        }
    }
    if (best) return best;
    for (const auto& id : ids)
        for (const auto& [known_id, target] : known.ids())
            if (bare_id(id) == bare_id(known_id)) return target;
    return std::nullopt;
}

}  // namespace socratic
