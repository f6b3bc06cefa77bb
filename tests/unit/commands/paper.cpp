// SPDX-License-Identifier: MIT
#include "commands/paper.hpp"
#include <doctest/doctest.h>

using namespace socratic;

namespace {

Paper page(const std::vector<std::string>& words, const std::string& format) {
    return choose_paper(CommandLine(*find_command("draw"), words), format);
}

std::string failure_of(const std::vector<std::string>& words, const std::string& format) {
    try {
        page(words, format);
    } catch (const Failure& failure) {
        return failure.problems()[0].message;
    }
    return "no failure";
}

}  // namespace

TEST_CASE("the page is A4 unless a size is given") {
    CHECK(page({}, "pdf").size.width == doctest::Approx(595.28));
    CHECK(page({"--size", "A3"}, "pdf").size.height == doctest::Approx(1190.55).epsilon(0.001));
}

TEST_CASE("a size in numbers is in points and for a PNG in pixels") {
    CHECK(page({"--size", "1920x1080"}, "svg").size.width == 1920);
    const auto slide = page({"--size", "1920x1080"}, "png");
    CHECK(slide.size.width == 960);
    CHECK(slide.size.height == 540);
    CHECK(slide.pixels_per_point == 2);
    CHECK(page({"--size", "1920x1080", "--scale", "1"}, "png").size.width == 1920);
    CHECK(page({"--size", "A4", "--scale", "1"}, "png").size.width == doctest::Approx(595.28));
}

TEST_CASE("sizes that make no sense are refused") {
    CHECK(failure_of({"--size", "A9"}, "pdf") ==
          "--size: expected A4, A3, A2, A1, A0, letter or WxH, got 'A9'");
    CHECK(failure_of({"--size", "10x10"}, "pdf") ==
          "--size: expected A4, A3, A2, A1, A0, letter or WxH, got '10x10'");
    CHECK(failure_of({"--size", "200x200", "--scale", "10"}, "png") ==
          "--size: '200x200' is too small for a wheel");
    CHECK(failure_of({"--scale", "3"}, "pdf") == "--scale is for PNG, got the format 'pdf'");
    CHECK(failure_of({"--size", "A0", "--scale", "20"}, "png") ==
          "a side of the PNG would have more than 32767 pixels");
}
