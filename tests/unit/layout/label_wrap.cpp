// SPDX-License-Identifier: MIT
#include "layout/label_wrap.hpp"
#include <doctest/doctest.h>
#include <algorithm>
#include <set>
#include "layout/made_up.hpp"

using namespace socratic;

namespace {

const Measure measure = made_up::measure;

std::vector<Wrap> wraps(std::string_view text, int most_lines = 3, double widest_word = 0) {
    return wraps_of(Ruler(measure), text, {true, most_lines, widest_word});
}

using LineList = std::vector<std::string>;

}  // namespace

TEST_CASE("a name is broken into even lines and not after a small word") {
    const auto found = wraps("Leadership and political will");
    REQUIRE(found.size() >= 2);
    CHECK(found[0].lines == LineList{"Leadership and political will"});
    CHECK(found[0].width == doctest::Approx(29 * 0.6));
    CHECK(found[1].lines == LineList{"Leadership", "and political will"});
    CHECK(found[1].width == doctest::Approx(18 * 0.6));
    CHECK_FALSE(found[1].ends_badly);
}

TEST_CASE("a line ends in a small word only when that saves much and it is told") {
    CHECK(wraps("Cycle de programmation")[1].lines == LineList{"Cycle", "de programmation"});
    const auto found = wraps("Qualitätssicherung und Wirkungsmessungen");
    CHECK(found[1].lines == LineList{"Qualitätssicherung", "und Wirkungsmessungen"});
    CHECK_FALSE(found[1].ends_badly);
    CHECK(wraps("Partnerschaft und die in der Zusammenarbeitsvereinbarung")[1].ends_badly);
}

TEST_CASE("a single word has one wrap and no-break spaces do not break") {
    CHECK(wraps("Partenariats").size() == 1);
    CHECK(wraps("n\u00A021").size() == 1);
    CHECK(wraps("").empty());
}

TEST_CASE("no other break of the same number of lines is narrower by more than a small word costs") {
    const std::string text = "Redevabilité, suivi, évaluation et apprentissage dans tous nos programmes";
    const auto words = split_words(text);
    const auto n = words.size();
    for (const auto& wrap : wraps(text, 4)) {
        const auto lines = wrap.lines.size();
        double narrowest = 1e9;  // by trying every set of breaks
        for (unsigned cuts = 0; cuts < (1U << (n - 1)); ++cuts) {
            if (static_cast<std::size_t>(__builtin_popcount(cuts)) + 1 != lines) continue;
            double widest = 0;
            std::string line = words[0];
            for (std::size_t i = 1; i < n; ++i) {
                if ((cuts >> (i - 1) & 1U) != 0) {
                    widest = std::max(widest, measure(line, {1, true, false}));
                    line = words[i];
                } else {
                    line += " " + words[i];
                }
            }
            narrowest = std::min(narrowest, std::max(widest, measure(line, {1, true, false})));
        }
        CHECK(wrap.width >= narrowest - 1e-9);
        CHECK(wrap.width <= narrowest + 8 + 1e-9);
        std::string joined;
        for (const auto& line : wrap.lines) joined += (joined.empty() ? "" : " ") + line;
        CHECK(joined == text);
    }
}

TEST_CASE("long words are broken with a hyphen only when asked to and lose no letter") {
    const std::string word = "Gleichstellungsbeauftragtenverordnung";
    CHECK(wraps(word).front().width == doctest::Approx(37 * 0.6));
    const auto found = wraps(word, 9, 10);
    REQUIRE(found.size() == 1);
    std::string joined;
    for (const auto& line : found[0].lines) {
        CHECK(measure(line, {1, true, false}) <= 10);
        joined += line.back() == '-' ? line.substr(0, line.size() - 1) : line;
    }
    CHECK(joined == word);
}

TEST_CASE("120 characters are wrapped without trying every break") {
    std::string text;
    for (int i = 0; i < 40; ++i) text += "mot ";
    const auto found = wraps(text, 9);
    CHECK(found.back().lines.size() == 8);  // nine lines would be no narrower
    CHECK(found.back().width <= 5 * 4 * 0.6);
}
