// SPDX-License-Identifier: MIT
#include "forms/sheet_form.hpp"
#include <fmt/format.h>
#include "forms/anchor_lines.hpp"
#include "forms/answer_options.hpp"
#include "forms/scales_used.hpp"
#include "forms/voice.hpp"
#include "model/answer_word.hpp"

namespace socratic {
namespace {

constexpr std::uint16_t type_column = 1;  ///< of the sheet of what may be typed

/// The request, and the language it speaks.
struct Source {
    const Questionnaire& questionnaire;
    const std::vector<std::size_t>& facts;
    Voice voice;
};

WorkbookCell text_cell(std::string text) { return {std::move(text), std::nullopt, false}; }
WorkbookCell heading(std::string text) { return {std::move(text), std::nullopt, true}; }

/// What may be typed, and where each list of it stands.
struct Codes {
    SheetContent sheet;
    std::vector<CellRange> of_dimension;  ///< by dimension of the questionnaire
    std::vector<CellRange> of_fact;       ///< by fact of the request
};

CellRange rows_of_type_column(std::size_t first, std::size_t last) {
    return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), type_column, type_column};
}

std::string name_of(const ScaleUsed& used, std::size_t scales, const Source& source) {
    if (scales == 1) return source.voice.word("sheet.for.all");
    std::vector<std::string> ids;
    for (const auto index : used.dimensions) ids.push_back(source.questionnaire.dimensions[index].id);
    return fmt::format("{}", fmt::join(ids, ", "));
}

void add_scale(const ScaleUsed& used, const std::string& name, const Source& source, Codes& codes) {
    auto& rows = codes.sheet.rows;
    const auto first = rows.size();
    for (const auto& option :
         answer_options(source.questionnaire, *used.scale, source.voice.language, source.voice.words)) {
        WorkbookCell typed;
        std::string meaning = option.meaning;
        if (option.cell >= 0) {
            typed.number = used.scale->min + option.cell;
        } else {
            typed.text = answer_word(option.cell);
            meaning = source.voice.word(option.cell == cell_dont_know        ? "sheet.dont_know"
                                        : option.cell == cell_not_applicable ? "sheet.not_applicable"
                                                                             : "print.varies.meaning");
        }
        rows.push_back({text_cell(name), typed, text_cell(option.name), text_cell(meaning)});
    }
    for (const auto index : used.dimensions)
        codes.of_dimension[index] = rows_of_type_column(first, rows.size() - 1);
    rows.push_back({text_cell(name),
                    {},
                    text_cell(source.voice.word("sheet.empty")),
                    text_cell(source.voice.word("sheet.empty.why"))});
}

Codes codes_sheet(const Source& source) {
    Codes codes;
    auto& sheet = codes.sheet;
    sheet.name = source.voice.word("sheet.codes");
    sheet.columns = {{22, false, true}, {14, false, true}, {34, false, true}, {60, false, true}};
    sheet.frozen_rows = 1;
    sheet.rows.push_back({heading(source.voice.word("sheet.for")), heading(source.voice.word("sheet.type")),
                          heading(source.voice.word("sheet.name")),
                          heading(source.voice.word("sheet.meaning"))});
    codes.of_dimension.resize(source.questionnaire.dimensions.size());
    const auto scales = scales_used(source.questionnaire);
    for (const auto& used : scales) add_scale(used, name_of(used, scales.size(), source), source, codes);
    for (const auto index : source.facts) {
        const auto& fact = source.questionnaire.facts[index];
        const auto first = sheet.rows.size();
        const auto name = fmt::format("{} ({})", source.voice.said(fact.name), fact.id);
        for (const auto& value : fact.values)
            sheet.rows.push_back(
                {text_cell(name), text_cell(value.id), text_cell(source.voice.said(value.name)), {}});
        codes.of_fact.push_back(rows_of_type_column(first, sheet.rows.size() - 1));
    }
    return codes;
}

SheetContent questions_sheet(const Source& source) {
    SheetContent sheet;
    sheet.name = source.voice.word("sheet.questions");
    sheet.columns = {{12, false, true}, {30, false, true}, {70, false, true}, {60, false, true}};
    sheet.frozen_rows = 1;
    sheet.rows.push_back(
        {heading(source.voice.word("sheet.id")), heading(source.voice.word("sheet.dimension")),
         heading(source.voice.word("sheet.question")), heading(source.voice.word("sheet.anchors"))});
    for (const auto& position : asked_questions(source.questionnaire)) {
        const auto& dimension = source.questionnaire.dimensions[position.dimension];
        const auto& question = dimension.questions[position.question];
        const auto anchors = anchor_lines(question, source.voice);
        sheet.rows.push_back({text_cell(question.id), text_cell(source.voice.said(dimension.name)),
                              text_cell(source.voice.asked(question, source.questionnaire.kind)),
                              text_cell(fmt::format("{}", fmt::join(anchors, "\n")))});
    }
    return sheet;
}

/// The columns of the sheet of answers as they are added one by one.
class AnswersSheet {
public:
    AnswersSheet(const Source& source, const Codes& codes) : source_(source), codes_(codes) {
        sheet_.name = source.voice.word("sheet.answers");
        sheet_.frozen_rows = 1;
        sheet_.frozen_columns = 1;
        sheet_.rows.emplace_back();
        add_column("respondent", {14, true, false}, source.voice.word("sheet.respondent"));
    }

    void add_fact(std::size_t which) {
        const auto& fact = source_.questionnaire.facts[source_.facts[which]];
        std::vector<std::string> ids, lines{source_.voice.said(fact.name)};
        for (const auto& value : fact.values) {
            ids.push_back(value.id);
            lines.push_back(typeset(source_.voice.words, value.id + ": " + source_.voice.said(value.name)));
        }
        add_column(fact.id, {16, true, false}, fmt::format("{}", fmt::join(lines, "\n")));
        add_list(
            codes_.of_fact[which],
            source_.voice.word("sheet.wrong.fact", {{"values", fmt::format("{}", fmt::join(ids, ", "))}}));
    }

    void add_question(const QuestionPosition& position) {
        const auto& dimension = source_.questionnaire.dimensions[position.dimension];
        const auto& question = dimension.questions[position.question];
        const auto& scale = scale_of(source_.questionnaire, dimension);
        auto lines = anchor_lines(question, source_.voice);
        lines.insert(lines.begin(), {source_.voice.said(dimension.name),
                                     source_.voice.asked(question, source_.questionnaire.kind)});
        add_column(question.id, {8, false, false}, fmt::format("{}", fmt::join(lines, "\n")));
        add_list(codes_.of_dimension[position.dimension],
                 source_.voice.word(
                     source_.questionnaire.kind == Kind::spectrum ? "sheet.wrong.place" : "sheet.wrong.level",
                     {{"min", std::to_string(scale.min)}, {"max", std::to_string(scale.max)}}));
    }

    SheetContent take() { return std::move(sheet_); }

private:
    void add_column(const std::string& name, WorkbookColumn column, std::string note) {
        sheet_.notes.push_back({0, static_cast<std::uint16_t>(sheet_.columns.size()), std::move(note)});
        sheet_.columns.push_back(column);
        sheet_.rows.front().push_back(heading(name));
    }

    /// For the column added last.
    void add_list(const CellRange& values, std::string message) {
        const auto column = static_cast<std::uint16_t>(sheet_.columns.size() - 1);
        sheet_.drop_downs.push_back({{1, prepared_rows, column, column},
                                     codes_.sheet.name,
                                     values,
                                     source_.voice.word("sheet.wrong"),
                                     std::move(message)});
    }

    const Source& source_;
    const Codes& codes_;
    SheetContent sheet_;
};

}  // namespace

Workbook sheet_form(const FormRequest& request, const Words& words) {
    const Source source{request.questionnaire, request.facts, {request.languages.front(), words}};
    const auto codes = codes_sheet(source);
    AnswersSheet answers(source, codes);
    for (std::size_t i = 0; i < source.facts.size(); ++i) answers.add_fact(i);
    for (const auto& position : asked_questions(source.questionnaire)) answers.add_question(position);
    Workbook workbook;
    workbook.title = source.voice.said(source.questionnaire.title);
    workbook.sheets = {answers.take(), questions_sheet(source), codes.sheet};
    return workbook;
}

}  // namespace socratic
