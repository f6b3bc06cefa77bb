// SPDX-License-Identifier: MIT
#include "model/language_name.hpp"
#include <algorithm>
#include <array>

namespace socratic {
namespace {

struct Named {
    std::string_view language, name;
};

constexpr std::array names{
    Named{"ar", "العربية"},  Named{"bn", "বাংলা"},          Named{"de", "Deutsch"},
    Named{"en", "English"},  Named{"es", "Español"},        Named{"fr", "Français"},
    Named{"hi", "हिन्दी"},    Named{"ht", "Kreyòl ayisyen"}, Named{"id", "Indonesia"},
    Named{"it", "Italiano"}, Named{"nl", "Nederlands"},     Named{"pt", "Português"},
    Named{"ru", "Русский"},  Named{"sw", "Kiswahili"},      Named{"uk", "Українська"},
    Named{"zh", "中文"},
};

std::string named(const Words& catalogue, const std::string& key, const std::string& otherwise) {
    const auto found = catalogue.by_key.find(key);
    return found == catalogue.by_key.end() ? otherwise : found->second;
}

}  // namespace

std::string language_name(std::string_view tag) {
    const auto language = tag.substr(0, tag.find('-'));
    for (const auto& row : names)
        if (row.language == language) return std::string(row.name);
    return std::string(tag);
}

std::string_view parent_language(std::string_view tag) {
    const auto dash = tag.rfind('-');
    return dash == std::string_view::npos ? std::string_view() : tag.substr(0, dash);
}

std::optional<std::string> nearest_language(const std::vector<std::string>& languages,
                                            std::string_view wanted) {
    for (auto tag = wanted; !tag.empty(); tag = parent_language(tag))
        if (std::find(languages.begin(), languages.end(), tag) != languages.end()) return std::string(tag);
    return std::nullopt;
}

std::string language_in(const Words& catalogue, std::string_view tag) {
    return named(catalogue, "language." + std::string(tag.substr(0, tag.find('-'))), language_name(tag));
}

std::string country_in(const Words& catalogue, std::string_view code) {
    return named(catalogue, "country." + std::string(code), std::string(code));
}

}  // namespace socratic
