// SPDX-License-Identifier: MIT
#include "read/sheet_rows.hpp"
#include <fmt/format.h>
#include <charconv>
#include "read/cell_reference.hpp"
#include "read/spreadsheet_problem.hpp"
#include "read/xml_stream.hpp"

namespace socratic {
namespace {

constexpr std::size_t longest_formula = 1000;  // what is kept of one that was never computed

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool is_blank(const std::vector<std::string>& cells) {
    for (const auto& cell : cells)
        if (!trimmed(cell).empty()) return false;
    return true;
}

class SheetRows {
public:
    SheetRows(const ZipArchive& archive, std::shared_ptr<const WorkbookParts> workbook, std::size_t sheet)
        : file_(archive.file()),
          workbook_(std::move(workbook)),
          name_(workbook_->sheets[sheet].name),
          stream_(
              archive.open(workbook_->sheets[sheet].part), file_, workbook_->sheets[sheet].part,
              {[this](auto path, const auto& attributes) { start(path, attributes); },
               [this](auto path) { end(path); }, [this](auto path, auto piece) { add_text(path, piece); }}) {}

    bool next(SpreadsheetRow& row) {
        if (is_done_) return false;
        row_.cells.clear();
        if (!stream_.run()) {
            is_done_ = true;
            if (!has_data_) fail("it has no rows at all, not even empty ones");
            return false;
        }
        std::swap(row, row_);
        return true;
    }

private:
    [[noreturn]] void fail(const std::string& what) const {
        throw damaged_spreadsheet(file_, fmt::format("sheet '{}': {}", name_, what));
    }
    std::string where() const { return column_name(column_) + std::to_string(number_); }

    void start(std::string_view path, const XmlAttributes& attributes) {
        if (path == "/worksheet/sheetData") has_data_ = true;
        if (path == "/worksheet/sheetData/row") start_row(attributes);
        if (path == "/worksheet/sheetData/row/c") start_cell(attributes);
        if (path == "/worksheet/sheetData/row/c/f") is_formula_ = true;
    }
    void start_row(const XmlAttributes& attributes);
    void start_cell(const XmlAttributes& attributes);
    void add_text(std::string_view path, std::string_view piece);
    void end(std::string_view path) {
        if (path == "/worksheet/sheetData/row/c") end_cell();
        if (path == "/worksheet/sheetData/row") end_row();
    }
    void end_cell();
    void end_row();

    std::string cell_text() const;
    std::string shared_text() const;
    std::string number() const;

    std::string file_;
    std::shared_ptr<const WorkbookParts> workbook_;
    std::string name_;
    SpreadsheetRow row_;
    long number_ = 0;  ///< of the row
    long column_ = 0;
    std::size_t bytes_ = 0;  ///< of the row's texts
    std::string type_;
    std::size_t style_ = 0;
    std::string value_;
    std::string inline_;
    std::string formula_;
    bool is_formula_ = false;
    bool has_data_ = false;
    bool is_done_ = false;
    XmlStream stream_;
};

void SheetRows::start_row(const XmlAttributes& attributes) {
    const auto before = number_;
    ++number_;
    if (const auto given = attributes.find("r")) {
        const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), number_);
        if (error != std::errc() || end != given->data() + given->size())
            fail(fmt::format("expected the number of a row, got '{}'", given->substr(0, 20)));
    }
    if (number_ <= before) fail(fmt::format("row {} comes after row {}", number_, before));
    if (number_ > most_rows)
        fail(fmt::format("there is a row {}, but a sheet ends with row {}", number_, most_rows));
    column_ = 0;
    bytes_ = 0;
    row_.number = number_;
    row_.cells.clear();
}

void SheetRows::start_cell(const XmlAttributes& attributes) {
    const auto before = column_;
    ++column_;
    if (const auto given = attributes.find("r")) {
        const auto reference = parse_reference(*given);
        if (!reference || reference->row != number_)
            fail(fmt::format("expected a cell of row {}, got '{}'", number_, given->substr(0, 20)));
        column_ = reference->column;
    }
    if (column_ > most_columns) fail(fmt::format("row {} has more than {} columns", number_, most_columns));
    if (column_ <= before)
        fail(fmt::format("cell {} comes after cell {}{}", where(), column_name(before), number_));
    type_ = attributes.find("t").value_or("n");
    style_ = 0;
    if (const auto style = attributes.find("s"))
        std::from_chars(style->data(), style->data() + style->size(), style_);
    value_.clear();
    inline_.clear();
    formula_.clear();
    is_formula_ = false;
}

void SheetRows::add_text(std::string_view path, std::string_view piece) {
    constexpr std::string_view cell = "/worksheet/sheetData/row/c/";
    if (!path.starts_with(cell)) return;
    const auto inside = path.substr(cell.size());
    if (inside == "v") append_text(value_, piece, file_);
    if (inside == "is/t" || inside == "is/r/t") append_text(inline_, piece, file_);
    if (inside == "f" && formula_.size() < longest_formula) append_text(formula_, piece, file_);
}

std::string SheetRows::shared_text() const {
    const auto text = trimmed(value_);
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
    if (error != std::errc() || end != text.data() + text.size() || index >= workbook_->texts.size())
        fail(fmt::format("cell {}: the text number '{}' is not in the file", where(), text.substr(0, 20)));
    return std::string(workbook_->texts.at(index));
}

std::string SheetRows::number() const {
    const auto text = trimmed(value_);
    const auto format =
        style_ < workbook_->formats.size() ? workbook_->formats[style_] : NumberFormat::number;
    double days = 0;
    if (format != NumberFormat::number &&
        std::from_chars(text.data(), text.data() + text.size(), days).ec == std::errc())
        if (auto date = date_text(days, format, workbook_->dates)) return *std::move(date);
    return number_text(text);
}

std::string SheetRows::cell_text() const {
    if (value_.empty()) {
        if (!inline_.empty()) return unescape_cell(inline_);
        return is_formula_ && type_ == "n" ? "=" + formula_ : std::string();  // never computed
    }
    if (type_ == "s") return shared_text();
    if (type_ == "n") return number();
    if (type_ == "b") return trimmed(value_) == "1" || trimmed(value_) == "true" ? "TRUE" : "FALSE";
    if (type_ == "d") return iso_date_text(trimmed(value_));
    return unescape_cell(inline_.empty() ? value_ : inline_);  // str, e, inlineStr
}

void SheetRows::end_cell() {
    auto text = cell_text();
    if (text.empty()) return;
    bytes_ += text.size();
    if (bytes_ > most_row_bytes)
        throw oversized_spreadsheet(file_, fmt::format("sheet '{}', row {}: more than {} MB of text", name_,
                                                       number_, most_row_bytes / 1000000));
    row_.cells.resize(static_cast<std::size_t>(column_));
    row_.cells.back() = std::move(text);
}

void SheetRows::end_row() {
    if (is_blank(row_.cells)) return;
    stream_.pause();
}

}  // namespace

NextRow open_sheet_rows(const ZipArchive& archive, std::shared_ptr<const WorkbookParts> workbook,
                        std::size_t sheet) {
    const auto rows = std::make_shared<SheetRows>(archive, std::move(workbook), sheet);
    return [rows](SpreadsheetRow& row) { return rows->next(row); };
}

}  // namespace socratic
