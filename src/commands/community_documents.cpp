// SPDX-License-Identifier: MIT
#include "commands/community_documents.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <set>
#include "commands/community_output.hpp"
#include "commands/language.hpp"
#include "commands/report_facts.hpp"
#include "commands/report_files.hpp"
#include "commands/source_date.hpp"
#include "commands/template_file.hpp"
#include "report/compose.hpp"

namespace socratic {
namespace {

/// The wanted one, else the first of the questionnaire's that the template is in.
std::string language_of_template(const std::string& name, const std::string& wanted,
                                 const Questionnaire& questionnaire) {
    if (has_template(name, wanted, assessment_document())) return wanted;
    for (const auto& language : questionnaire.languages)
        if (has_template(name, language, assessment_document())) return language;
    return wanted;
}

void warn_of_language(std::vector<Problem>& warnings, const std::string& name, const std::string& wanted,
                      const std::string& language) {
    if (language == wanted) return;
    warnings.push_back(
        {Severity::warning,
         {},
         fmt::format("the template '{}' is not there in '{}': reports of members in '{}' are in '{}'", name,
                     wanted, wanted, language),
         "translate it, and name the copy with --template"});
}

}  // namespace

DocumentTemplates read_document_templates(const DocumentOptions& options, const CommunityInput& input,
                                          std::vector<Problem>& warnings) {
    DocumentTemplates templates;
    std::set<std::string> checked;
    Problems problems;
    const auto& questionnaire = input.common.questionnaire;
    for (const auto& survey : input.surveys) {
        if (has_errors(survey)) continue;
        const auto wanted = find_language("", survey.language, questionnaire);
        if (templates.count(wanted) != 0) continue;
        const auto language = language_of_template(options.template_name, wanted, questionnaire);
        warn_of_language(warnings, options.template_name, wanted, language);
        auto text = read_named_template(options.template_name, language);
        if (checked.insert(text.path).second) problems.add(check_template(text));
        templates.emplace(wanted, DocumentTemplate{language, std::move(text)});
    }
    problems.throw_if_errors();
    return templates;
}

std::vector<NamedBytes> member_document(const OutputWork& work, const MemberScores& scores,
                                        std::size_t thread) {
    const auto& own = scores.own;
    if (own.scores.rounds.empty()) return {};
    const auto& [language, text] = work.templates.at(scores.language);
    const auto& words = work.words.at(language);
    const auto& drawing = work.drawings[thread];
    const auto& output = work.options.documents->output;
    const auto subject = report_subject(own, "");
    const CommunityFacts community{work.figures, work.layer ? &*work.layer : nullptr, scores.beside,
                                   work.input.common.questionnaire, scores.unknown};
    const ReportFacts facts{own.scores,     own.questionnaire, own.assessment,  subject.comparison,
                            subject.topics, subject.groups,    subject.example, subject.as_of,
                            words,          language,          &community};
    const auto report =
        whole_report({compose_report(facts, text, figure_options(output, 1), drawing.measure)}, output);
    return report_files(report, output, {drawing, words, {}});
}

std::string basis_of_documents(const DocumentOptions& options, const DocumentTemplates& templates) {
    const auto& output = options.output;
    auto all = fmt::format("{} {} {} {}\x1F", output.format, output.paper.width, output.paper.height,
                           source_date().value_or(-1));
    all += output.word.reference_document;
    for (const auto& [wanted, document] : templates)
        all += fmt::format("{}\x1F{}\x1F{}\x1F", wanted, document.language, document.text.text);
    return output.format == "html" ? all + report_style() : all;
}

}  // namespace socratic
