// SPDX-License-Identifier: MIT
// The mapping that was used, as a map that a person can correct and use again.
#pragma once
#include <string>
#include <vector>
#include "import/import.hpp"

namespace socratic {

/// What a map says, and beside it what it does not say: that stands in comments.
struct MapDraft {
    struct LeftOver {
        std::string heading;
        std::optional<std::size_t> number;  ///< when the heading is there more than once
        std::string proposal;               ///< an id, or ""
        std::string reason;                 ///< or ""
    };
    struct UnknownOption {
        std::string text;
        std::string meaning;  ///< of the nearest level, as a map writes it; or ""
        long times = 0;       ///< how often it was met; 0 is not said
        /// Of a column that has options of its own, its number in the export; none for all questions.
        std::optional<std::size_t> column{};
    };
    ImportMap map;
    std::vector<std::size_t> numbers;  ///< of the map's columns in the export; may be empty
    std::vector<LeftOver> left_over;
    std::vector<UnknownOption> unknown_options;
    std::vector<std::string> dropped_by_format;  ///< headings
};

/// The draft of a map that does again what was done: questionnaire and columns; of `used`, the map that was
/// given (or nullptr), all else that it said. Left open: format, encoding and the like when they were found
/// out, unknown options.
MapDraft draft_map(const std::vector<ExportColumn>& columns, const std::vector<ColumnUse>& uses,
                   const Questionnaire& questionnaire, const ImportMap* used);

/// YAML that `read_import_map` reads as the same map. Options longer than 200 bytes are not listed: they are
/// no options, but what somebody wrote.
std::string import_map_text(const MapDraft& draft);
std::string import_map_text(const ImportMap& map);

}  // namespace socratic
