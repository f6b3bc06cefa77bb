// SPDX-License-Identifier: MIT
// Any bytes as a workbook: rows or a Failure, and the same again. What begins like a zip archive is a file as
// it is; anything else is the text of parts, with a byte FF between them, that are zipped here.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>
#include "../unit/read/zip_fixture.hpp"
#include "base/problem.hpp"
#include "read/answer_sheet.hpp"
#include "read/open_spreadsheet.hpp"
#include "read/spreadsheet_lines.hpp"

using namespace socratic;

namespace {

constexpr const char* names[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",       "xl/styles.xml",
                                 "xl/workbook.xml",          "xl/_rels/workbook.xml.rels", "_rels/.rels"};

/// The parts that are given, and right ones in place of the others.
std::string file_of(const std::string& bytes) {
    auto parts = fixture::parts_of({.sheets = {"<row><c t=\"s\"><v>0</v></c></row>"},
                                    .texts = "<si><t>A1</t></si>",
                                    .formats = "<cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs>"});
    std::size_t begin = 0;
    for (const auto* name : names) {
        if (begin > bytes.size()) break;
        const auto end = std::min(bytes.find('\xFF', begin), bytes.size());
        for (auto& part : parts)
            if (part.name == name && end > begin) part.bytes = bytes.substr(begin, end - begin);
        begin = end + 1;
    }
    return fixture::zip_of(parts);
}

void demand(bool is_so) {
    if (!is_so) std::abort();
}

/// Everything that comes out, as text.
std::string read(const std::string& file) {
    std::string out;
    try {
        const auto spreadsheet = open_spreadsheet(file, "a.xlsx");
        demand(!spreadsheet.sheets.empty() && spreadsheet.visible <= spreadsheet.sheets.size());
        for (std::size_t sheet = 0; sheet < spreadsheet.sheets.size(); ++sheet) {
            long last = 0;
            out += spreadsheet.sheets[sheet] + '\n';
            spreadsheet.read_rows(sheet, [&](const SpreadsheetRow& row) {
                demand(row.number > last && row.number <= 1048576);
                demand(!row.cells.empty() && row.cells.size() <= 16384 && !row.cells.back().empty());
                last = row.number;
                out += std::to_string(row.number);
                for (const auto& cell : row.cells) out += '|' + cell;
                out += '\n';
                return out.size() < 1000000;
            });
        }
    } catch (const Failure& failure) {
        demand(!failure.problems().empty() && !failure.problems().front().hint.empty());
        out += format(failure.problems());
    }
    return out;
}

void read_as_answers(const std::string& file) {
    static const Questionnaire questionnaire = [] {
        Questionnaire one;
        Dimension dimension;
        dimension.id = "A";
        dimension.questions.emplace_back().id = "A1";
        one.dimensions = {dimension};
        return one;
    }();
    try {
        const auto spreadsheet = open_spreadsheet(file, "a.xlsx");
        const auto sheet = find_answers(spreadsheet, questionnaire);
        SheetReading reading;
        reading.places = CsvPlaces::rows;
        AnswerSheet(spreadsheet_lines(spreadsheet, sheet), "a.xlsx", questionnaire, reading)
            .read_rows([](const RespondentRow&) {});
    } catch (const Failure& failure) {
        demand(!failure.problems().empty());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto file = bytes.starts_with("PK") ? bytes : file_of(bytes);
    demand(read(file) == read(file));
    read_as_answers(file);
    return 0;
}
