// SPDX-License-Identifier: MIT
#include "import/responses.hpp"
#include <fmt/format.h>
#include <algorithm>

namespace socratic {
namespace {

/// A workbook leaves out what is empty at a row's end.
std::string_view cell_of(const TableRow& row, const ExportColumn& column) {
    return column.number <= row.cells.size() ? row.cells[column.number - 1] : std::string_view();
}

}  // namespace

bool Response::has_answer() const {
    return !open.empty() ||
           std::any_of(cells.begin(), cells.end(), [](Cell cell) { return cell != cell_empty; });
}

ResponseReader::ResponseReader(const ImportPlan& plan)
    : plan_(plan),
      question_count_(asked_questions(plan.questionnaire).size()),
      has_text_(plan.shape.columns.size(), false) {
    const auto& columns = plan.shape.columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto& column = columns[i];
        const auto& use = plan.uses[i];
        const auto reading = [&] {
            Reading made{&column, use.index, {column, use, plan.questionnaire, plan.format, plan.map}};
            for (const auto& catalogue : plan.catalogues) made.options.add_labels(catalogue);
            return made;
        };
        if (use.kind == ColumnUse::Kind::question) questions_.push_back(reading());
        if (use.kind == ColumnUse::Kind::fact) facts_.push_back(reading());
        if (use.kind == ColumnUse::Kind::open_question) open_.emplace_back(&column, use.index);
        if (use.kind == ColumnUse::Kind::respondent) respondent_ = &column;
        if (column.role == ExportRole::unique_id && unique_id_ == nullptr) unique_id_ = &column;
        if (column.role == ExportRole::finished && plan.shape.is_unfinished != nullptr)
            finished_.push_back(&column);
        if (column.role == ExportRole::preview && plan.shape.is_preview != nullptr)
            preview_.push_back(&column);
    }
}

RowKind ResponseReader::kind_of(const TableRow& row) const {
    for (const auto* column : preview_)
        if (plan_.shape.is_preview(cell_of(row, *column))) return RowKind::preview;
    for (const auto* column : finished_)
        if (plan_.shape.is_unfinished(cell_of(row, *column))) return RowKind::unfinished;
    return RowKind::response;
}

/// Notes a decimal sign ("3.0", "3,0"); true when it is not the one that was given.
bool ResponseReader::is_other_decimal(std::string_view text) {
    if (text.size() < 3 || text.find_first_not_of("0123456789.,") != std::string_view::npos) return false;
    const auto sign = text.find_first_of(".,");
    if (sign == std::string_view::npos) return false;
    auto& first = text[sign] == '.' ? with_point_ : with_comma_;
    if (first.empty()) first = text;
    return !plan_.decimal.empty() && text[sign] != plan_.decimal[0];
}

bool ResponseReader::read(const TableRow& row, Response& response, UnknownOptions& unknown) {
    bool is_known = true;
    for (std::size_t i = 0; i < row.cells.size() && i < has_text_.size(); ++i)
        if (!row.cells[i].empty()) has_text_[i] = true;
    const auto not_known = [&](const Reading& reading, std::string_view text) {
        is_known = false;
        unknown.add(text, row, *reading.column, [&] {
            return UnknownOptions::Advice{reading.options.hint(text), reading.options.nearest_meaning(text)};
        });
    };
    response.cells.assign(question_count_, cell_empty);
    response.facts.assign(plan_.questionnaire.facts.size(), no_fact_value);
    response.open.clear();
    for (auto& reading : questions_) {
        const auto text = cell_of(row, *reading.column);
        if (is_other_decimal(text)) {
            is_known = false;
            unknown.add(text, row, *reading.column, [&] {
                return UnknownOptions::Advice{
                    fmt::format("the decimal sign was given as '{}'", plan_.decimal), {}};
            });
        } else if (const auto level = reading.options.find_level(text))
            response.cells[reading.index] = *level;
        else
            not_known(reading, text);
    }
    for (auto& reading : facts_) {
        const auto text = cell_of(row, *reading.column);
        if (text.empty()) continue;
        if (const auto value = reading.options.find_fact_value(text))
            response.facts[reading.index] = *value;
        else
            not_known(reading, text);
    }
    for (const auto& [column, question] : open_)
        if (const auto text = cell_of(row, *column); !text.empty())
            response.open.emplace_back(question, text);
    response.unique_id = unique_id_ == nullptr ? std::string_view() : cell_of(row, *unique_id_);
    response.respondent = respondent_ == nullptr ? std::string_view() : cell_of(row, *respondent_);
    response.has_reserved_code = response.respondent.starts_with('_');
    if (response.has_reserved_code) response.respondent = {};
    return is_known;
}

}  // namespace socratic
