// SPDX-License-Identifier: MIT
#include "import/near_wording.hpp"
#include <algorithm>
#include "base/nearest.hpp"
#include "import/folding.hpp"

namespace socratic {
namespace {

/// More words than this are no heading.
constexpr std::size_t most_words = 200;
constexpr std::size_t most_changes_kept = 1'000'000;

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty() && words.size() < most_words) {
        const auto end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// In half words, so that it is whole.
int change_of(std::string_view a, std::string_view b) {
    if (a == b) return 0;
    const auto longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
    if (longer < 4 || longer - shorter > 3) return 2;
    return find_nearest(a, {std::string(b)}) ? 1 : 2;
}

/// In half words: six in ten words' halves, one at least.
int most_halves(std::size_t longer) { return std::max(1, static_cast<int>(longer * 6 / 10)); }

/// How many numbers the two have in common, both sorted.
std::size_t common(const std::vector<int>& a, const std::vector<int>& b) {
    std::size_t both = 0;
    auto x = a.begin();
    auto y = b.begin();
    while (x != a.end() && y != b.end()) {
        if (*x == *y) ++both;
        const bool is_less = *x < *y, is_more = *y < *x;
        if (!is_more) ++x;
        if (!is_less) ++y;
    }
    return both;
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

double distance_in_words(std::string_view text, std::string_view other) {
    const auto a = words_of(text), b = words_of(other);
    std::vector<int> row(b.size() + 1), last(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = 2 * static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = 2 * static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j)
            row[j] = std::min({last[j] + 2, row[j - 1] + 2, last[j - 1] + change_of(a[i - 1], b[j - 1])});
        std::swap(row, last);
    }
    return last[b.size()] / 2.0;
}

NearWordings::NearWordings(const KnownQuestions& known) : known_(known) {
    for (const auto& [wording, target] : known.wordings()) wordings_.push_back(numbered(wording));
}

NearWordings::Numbered NearWordings::numbered(std::string_view text) {
    Numbered made;
    for (const auto word : words_of(text)) {
        const auto [at, is_new] = numbers_.emplace(word, static_cast<int>(words_.size()));
        if (is_new) words_.emplace_back(word);
        made.words.push_back(at->second);
    }
    made.sorted = made.words;
    std::sort(made.sorted.begin(), made.sorted.end());
    return made;
}

int NearWordings::change(int a, int b) {
    if (a == b) return 0;
    const auto pair = static_cast<std::uint64_t>(a) << 32U | static_cast<std::uint64_t>(b);
    if (const auto kept = changes_.find(pair); kept != changes_.end()) return kept->second;
    if (changes_.size() >= most_changes_kept) changes_.clear();
    const auto found = change_of(words_[static_cast<std::size_t>(a)], words_[static_cast<std::size_t>(b)]);
    changes_.emplace(pair, found);
    return found;
}

/// Some number above `most` when it is more.
int NearWordings::distance_up_to(int most, const std::vector<int>& a, const std::vector<int>& b) {
    row_.assign(b.size() + 1, 0);
    last_.resize(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last_[j] = 2 * static_cast<int>(j);
    const auto band = static_cast<std::size_t>(most / 2);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const auto from = i > band ? i - band : 1;
        const auto to = std::min(b.size(), i + band);
        std::fill(row_.begin(), row_.end(), most + 1);  // outside the band it is more
        if (from == 1) row_[0] = 2 * static_cast<int>(i);
        int least = row_[0];
        for (std::size_t j = from; j <= to; ++j) {
            row_[j] = std::min({last_[j] + 2, row_[j - 1] + 2, last_[j - 1] + change(a[i - 1], b[j - 1])});
            least = std::min(least, row_[j]);
        }
        if (least > most) return least;
        std::swap(row_, last_);
    }
    return last_[b.size()];
}

std::optional<ColumnTarget> NearWordings::find(const std::vector<std::string>& readings,
                                               const std::vector<std::string>& ids) {
    std::optional<ColumnTarget> best;
    int best_distance = 0;
    for (const auto& reading : readings) {
        const auto asked = numbered(reading);
        for (std::size_t i = 0; i < wordings_.size(); ++i) {
            const auto& known = wordings_[i];
            const auto longer = std::max(asked.words.size(), known.words.size());
            const auto shorter = std::min(asked.words.size(), known.words.size());
            const auto most = best ? std::min(most_halves(longer), best_distance - 1) : most_halves(longer);
            if (most < 0 || longer - shorter > static_cast<std::size_t>(most) / 2) continue;
            // With six words in ten misspelt, four in ten are the same.
            if (longer > 2 && 10 * common(asked.sorted, known.sorted) < 4 * longer) continue;
            const auto distance = distance_up_to(most, asked.words, known.words);
            if (distance > most) continue;
            best = known_.wordings()[i].second;
            best_distance = distance;
        }
    }
    if (best) return best;
    for (const auto& id : ids)
        for (const auto& [known_id, target] : known_.ids())
            if (bare_id(id) == bare_id(known_id)) return target;
    return std::nullopt;
}

}  // namespace socratic
