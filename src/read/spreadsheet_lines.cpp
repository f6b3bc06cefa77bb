// SPDX-License-Identifier: MIT
#include "read/spreadsheet_lines.hpp"
#include <algorithm>
#include <cstring>
#include <memory>
#include "read/csv_record.hpp"

namespace socratic {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string folded(std::string_view text) {
    std::string out(trim_blanks(text));
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

void append_cell(std::string& line, std::string_view cell) {
    const bool is_plain = cell.find_first_of(",;\t\"\r\n") == std::string_view::npos;
    if (is_plain) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        if (c == '"') line += '"';
        line += c == '\r' || c == '\n' ? ' ' : c;
    }
    line += '"';
}

class Lines {
public:
    explicit Lines(NextRow next) : next_(std::move(next)) {}

    std::size_t read(char* buffer, std::size_t size) {
        while (at_ == pending_.size() && !is_ended_) refill();
        const auto count = std::min(size, pending_.size() - at_);
        std::memcpy(buffer, pending_.data() + at_, count);
        at_ += count;
        return count;
    }

private:
    void refill() {
        constexpr std::size_t enough = 65536;
        pending_.clear();
        at_ = 0;
        while (pending_.size() < enough && !is_ended_) {
            is_ended_ = !next_(row_);
            if (!is_ended_) append_row();
        }
    }

    void append_row() {
        pending_.append(static_cast<std::size_t>(row_.number - line_ - 1), '\n');
        line_ = row_.number;
        if (width_ == 0) width_ = row_.cells.size();
        for (std::size_t i = 0; i < std::max(width_, row_.cells.size()); ++i) {
            if (i > 0) pending_ += ',';
            if (i < row_.cells.size()) append_cell(pending_, row_.cells[i]);
        }
        pending_ += '\n';
    }

    NextRow next_;
    SpreadsheetRow row_;
    long line_ = 0;          ///< the last one made
    std::size_t width_ = 0;  ///< of the first row
    std::string pending_;
    std::size_t at_ = 0;
    bool is_ended_ = false;
};

}  // namespace

std::size_t find_sheet(const Spreadsheet& spreadsheet, const std::vector<std::string>& names) {
    std::vector<std::string> wanted;
    for (const auto& name : names) wanted.push_back(folded(name));
    std::sort(wanted.begin(), wanted.end());
    for (std::size_t sheet = 0; sheet < spreadsheet.visible; ++sheet) {
        SpreadsheetRow first;
        if (spreadsheet.open_rows(sheet)(first) &&
            std::any_of(first.cells.begin(), first.cells.end(), [&](const std::string& cell) {
                return std::binary_search(wanted.begin(), wanted.end(), folded(cell));
            }))
            return sheet;
    }
    return 0;
}

std::size_t find_answers(const Spreadsheet& spreadsheet, const Questionnaire& questionnaire) {
    std::vector<std::string> ids;
    for (const auto& dimension : questionnaire.dimensions)
        for (const auto& question : dimension.questions) ids.push_back(question.id);
    return find_sheet(spreadsheet, ids);
}

ReadBlock spreadsheet_lines(const Spreadsheet& spreadsheet, std::size_t sheet) {
    const auto lines = std::make_shared<Lines>(spreadsheet.open_rows(sheet));
    return [lines](char* buffer, std::size_t size) { return lines->read(buffer, size); };
}

}  // namespace socratic
