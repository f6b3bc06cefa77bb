// SPDX-License-Identifier: MIT
// What a template may use: texts, yes or no, and lists and groups of such values, by name.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace socratic {

struct TemplateValue;

/// Values by name, in the order of the table of values.
struct Members {
    std::vector<std::pair<std::string, TemplateValue>> list;

    /// The value of that name, or nullptr.
    const TemplateValue* find(std::string_view name) const;
    /// Adds a value; a name is given once.
    void add(std::string name, TemplateValue value);
};

/// A text is final: in words, with the language's decimals and dates; "" when there is none. A group that
/// there is not is absent: an empty `Members`.
struct TemplateValue {
    std::variant<std::string, bool, Members, std::vector<Members>> content;

    TemplateValue(std::string text) : content(std::move(text)) {}
    TemplateValue(std::string_view text) : content(std::string(text)) {}
    TemplateValue(const char* text) : content(std::string(text)) {}
    TemplateValue(bool yes) : content(yes) {}
    TemplateValue(Members group) : content(std::move(group)) {}
    TemplateValue(std::vector<Members> list) : content(std::move(list)) {}
};

inline const TemplateValue* Members::find(std::string_view name) const {
    for (const auto& [known, value] : list)
        if (known == name) return &value;
    return nullptr;
}

inline void Members::add(std::string name, TemplateValue value) {
    list.emplace_back(std::move(name), std::move(value));
}

}  // namespace socratic
