// SPDX-License-Identifier: MIT
#include "forms/xlsform.hpp"
#include <fmt/format.h>
#include <map>
#include "forms/anchor_lines.hpp"
#include "forms/answer_options.hpp"
#include "forms/scales_used.hpp"
#include "model/language_name.hpp"
#include "model/level_code.hpp"
#include "model/tool_codes.hpp"

namespace socratic {
namespace {

/// What a row says in one language.
using Say = std::function<std::string(const Voice&)>;

/// "Français (fr)"; "" where nobody knows which language the texts are in.
std::string heading_of(const Voice& voice, const FormRequest& request) {
    if (request.questionnaire.languages.empty() && request.languages.size() == 1) return {};
    return fmt::format("{} ({})", language_name(voice.language), voice.language);
}

/// `${name}` would be taken for the answer to a question.
std::string without_references(std::string text) {
    for (auto at = text.find("${"); at != std::string::npos; at = text.find("${", at))
        text.insert(at + 1, " ");
    return text;
}

/// A sheet whose rows name the columns that they fill.
class Table {
public:
    Table(std::string name, std::vector<std::string> columns, const std::vector<double>& widths) {
        sheet_.name = std::move(name);
        sheet_.frozen_rows = 1;
        sheet_.rows.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            sheet_.columns.push_back({i < widths.size() ? widths[i] : 40, true, true});
            sheet_.rows.front().push_back({columns[i], std::nullopt, true});
            at_[columns[i]] = i;
        }
    }

    void start_row() { sheet_.rows.emplace_back(at_.size()); }
    void set(const std::string& column, std::string text) {
        sheet_.rows.back()[at_.at(column)].text = without_references(std::move(text));
    }
    void set(const std::string& column, int number) { sheet_.rows.back()[at_.at(column)].number = number; }
    SheetContent take() { return std::move(sheet_); }

private:
    SheetContent sheet_;
    std::map<std::string, std::size_t> at_;
};

class Form {
public:
    Form(const FormRequest& request, const std::vector<Voice>& voices)
        : request_(request),
          voices_(voices),
          codes_(tool_codes(request.questionnaire)),
          survey_("survey", survey_columns(), {24, 16}),
          choices_("choices", choices_columns(), {18, 14}) {}

    Workbook make() {
        add_introduction();
        const auto scales = scales_used(request_.questionnaire);
        std::vector<std::string> lists(request_.questionnaire.dimensions.size());
        for (const auto& used : scales) add_list(used, scales.size() == 1, lists);
        for (std::size_t i = 0; i < lists.size(); ++i)
            if (!lists[i].empty()) add_dimension(i, lists[i]);
        add_open_questions();
        add_person();
        Workbook workbook;
        workbook.title = voices_.front().said(request_.questionnaire.title);
        workbook.sheets = {survey_.take(), choices_.take(), settings()};
        return workbook;
    }

private:
    std::string column(const std::string& what, const Voice& voice) const {
        const auto heading = heading_of(voice, request_);
        return heading.empty() ? what : what + "::" + heading;
    }

    std::vector<std::string> survey_columns() const {
        std::vector<std::string> columns{"type", "name"};
        for (const auto* what : {"label", "hint"})
            for (const auto& voice : voices_) columns.push_back(column(what, voice));
        columns.insert(columns.end(), {"required", "appearance", "dimension"});
        return columns;
    }

    std::vector<std::string> choices_columns() const {
        std::vector<std::string> columns{"list_name", "name"};
        for (const auto& voice : voices_) columns.push_back(column("label", voice));
        columns.emplace_back("score");
        return columns;
    }

    void say(Table& table, const std::string& what, const Say& text) const {
        for (const auto& voice : voices_) table.set(column(what, voice), text(voice));
    }

    void start(const std::string& type, const std::string& name) {
        survey_.start_row();
        survey_.set("type", type);
        survey_.set("name", name);
    }

    void start_question(const std::string& type, const std::string& name, const Say& label) {
        start(type, name);
        survey_.set("required", "no");
        say(survey_, "label", label);
    }

    void begin_group(const std::string& name, const Say& label) {
        start("begin_group", name);
        say(survey_, "label", label);
        survey_.set("appearance", "field-list");
    }

    void end_group() { start("end_group", ""); }

    void add_introduction() {
        start("note", "intro_note");
        say(survey_, "label", [&](const Voice& voice) {
            const auto optional = voice.word("form.optional");
            const auto& instruction = request_.questionnaire.instruction;
            return instruction.empty() ? optional : voice.said(instruction) + "\n\n" + optional;
        });
    }

    void add_choice(const std::string& list, const std::string& name, const Say& label) {
        choices_.start_row();
        choices_.set("list_name", list);
        choices_.set("name", name);
        say(choices_, "label", label);
    }

    void add_list(const ScaleUsed& used, bool is_only, std::vector<std::string>& lists) {
        const auto list =
            is_only ? std::string("levels") : "levels_" + codes_.dimensions[used.dimensions.front()];
        for (const auto index : used.dimensions) lists[index] = list;
        const auto options = [&](const Voice& voice) {
            return answer_options(request_.questionnaire, *used.scale, voice.language, voice.words);
        };
        const auto first = options(voices_.front());
        for (std::size_t i = 0; i < first.size(); ++i) {
            add_choice(list, answer_code(first[i].cell, *used.scale),
                       [&](const Voice& voice) { return option_label(options(voice)[i], *used.scale); });
            if (first[i].cell >= 0) choices_.set("score", used.scale->min + first[i].cell);
        }
    }

    void add_dimension(std::size_t index, const std::string& list) {
        const auto& dimension = request_.questionnaire.dimensions[index];
        begin_group(codes_.dimensions[index], [&](const Voice& voice) { return voice.said(dimension.name); });
        survey_.set("dimension", dimension.id);
        for (const auto& question : dimension.questions) {
            if (question.off) continue;
            start_question(
                "select_one " + list, question_code(codes_, question, index),
                [&](const Voice& voice) { return voice.asked(question, request_.questionnaire.kind); });
            say(survey_, "hint", [&](const Voice& voice) {
                return fmt::format("{}", fmt::join(anchor_lines(question, voice), "\n"));
            });
            survey_.set("appearance", "likert");
            survey_.set("dimension", dimension.id);
        }
        end_group();
    }

    void add_open_questions() {
        const auto& open = request_.questionnaire.open_questions;
        if (open.empty()) return;
        begin_group("open_questions", [](const Voice& voice) { return voice.word("form.open"); });
        for (std::size_t i = 0; i < open.size(); ++i) {
            start_question("text", codes_.open_questions[i],
                           [&](const Voice& voice) { return voice.said(open[i].text); });
            survey_.set("appearance", "multiline");
        }
        end_group();
    }

    void add_person() {
        begin_group("about_you", [](const Voice& voice) { return voice.word("form.about"); });
        for (const auto index : request_.facts) {
            const auto& fact = request_.questionnaire.facts[index];
            const auto list = "values_" + codes_.facts[index];
            start_question("select_one " + list, codes_.facts[index],
                           [&](const Voice& voice) { return voice.said(fact.name); });
            for (const auto& value : fact.values)
                add_choice(list, value.id, [&](const Voice& voice) { return voice.said(value.name); });
        }
        start_question("text", "respondent", [](const Voice& voice) { return voice.word("form.code"); });
        say(survey_, "hint", [](const Voice& voice) { return voice.word("form.code.why"); });
        end_group();
    }

    SheetContent settings() const {
        const auto& questionnaire = request_.questionnaire;
        Table table("settings", {"form_title", "form_id", "version", "default_language"}, {50, 30, 12, 20});
        table.start_row();
        table.set("form_title", voices_.front().said(questionnaire.title));
        table.set("form_id", questionnaire.id);
        table.set("version", questionnaire.version);
        table.set("default_language", heading_of(voices_.front(), request_));
        return table.take();
    }

    const FormRequest& request_;
    const std::vector<Voice>& voices_;
    const ToolCodes codes_;
    Table survey_, choices_;
};

}  // namespace

Workbook xlsform(const FormRequest& request, const std::vector<Voice>& voices) {
    return Form(request, voices).make();
}

}  // namespace socratic
