// SPDX-License-Identifier: MIT
#include "report_outputs.hpp"
#include <algorithm>
#include "commands/template_file.hpp"
#include "numbers.hpp"
#include "report/compose.hpp"
#include "report/values.hpp"
#include "report_subject.hpp"
#include "shown_text.hpp"
#include "statements.hpp"

namespace socratic::attack {
namespace {

using About = Statement::About;

std::optional<long> count_in(const Statement& statement) {
    const auto numbers = numbers_in(statement.text);
    const bool is_count = statement.name == "n" || statement.about == About::respondents;
    return is_count && !numbers.empty() ? std::optional(std::stol(numbers.front())) : std::nullopt;
}

/// Turns statements into figures of people.
class Attribution {
public:
    Attribution(const Survey& survey, const Scores& scores, FigureBook& book)
        : truth_{survey}, scores_(scores), book_(book) {}

    void add(const Statement& statement) {
        complain_if_hidden(statement);
        if (statement.about == About::respondents) return add_respondents(statement);
        if (statement.about == About::difference) return add_difference(statement);
        const bool is_level = statement.about == About::level;
        const auto everybody = truth_.everybody();
        const auto n = count_in(statement);
        if (statement.question.empty()) {
            const auto scored = truth_.scored(dimension_of(statement.dimension));
            if (statement.name == "middle_half" && count(scored) < 2 * scores_.minimum_group)
                book_.complain("the middle half of " + std::to_string(count(scored)) + " people on " +
                               statement.dimension);
            return book_.add(statement.dimension + (is_level ? " mean" : " deviation"), !is_level, scored,
                             everybody, n);
        }
        if (statement.about == About::no_level)
            return book_.add(statement.question + " without level", true, everybody, everybody);
        book_.add(statement.question + (is_level ? " mean" : " counts"), !is_level,
                  truth_.answered(cell_of(statement.question)), everybody, n);
    }

private:
    const std::vector<Dimension>& dimensions() const { return truth_.survey.questionnaire.dimensions; }

    std::size_t dimension_of(const std::string& id) const {
        return static_cast<std::size_t>(
            std::find_if(dimensions().begin(), dimensions().end(),
                         [&](const Dimension& dimension) { return dimension.id == id; }) -
            dimensions().begin());
    }

    std::size_t cell_of(const std::string& question) const {
        std::size_t cell = 0;
        for (const auto& dimension : dimensions())
            for (const auto& each : dimension.questions) {
                if (each.id == question) return cell;
                ++cell;
            }
        return cell;
    }

    void add_respondents(const Statement& statement) {
        const auto everybody = truth_.everybody();
        const auto n = count_in(statement);
        const bool is_hidden = !n || statement.text.starts_with("fewer than");
        if (is_hidden) return;
        const auto people =
            statement.fact.empty() ? everybody : people_called(statement.fact, statement.group);
        book_.add("respondents", false, everybody, people, n);
    }

    People people_called(const std::string& fact, const std::string& name) const {
        const bool has_none = name == words(english(), "people.none");
        return truth_.in_group(fact, has_none ? std::nullopt : std::optional(name));
    }

    /// A difference of two means tells no more than both of them.
    void add_difference(const Statement& statement) {
        const auto scored = truth_.scored(dimension_of(statement.dimension));
        for (const auto& value : groups_named(statement))
            book_.add(statement.dimension + " mean", false, scored, truth_.in_group(statement.fact, value));
    }

    std::vector<std::optional<std::string>> groups_named(const Statement& statement) const {
        const auto& questionnaire = truth_.survey.questionnaire;
        std::vector<std::optional<std::string>> values{std::nullopt};
        for (const auto& value : find_fact(questionnaire, statement.fact)->values)
            values.emplace_back(value.id);
        std::erase_if(values,
                      [&](const auto& value) { return !names_group(statement, questionnaire, value); });
        return values;
    }

    void complain_if_hidden(const Statement& statement) {
        const auto& round = scores_.rounds.front();
        const auto complain = [&] {
            book_.complain("'" + statement.text + "' is said of " + statement.dimension + " " +
                           statement.question + " " + statement.fact + ", which is hidden");
        };
        for (const auto& dimension : round.dimensions) {
            if (statement.question.empty() && statement.fact.empty() && dimension.id == statement.dimension &&
                (dimension.hidden != Hidden::no || round.hidden != Hidden::no))
                complain();
            for (const auto& question : dimension.questions)
                if (question.id == statement.question && question.hidden != Hidden::no &&
                    statement.about != About::no_level)
                    complain();
        }
        if (statement.about != About::difference) return;
        const auto named = groups_named(statement);
        for (const auto& group : round.groups)
            if (group.fact == statement.fact &&
                std::find(named.begin(), named.end(), group.value) != named.end())
                for (const auto& dimension : group.dimensions)
                    if (group.hidden != Hidden::no ||
                        (dimension.id == statement.dimension && dimension.hidden != Hidden::no))
                        complain();
    }

    SurveyTruth truth_;
    const Scores& scores_;
    FigureBook& book_;
};

std::vector<std::string> names_of(const Questionnaire& questionnaire) {
    std::vector<std::string> names;
    for (const auto& dimension : questionnaire.dimensions) names.push_back(dimension.id);
    return names;
}

std::size_t add_picture(const ReportFigure& figure, const Questionnaire& questionnaire,
                        Attribution& attribution) {
    const std::string prefix = "histogram-";
    const auto name = figure.name.starts_with(prefix) ? figure.name.substr(prefix.size()) : std::string();
    const auto statements =
        name.empty() ? read_picture(figure, names_of(questionnaire)) : read_histogram(figure, name);
    for (const auto& statement : statements) attribution.add(statement);
    return statements.size();
}

}  // namespace

void read_report(const Survey& survey, const Scores& scores, FigureBook& book) {
    const ReportInput report(survey.questionnaire, scores, {});
    const auto facts = report.facts();
    Attribution attribution(survey, scores, book);
    const auto statements = read_values(report_values(facts));
    for (const auto& statement : statements.list) attribution.add(statement);
    for (const auto& unknown : statements.unknown)
        book.complain("nobody has said what the value " + unknown + " is about");
    for (const auto& dimension : survey.questionnaire.dimensions)
        for (const auto& question : dimension.questions) {
            auto figure = make_figure(facts, {ReportFigureKind::histogram, question.id}, {}, measure);
            if (!figure) continue;
            figure->name += "-" + question.id;
            add_picture(*figure, survey.questionnaire, attribution);
        }
}

void read_documents(const Survey& survey, const Scores& scores, FigureBook& book) {
    const ReportInput report(survey.questionnaire, scores, {});
    const auto facts = report.facts();
    const auto values = report_values(facts);
    Attribution attribution(survey, scores, book);
    for (const auto& shipped : shipped_templates()) {
        const auto text = read_named_template(shipped.name, report.language);
        const auto document = compose_report(facts, text, {}, measure);
        for (const auto* figure : figures_in(document))
            book.note_picture(add_picture(*figure, survey.questionnaire, attribution));
        for (const auto& number : foreign_numbers(document, values, text.text))
            book.complain(shipped.name + ": " + number + " comes from nowhere");
    }
}

}  // namespace socratic::attack
