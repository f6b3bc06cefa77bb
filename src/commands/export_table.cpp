// SPDX-License-Identifier: MIT
#include "commands/export_table.hpp"
#include <algorithm>
#include "base/problem.hpp"
#include "commands/load_spreadsheets.hpp"
#include "read/decode.hpp"

namespace socratic {
namespace {

void add(std::string& out, const Text& text) {
    for (const auto& [language, each] : text.by_language) out += each + "\n";
}

void add(std::string& out, const Scale& scale) {
    for (const auto& [level, each] : scale.levels) {
        add(out, each.name);
        add(out, each.meaning);
    }
}

/// What people may read in a form of this questionnaire.
std::string wording_of(const Questionnaire& questionnaire) {
    std::string out;
    add(out, questionnaire.scale);
    add(out, questionnaire.dont_know);
    add(out, questionnaire.not_applicable);
    for (const auto& dimension : questionnaire.dimensions) {
        add(out, dimension.name);
        if (dimension.scale) add(out, *dimension.scale);
        for (const auto& question : dimension.questions) add(out, question.text);
    }
    for (const auto& fact : questionnaire.facts) {
        add(out, fact.name);
        for (const auto& value : fact.values) add(out, value.name);
    }
    for (const auto& open : questionnaire.open_questions) add(out, open.text);
    return out;
}

Encoding choose_encoding(const ExportFile& file, const TableReading& reading,
                         const Questionnaire& questionnaire) {
    if (!reading.encoding.empty()) return {reading.encoding, false};
    return find_encoding(file.open(), wording_of(questionnaire));
}

/// What was found to be UTF-8 needs no converter.
ReadBlock open_text(const ExportFile& file, const Encoding& encoding, const TableReading& reading) {
    if (encoding.name == "utf-8" && reading.encoding.empty()) return file.open();
    return decode(file.open(), encoding.name, file.name());
}

ExportTable open_text_table(const ExportFile& file, const TableReading& reading,
                            const Questionnaire& questionnaire) {
    ExportTable table;
    table.encoding = choose_encoding(file, reading, questionnaire);
    const auto open = [file, encoding = table.encoding, reading] {
        return open_text(file, encoding, reading);
    };
    table.top.delimiter = reading.delimiter.empty() ? find_table_delimiter(open(), file.name()).value_or(',')
                                                    : reading.delimiter[0];
    table.open_rows = [open, name = file.name(), delimiter = table.top.delimiter] {
        return csv_table_rows(open(), name, delimiter);
    };
    return table;
}

ExportTable open_workbook(const ExportFile& file) {
    const auto book = load_spreadsheets()(file.read_all(most_spreadsheet_bytes), file.name());
    ExportTable table;
    table.top.is_workbook = true;
    table.sheet = book.sheets.at(0);
    table.other_sheets = book.visible > 0 ? book.visible - 1 : 0;
    table.open_rows = [book] { return spreadsheet_table_rows(book.open_rows(0)); };
    return table;
}

/// A row of a workbook may be longer than the one above it.
void read_top(ExportTable& table) {
    const auto next = table.open_rows();
    TableRow row;
    std::size_t width = 0;
    while (table.top.rows.size() < ExportTop::most_rows && next(row)) {
        if (!row.faults.empty() && table.top.rows.empty()) throw Failure(row.faults);
        if (!row.faults.empty()) break;  // told when all rows are read
        table.top.rows.emplace_back(row.cells.begin(), row.cells.end());
        width = std::max(width, row.cells.size());
    }
    for (auto& each : table.top.rows) each.resize(width);
}

}  // namespace

ExportTable open_export_table(const ExportFile& file, ExportKind kind, const TableReading& reading,
                              const Questionnaire& questionnaire) {
    auto table =
        kind == ExportKind::workbook ? open_workbook(file) : open_text_table(file, reading, questionnaire);
    table.top.file = file.name();
    read_top(table);
    if (table.top.rows.empty())
        throw Failure(Problem{
            Severity::error, {file.name(), 0, 0, {}}, "there is no row in it", "export the answers again"});
    return table;
}

std::string read_export_text(const ExportFile& file, const TableReading& reading,
                             const Questionnaire& questionnaire, std::size_t most) {
    const auto encoding = choose_encoding(file, reading, questionnaire);
    const auto bytes = file.read_all(most);
    if (encoding.name == "utf-8" && reading.encoding.empty()) return bytes;
    std::string text;
    const auto read = open_text(file, encoding, reading);
    char buffer[4096];
    while (const auto got = read(buffer, sizeof buffer)) text.append(buffer, got);
    return text;
}

}  // namespace socratic
