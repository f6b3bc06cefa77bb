// SPDX-License-Identifier: MIT
#include "report/sheet_names.hpp"
#include <algorithm>
#include "base/utf8.hpp"
#include "model/folding.hpp"

namespace socratic {
namespace {

constexpr std::size_t longest_name = 31;
constexpr std::string_view forbidden = "[]:*?/\\";
constexpr std::string_view reserved = "History";  ///< that of a sheet that Excel makes

std::string allowed_text(std::string_view person) {
    std::string text;
    for (const auto point : split_code_points(person)) {
        const bool is_control = point.size() == 1 && static_cast<unsigned char>(point[0]) < 0x20;
        const bool is_forbidden = point.size() == 1 && forbidden.find(point[0]) != std::string_view::npos;
        text += is_control || is_forbidden ? " " : point;
    }
    text = fold_wording(text);
    const auto first = text.find_first_not_of('\'');
    if (first == std::string::npos) return "–";
    return text.substr(first, text.find_last_not_of('\'') - first + 1);
}

/// So that `ending` still fits.
std::string cut(const std::string& text, std::string_view ending) {
    const auto most = longest_name - count_code_points(ending);
    const auto points = split_code_points(text);
    if (points.size() <= most) return text + std::string(ending);
    std::string out;
    for (std::size_t i = 0; i + 1 < most; ++i) out += points[i];
    return out + "…" + std::string(ending);
}

}  // namespace

SheetNames::SheetNames(std::vector<std::string> taken) {
    for (const auto& name : taken) taken_.push_back(fold_case(name));
    taken_.push_back(fold_case(reserved));
}

std::string SheetNames::add(std::string_view person) {
    const auto text = allowed_text(person);
    auto name = cut(text, "");
    for (int number = 2; std::find(taken_.begin(), taken_.end(), fold_case(name)) != taken_.end(); ++number)
        name = cut(text, " (" + std::to_string(number) + ")");
    taken_.push_back(fold_case(name));
    return name;
}

}  // namespace socratic
