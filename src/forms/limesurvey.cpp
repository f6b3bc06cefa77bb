// SPDX-License-Identifier: MIT
#include "forms/limesurvey.hpp"
#include <fmt/format.h>
#include "forms/anchor_lines.hpp"
#include "forms/answer_options.hpp"
#include "forms/scales_used.hpp"
#include "model/level_code.hpp"
#include "model/tool_codes.hpp"

namespace socratic {
namespace {

using Rows = std::vector<LimeSurveyRow>;

/// A survey number of six digits that is always the same for a version of a questionnaire; LimeSurvey takes
/// another when it is in use. FNV-1a.
std::string survey_number(const Questionnaire& questionnaire) {
    std::uint32_t hash = 2166136261U;
    for (const char letter : questionnaire.id + "/" + questionnaire.version)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    return std::to_string(100000 + hash % 900000);
}

void add_settings(const FormRequest& request, Rows& rows) {
    const auto& languages = request.languages;
    const auto add = [&](const char* name, const std::string& text) {
        rows.push_back({LimeSurveyClass::setting, 0, "", name, text, "", "", ""});
    };
    add("sid", survey_number(request.questionnaire));
    add("language", languages.front());
    add("additional_languages", fmt::format("{}", fmt::join(languages.begin() + 1, languages.end(), " ")));
    add("format", "G");  // a group a page
    add("assessments", "Y");
    add("anonymized", "Y");
    for (const auto* kept_of_a_person : {"datestamp", "ipaddr", "refurl", "savetimings", "usecookie",
                                         "allowsave", "allowregister", "publicstatistics"})
        add(kept_of_a_person, "N");
    for (const auto* shown : {"allowprev", "showprogress", "showwelcome", "shownoanswer"}) add(shown, "Y");
}

/// The rows of one language, in an order and with numbers that are the same in all of them.
class Translation {
public:
    Translation(const FormRequest& request, const Voice& voice, Rows& rows)
        : request_(request), voice_(voice), codes_(tool_codes(request.questionnaire)), rows_(rows) {}

    void add_survey_texts() {
        const auto& questionnaire = request_.questionnaire;
        const auto add = [&](const char* name, const std::string& text) {
            rows_.push_back({LimeSurveyClass::survey_text, 0, "", name, text, "", voice_.language, ""});
        };
        add("surveyls_title", said(questionnaire.title));
        const auto optional = limesurvey_text(voice_.word("form.optional"));
        const auto instruction = said(questionnaire.instruction);
        add("surveyls_welcometext", instruction.empty() ? optional : instruction + "<br /><br />" + optional);
    }

    void add_groups() {
        const auto& dimensions = request_.questionnaire.dimensions;
        for (std::size_t i = 0; i < dimensions.size(); ++i)
            if (asks_something(dimensions[i])) add_dimension(i);
        const auto& open = request_.questionnaire.open_questions;
        if (!open.empty()) add_group(limesurvey_text(voice_.word("form.open")));
        for (std::size_t i = 0; i < open.size(); ++i)
            add_question("T", codes_.open_questions[i], said(open[i].text), "");
        add_group(limesurvey_text(voice_.word("form.about")));
        for (const auto index : request_.facts) add_fact(index);
        add_question("S", "respondent", limesurvey_text(voice_.word("form.code")),
                     limesurvey_text(voice_.word("form.code.why")));
    }

private:
    std::string said(const Text& text) const { return limesurvey_text(voice_.said(text)); }

    void add_group(const std::string& title) {
        ++group_;
        rows_.push_back(
            {LimeSurveyClass::group, group_, std::to_string(group_), title, "", "", voice_.language, ""});
    }

    void add_question(const std::string& type, const std::string& code, const std::string& text,
                      const std::string& help) {
        question_ = ++last_id_;
        rows_.push_back({LimeSurveyClass::question, question_, type, code, text, help, voice_.language, ""});
    }

    void add_statement(const Question& question, std::size_t dimension) {
        rows_.push_back(
            {LimeSurveyClass::statement, ++last_id_, "0", question_code(codes_, question, dimension),
             limesurvey_text(voice_.asked(question, request_.questionnaire.kind)), "", voice_.language, ""});
    }

    void add_answer(const std::string& code, const std::string& text, int value) {
        rows_.push_back({LimeSurveyClass::answer, question_, "0", code, limesurvey_text(text), "",
                         voice_.language, std::to_string(value)});
    }

    void add_dimension(std::size_t index) {
        const auto& dimension = request_.questionnaire.dimensions[index];
        const auto& scale = scale_of(request_.questionnaire, dimension);
        const auto instruction = said(request_.questionnaire.instruction);
        add_group(said(dimension.name));
        add_question("F", codes_.dimensions[index], instruction.empty() ? said(dimension.name) : instruction,
                     anchors_of(dimension));
        for (const auto& question : dimension.questions)
            if (!question.off) add_statement(question, index);
        for (const auto& option :
             answer_options(request_.questionnaire, scale, voice_.language, voice_.words))
            add_answer(answer_code(option.cell, scale), option_label(option, scale),
                       option.cell < 0 ? 0 : scale.min + option.cell);
    }

    /// A paragraph for each question that has anchors.
    std::string anchors_of(const Dimension& dimension) const {
        std::string help;
        for (const auto& question : dimension.questions) {
            const auto lines = anchor_lines(question, voice_);
            if (question.off || question.aim || lines.empty()) continue;
            help += fmt::format("<p><b>{}</b><br />{}</p>", said(question.text),
                                limesurvey_text(fmt::format("{}", fmt::join(lines, "\n"))));
        }
        return help;
    }

    void add_fact(std::size_t index) {
        const auto& fact = request_.questionnaire.facts[index];
        const auto codes = value_codes(fact);
        add_question("L", codes_.facts[index], said(fact.name), "");
        for (std::size_t i = 0; i < codes.size(); ++i)
            add_answer(codes[i], voice_.said(fact.values[i].name), 0);
    }

    const FormRequest& request_;
    const Voice& voice_;
    const ToolCodes codes_;
    Rows& rows_;
    int group_ = 0, last_id_ = 0, question_ = 0;
};

}  // namespace

std::vector<LimeSurveyRow> limesurvey_rows(const FormRequest& request, const std::vector<Voice>& voices) {
    Rows rows;
    add_settings(request, rows);
    for (const auto& voice : voices) Translation(request, voice, rows).add_survey_texts();
    for (const auto& voice : voices) Translation(request, voice, rows).add_groups();
    return rows;
}

}  // namespace socratic
