// SPDX-License-Identifier: MIT
#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include "csv_rows.hpp"
#include "numbers.hpp"
#include "report/values.hpp"
#include "report_subject.hpp"
#include "score/compare.hpp"
#include "spectra.hpp"
#include "statements.hpp"
#include "write/comparison.hpp"
#include "write/scores.hpp"

namespace socratic::attack {
namespace {

using Json = nlohmann::json;

bool has(const Json& object, const char* key) { return object.contains(key) && !object[key].is_null(); }

/// What a spectrum has not; each must be absent wherever it could stand.
constexpr const char* averaged[] = {"mean", "sd", "min", "q1", "q3", "max", "alpha"};

enum class Shows { number, places, without_level };

/// Enters what outputs show into the books, and holds it against the rows.
class Reading {
public:
    Reading(const Spectra& spectra, SpectrumOutputs& outputs) : spectra_(spectra), outputs_(outputs) {}

    void read_scores(const Json& json) {
        for (const auto& round : json["rounds"]) {
            const auto at = round_of(round["id"]);
            if (has(round, "overall") && has(round["overall"], "mean"))
                complain(at, "there is an overall mean");
            for (const auto& dimension : round["dimensions"]) read_dimension(dimension, at, everybody(at));
            for (const auto& group : round["groups"])
                if (group.contains("dimensions"))
                    for (const auto& dimension : group["dimensions"])
                        read_dimension(dimension, at, people_of(at, group["fact"], group["value"]));
        }
    }

    void read_csv(const std::string& csv) {
        for (const auto& cells : rows_of_csv(csv)) read_csv_line(cells);
    }

    void read_comparison(const Json& json, const std::string& fact, std::size_t newest) {
        for (const auto& dimension : json["dimensions"]) {
            if (!dimension["changes"].empty()) complain(newest, "levels are subtracted");
            for (const auto& then : dimension["rounds"]) {
                const auto at = round_of(then["round"]);
                if (has(then, "mean")) complain(at, "there is a mean in a comparison");
                read_lanes(dimension["id"], then, at, everybody(at));
            }
            if (!dimension.contains("groups")) continue;
            for (const auto& group : dimension["groups"])
                read_lanes(dimension["id"], group, newest, people_of(newest, fact, group["value"]));
        }
    }

    void read_report(const Scores& scores) {
        const ReportInput report(spectra_.rounds.front().questionnaire, scores, {});
        const auto statements = read_values(report_values(report.facts()));
        const auto newest = round_of(newest_round(scores).id);
        for (const auto& unknown : statements.unknown)
            complain(newest, "nobody has said what the value " + unknown + " is about");
        for (const auto& statement : statements.list)
            read_statement(statement, statement.round.empty() ? newest : round_of(statement.round));
    }

private:
    static std::size_t round_of(const std::string& id) { return static_cast<std::size_t>(std::stoul(id)); }
    SurveyTruth truth(std::size_t round) const { return {spectra_.rounds[round]}; }
    People everybody(std::size_t round) const { return truth(round).everybody(); }
    People people_of(std::size_t round, const std::string& fact, const Json& value) const {
        return truth(round).in_group(
            fact, value.is_null() ? std::nullopt : std::optional(value.get<std::string>()));
    }
    void complain(std::size_t round, const std::string& what) { outputs_.books[round].complain(what); }

    /// Of a dimension, or of its aim.
    std::size_t cell_of(const std::string& id) const {
        const auto& dimensions = spectra_.rounds.front().questionnaire.dimensions;
        for (std::size_t d = 0; d < dimensions.size(); ++d)
            for (std::size_t lane = 0; lane < 2; ++lane)
                if (dimensions[d].questions[lane].id == id) return 2 * d + lane;
        return 0;
    }

    void add(std::size_t round, std::size_t cell, Shows what, const People& people,
             std::optional<long> n = {}) {
        auto& book = outputs_.books[round];
        const auto name = std::to_string(cell);
        if (what == Shows::without_level)
            return book.add(name + " without level", true, everybody(round), people);
        if (what == Shows::places) ++outputs_.shown;
        const bool is_number = what == Shows::number;
        book.add(name + (is_number ? " number" : " places"), !is_number, truth(round).answered(cell), people,
                 n);
    }

    std::vector<long> counts_of(std::size_t round, std::size_t cell, const People& people) const {
        std::vector<long> counts(5);
        for (std::size_t p = 0; p < people.size(); ++p)
            if (const auto place = spectra_.rounds[round].people[p].cells[cell]; people[p] && place >= 0)
                ++counts[static_cast<std::size_t>(place)];
        return counts;
    }

    long saying(std::size_t round, std::size_t cell, const People& people, Cell what) const {
        long said = 0;
        for (std::size_t p = 0; p < people.size(); ++p)
            said += people[p] && spectra_.rounds[round].people[p].cells[cell] == what ? 1 : 0;
        return said;
    }

    static double median_of(const std::vector<long>& counts) {
        std::vector<int> sorted;
        for (std::size_t level = 0; level < counts.size(); ++level)
            sorted.insert(sorted.end(), static_cast<std::size_t>(counts[level]), static_cast<int>(level));
        const auto n = sorted.size();
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
    }

    void read_places(const Json& shown, std::size_t round, std::size_t cell, const People& people) {
        const auto counts = counts_of(round, cell, people);
        const auto where = "round " + std::to_string(round) + ", cell " + std::to_string(cell) + ": ";
        if (has(shown, "n")) add(round, cell, Shows::number, people, shown["n"].get<long>());
        for (const auto* key : {"consensus", "views"})
            if (has(shown, key)) add(round, cell, Shows::number, people);
        for (const auto* key : {"counts", "median", "agreement"})
            if (has(shown, key)) add(round, cell, Shows::places, people);
        if (has(shown, "counts") && shown["counts"].get<std::vector<long>>() != counts)
            complain(round, where + "counts are " + shown["counts"].dump());
        if (has(shown, "median") && shown["median"].get<double>() != median_of(counts))
            complain(round, where + "the median is " + shown["median"].dump());
        const std::pair<const char*, Cell> others[]{{"dk", cell_dont_know},
                                                    {"na", cell_not_applicable},
                                                    {"empty", cell_empty},
                                                    {"varies", cell_varies}};
        for (const auto& [key, what] : others) {
            if (!has(shown, key)) continue;
            add(round, cell, Shows::without_level, people);
            const bool counts_sheets = what == cell_empty;  // of people who gave some answer
            if (!counts_sheets && shown[key].get<long>() != saying(round, cell, people, what))
                complain(round, where + key + " is " + shown[key].dump());
        }
        for (const auto* key : averaged)
            if (has(shown, key)) complain(round, where + "there is a figure '" + key + "'");
    }

    void read_dimension(const Json& dimension, std::size_t round, const People& people) {
        const auto cell = cell_of(dimension["id"]);
        if (has(dimension, "n")) add(round, cell, Shows::number, people, dimension["n"].get<long>());
        for (const auto* key : {"consensus", "views", "not_scored"})
            if (has(dimension, key)) add(round, cell, Shows::number, people);
        if (has(dimension, "median")) add(round, cell, Shows::places, people);
        for (const auto* key : averaged)
            if (has(dimension, key)) complain(round, std::string("a dimension has '") + key + "'");
        for (const auto& question : dimension["questions"]) read_places(question, round, cell, people);
        if (has(dimension, "aim")) read_places(dimension["aim"], round, cell + 1, people);
    }

    void read_lanes(const std::string& dimension, const Json& lanes, std::size_t round,
                    const People& people) {
        const auto cell = cell_of(dimension);
        if (has(lanes, "today")) read_places(lanes["today"], round, cell, people);
        if (has(lanes, "aim")) read_places(lanes["aim"], round, cell + 1, people);
        for (const auto* key : {"n", "consensus"})
            if (has(lanes, key)) add(round, cell, Shows::number, people);
    }

    void read_csv_line(const std::vector<std::string>& cells) {
        const auto &fact = cells[1], &value = cells[2], &dimension = cells[3], &question = cells[4],
                   &figure = cells[5];
        if (cells[0].empty() || dimension.empty() || cells[6].empty()) return;
        static const std::vector<std::string> none{"hidden", "gap", "views", "scale_min", "scale_max"};
        if (std::find(none.begin(), none.end(), figure) != none.end()) return;
        const auto round = round_of(cells[0]);
        if (std::find(std::begin(averaged), std::end(averaged), figure) != std::end(averaged))
            return complain(round, "a line of CSV has '" + figure + "'");
        const auto people =
            fact.empty() ? everybody(round) : people_of(round, fact, value.empty() ? Json() : Json(value));
        const bool is_number = figure == "n" || figure == "consensus" || figure == "not_scored";
        const bool is_other = figure == "dk" || figure == "na" || figure == "empty" || figure == "varies";
        add(round, cell_of(question.empty() ? dimension : question),
            is_other    ? Shows::without_level
            : is_number ? Shows::number
                        : Shows::places,
            people);
    }

    /// What a report says; of levels it knows medians only.
    void read_statement(const Statement& statement, std::size_t round) {
        using About = Statement::About;
        if (statement.about == About::respondents) return;
        if (statement.about == About::difference) return read_medians_of_groups(statement, round);
        const bool is_question = !statement.question.empty();
        const bool is_aim = statement.name == "aim";
        const auto cell = cell_of(is_question ? statement.question : statement.dimension) + (is_aim ? 1 : 0);
        const auto people = everybody(round);
        if (statement.about == About::no_level) return add(round, cell, Shows::without_level, people);
        const bool is_number = statement.name == "n" || statement.name == "consensus" ||
                               statement.name == "views" || statement.name == "is_split" ||
                               statement.name == "is_weak" || statement.name == "is_lowest";
        if (statement.name == "sd" || statement.name == "difference")
            return complain(round, "a report has '" + statement.name + "' of a spectrum");
        add(round, cell, is_number ? Shows::number : Shows::places, people);
    }

    /// "v0: median 1; v2: median 2.5"
    void read_medians_of_groups(const Statement& statement, std::size_t round) {
        const auto cell = cell_of(statement.dimension);
        std::istringstream parts(statement.text);
        for (std::string part; std::getline(parts, part, ';');) {
            const auto colon = part.rfind(": ");
            const auto name = part.substr(part.find_first_not_of(' '), colon - part.find_first_not_of(' '));
            const bool has_none = name == words(english(), "people.none");
            const auto people = people_of(round, statement.fact, has_none ? Json() : Json(name));
            add(round, cell, Shows::places, people);
            const auto said = numbers_in(part.substr(colon));
            if (said.size() != 1 || std::stod(said.front()) != median_of(counts_of(round, cell, people)))
                complain(round, "a report says '" + part + "' of " + statement.fact);
        }
    }

    const Spectra& spectra_;
    SpectrumOutputs& outputs_;
};

/// The figures of a choice of rounds.
Scores score(const Spectra& spectra, const std::vector<std::size_t>& choice, long minimum) {
    const ScoreOptions options{minimum, false};
    const auto& questionnaire = spectra.rounds.front().questionnaire;
    std::vector<RoundAsked> asked;
    for (const auto round : choice)
        asked.push_back({&questionnaire, SheetColumns{spectra.columns[round],
                                                      std::vector<bool>(questionnaire.facts.size(), true)}});
    const auto plans = plan_rounds(asked);
    auto scores = begin_scores(questionnaire, options);
    for (std::size_t i = 0; i < choice.size(); ++i) {
        Tally tally(plans[i], false);
        for (const auto& person : spectra.rounds[choice[i]].people)
            tally.add({"", person.cells, person.facts});
        scores.rounds.push_back(score_round(questionnaire, plans[i], tally, options));
        scores.rounds.back().id = std::to_string(choice[i]);
    }
    return scores;
}

}  // namespace

SpectrumOutputs read_spectra(const Spectra& spectra, const std::vector<long>& minimums) {
    SpectrumOutputs outputs;
    outputs.books.resize(spectra.rounds.size());
    Reading reading(spectra, outputs);
    const auto& questionnaire = spectra.rounds.front().questionnaire;
    const std::string language = "en";
    for (const auto minimum : minimums)
        for (const auto& choice : std::vector<std::vector<std::size_t>>{{0}, {1}, {0, 1}}) {
            const auto scores = score(spectra, choice, minimum);
            reading.read_scores(Json::parse(scores_json(scores, questionnaire, "")));
            reading.read_csv(scores_csv(scores));
            reading.read_report(scores);
            for (const auto& fact : questionnaire.facts) {
                CompareOptions by;
                by.by = fact.id;
                const auto comparison = compare(scores, {}, by);
                reading.read_comparison(
                    Json::parse(comparison_json({comparison, questionnaire, language, english()})), fact.id,
                    choice.back());
            }
        }
    return outputs;
}

}  // namespace socratic::attack
