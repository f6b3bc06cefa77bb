// SPDX-License-Identifier: MIT
#include "write/open_drawing.hpp"
#include <doctest/doctest.h>
#include <array>
#include <thread>
#include "write/picture.hpp"

using namespace socratic;

namespace {

struct Files {
    std::string svg, outlines, pdf, png;
    bool operator==(const Files&) const = default;
};

Files draw() {
    const auto drawing = open_drawing(socratic_wheel_open_scripts);
    SvgOptions outlines;
    outlines.text = SvgText::outlines;
    return {drawing.svg(small_scene(), {}), drawing.svg(small_scene(), outlines),
            drawing.pdf({small_scene(), small_scene()}, {0}), drawing.png(small_scene(), 1)};
}

}  // namespace

TEST_CASE("a drawing measures what it draws") {
    const auto drawing = open_drawing(socratic_wheel_open_scripts);
    const TextStyle ten{10, false, false};
    const TextStyle twenty{20, false, false};
    CHECK(drawing.measure("Wheel", twenty) == doctest::Approx(2 * drawing.measure("Wheel", ten)));
    drawing.measure("性", ten);
    CHECK(drawing.missing_characters() == std::vector<std::string>{"性"});
}

TEST_CASE("threads with drawings of their own make the same files") {
    const auto alone = draw();
    std::array<Files, 4> results;
    std::vector<std::thread> threads;
    for (auto& result : results) threads.emplace_back([&result] { result = draw(); });
    for (auto& thread : threads) thread.join();
    for (const auto& result : results) CHECK((result == alone));
}
