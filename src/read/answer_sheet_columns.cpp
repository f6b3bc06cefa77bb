// SPDX-License-Identifier: MIT
#include "read/answer_sheet_columns.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <optional>
#include "base/nearest.hpp"

namespace socratic {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool equal_ignoring_case(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

/// Every column that a sheet for the questionnaire may have, and the names it may not have.
struct KnownColumns {
    std::vector<SheetColumn> columns;
    std::vector<std::string> ids;                   ///< of the columns, for "did you mean"
    std::vector<std::string> off;                   ///< questions that are not asked
    std::map<std::string, std::string> dimensions;  ///< id -> the id of its first asked question, or ""
};

KnownColumns known_columns(const Questionnaire& questionnaire) {
    using Holds = SheetColumn::Kind;
    KnownColumns known;
    known.columns.push_back({Holds::respondent, 0, "respondent", nullptr, nullptr});
    std::size_t asked = 0;
    for (const auto& dimension : questionnaire.dimensions) {
        const auto* scale = &scale_of(questionnaire, dimension);
        auto& first = known.dimensions[dimension.id];
        for (const auto& question : dimension.questions) {
            if (question.off) {
                known.off.push_back(question.id);
                continue;
            }
            if (first.empty()) first = question.id;
            known.columns.push_back(
                {Holds::question, asked++, question.id, scale, nullptr, questionnaire.kind});
        }
    }
    for (std::size_t i = 0; i < questionnaire.facts.size(); ++i)
        known.columns.push_back(
            {Holds::fact, i, questionnaire.facts[i].id, nullptr, &questionnaire.facts[i]});
    for (const auto& column : known.columns) known.ids.push_back(column.id);
    return known;
}

const SheetColumn* find_column(const KnownColumns& known, std::string_view name) {
    for (const auto& column : known.columns)
        if (column.id == name) return &column;
    for (const auto& column : known.columns)
        if (equal_ignoring_case(column.id, name)) return &column;
    return nullptr;
}

class HeaderReader {
public:
    HeaderReader(const CsvRecord& header, const Questionnaire& questionnaire, CsvProblems& problems)
        : header_(header),
          questionnaire_(questionnaire),
          known_(known_columns(questionnaire)),
          problems_(problems) {}

    std::vector<SheetColumn> read() {
        for (const auto& cell : header_.cells) read_cell(cell);
        if (!has_question_ && !is_unknown_)
            problems_.add(header_, header_.bytes.data(), "the answer sheet has no column for a question",
                          "its first line names the columns by the ids of the questions" + example());
        return std::move(columns_);
    }

private:
    void read_cell(const CsvCell& cell) {
        const auto* column = find_column(known_, cell.text);
        if (column == nullptr) return refuse(cell);
        columns_.push_back(*column);
        const auto [first, is_new] = used_.emplace(column->id, columns_.size());
        if (!is_new) {
            if (column->kind == SheetColumn::Kind::respondent) columns_.back() = ignored();
            return add(
                cell, fmt::format("column {} is there twice", quoted_cell(cell.text)),
                fmt::format("it is column {} already; delete or rename one of the two", first->second));
        }
        has_question_ = has_question_ || column->kind == SheetColumn::Kind::question;
    }

    void refuse(const CsvCell& cell) {
        is_unknown_ = true;
        columns_.push_back(ignored());
        if (!problems_.is_keeping()) return add(cell, {}, {});
        const auto has_name = [&](const std::string& id) { return equal_ignoring_case(id, cell.text); };
        if (cell.text.empty())
            return add(cell, fmt::format("column {} has no name", columns_.size()),
                       "name it by a question's id, or delete the column");
        if (std::any_of(known_.off.begin(), known_.off.end(), has_name))
            return add(cell, fmt::format("question {} is off: it is not asked", quoted_cell(cell.text)),
                       "delete the column, or switch the question on with 'off: false' in a questionnaire "
                       "that extends this one");
        if (const auto hint = dropped_hint(cell.text); !hint.empty())
            return add(cell, "unknown column " + quoted_cell(cell.text), hint);
        for (const auto& [id, question] : known_.dimensions)
            if (has_name(id) && !question.empty())
                return add(cell,
                           fmt::format("expected the id of a question, got the dimension {}",
                                       quoted_cell(cell.text)),
                           fmt::format("a column holds the answers to one question, such as '{}'", question));
        add(cell, "unknown column " + quoted_cell(cell.text), unknown_hint(cell.text));
    }

    /// What to do about a column that an extended questionnaire has and this one has not, or "".
    std::string dropped_hint(std::string_view name) const {
        const auto find = [&](const std::vector<std::string>& ids) {
            const auto found = std::find_if(ids.begin(), ids.end(), [&](const std::string& id) {
                return equal_ignoring_case(id, name) || equal_ignoring_case(aim_id(id), name);
            });
            return found == ids.end() ? std::string() : *found;
        };
        if (const auto id = find(questionnaire_.dropped); !id.empty())
            return fmt::format(
                "the questionnaire drops '{}': take the column out of the sheet, or the drop "
                "out of the questionnaire",
                id);
        if (const auto id = find(questionnaire_.not_short); !id.empty())
            return fmt::format(
                "the questionnaire has only the short form, without '{}': take the column out "
                "of the sheet, or 'only' out of the questionnaire",
                id);
        return {};
    }

    std::string unknown_hint(std::string_view name) const {
        auto hint = did_you_mean(name, known_.ids);
        if (!hint.empty()) return hint;
        if (header_.cell_count == 1 && problems_.places() == CsvPlaces::lines)
            return "the columns are separated by ',' or ';' or a tab";
        if (name.front() == '_')
            return "names beginning with '_' are kept for the program; delete the column";
        return "a column is named 'respondent' or by the id of a question or a fact; delete any other";
    }

    std::string example() const {
        for (const auto& column : known_.columns)
            if (column.kind == SheetColumn::Kind::question) return ", such as '" + column.id + "'";
        return {};
    }

    void add(const CsvCell& cell, std::string message, std::string hint) {
        problems_.add(header_, cell.at, std::move(message), std::move(hint));
    }

    static SheetColumn ignored() { return {SheetColumn::Kind::ignored, 0, {}, nullptr, nullptr}; }

    const CsvRecord& header_;
    const Questionnaire& questionnaire_;
    KnownColumns known_;
    CsvProblems& problems_;
    std::vector<SheetColumn> columns_;
    std::map<std::string, std::size_t> used_;  ///< id -> number of the column, from 1
    bool has_question_ = false;
    bool is_unknown_ = false;
};

}  // namespace

std::vector<SheetColumn> read_columns(const CsvRecord& header, const Questionnaire& questionnaire,
                                      CsvProblems& problems) {
    return HeaderReader(header, questionnaire, problems).read();
}

SheetColumns columns_present(const std::vector<SheetColumn>& columns, const Questionnaire& questionnaire) {
    SheetColumns present;
    present.questions.resize(asked_questions(questionnaire).size());
    present.facts.resize(questionnaire.facts.size());
    for (const auto& column : columns) {
        if (column.kind == SheetColumn::Kind::question) present.questions[column.index] = true;
        if (column.kind == SheetColumn::Kind::fact) present.facts[column.index] = true;
    }
    return present;
}

}  // namespace socratic
