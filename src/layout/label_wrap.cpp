// SPDX-License-Identifier: MIT
// For a number of lines k the cost of a break is its widest line, a share of how uneven the lines are,
// and a fine for each line that ends in a small word. For a given limit on the width the rest adds up
// line by line, so each limit (the width of some run of words) takes one dynamic programme; limits
// much wider than the narrowest possible cannot win and are not tried.
#include "layout/label_wrap.hpp"
#include <algorithm>
#include <array>
#include <limits>
#include "base/utf8.hpp"
#include "layout/layout_memory.hpp"

namespace socratic {
namespace {

constexpr double fine_for_small_word = 4.0;  // em
constexpr double price_of_unevenness = 0.15;
constexpr double infinite = std::numeric_limits<double>::infinity();

// Articles, prepositions and conjunctions that belong to what follows them.
constexpr std::array<std::string_view, 54> small_words = {
    "a",   "al",  "and", "au",  "aux", "avec", "con",  "das", "de",  "del",  "dem", "den",  "der", "des",
    "die", "du",  "d’",  "e",   "el",  "en",   "et",   "for", "für", "im",   "in",  "la",   "las", "le",
    "les", "los", "mit", "of",  "on",  "or",   "os",   "ou",  "par", "para", "por", "pour", "sur", "the",
    "to",  "u",   "un",  "und", "une", "von",  "with", "y",   "zu",  "zum",  "zur", "à"};  // sorted by bytes

struct Word {
    std::string text;
    double width = 0;
    bool is_small = false;
    bool ends_line = false;  ///< a piece with a hyphen
};

class Breaker {
public:
    Breaker(std::vector<Word> words, double space) : words_(std::move(words)), space_(space) {
        before_.push_back(0);
        for (const auto& word : words_) before_.push_back(before_.back() + word.width + space_);
    }
    std::size_t count() const { return words_.size(); }
    Wrap best_in(std::size_t lines) const;

private:
    /// The width of the words from `a` up to but not including `b`; infinite when they may not share a line.
    double width(std::size_t a, std::size_t b) const {
        for (auto i = a; i + 1 < b; ++i)
            if (words_[i].ends_line) return infinite;
        return before_[b] - before_[a] - space_;
    }
    double narrowest(std::size_t lines) const;
    double cost_within(double limit, std::size_t lines, std::vector<std::size_t>& cuts) const;

    std::vector<Word> words_;
    double space_;
    std::vector<double> before_;
};

double Breaker::narrowest(std::size_t lines) const {
    const auto n = count();
    std::vector<double> best(n + 1, infinite), next(n + 1, infinite);
    best[0] = 0;
    for (std::size_t k = 0; k < lines; ++k) {
        std::fill(next.begin(), next.end(), infinite);
        for (std::size_t b = 1; b <= n; ++b)
            for (std::size_t a = 0; a < b; ++a)
                if (best[a] < infinite) next[b] = std::min(next[b], std::max(best[a], width(a, b)));
        best.swap(next);
    }
    return best[n];
}

double Breaker::cost_within(double limit, std::size_t lines, std::vector<std::size_t>& cuts) const {
    const auto n = count();
    const auto at = [&](std::size_t k, std::size_t b) { return k * (n + 1) + b; };
    std::vector<double> best((lines + 1) * (n + 1), infinite);
    std::vector<std::size_t> from(best.size(), 0);
    best[at(0, 0)] = 0;
    for (std::size_t k = 1; k <= lines; ++k)
        for (std::size_t b = k; b <= n; ++b)
            for (std::size_t a = b; a-- > k - 1;) {
                const double wide = width(a, b);
                if (wide > limit + 1e-9) break;
                if (best[at(k - 1, a)] == infinite) continue;
                const double uneven = price_of_unevenness * (limit - wide) / static_cast<double>(lines);
                const double fine = b < n && words_[b - 1].is_small ? fine_for_small_word : 0;
                const double cost = best[at(k - 1, a)] + uneven + fine;
                if (cost < best[at(k, b)] - 1e-9) {
                    best[at(k, b)] = cost;
                    from[at(k, b)] = a;
                }
            }
    cuts.assign(lines + 1, n);
    if (best[at(lines, n)] == infinite) return infinite;
    for (std::size_t k = lines; k > 0; --k) cuts[k - 1] = from[at(k, cuts[k])];
    return limit + best[at(lines, n)];
}

Wrap Breaker::best_in(std::size_t lines) const {
    const double least = narrowest(lines);
    if (least == infinite) return {};
    std::vector<double> limits;
    for (std::size_t a = 0; a < count(); ++a)
        for (auto b = a + 1; b <= count(); ++b)
            if (const double wide = width(a, b);
                wide >= least - 1e-9 && wide <= least + 2 * fine_for_small_word)
                limits.push_back(wide);
    std::sort(limits.begin(), limits.end());
    double best = infinite;
    std::vector<std::size_t> cuts, best_cuts;
    for (const double limit : limits) {
        if (limit >= best) break;
        if (const double cost = cost_within(limit, lines, cuts); cost < best - 1e-9) {
            best = cost;
            best_cuts = cuts;
        }
    }
    Wrap wrap;
    for (std::size_t k = 0; k < lines; ++k) {
        std::string line;
        for (auto i = best_cuts[k]; i < best_cuts[k + 1]; ++i)
            line += (line.empty() ? "" : " ") + words_[i].text;
        wrap.width = std::max(wrap.width, width(best_cuts[k], best_cuts[k + 1]));
        wrap.lines.push_back(std::move(line));
        if (k + 1 < lines && words_[best_cuts[k + 1] - 1].is_small) wrap.ends_badly = true;
    }
    return wrap;
}

std::vector<Word> words_in(const Ruler& ruler, std::string_view text, const WrapRules& rules) {
    std::vector<Word> words;
    const TextStyle unit{1, rules.bold, false};
    for (const auto& whole : split_words(text)) {
        const auto pieces = rules.widest_word > 0 ? hyphenate(ruler, whole, unit, rules.widest_word)
                                                  : std::vector<std::string>{whole};
        for (const auto& piece : pieces) {
            const bool is_small =
                std::binary_search(small_words.begin(), small_words.end(), std::string_view(piece));
            words.push_back({piece, ruler.em(piece, rules.bold), is_small, &piece != &pieces.back()});
        }
    }
    return words;
}

std::vector<Wrap> find_wraps(const Ruler& ruler, std::string_view text, const WrapRules& rules) {
    const Breaker breaker(words_in(ruler, text, rules), ruler.em(" ", rules.bold));
    std::vector<Wrap> wraps;
    const auto most = std::min(breaker.count(), static_cast<std::size_t>(rules.most_lines));
    for (std::size_t lines = 1; lines <= most; ++lines) {
        auto wrap = breaker.best_in(lines);
        if (wrap.lines.empty()) continue;
        if (!wraps.empty() && wrap.width >= wraps.back().width - 1e-9) continue;
        for (const auto& line : wrap.lines) wrap.ems.push_back(ruler.em(line, rules.bold));
        wraps.push_back(std::move(wrap));
    }
    return wraps;
}

}  // namespace

const std::vector<Wrap>& wraps_of(const Ruler& ruler, std::string_view text, const WrapRules& rules) {
    auto& kept = ruler.memory().wraps;
    auto key = std::tuple(std::string(text), rules.bold, rules.most_lines, rules.widest_word);
    if (const auto found = kept.find(key); found != kept.end()) return found->second;
    if (kept.size() >= LayoutMemory::most_wraps) kept.clear();
    return kept.emplace(std::move(key), find_wraps(ruler, text, rules)).first->second;
}

}  // namespace socratic
