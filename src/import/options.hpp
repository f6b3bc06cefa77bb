// SPDX-License-Identifier: MIT
// What an option of an export means: a level, don't know, not applicable, no answer, or a fact's value.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include "import/import.hpp"
#include "import/option_texts.hpp"
#include "model/answers.hpp"
#include "model/words.hpp"

namespace socratic {

/// Reads the cells of one column that is a question or a fact. What it has seen it remembers, as long as the
/// options are few, so that a million rows cost little.
class OptionReader {
public:
    OptionReader(const ExportColumn& column, const ColumnUse& use, const Questionnaire& questionnaire,
                 ExportFormat format, const ImportMap* map);

    /// The program's own words for don't know and not applicable, which forms show when the questionnaire has
    /// none; to be called before the first cell is read.
    void add_labels(const Words& catalogue);

    /// By the map; else by number ("3", "3.0", "3,0"), by the level's name, its meaning or its anchor in any
    /// language, by both ("3 - In place", "In place (3)"), by `DK`, `NA`, `NSP`, `SO` and their labels; an
    /// empty text is no answer. Nothing for an unknown option: what means two things, and `N/A` where a tool
    /// also writes it for a question that was not answered.
    std::optional<Cell> find_level(std::string_view text);

    /// By the map; else by the value's id, or its name in any language. Nothing for anything else.
    std::optional<std::int16_t> find_fact_value(std::string_view text);

    /// The level's or value's name that was meant ("Agree" for "Agre"), or "".
    std::string nearest(std::string_view text) const;

    /// What to do about an unknown option: what was meant, and the line of a map that says so.
    std::string hint(std::string_view text) const;

    /// True when a map is to say at the column what this option means: of a fact, and where a dimension has a
    /// scale of its own, so that what is unknown here may be a level elsewhere.
    bool is_own_option(std::string_view text) const;

    /// What the nearest level or value is called in a map: "4", "DK", "hq", or "".
    std::string nearest_meaning(std::string_view text) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::optional<std::int16_t> find(std::string_view text);
    std::optional<std::int16_t> work_out(std::string_view text) const;
    std::optional<std::int16_t> from_map(std::string_view text, bool& is_named) const;

    OptionTexts texts_;
    std::vector<MapOptions> map_;  ///< of the column, then the general ones
    bool has_own_options_ = false;
    bool means_not_applicable_ = false;  ///< what `N/A` says in this format
    std::unordered_map<std::string, std::optional<std::int16_t>, Hash, std::equal_to<>> seen_;
};

}  // namespace socratic
