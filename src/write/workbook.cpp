// SPDX-License-Identifier: MIT
#include "write/workbook.hpp"
#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include "base/problem.hpp"
#include "base/utf8.hpp"

namespace socratic {
namespace {

constexpr time_t first_day_of_zip = 315532800;  ///< 1 January 1980
constexpr std::size_t longest_title = 32;
constexpr std::size_t longest_message = 255;
constexpr std::size_t longest_cell = 32767;
constexpr double pixels_per_line = 18;
constexpr std::size_t characters_per_line = 42;
constexpr std::uint16_t note_width = 300;  ///< pixels; about so many characters

void check(lxw_error error, const std::string& what) {
    if (error != LXW_NO_ERROR)
        throw Failure(fmt::format("{} cannot be written to a workbook: {}", what, lxw_strerror(error)));
}

/// A file without a name that the library can open by a path: it writes to nothing else.
class MemoryFile {
public:
    MemoryFile() : number_(::memfd_create("workbook", MFD_CLOEXEC)) {
        if (number_ < 0) throw Failure("no memory for a workbook");
    }
    ~MemoryFile() { ::close(number_); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string path() const { return fmt::format("/proc/self/fd/{}", number_); }

    std::string bytes() const {
        const auto size = ::lseek(number_, 0, SEEK_END);
        std::string all(size < 0 ? 0 : static_cast<std::size_t>(size), '\0');
        std::size_t got = 0;
        while (got < all.size()) {
            const auto count = ::pread(number_, all.data() + got, all.size() - got, static_cast<off_t>(got));
            if (count < 0 && errno == EINTR) continue;
            if (count <= 0) throw Failure("a workbook cannot be read back from memory");
            got += static_cast<std::size_t>(count);
        }
        return all;
    }

private:
    int number_;
};

/// The library's formats: one for each look that a cell may have.
struct Looks {
    lxw_format* wrapped;
    lxw_format* bold;
    lxw_format* text;
    lxw_format* day;
};

Looks make_looks(lxw_workbook* book) {
    const Looks looks{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book),
                      workbook_add_format(book)};
    for (auto* format : {looks.wrapped, looks.bold, looks.day}) {
        if (format != looks.day) format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    format_set_bold(looks.bold);
    format_set_num_format(looks.day, "yyyy-mm-dd");
    format_set_num_format(looks.text, "@");
    return looks;
}

/// The first `most` characters, an ellipsis being the last of a text that was longer.
std::string cut(const std::string& text, std::size_t most) {
    const auto letters = split_code_points(text);
    if (letters.size() <= most) return text;
    std::string out;
    for (std::size_t i = 0; i + 1 < most; ++i) out += letters[i];
    return out + "…";
}

void refuse_long_text(const std::string& text) {
    if (count_code_points(text) > longest_cell)
        throw Failure(
            fmt::format("a text has more than {} characters, the most that a cell of a workbook holds",
                        longest_cell),
            fmt::format("it begins '{}'", cut(text.substr(0, text.find('\n')), longest_title)));
}

/// The day of an ISO date, when spreadsheets know it: none agree about those before March 1900.
std::optional<lxw_datetime> day_of(const std::string& date) {
    if (date < "1900-03-01") return std::nullopt;
    lxw_datetime day = {};
    day.year = std::stoi(date.substr(0, 4));
    day.month = std::stoi(date.substr(5, 2));
    day.day = std::stoi(date.substr(8, 2));
    return day;
}

/// `_x0041_` would be read as the letter with that number (ECMA-376 part 1, 22.9.2.19).
std::string as_typed(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_escape = text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' &&
                               text[i + 6] == '_' &&
                               text.find_first_not_of("0123456789abcdefABCDEF", i + 2) == i + 6;
        out += is_escape ? "_x005F_" : text.substr(i, 1);
    }
    return out;
}

void write_cell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const WorkbookCell& cell,
                lxw_format* look, const Looks& looks) {
    if (cell.is_day && !cell.text.empty()) {
        if (auto day = day_of(cell.text))
            return check(worksheet_write_datetime(sheet, row, column, &*day, looks.day), "a date");
    }
    if (cell.number) return check(worksheet_write_number(sheet, row, column, *cell.number, look), "a number");
    if (cell.text.empty()) return;
    refuse_long_text(cell.text);
    check(worksheet_write_string(sheet, row, column, as_typed(cell.text).c_str(), look), "a text");
}

void write_cells(lxw_worksheet* sheet, const SheetContent& content, const Looks& looks) {
    for (std::size_t row = 0; row < content.rows.size(); ++row)
        for (std::size_t column = 0; column < content.rows[row].size(); ++column) {
            const auto& cell = content.rows[row][column];
            const bool is_wrapped = column < content.columns.size() && content.columns[column].is_wrapped;
            write_cell(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), cell,
                       cell.bold    ? looks.bold
                       : is_wrapped ? looks.wrapped
                                    : nullptr,
                       looks);
        }
}

void write_columns(lxw_worksheet* sheet, const SheetContent& content, const Looks& looks) {
    for (std::size_t i = 0; i < content.columns.size(); ++i) {
        const auto& column = content.columns[i];
        const auto at = static_cast<lxw_col_t>(i);
        auto* look = column.is_text ? looks.text : column.is_day ? looks.day : nullptr;
        check(worksheet_set_column(sheet, at, at, column.width, look), "a column");
    }
    if (content.frozen_rows > 0 || content.frozen_columns > 0)
        worksheet_freeze_panes(sheet, content.frozen_rows, content.frozen_columns);
}

std::string column_name(std::uint16_t column) {
    std::string name;
    for (int left = column; left >= 0; left = left / 26 - 1)
        name.insert(name.begin(), static_cast<char>('A' + left % 26));
    return name;
}

/// "='Levels'!$B$2:$B$9"
std::string reference(const std::string& sheet, const CellRange& range) {
    std::string quoted;
    for (const char letter : sheet) quoted += letter == '\'' ? std::string("''") : std::string(1, letter);
    const auto column = column_name(range.first_column);
    return fmt::format("='{}'!${}${}:${}${}", quoted, column, range.first_row + 1, column,
                       range.last_row + 1);
}

void write_drop_downs(lxw_worksheet* sheet, const SheetContent& content) {
    for (const auto& drop_down : content.drop_downs) {
        auto values = reference(drop_down.sheet, drop_down.values);
        auto title = cut(drop_down.title, longest_title);
        auto message = cut(drop_down.message, longest_message);
        lxw_data_validation rule = {};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = values.data();
        rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        rule.error_title = title.data();
        rule.error_message = message.data();
        const auto& cells = drop_down.cells;
        check(worksheet_data_validation_range(sheet, cells.first_row, cells.first_column, cells.last_row,
                                              cells.last_column, &rule),
              "a drop-down list");
    }
}

void write_notes(lxw_worksheet* sheet, const SheetContent& content) {
    for (const auto& note : content.notes) {
        const auto text = cut(note.text, longest_cell);
        const auto lines = count_code_points(text) / characters_per_line + 2;
        lxw_comment_options options = {};
        options.width = note_width;
        options.height = static_cast<std::uint16_t>(pixels_per_line *
                                                    static_cast<double>(std::min<std::size_t>(lines, 40)));
        check(worksheet_write_comment_opt(sheet, note.row, note.column, text.c_str(), &options), "a note");
    }
}

void set_up_print(lxw_worksheet* sheet, const SheetContent& content) {
    if (!content.is_printed_broad) return;
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);  // as many pages long as it takes
    if (content.frozen_rows > 0)
        check(worksheet_repeat_rows(sheet, 0, content.frozen_rows - 1), "a print set-up");
}

void set_properties(lxw_workbook* book, const Workbook& workbook) {
    auto title = workbook.title;
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.created = static_cast<time_t>(workbook.created.value_or(first_day_of_zip));
    check(workbook_set_properties(book, &properties), "the title");
}

struct FreeBook {
    void operator()(lxw_workbook* book) const { lxw_workbook_free(book); }
};

}  // namespace

std::string write_workbook(const Workbook& workbook) {
    const MemoryFile file;
    std::unique_ptr<lxw_workbook, FreeBook> book(workbook_new(file.path().c_str()));
    if (!book) throw Failure("no memory for a workbook");
    set_properties(book.get(), workbook);
    const auto looks = make_looks(book.get());
    for (const auto& content : workbook.sheets) {
        if (workbook_validate_sheet_name(book.get(), content.name.c_str()) != LXW_NO_ERROR)
            throw Failure(fmt::format("no sheet of a workbook can be called '{}'", content.name));
        auto* sheet = workbook_add_worksheet(book.get(), content.name.c_str());
        if (sheet == nullptr) throw Failure("no memory for a workbook");
        write_columns(sheet, content, looks);
        write_cells(sheet, content, looks);
        write_drop_downs(sheet, content);
        write_notes(sheet, content);
        set_up_print(sheet, content);
    }
    check(workbook_close(book.release()), "the workbook");  // frees the book too
    return file.bytes();
}

}  // namespace socratic
