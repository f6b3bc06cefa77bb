// SPDX-License-Identifier: MIT
#include "read/plan_table.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "model/formula.hpp"
#include "read/action.hpp"
#include "read/answer_sheet_row.hpp"
#include "read/csv_encoding.hpp"
#include "read/csv_records.hpp"
#include "read/decode.hpp"
#include "read/encoding.hpp"
#include "read/spreadsheet_lines.hpp"
#include "read/spreadsheet_name.hpp"
#include "read/typed_cell.hpp"

namespace socratic {
namespace {

constexpr std::size_t block_size = 64UL * 1024;
constexpr std::size_t most_plan_bytes = 4'000'000;

std::vector<std::string> column_names() {
    std::vector<std::string> names;
    for (const auto& key : assessment_table("action").keys) names.emplace_back(key.name);
    return names;
}

/// Where the lines of a text begin, whatever their ends.
std::vector<std::size_t> line_starts_of(std::string_view text) {
    std::vector<std::size_t> starts{0};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_first_of_two = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if ((text[i] == '\n' || text[i] == '\r') && !is_first_of_two) starts.push_back(i + 1);
    }
    return starts;
}

/// Turns records into the list of maps that stands for them in an assessment file. In a workbook the place of
/// a cell is its row and, as a column of blanks, its number: see `name_columns`.
class PlanTable {
public:
    PlanTable(Reading& reading, std::string text, std::string file, CsvPlaces places)
        : reading_(reading),
          text_(std::move(text)),
          places_(places),
          records_(blocks_of(text_), file, block_size) {
        records_.problems = CsvProblems(file, places);
        document_.file = std::move(file);
        document_.root.kind = NodeKind::list;
        document_.root.document = &document_;
    }

    /// The list; throws a Failure when the records cannot be told apart.
    const Node& read() {
        refuse_other_files(records_.first_bytes(), document_.file);
        if (places_ == CsvPlaces::lines) document_.text = text_.substr(text_.starts_with(utf8_mark) ? 3 : 0);
        if (records_.begin())
            read_records();
        else
            reading_.problems.add(
                {Severity::error, {document_.file, 0, 0, {}}, "the plan is empty", columns_hint()});
        records_.problems.throw_if_any();
        return document_.root;
    }

    /// "row 3, due: " before the message of a problem in a workbook, whose columns nobody counts.
    Problem name_column(Problem problem) const {
        if (places_ == CsvPlaces::lines || problem.place.line == 0) return problem;
        const auto column = static_cast<std::size_t>(std::max(problem.place.column - 2, 0));
        const bool is_cell = problem.place.column > 1 && column < header_.size() && problem.place.line > 1;
        const auto name = is_cell ? ", " + header_[column].text : std::string();
        problem.message = fmt::format("row {}{}: {}", problem.place.line, name, problem.message);
        problem.place.column = 0;
        problem.place.excerpt.clear();
        return problem;
    }

private:
    static std::string columns_hint() {
        return fmt::format("its first row names the columns: {}", fmt::join(column_names(), ", "));
    }

    void read_records() {
        const auto width = records_.record.cells.size();
        if (places_ == CsvPlaces::rows) {
            const auto rows = static_cast<std::size_t>(std::count(text_.begin(), text_.end(), '\n'));
            for (std::size_t row = 0; row < rows; ++row) document_.text += std::string(width + 2, ' ') + '\n';
        }
        document_.line_starts = line_starts_of(document_.text);
        read_header();
        for (records_.finish(); records_.next(); records_.finish()) read_record();
    }

    /// `index` is the cell's in its row.
    Node node_of(const CsvCell& cell, std::size_t index) const {
        const auto& record = records_.record;
        const char* line = cell.at;
        while (line > record.bytes.data() && line[-1] != '\n' && line[-1] != '\r') --line;
        Node node;
        node.kind = NodeKind::scalar;
        node.document = &document_;
        node.line = static_cast<int>(record.line + count_line_ends(record.bytes.data(), line));
        node.column = static_cast<int>(places_ == CsvPlaces::rows ? index + 1
                                                                  : static_cast<std::size_t>(cell.at - line));
        node.text = places_ == CsvPlaces::lines ? without_formula_mark(cell.text) : cell.text;
        return node;
    }

    bool is_readable() {
        return !records_.is_unreadable() && !has_quote_problem(records_.record, records_.problems);
    }

    const Node* find_column(std::string_view name) const {
        const auto found =
            std::find_if(header_.begin(), header_.end(), [&](const Node& node) { return node.text == name; });
        return found == header_.end() ? nullptr : &*found;
    }

    /// The kind of a column that is not ours, or stands twice, is `broken`.
    void read_header() {
        has_required_columns_ = is_readable();
        if (!has_required_columns_) return;
        const auto names = column_names();
        const auto& cells = records_.record.cells;
        std::vector<std::string> meant;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            auto node = node_of(cells[i], i);
            const bool is_known = std::find(names.begin(), names.end(), node.text) != names.end();
            if (!is_known && !node.text.empty()) {
                meant.push_back(find_nearest(node.text, names).value_or(""));
                report(
                    reading_, node, fmt::format("unknown column {}", quoted(node.text)),
                    meant.back().empty() ? columns_hint() : fmt::format("did you mean '{}'?", meant.back()));
                node.kind = NodeKind::broken;
            } else if (is_known && find_column(node.text) != nullptr) {
                report(reading_, node, fmt::format("a second column '{}'", node.text),
                       "delete one of the two");
                node.kind = NodeKind::broken;
            }
            header_.push_back(std::move(node));
        }
        for (const auto& key : assessment_table("action").keys) {
            if (!key.required || find_column(key.name) != nullptr) continue;
            has_required_columns_ = false;
            if (std::find(meant.begin(), meant.end(), key.name) == meant.end())
                report(reading_, header_.front(), fmt::format("there is no column '{}'", key.name),
                       columns_hint());
        }
    }

    void read_record() {
        const auto& record = records_.record;
        if (record.is_blank || !is_readable() || !has_required_columns_) return;
        Node map;
        map.kind = NodeKind::map;
        map.document = &document_;
        map.line = static_cast<int>(record.line);
        for (std::size_t i = 0; i < record.cells.size(); ++i) {
            if (record.cells[i].text.empty()) continue;
            auto cell = node_of(record.cells[i], i);
            if (i >= header_.size() || header_[i].text.empty())
                return report(
                    reading_, cell, fmt::format("{} stands in no column that has a name", quoted(cell.text)),
                    "name its column in the first row, or delete it; a cell that holds the separator "
                    "needs double quotes around it");
            read_as_typed(header_[i].text, cell);
            if (header_[i].kind != NodeKind::broken) map.entries.push_back({header_[i], std::move(cell)});
        }
        if (!map.entries.empty()) document_.root.items.push_back(std::move(map));
    }

    /// What a spreadsheet program wrote in the way of its country, as an assessment file has it.
    void read_as_typed(std::string_view column, Node& cell) {
        if (column == "days" || column == "budget") cell.text = with_decimal_point(cell.text);
        if (column != "start" && column != "due") return;
        const auto day = find_typed_day(cell.text);
        if (!day) return;
        if (day->is_clear) {
            cell.text = day->iso;
            return;
        }
        report(reading_, cell,
               fmt::format("{} may be two days: which of its numbers is the month?", quoted(cell.text)),
               fmt::format("write year-month-day: {} where the day comes first", day->iso));
        cell.kind = NodeKind::broken;
    }

    Reading& reading_;
    const std::string text_;
    CsvPlaces places_;
    CsvRecords records_;
    Document document_;
    std::vector<Node> header_;
    bool has_required_columns_ = true;  ///< without one, no row is worth a word
};

/// What people wrote in the languages of a questionnaire.
std::string wording_of(const Questionnaire* questionnaire) {
    std::string wording;
    const auto add = [&](const Text& text) {
        for (const auto& [language, words] : text.by_language) wording += words + '\n';
    };
    if (questionnaire == nullptr) return wording;
    for (const auto& dimension : questionnaire->dimensions) {
        add(dimension.name);
        for (const auto& question : dimension.questions) add(question.text);
    }
    return wording;
}

/// The text of a CSV file in UTF-8, also where a spreadsheet program saved it in an older encoding.
std::string text_of(std::string bytes, const std::string& path, const Questionnaire* questionnaire) {
    if (!find_invalid_utf8(bytes)) return bytes;
    refuse_other_files(bytes, path);
    const auto encoding = find_encoding(blocks_of(bytes), wording_of(questionnaire));
    auto text = decode_all(bytes, encoding.name);
    return text ? *std::move(text) : bytes;
}

/// A workbook's sheet that has a column of ours, as lines.
std::string lines_of(const Spreadsheet& spreadsheet, const std::string& path) {
    const auto read = spreadsheet_lines(spreadsheet, find_sheet(spreadsheet, column_names()));
    std::string text;
    char buffer[8192];
    while (const auto got = read(buffer, sizeof buffer)) {
        text.append(buffer, got);
        if (text.size() > most_plan_bytes)
            throw Failure(Problem{
                Severity::error, {path, 0, 0, {}}, "too large for a plan", "is this the right file?"});
    }
    return text;
}

}  // namespace

std::vector<Action> read_plan_table(AssessmentReading& assessment, const std::string& path,
                                    const Questionnaire* questionnaire) {
    Reading reading;
    std::vector<Action> actions;
    auto& problems = assessment.reading.problems;
    try {
        const bool is_workbook = is_named_as_spreadsheet(path);
        PlanTable table(reading,
                        is_workbook ? lines_of(assessment.files.open_spreadsheet(path), path)
                                    : text_of(assessment.files.read(path), path, questionnaire),
                        path, is_workbook ? CsvPlaces::rows : CsvPlaces::lines);
        actions = read_actions(reading, table.read(), questionnaire);
        for (auto& problem : reading.problems.all()) problems.add(table.name_column(std::move(problem)));
    } catch (const Failure& failure) {
        for (const auto& problem : reading.problems.all()) problems.add(problem);
        for (const auto& problem : failure.problems()) problems.add(problem);
    }
    return actions;
}

}  // namespace socratic
