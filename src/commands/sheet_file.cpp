// SPDX-License-Identifier: MIT
#include "commands/sheet_file.hpp"
#include <fmt/format.h>
#include "base/file.hpp"
#include "commands/load_spreadsheets.hpp"
#include "commands/open_file.hpp"
#include "read/spreadsheet_lines.hpp"
#include "read/spreadsheet_name.hpp"

namespace socratic {
namespace {

AnswerSheet open_spreadsheet(const std::string& path, const Questionnaire& questionnaire) {
    const auto spreadsheet = load_spreadsheets()(read_file(path, most_spreadsheet_bytes), path);
    const auto sheet = find_answers(spreadsheet, questionnaire);
    const auto name =
        spreadsheet.visible < 2 ? path : fmt::format("{} ({})", path, spreadsheet.sheets[sheet]);
    SheetReading reading;
    reading.places = CsvPlaces::rows;
    return {spreadsheet_lines(spreadsheet, sheet), name, questionnaire, reading};
}

}  // namespace

AnswerSheet open_answer_sheet(const std::string& path, const Questionnaire& questionnaire) {
    if (is_named_as_spreadsheet(path)) return open_spreadsheet(path, questionnaire);
    return {open_file(path), sheet_name(path), questionnaire};
}

bool is_named_as_sheet(const std::string& path) {
    return ends_in_one_of(path, {".csv", ".tsv", ".txt"}) || is_named_as_spreadsheet(path);
}

}  // namespace socratic
