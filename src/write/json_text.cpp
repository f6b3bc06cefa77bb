// SPDX-License-Identifier: MIT
#include "write/json_text.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <nlohmann/json.hpp>
#include "write/figure_text.hpp"

namespace socratic {
namespace {

/// Most strings are ids and keys.
bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
}

template <class Items, class Write>
std::string in_brackets(const Items& items, Write write) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : ", ") + write(item);
    return "[" + text + "]";
}

}  // namespace

std::string json_string(std::string_view text) {
    if (is_plain(text)) {
        std::string quoted;
        quoted.reserve(text.size() + 2);
        return quoted.append(1, '"').append(text).append(1, '"');
    }
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string json_text(const Text& text) {
    if (const auto* words = find_in(text, "")) return json_string(*words);
    JsonObject object;
    for (const auto& [language, words] : text.by_language) object.add(language, json_string(words));
    return object.text();
}

std::string json_number(std::optional<double> figure) { return figure ? figure_text(*figure) : "null"; }
std::string json_number(std::optional<long> count) { return count ? std::to_string(*count) : "null"; }
std::string json_number(long count) { return std::to_string(count); }

std::string json_strings(const std::vector<std::string>& texts) { return in_brackets(texts, json_string); }

std::string json_numbers(const std::vector<long>& counts) {
    return in_brackets(counts, [](long count) { return std::to_string(count); });
}

std::string json_lines(const std::vector<std::string>& items, int indent) {
    std::string text = "[";
    for (const auto& item : items) {
        text += text.size() == 1 ? "\n" : ",\n";
        text.append(static_cast<std::size_t>(indent), ' ');
        text += item;
    }
    return text += ']';
}

JsonObject& JsonObject::add(std::string_view key, std::string_view value) {
    if (!members_.empty()) members_ += before_next_.empty() ? ", " : ",";
    members_ += before_next_;
    members_ += json_string(key);
    members_ += ": ";
    members_ += value;
    before_next_.clear();
    return *this;
}

JsonObject& JsonObject::new_line(int indent) {
    before_next_ = fmt::format("\n{:{}}", "", indent);
    return *this;
}

}  // namespace socratic
