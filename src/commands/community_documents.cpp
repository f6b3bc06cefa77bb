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
#include "score/score.hpp"

namespace socratic {
namespace {

/// Templates of one name and kind, read and checked as they are asked for.
class TemplateReader {
public:
    TemplateReader(std::string name, const DocumentKind& kind, const Questionnaire& questionnaire)
        : name_(std::move(name)), kind_(kind), questionnaire_(questionnaire) {}

    DocumentTemplate read(const std::string& wanted, std::vector<Problem>& warnings) {
        const auto language = language_for(wanted);
        if (language != wanted) warn_of_language(wanted, language, warnings);
        auto text = read_named_template(name_, language, kind_);
        if (checked_.insert(text.path).second) problems_.add(check_template(text, kind_));
        return {language, std::move(text)};
    }

    const Problems& problems() const { return problems_; }

private:
    /// The wanted one, else the first of the questionnaire's that the template is in, else English.
    std::string language_for(const std::string& wanted) const {
        if (has_template(name_, wanted, kind_)) return wanted;
        for (const auto& language : questionnaire_.languages)
            if (has_template(name_, language, kind_)) return language;
        return has_template(name_, "en", kind_) ? "en" : wanted;
    }

    void warn_of_language(const std::string& wanted, const std::string& language,
                          std::vector<Problem>& warnings) const {
        warnings.push_back(
            {Severity::warning,
             {},
             fmt::format("the template '{}' is not there in '{}': what would be in '{}' is in '{}'", name_,
                         wanted, wanted, language),
             "copy it from templates/" + std::string(kind_.folder) + " and translate it"});
    }

    std::string name_;
    const DocumentKind& kind_;
    const Questionnaire& questionnaire_;
    std::set<std::string> checked_;
    Problems problems_;
};

ReportOutput output_for(const OutputWork& work, const std::string& name) {
    auto output = work.options.documents->output;
    output.path = name + "." + output.format;
    return output;
}

Report compose_in(const OutputWork& work, const Scores& scores, const DocumentTemplate& document,
                  const FigureOptions& figures) {
    const auto& words = work.words.at(document.language);
    const auto& drawing = work.drawings.front();
    const CommunityDocument facts{work.figures, work.layer ? &*work.layer : nullptr,
                                  scores,       work.input.common.questionnaire,
                                  words,        document.language};
    const DocumentFrame frame{words, document.language,
                              std::string(in(work.figures.name, document.language))};
    auto report = compose_document(
        document.text, community_document_values(facts), frame,
        [&](const FigureName& name) { return make_figure(facts, name, figures, drawing.measure); });
    if (scores.minimum_lowered) add_lowered_note(report, words, scores.minimum_group);
    return report;
}

}  // namespace

std::vector<std::string> community_languages(const CommunityOptions& options, const CommunityInput& input) {
    return find_languages(options.languages, "", input.common.questionnaire);
}

DocumentTemplates read_document_templates(const CommunityOptions& options, const CommunityInput& input,
                                          std::vector<Problem>& warnings) {
    const auto& questionnaire = input.common.questionnaire;
    DocumentTemplates templates;
    TemplateReader of_members(options.documents->template_name, assessment_document(), questionnaire);
    for (const auto& survey : input.surveys) {
        if (has_errors(survey)) continue;
        const auto wanted = find_language("", survey.facts.language, questionnaire);
        if (templates.members.count(wanted) == 0)
            templates.members.emplace(wanted, of_members.read(wanted, warnings));
    }
    TemplateReader of_community(options.documents->community_template, community_document(), questionnaire);
    for (const auto& wanted : community_languages(options, input)) {
        auto document = of_community.read(wanted, warnings);
        const bool is_there =
            std::any_of(templates.community.begin(), templates.community.end(),
                        [&](const auto& other) { return other.language == document.language; });
        if (!is_there) templates.community.push_back(std::move(document));
    }
    Problems problems;
    problems.add(of_members.problems());
    problems.add(of_community.problems());
    problems.throw_if_errors();
    return templates;
}

std::vector<NamedBytes> member_document(OutputWork& work, const MemberScores& scores, std::size_t thread) {
    const auto& own = scores.own;
    if (own.scores.rounds.empty()) return {};
    const auto& [language, text] = work.templates.members.at(scores.language);
    const auto& words = work.words.at(language);
    const auto& drawing = work.drawings[thread];
    const auto output = output_for(work, "report");
    const auto subject = report_subject(own, "");
    const CommunityFacts community{work.figures, work.layer ? &*work.layer : nullptr, scores.beside,
                                   work.input.common.questionnaire, scores.unknown};
    const ReportFacts facts{own.scores,     own.questionnaire, own.assessment,  subject.comparison,
                            subject.topics, subject.groups,    subject.example, subject.as_of,
                            words,          language,          &community,      subject.even_consensus};
    auto& parsed = work.parsed[thread].try_emplace(language, text).first->second;
    const auto report =
        whole_report({compose_report(facts, parsed, figure_options(output, 1), drawing.measure)}, output);
    return report_files(report, output, {drawing, words, {}});
}

std::vector<NamedBytes> community_document(const OutputWork& work) {
    const auto scores = scores_of_all(work);
    const auto& templates = work.templates.community;
    const auto& drawing = work.drawings.front();
    const bool is_one = templates.size() <= 2;
    std::vector<Report> reports;
    for (const auto& document : templates)
        reports.push_back(
            compose_in(work, scores, document,
                       figure_options(work.options.documents->output, is_one ? templates.size() : 1)));
    const auto& first = work.words.at(templates.front().language);
    if (is_one) {
        const auto output = output_for(work, "report");
        return report_files(whole_report(std::move(reports), output), output, {drawing, first, {}});
    }
    std::vector<NamedBytes> files;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const auto& language = templates[i].language;
        const auto output = output_for(work, "report-" + language);
        for (auto& file : report_files(reports[i], output, {drawing, work.words.at(language), {}}))
            files.push_back(std::move(file));
    }
    return files;
}

std::string basis_of_documents(const DocumentOptions& options, const DocumentTemplates& templates) {
    const auto& output = options.output;
    auto all = fmt::format("{} {} {} {}\x1F", output.format, output.paper.width, output.paper.height,
                           source_date().value_or(-1));
    all += output.word.reference_document;
    for (const auto& [wanted, document] : templates.members)
        all += fmt::format("{}\x1F{}\x1F{}\x1F", wanted, document.language, document.text.text);
    return output.format == "html" ? all + report_style() : all;
}

}  // namespace socratic
