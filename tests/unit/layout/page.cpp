// SPDX-License-Identifier: MIT
#include "layout/page.hpp"
#include <doctest/doctest.h>

using namespace socratic;

TEST_CASE("page sizes are known by name or by width and height in points") {
    CHECK(find_page_size("A4")->width == doctest::Approx(595.28));
    CHECK(find_page_size("a4")->height == doctest::Approx(841.89));
    CHECK(find_page_size("A0")->height == doctest::Approx(3370.39));
    CHECK(find_page_size("letter")->width == doctest::Approx(612));
    CHECK(find_page_size("A3-landscape")->width == doctest::Approx(1190.55));
    CHECK(find_page_size("960x540")->width == doctest::Approx(960));
    CHECK(find_page_size("595.28x841.89")->height == doctest::Approx(841.89));
    for (const auto* wrong : {"", "A9", "x", "960x", "x540", "960x540x2", "0x0", "-960x540", "nanx540",
                              "infx540", "99x540", "960x14401", "960 x 540", "1e3x540", "-landscape"})
        CHECK_MESSAGE(!find_page_size(wrong), wrong);
}

TEST_CASE("upright pages are stacked and screens have a column and squares use the corners") {
    const auto& theme = themes().front();
    CHECK(plan_page({595.28, 841.89}, theme).arrangement == Arrangement::stacked);
    CHECK(plan_page({960, 540}, theme).arrangement == Arrangement::column);
    CHECK(plan_page({842, 700}, theme).arrangement == Arrangement::corners);
}

TEST_CASE("texts have the sizes of the design on A4 and on a screen and grow with the paper") {
    const auto& theme = themes().front();
    const auto a4 = plan_page({595.28, 841.89}, theme), screen = plan_page({960, 540}, theme),
               a0 = plan_page({2383.94, 3370.39}, theme);
    CHECK(a4.title == doctest::Approx(20));
    CHECK(a4.body == doctest::Approx(10));
    CHECK(a4.small == doctest::Approx(8));
    CHECK(a4.margin == doctest::Approx(42));
    CHECK(screen.title == doctest::Approx(24));
    CHECK(screen.body == doctest::Approx(12));
    CHECK(screen.small == doctest::Approx(9.5));
    CHECK(a0.body == doctest::Approx(40).epsilon(0.01));
    CHECK(plan_page({960, 540}, *find_theme("projector")).body == doctest::Approx(15));
    CHECK(plan_page({200, 280}, theme).body == doctest::Approx(8));
}
