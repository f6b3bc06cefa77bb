// SPDX-License-Identifier: MIT
#include "published.hpp"
#include <algorithm>
#include <array>
#include "program_outputs.hpp"
#include "report_subject.hpp"
#include "statements.hpp"

namespace socratic::attack {
namespace {

using Json = nlohmann::json;

std::vector<Choice> all_choices(std::size_t rounds) {
    std::vector<Choice> choices;
    for (std::size_t mask = 1; mask < (std::size_t{1} << rounds); ++mask) {
        choices.emplace_back();
        for (std::size_t r = 0; r < rounds; ++r)
            if ((mask >> r & 1U) != 0) choices.back().push_back(r);
    }
    return choices;
}

bool has(const Json& object, const char* key) { return object.contains(key) && !object[key].is_null(); }

std::size_t round_of(const Json& id) { return static_cast<std::size_t>(std::stoul(id.get<std::string>())); }

std::string value_of(const Json& value) { return value.is_null() ? std::string() : value.get<std::string>(); }

/// Takes apart the outputs of one choice of rounds.
class Reading {
public:
    Reading(const History& history, const Choice& choice, Published& published)
        : history_(history), choice_(choice), published_(published) {}

    void read_scores(const Json& json) {
        for (const auto& round : json["rounds"]) {
            const GroupOf everybody{round_of(round["id"]), "", ""};
            for (const auto& dimension : round["dimensions"])
                read_figure(dimension["id"], dimension, everybody);
            for (const auto& group : round["groups"]) {
                if (!group.contains("dimensions")) continue;
                const GroupOf of{everybody.round, group["fact"], value_of(group["value"])};
                for (const auto& dimension : group["dimensions"]) {
                    read_figure(dimension["id"], dimension, of);
                    read_questions(dimension, of);
                }
            }
        }
    }

    void read_comparison(const Json& json) {
        for (const auto& dimension : json["dimensions"]) {
            const std::string id = dimension["id"];
            for (const auto& level : dimension["rounds"])
                read_figure(id, level, {round_of(level["round"]), "", ""});
            for (const auto& change : dimension["changes"])
                if (change.contains("paired"))
                    read_paired(id, change["paired"], round_of(change["from"]), round_of(change["to"]));
        }
        const auto& groups = json["groups"];
        for (const auto& gap : groups["gaps"])
            for (const auto& value : gap["values"])
                read_figure(gap["dimension"], value,
                            {round_of(groups["round"]), groups["fact"], value_of(value["value"])});
    }

    void read_report(const Members& values) {
        const auto statements = read_values(values);
        for (const auto& unknown : statements.unknown)
            published_.complaints.push_back("nobody has said what the value " + unknown + " is about");
        for (const auto& statement : statements.list) read_statement(statement);
    }

private:
    /// What is said of single questions is attacked where there is one round only.
    void read_statement(const Statement& statement) {
        using About = Statement::About;
        if (!statement.question.empty()) return;
        ++published_.stated;
        const GroupOf everybody{statement.round.empty() ? choice_.back() : round_of(statement.round), "", ""};
        if (statement.about == About::difference)
            for (const auto& value : groups_named(statement, everybody.round))
                add(statement.dimension, {everybody.round, statement.fact, value}, false);
        else if (statement.about == About::level || statement.about == About::spread)
            add(statement.dimension, everybody, statement.about == About::spread,
                statement.name == "n" ? Json(std::stol(statement.text)) : Json());
    }

    std::vector<std::string> groups_named(const Statement& statement, std::size_t round) const {
        const auto& questionnaire = history_.rounds[round].questionnaire;
        std::vector<std::string> named;
        for (const auto& value : find_fact(questionnaire, statement.fact)->values)
            if (names_group(statement, questionnaire, value.id)) named.push_back(value.id);
        if (names_group(statement, questionnaire, std::nullopt)) named.emplace_back();
        return named;
    }

    void complain(const std::string& where, const Json& n, long people) {
        published_.complaints.push_back(where + ": n is " + n.dump() + ", but " + std::to_string(people) +
                                        " people");
    }

    void read_figure(const std::string& id, const Json& figure, const GroupOf& group) {
        if (figure.contains("hidden") && figure["hidden"] == "complement" && group.fact.empty())
            ++published_.hidden_by_others;
        if (!has(figure, "mean")) return;
        const std::vector<const char*> spread{"sd", "min", "q1", "median", "q3", "max", "interval"};
        add(id, group, std::any_of(spread.begin(), spread.end(), [&](auto key) { return has(figure, key); }),
            figure["n"]);
    }

    /// A mean, with or without what tells of its distribution too; `n` is what is said of how many people.
    void add(const std::string& id, const GroupOf& group, bool has_spread, const Json& n = nullptr) {
        ++published_.figures;
        const auto round = std::to_string(group.round);
        auto& known = known_[{id, round, group.fact, group.value}];
        if (!known.is_added) {
            known.sums = sums_of(history_, find_figure(history_, choice_, group.round, id), group);
            published_.sums[round].push_back(known.sums.mean);
            published_.sums["all"].push_back(known.sums.mean);
            if (known.sums.people < 10 && !group.fact.empty())
                published_.sums[name_of_few(id, group)].push_back(known.sums.mean);
            known.is_added = true;
        }
        if (n.is_number() && n.get<long>() != known.sums.people)
            complain("round " + round + ", " + id, n, known.sums.people);
        if (!has_spread || known.has_spread) return;
        known.has_spread = true;
        published_.distributions[round + " room"].push_back(known.sums.squares);
        if (!group.fact.empty()) published_.distributions[round].push_back(known.sums.squares);
    }

    /// Of groups so small that no distribution is shown; what the room's questions give away is in the docs.
    static std::string name_of_few(const std::string& dimension, const GroupOf& group) {
        return std::to_string(group.round) + " less questions of " + dimension + " " + group.fact + " " +
               group.value;
    }

    void read_questions(const Json& dimension, const GroupOf& group) {
        for (const auto& question : dimension["questions"]) {
            if (!has(question, "mean")) continue;
            const auto sums = sums_of(history_, find_question(question["id"], group.round), group);
            if (question["n"].get<long>() != sums.people)
                complain("question " + question["id"].get<std::string>(), question["n"], sums.people);
            published_.sums[name_of_few(dimension["id"], group)].push_back(sums.mean);
        }
    }

    /// An output calls a question what its newest round does.
    TrueFigure find_question(const std::string& id, std::size_t round) const {
        const auto& newest = history_.rounds[choice_.back()].questions;
        const auto named = std::find_if(newest.begin(), newest.end(),
                                        [&](const TrueQuestion& question) { return question.id == id; });
        TrueFigure figure;
        const auto& mine = history_.rounds[round].questions;
        for (std::size_t cell = 0; cell < mine.size(); ++cell)
            if (named != newest.end() && mine[cell].meaning == named->meaning) figure.emplace_back(cell, 1);
        return figure;
    }

    void read_paired(const std::string& id, const Json& paired, std::size_t from, std::size_t to) {
        ++published_.paired;
        const auto sums = change_of(history_, {from, find_figure(history_, choice_, from, id)},
                                    {to, find_figure(history_, choice_, to, id)});
        if (paired["n"].get<long>() != sums.people) complain("pairs of " + id, paired["n"], sums.people);
        if (has(paired, "interval") && sums.people < 10)
            complain("interval of pairs", paired["n"], sums.people);
        published_.sums["all"].push_back(sums.mean);
    }

    struct Known {
        TrueSums sums;
        bool is_added = false, has_spread = false;
    };

    const History& history_;
    const Choice& choice_;
    Published& published_;
    std::map<std::array<std::string, 4>, Known> known_;  ///< by dimension, round, fact and value
};

}  // namespace

Published publish(const History& history, const std::vector<long>& minimums, Sources sources) {
    Published published;
    for (const auto& choice : all_choices(history.rounds.size())) {
        Reading reading(history, choice, published);
        for (const auto minimum : minimums) {
            const auto outputs = run_program(history, choice, minimum);
            reading.read_report(outputs.report);
            if (sources == Sources::report) continue;
            reading.read_scores(outputs.scores);
            reading.read_comparison(outputs.comparison);
        }
    }
    return published;
}

}  // namespace socratic::attack
