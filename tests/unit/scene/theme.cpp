// SPDX-License-Identifier: MIT
#include "scene/theme.hpp"
#include <doctest/doctest.h>
#include <cmath>

using namespace socratic;

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(Colour colour) {
    const auto linear = [](double part) {
        part /= 255;
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

double contrast(Colour a, Colour b) {
    const double light = std::max(luminance(a), luminance(b)), dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

}  // namespace

TEST_CASE("the themes are colour and print and projector") {
    REQUIRE(themes().size() == 3);
    CHECK(find_theme("colour")->answers.colour == colour("#0072B2"));
    CHECK(find_theme("print")->tint == doctest::Approx(0.04));
    CHECK(find_theme("projector")->text_scale > 1);
    CHECK(find_theme("Colour") == nullptr);
}

TEST_CASE("the print theme has greys only") {
    const auto* theme = find_theme("print");
    const auto is_grey = [](Colour c) { return c.red == c.green && c.green == c.blue; };
    for (const auto& look : {theme->answers, theme->earlier, theme->oldest, theme->agreed, theme->target,
                             theme->reported, theme->answers_beside_agreed})
        CHECK(is_grey(look.colour));
    for (const auto& look : theme->groups) CHECK(is_grey(look.colour));
}

TEST_CASE("texts have the contrast of 4.5 and layers of 3 that WCAG asks for") {
    for (const auto& theme : themes()) {
        CHECK(contrast(theme.ink, theme.paper) >= 4.5);
        CHECK(contrast(theme.soft, theme.paper) >= 4.5);
        for (const auto& look : {theme.answers, theme.earlier, theme.agreed, theme.target, theme.reported})
            CHECK(contrast(look.colour, theme.paper) >= 3);
        for (const auto& look : theme.groups) CHECK(contrast(look.colour, theme.paper) >= 3);
    }
}

TEST_CASE("layers that may share a wheel differ in marker or dash and not in colour only") {
    for (const auto& theme : themes()) {
        const std::vector<LayerLook> together[] = {
            {theme.answers, theme.agreed, theme.target},
            {theme.answers, theme.earlier, theme.oldest, theme.target},
            {theme.answers, theme.reported, theme.earlier, theme.target},
            theme.groups};
        for (const auto& looks : together)
            for (std::size_t i = 0; i < looks.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    CHECK((looks[i].marker != looks[j].marker || looks[i].dash != looks[j].dash));
    }
}
