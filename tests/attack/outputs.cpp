// SPDX-License-Identifier: MIT
#include "outputs.hpp"
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include "csv_rows.hpp"
#include "report_outputs.hpp"
#include "survey_truth.hpp"
#include "write/scores.hpp"

namespace socratic::attack {
namespace {

using Json = nlohmann::json;

/// Takes JSON and CSV apart.
class Collector {
public:
    Collector(const Survey& survey, FigureBook& book) : truth_{survey}, book_(book) {}

    void add_json(const Json& json) {
        const auto& round = json["rounds"][0];
        const auto everybody = truth_.everybody();
        if (round.contains("respondents")) add("respondents", false, everybody, everybody);
        for (std::size_t d = 0; d < round["dimensions"].size(); ++d)
            add_dimension(round["dimensions"][d], d, everybody);
        for (const auto& group : round["groups"]) {
            const auto value =
                group["value"].is_null() ? std::nullopt : std::optional(group["value"].get<std::string>());
            const auto people = truth_.in_group(group["fact"], value);
            if (group.contains("n")) add("respondents", false, everybody, people, group["n"]);
            if (group.contains("dimensions"))
                for (std::size_t d = 0; d < group["dimensions"].size(); ++d)
                    add_dimension(group["dimensions"][d], d, people);
        }
    }

    void add_csv(const std::string& csv) {
        for (const auto& cells : rows_of_csv(csv)) add_csv_line(cells);
    }

private:
    void add(const std::string& name, bool distribution, const People& base, const People& people,
             const Json& n = nullptr) {
        book_.add(name, distribution, base, people,
                  n.is_number() ? std::optional(n.get<long>()) : std::nullopt);
    }

    static bool has(const Json& object, const char* key) {
        return object.contains(key) && !object[key].is_null();
    }

    void add_dimension(const Json& dimension, std::size_t d, const People& people) {
        const std::string id = dimension["id"];
        const auto scored = truth_.scored(d);
        for (const auto* key : {"n", "mean", "consensus", "not_scored"})
            if (has(dimension, key))
                add(id + " mean", false, scored, people, has(dimension, "n") ? dimension["n"] : Json());
        for (const auto* key : {"sd", "min", "q1", "median", "q3", "max", "alpha"})
            if (has(dimension, key)) add(id + " deviation", true, scored, people);
        for (std::size_t q = 0; q < dimension["questions"].size(); ++q)
            add_question(dimension["questions"][q], truth_.first_cell(d) + q, people);
    }

    void add_question(const Json& question, std::size_t cell, const People& people) {
        const std::string id = question["id"];
        const auto answered = truth_.answered(cell);
        for (const auto* key : {"n", "mean", "consensus"})
            if (has(question, key)) add(id + " mean", false, answered, people, question["n"]);
        for (const auto* key : {"sd", "median", "counts", "agreement"})
            if (has(question, key)) add(id + " counts", true, answered, people);
        for (const auto* key : {"dk", "na", "empty"})
            if (has(question, key)) add(id + " without level", true, truth_.everybody(), people);
    }

    void add_csv_line(const std::vector<std::string>& cells) {
        const auto &fact = cells[1], &value = cells[2], &dimension = cells[3], &question = cells[4],
                   &figure = cells[5];
        static const std::set<std::string> no_figure{
            "hidden",        "gap",           "views",           "weakest",   "overall",  "date",
            "questionnaire", "minimum_group", "minimum_lowered", "scale_min", "scale_max"};
        if (no_figure.count(figure) > 0) return;
        const auto people = fact.empty()    ? truth_.everybody()
                            : value.empty() ? truth_.in_group(fact, std::nullopt)
                                            : truth_.in_group(fact, value);
        if (dimension.empty()) return add("respondents", false, truth_.everybody(), people);
        const auto& questionnaire = truth_.survey.questionnaire;
        const bool plain = figure == "n" || figure == "mean" || figure == "consensus";
        for (std::size_t d = 0; d < questionnaire.dimensions.size(); ++d) {
            if (questionnaire.dimensions[d].id != dimension) continue;
            if (question.empty())
                return add(dimension + (plain ? " mean" : " deviation"), !plain, truth_.scored(d), people);
            for (std::size_t q = 0; q < questionnaire.dimensions[d].questions.size(); ++q) {
                if (questionnaire.dimensions[d].questions[q].id != question) continue;
                const auto cell = truth_.first_cell(d) + q;
                if (figure == "dk" || figure == "na" || figure == "empty")
                    add(question + " without level", true, truth_.everybody(), people);
                else
                    add(question + (plain ? " mean" : " counts"), !plain, truth_.answered(cell), people);
            }
        }
    }

    SurveyTruth truth_;
    FigureBook& book_;
};

}  // namespace

Scores score(const Survey& survey, long minimum) {
    const ScoreOptions options{minimum, false};
    const SheetColumns columns{std::vector<bool>(asked_questions(survey.questionnaire).size(), true),
                               std::vector<bool>(survey.questionnaire.facts.size(), true)};
    const auto plans = plan_rounds({{&survey.questionnaire, columns}});
    Tally tally(plans[0], false);
    for (const auto& person : survey.people) tally.add({"", person.cells, person.facts});
    auto scores = begin_scores(survey.questionnaire, options);
    scores.rounds.push_back(score_round(survey.questionnaire, plans[0], tally, options));
    return scores;
}

Outputs read_outputs(const Survey& survey, const std::vector<long>& minimums, Sources sources) {
    FigureBook book;
    Collector collector(survey, book);
    for (const auto minimum : minimums) {
        const auto scores = score(survey, minimum);
        read_report(survey, scores, book);
        if (sources == Sources::values) continue;
        if (sources == Sources::documents && minimum == minimums.front())
            read_documents(survey, scores, book);
        collector.add_json(Json::parse(scores_json(scores, survey.questionnaire, "")));
        collector.add_csv(scores_csv(scores));
    }
    return {book.figures(), book.complaints(), book.pictured()};
}

}  // namespace socratic::attack
