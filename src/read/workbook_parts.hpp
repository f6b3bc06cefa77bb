// SPDX-License-Identifier: MIT
// What the sheets of a workbook share: their names and parts, texts, formats.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>
#include "read/cell_text.hpp"
#include "read/zip_archive.hpp"

namespace socratic {

struct WorkbookSheet {
    std::string name;
    std::string part;  ///< its name in the archive
    bool is_hidden = false;
};

/// The texts that cells refer to by number, from 0.
class SharedTexts {
public:
    static constexpr std::size_t most_bytes = 256000000;
    static constexpr std::size_t most_texts = 16000000;

    std::size_t size() const { return ends_.size(); }
    std::string_view at(std::size_t index) const {
        const auto begin = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(all_).substr(begin, ends_[index] - begin);
    }
    /// Throws a Failure beyond the limits.
    void add(std::string_view text, const std::string& file);

private:
    std::string all_;
    std::vector<std::uint32_t> ends_;
};

struct WorkbookParts {
    std::vector<WorkbookSheet> sheets;  ///< visible ones, then hidden ones
    SharedTexts texts;
    std::vector<NumberFormat> formats;  ///< by the number of a cell's style
    DateSystem dates = DateSystem::from_1900;
};

/// The longest text of a cell in bytes; spreadsheet programs stop at 32,767 characters.
constexpr std::size_t longest_cell = 1000000;

/// Adds to a text of a cell that comes in pieces; throws a Failure when it gets too long.
void append_text(std::string& text, std::string_view piece, const std::string& file);

/// Throws a Failure that says what the archive is when it is no workbook.
WorkbookParts read_workbook(const ZipArchive& archive);

}  // namespace socratic
