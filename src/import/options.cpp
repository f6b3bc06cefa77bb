// SPDX-License-Identifier: MIT
#include "import/options.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "import/folding.hpp"
#include "import/match_map.hpp"
#include "import/yaml_scalar.hpp"
#include "read/csv_record.hpp"

namespace socratic {
namespace {

/// Options are few; a column where they are not must not fill the memory.
constexpr std::size_t most_remembered = 500;
constexpr std::size_t longest_remembered = 500;

bool says_not_available(std::string_view text) {
    const auto folded = fold_option(text);
    return folded == "n/a" || folded == "n a" || folded == "#n/a";
}

/// These write `N/A` only for an option that is called so; the others, or what people did to their tables,
/// also for a question without an answer.
bool writes_options_only(ExportFormat format) {
    switch (format) {
        case ExportFormat::google_forms:
        case ExportFormat::microsoft_forms:
        case ExportFormat::surveymonkey:
        case ExportFormat::qualtrics:
        case ExportFormat::qualtrics_legacy:
        case ExportFormat::indico:
            return true;
        default:
            return false;
    }
}

bool has_several_scales(const Questionnaire& questionnaire) {
    const auto& dimensions = questionnaire.dimensions;
    return std::any_of(dimensions.begin(), dimensions.end(),
                       [](const Dimension& dimension) { return dimension.scale.has_value(); });
}

}  // namespace

OptionReader::OptionReader(const ExportColumn& column, const ColumnUse& use,
                           const Questionnaire& questionnaire, ExportFormat format, const ImportMap* map)
    : texts_(use.kind == ColumnUse::Kind::fact
                 ? OptionTexts::of_fact(questionnaire.facts.at(use.index), format)
                 : OptionTexts::of_question(questionnaire, use.index)),
      has_own_options_(has_several_scales(questionnaire)),
      means_not_applicable_(use.kind == ColumnUse::Kind::question && writes_options_only(format)) {
    if (map == nullptr) return;
    const bool is_named = use.by == ColumnUse::By::map;
    if (const auto* entry = is_named ? find_entry_of(*map, column) : nullptr)
        map_.emplace_back(entry->values);
    map_.emplace_back(map->values);
}

void OptionReader::add_labels(const Words& catalogue) {
    if (texts_.is_of_fact()) return;
    texts_.add_label(words(catalogue, "form.dont_know"), cell_dont_know);
    texts_.add_label(words(catalogue, "form.not_applicable"), cell_not_applicable);
    if (texts_.kind() == Kind::spectrum) texts_.add_label(words(catalogue, "form.varies"), cell_varies);
}

std::optional<std::int16_t> OptionReader::from_map(std::string_view text, bool& is_named) const {
    for (const auto& options : map_) {
        const auto* meaning = options.find(text);
        if (meaning == nullptr) continue;
        is_named = true;
        return texts_.find_meaning(*meaning);
    }
    return std::nullopt;
}

std::optional<std::int16_t> OptionReader::work_out(std::string_view text) const {
    bool is_named = false;
    const auto meant = from_map(text, is_named);
    if (is_named) return meant;
    if (says_not_available(text))
        return means_not_applicable_ ? std::optional(cell_not_applicable) : std::nullopt;
    return texts_.find(text);
}

std::optional<std::int16_t> OptionReader::find(std::string_view text) {
    if (const auto seen = seen_.find(text); seen != seen_.end()) return seen->second;
    const auto value = work_out(text);
    if (seen_.size() < most_remembered && text.size() <= longest_remembered) seen_.emplace(text, value);
    return value;
}

std::optional<Cell> OptionReader::find_level(std::string_view text) {
    return trim_blanks(text).empty() ? std::optional(cell_empty) : find(text);
}

std::optional<std::int16_t> OptionReader::find_fact_value(std::string_view text) {
    return trim_blanks(text).empty() ? std::optional(no_fact_value) : find(text);
}

std::string OptionReader::nearest(std::string_view text) const {
    const auto* name = texts_.find_nearest_name(text);
    return name == nullptr ? std::string() : name->text;
}

std::string OptionReader::nearest_meaning(std::string_view text) const {
    const auto* name = texts_.find_nearest_name(text);
    const bool is_clear = texts_.several_meanings(text).empty();
    return name == nullptr || !is_clear ? std::string() : name->meaning;
}

bool OptionReader::is_own_option(std::string_view text) const {
    return texts_.is_of_fact() || (has_own_options_ && !says_not_available(text));
}

std::string OptionReader::hint(std::string_view text) const {
    const auto option = yaml_scalar(text);
    const auto where = is_own_option(text) ? "at this column in a map" : "in a map";
    const auto line = [&](std::string_view meaning) {
        return fmt::format("'values: {{{}: {}}}'", option, meaning);
    };
    for (const auto& options : map_)
        if (const auto* meaning = options.find(text))
            return fmt::format(
                "the map's {} is not among this question's answers: say at this column what it means",
                line(*meaning));
    if (says_not_available(text) && !texts_.is_of_fact())
        return fmt::format("it may mean not applicable or not answered: write {} or {} {}", line("NA"),
                           line("empty"), where);
    if (const auto meanings = texts_.several_meanings(text); !meanings.empty()) {
        std::vector<std::string> lines;
        for (const auto& meaning : meanings) lines.push_back(line(meaning));
        return fmt::format("it may mean {}: write {} {}", fmt::join(meanings, " or "),
                           fmt::join(lines, " or "), where);
    }
    if (const auto* name = texts_.find_nearest_name(text))
        return fmt::format("did you mean '{}'? write {} {}", name->text, line(name->meaning), where);
    return fmt::format("write {} {}, where MEANING is {}", line("MEANING"), where,
                       texts_.is_of_fact()               ? "the id of a value, or empty"
                       : texts_.kind() == Kind::spectrum ? "a level, DK, NA, VARIES or empty"
                                                         : "a level, DK, NA or empty");
}

}  // namespace socratic
