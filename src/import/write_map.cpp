// SPDX-License-Identifier: MIT
#include "import/write_map.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "import/heading.hpp"
#include "import/match_columns.hpp"
#include "import/match_map.hpp"
#include "import/yaml_scalar.hpp"

namespace socratic {
namespace {

constexpr std::size_t longest_option = 200;
/// YAML readers look for a key's colon no further than this.
constexpr std::size_t longest_key = 900;

bool is_repeated(const std::vector<ExportColumn>& columns, const ExportColumn& column) {
    const auto key = heading_key(column.heading);
    return std::count_if(columns.begin(), columns.end(),
                         [&](const ExportColumn& other) { return heading_key(other.heading) == key; }) > 1;
}

std::string comment(std::string_view text) { return heading_key(text); }

std::string values_line(const std::string& option, const std::string& meaning, std::string_view indent) {
    const auto key = yaml_scalar(option);
    if (key.size() > longest_key)
        return fmt::format("{0}? {1}\n{0}: {2}\n", indent, key, yaml_scalar(meaning));
    const bool is_number = !meaning.empty() && meaning.find_first_not_of("-0123456789") == std::string::npos;
    return fmt::format("{}{}: {}\n", indent, key, is_number ? meaning : yaml_scalar(meaning));
}

std::string column_line(const std::string& heading, std::optional<std::size_t> number,
                        const std::string& is) {
    return fmt::format("- {{heading: {}{}, is: {}}}", yaml_scalar(heading),
                       number ? fmt::format(", column: {}", *number) : "", is);
}

/// The lines that a person is to complete, of the column with this number or of all questions.
std::string unknown_text(const MapDraft& draft, std::optional<std::size_t> number,
                         const std::string& indent) {
    std::string text;
    std::size_t long_ones = 0;
    for (const auto& option : draft.unknown_options) {
        const auto& numbers = draft.numbers;
        const bool is_listed =
            option.column && std::find(numbers.begin(), numbers.end(), *option.column) != numbers.end();
        if ((is_listed ? option.column : std::nullopt) != number) continue;
        if (option.text.size() > longest_option) {
            ++long_ones;
            continue;
        }
        auto line =
            values_line(option.text, option.meaning.empty() ? "MEANING" : option.meaning, indent + "# ");
        if (option.times > 0)
            line.insert(line.size() - 1,
                        option.times == 1 ? "   # once" : fmt::format("   # {} times", option.times));
        text += line;
    }
    if (long_ones == 1) text += indent + "# (a longer text is not listed)\n";
    if (long_ones > 1) text += fmt::format("{}# ({} longer texts are not listed)\n", indent, long_ones);
    if (text.empty()) return {};
    return fmt::format("{}# Unknown. Take away the '# ' and say what each means{}.\n", indent,
                       number ? " here" : ": a level, DK, NA, or empty") +
           text;
}

std::string column_text(const MapDraft& draft, std::size_t i) {
    const auto& column = draft.map.columns[i];
    const auto unknown =
        i < draft.numbers.size() ? unknown_text(draft, draft.numbers[i], "      ") : std::string();
    if (column.values.empty() && unknown.empty())
        return "  " + column_line(column.heading, column.number, column.is) + "\n";
    auto text = fmt::format("  - heading: {}\n", yaml_scalar(column.heading));
    if (column.number) text += fmt::format("    column: {}\n", *column.number);
    text += fmt::format("    is: {}\n    values:\n", column.is);
    for (const auto& [option, meaning] : column.values) text += values_line(option, meaning, "      ");
    return text + unknown;
}

std::string left_over_text(const MapDraft& draft) {
    if (draft.left_over.empty()) return {};
    std::string text = "  # Left over. To use one, take away its '# ' and say what it is.\n";
    for (const auto& column : draft.left_over) {
        text += "  # " + column_line(column.heading, column.number,
                                     column.proposal.empty() ? "dropped" : column.proposal);
        if (!column.reason.empty()) text += "   # " + comment(column.reason);
        text += "\n";
    }
    return text;
}

std::string dropped_text(const MapDraft& draft) {
    if (draft.dropped_by_format.empty()) return {};
    std::string text = "  # No answers, and dropped unless they are named here:\n";
    for (const auto& heading : draft.dropped_by_format) text += fmt::format("  #   {}\n", comment(heading));
    return text;
}

std::string line_of(std::string_view key, const std::string& value) {
    return value.empty() ? std::string() : fmt::format("{}: {}\n", key, yaml_scalar(value));
}

}  // namespace

MapDraft draft_map(const std::vector<ExportColumn>& columns, const std::vector<ColumnUse>& uses,
                   const Questionnaire& questionnaire, const ImportMap* used) {
    MapDraft draft;
    if (used != nullptr) draft.map = *used;
    draft.map.questionnaire = questionnaire.id;
    draft.map.columns.clear();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& column = columns[i];
        const auto number = is_repeated(columns, column) ? std::optional(column.number) : std::nullopt;
        if (uses[i].kind == ColumnUse::Kind::left_over) {
            draft.left_over.push_back({column.heading, number, uses[i].proposal, uses[i].reason});
        } else if (uses[i].kind == ColumnUse::Kind::dropped && uses[i].by == ColumnUse::By::format) {
            draft.dropped_by_format.push_back(column.heading);
        } else {
            const bool is_named = used != nullptr && uses[i].by == ColumnUse::By::map;
            const auto* entry = is_named ? find_entry_of(*used, column) : nullptr;
            draft.numbers.push_back(column.number);
            draft.map.columns.push_back({column.heading,
                                         number,
                                         id_of(questionnaire, uses[i]),
                                         entry == nullptr ? OptionMeanings{} : entry->values,
                                         {}});
        }
    }
    return draft;
}

std::string import_map_text(const MapDraft& draft) {
    const auto& map = draft.map;
    auto text = fmt::format("import: {}\n", name_of(map.format.value_or(ExportFormat::table)));
    text += line_of("questionnaire", map.questionnaire) + line_of("encoding", map.encoding) +
            line_of("delimiter", map.delimiter) + line_of("decimal", map.decimal);
    std::string columns;
    for (std::size_t i = 0; i < map.columns.size(); ++i) columns += column_text(draft, i);
    columns += left_over_text(draft) + dropped_text(draft);
    if (!columns.empty()) text += "columns:\n" + columns;
    std::string values;
    for (const auto& [option, meaning] : map.values) values += values_line(option, meaning, "  ");
    values += unknown_text(draft, std::nullopt, "  ");
    if (!values.empty()) text += "values:\n" + values;
    return text + line_of("unfinished", map.unfinished) + line_of("duplicates", map.duplicates) +
           line_of("unanswered", map.unanswered);
}

std::string import_map_text(const ImportMap& map) { return import_map_text(MapDraft{map, {}, {}, {}, {}}); }

}  // namespace socratic
