// SPDX-License-Identifier: MIT
#include "write/html.hpp"
#include <algorithm>
#include <span>
#include <utility>

namespace socratic {
namespace {

using Escape = std::pair<std::string_view, std::string_view>;

std::string escaped(std::string_view text, std::span<const Escape> escapes) {
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    while (!text.empty()) {
        const auto found = std::find_if(escapes.begin(), escapes.end(),
                                        [&](const Escape& escape) { return text.starts_with(escape.first); });
        const bool is_found = found != escapes.end();
        out += is_found ? found->second : text.substr(0, 1);
        text.remove_prefix(is_found ? found->first.size() : 1);
    }
    return out;
}

}  // namespace

std::string html_escaped(std::string_view text) {
    static constexpr Escape escapes[] = {
        {"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}};
    return escaped(text, escapes);
}

std::string json_for_script(std::string_view json) {
    // Outside of its strings JSON has none of these, and in a string the escape means the same.
    static constexpr Escape escapes[] = {
        {"<", "\\u003c"}, {">", "\\u003e"}, {"&", "\\u0026"}, {"\u2028", "\\u2028"}, {"\u2029", "\\u2029"}};
    return escaped(json, escapes);
}

}  // namespace socratic
