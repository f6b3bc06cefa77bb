// SPDX-License-Identifier: MIT
#include "layout/page.hpp"
#include <algorithm>
#include <charconv>
#include <cmath>

namespace socratic {
namespace {

struct NamedSize {
    std::string_view name;
    PageSize size;
};

// ISO 216 and North American paper, upright.
constexpr NamedSize papers[] = {
    {"A5", {419.53, 595.28}},   {"A4", {595.28, 841.89}},   {"A3", {841.89, 1190.55}},
    {"A2", {1190.55, 1683.78}}, {"A1", {1683.78, 2383.94}}, {"A0", {2383.94, 3370.39}},
    {"letter", {612, 792}},     {"tabloid", {792, 1224}},
};

constexpr double smallest_side = 100, largest_side = 14400;  // the largest page of PDF 1.7

std::optional<double> find_side(std::string_view text) {
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (text.empty() || end.ec != std::errc() || end.ptr != text.data() + text.size()) return {};
    if (!(value >= smallest_side && value <= largest_side)) return {};
    return value;
}

bool same_ignoring_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

Page with_texts(Page page, const Theme& theme, double title, double body, double small) {
    const double scale = page.unit * theme.text_scale;
    page.title = title * scale;
    page.body = std::max(8.0, body * scale);
    page.small = std::max(7.0, small * scale);
    return page;
}

}  // namespace

std::optional<PageSize> find_page_size(std::string_view name) {
    constexpr std::string_view on_its_side = "-landscape";
    const bool sideways = name.size() > on_its_side.size() &&
                          same_ignoring_case(name.substr(name.size() - on_its_side.size()), on_its_side);
    const auto paper = sideways ? name.substr(0, name.size() - on_its_side.size()) : name;
    for (const auto& [known, size] : papers)
        if (same_ignoring_case(paper, known)) return sideways ? PageSize{size.height, size.width} : size;
    const auto cross = name.find('x');
    if (cross == std::string_view::npos) return {};
    const auto width = find_side(name.substr(0, cross)), height = find_side(name.substr(cross + 1));
    if (!width || !height) return {};
    return PageSize{*width, *height};
}

Page plan_page(const PageSize& size, const Theme& theme) {
    Page page{.width = size.width, .height = size.height};
    const double shape = size.width / size.height;
    if (shape > 1.3) {
        page.arrangement = Arrangement::column;
        page.unit = std::min(size.width / 960, size.height / 540);
        page.margin = 44 * page.unit;
        page.label_margin = 30 * page.unit;
        page = with_texts(page, theme, 24, 12, 9.5);
        page.line = page.body * 17 / 12;
        page.small_line = page.small * 14 / 9.5;
        return page;
    }
    page.arrangement = shape > 0.9 ? Arrangement::corners : Arrangement::stacked;
    page.unit = page.arrangement == Arrangement::corners ? std::min(size.width / 842, size.height / 700)
                                                         : std::min(size.width / 595.28, size.height / 780);
    page.margin = 42 * page.unit;
    page.label_margin = 36 * page.unit;
    page = with_texts(page, theme, 20, 10, 8);
    page.line = page.body * 1.5;
    page.small_line = page.small * 1.5;
    return page;
}

double small_beside(const Page& page, double body) {
    return std::min(page.small, std::max(7.0, page.small - (page.body - body) * 0.625));
}

}  // namespace socratic
