// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "base/version.hpp"
#include "write/figure_text.hpp"
#include "write/json_text.hpp"
#include "write/scores.hpp"

namespace socratic {
namespace {

std::string string_or_null(std::string_view text) { return text.empty() ? "null" : json_string(text); }

/// The names of things in the language asked for.
struct Names {
    const Questionnaire& questionnaire;
    const std::string& language;
};

std::string question_json(const QuestionScores& question) {
    JsonObject object;
    object.add("id", json_string(question.id)).add("hash", json_string(question.hash));
    if (question.weight != 1) object.add("weight", std::to_string(question.weight));
    if (!question.asked) return object.add("asked", "false").text();
    if (question.hidden != Hidden::no)
        return object.add("hidden", json_string(hidden_text(question.hidden))).text();
    object.add("n", json_number(question.n))
        .add("mean", json_number(question.mean))
        .add("sd", json_number(question.sd))
        .add("median", json_number(question.median))
        .add("counts", question.counts ? json_numbers(*question.counts) : "null")
        .add("dk", json_number(question.dont_know))
        .add("na", json_number(question.not_applicable))
        .add("empty", json_number(question.empty));
    if (question.varies) object.add("varies", json_number(question.varies));
    return object.add("consensus", json_number(question.consensus))
        .add("agreement", json_number(question.agreement))
        .add("views", string_or_null(views_text(question.views)))
        .text();
}

void add_figures(JsonObject& object, const DimensionScores& dimension) {
    const bool has_n = dimension.gap == Gap::none || dimension.gap == Gap::nobody_scored;
    object.add("n", has_n && !dimension.reported ? json_number(dimension.n) : "null")
        .add("mean", json_number(dimension.mean))
        .add("sd", json_number(dimension.sd))
        .add("min", json_number(dimension.min))
        .add("q1", json_number(dimension.q1))
        .add("median", json_number(dimension.median))
        .add("q3", json_number(dimension.q3))
        .add("max", json_number(dimension.max))
        .add("consensus", json_number(dimension.consensus))
        .add("alpha", json_number(dimension.alpha));
}

enum class Whose { room, group };

std::string dimension_json(const DimensionScores& dimension, Whose whose, const Names& names, int indent) {
    JsonObject object;
    object.add("id", json_string(dimension.id));
    const auto* described = find_dimension(names.questionnaire, dimension.id);
    object.add("name",
               json_string(described != nullptr ? in(described->name, names.language) : dimension.id));
    if (described != nullptr && described->scale)
        object.add("scale", JsonObject()
                                .add("min", std::to_string(described->scale->min))
                                .add("max", std::to_string(described->scale->max))
                                .text());
    if (dimension.hidden != Hidden::no)
        object.add("hidden", json_string(hidden_text(dimension.hidden)));
    else
        add_figures(object, dimension);
    if (whose == Whose::room)
        object.add("agreed", json_number(dimension.agreed)).add("target", json_number(dimension.target));
    if (!dimension.target_by.empty()) object.add("target_by", json_string(dimension.target_by));
    if (dimension.reported) object.add("reported", json_number(dimension.reported));
    if (dimension.hidden == Hidden::no) {
        object.add("views", string_or_null(views_text(dimension.views)));
        object.add("not_scored", json_number(dimension.not_scored));
        object.add("gap", string_or_null(gap_text(dimension.gap)));
    }
    object.add("questions_used", std::to_string(dimension.questions_used));
    object.add("questions_of", std::to_string(dimension.questions_of));
    std::vector<std::string> questions;
    for (const auto& question : dimension.questions)
        if (question.aim)
            object.new_line(indent + 1).add("aim", question_json(question));
        else
            questions.push_back(question_json(question));
    return object.new_line(indent + 1).add("questions", json_lines(questions, indent + 2)).text();
}

std::string dimensions_json(const std::vector<DimensionScores>& dimensions, Whose whose, const Names& names,
                            int indent) {
    std::vector<std::string> items;
    for (const auto& dimension : dimensions) items.push_back(dimension_json(dimension, whose, names, indent));
    return json_lines(items, indent);
}

std::string group_json(const GroupScores& group, const Names& names) {
    JsonObject object;
    object.add("fact", json_string(group.fact))
        .add("value", group.value ? json_string(*group.value) : "null");
    if (group.hidden != Hidden::no)
        return object.add("hidden", json_string(hidden_text(group.hidden))).text();
    object.add("n", json_number(group.n)).new_line(5);
    return object.add("dimensions", dimensions_json(group.dimensions, Whose::group, names, 6)).text();
}

std::string overall_json(const std::optional<Overall>& overall) {
    if (!overall) return "null";
    return JsonObject()
        .add("mean", json_number(overall->mean))
        .add("weakest", string_or_null(overall->weakest))
        .add("gaps", json_strings(overall->gaps))
        .text();
}

std::string left_out_json(const LeftOut& left_out) {
    return JsonObject()
        .add("empty_sheets", json_number(left_out.empty_sheets))
        .add("not_asked", json_strings(left_out.not_asked))
        .add("not_common", json_strings(left_out.not_common))
        .add("hidden_questions", json_strings(left_out.hidden_questions))
        .text();
}

std::string round_json(const RoundScores& round, const Names& names) {
    JsonObject object;
    object.add("id", json_string(round.id)).add("date", string_or_null(round.date));
    if (round.hidden != Hidden::no)
        object.add("hidden", json_string(hidden_text(round.hidden)));
    else
        object.add("respondents",
                   round.not_yet || round.is_reported ? "null" : json_number(round.respondents));
    object.add("invited", json_number(round.invited));
    if (round.not_yet) object.add("not_yet", "true");
    if (round.is_reported) object.add("reported", "true");
    object.new_line(3).add("dimensions", dimensions_json(round.dimensions, Whose::room, names, 4));
    object.new_line(3).add("overall", overall_json(round.overall));
    std::vector<std::string> groups;
    for (const auto& group : round.groups) groups.push_back(group_json(group, names));
    object.new_line(3).add("groups", json_lines(groups, 4));
    return object.new_line(3).add("left_out", left_out_json(round.left_out)).text();
}

}  // namespace

std::string scores_json(const Scores& scores, const Questionnaire& questionnaire,
                        const std::string& language) {
    const Names names{questionnaire, language};
    JsonObject object;
    object.add("generator", json_string(fmt::format("socratic-wheel {}", version())));
    object.add("minimum_group", json_number(scores.minimum_group));
    if (scores.minimum_lowered) object.add("minimum_lowered", "true");
    JsonObject described;
    described.add("id", json_string(scores.questionnaire_id))
        .add("version", json_string(scores.questionnaire_version));
    if (scores.kind == Kind::spectrum) described.add("kind", json_string("spectrum"));
    add_minimum_answered(described, scores.minimum_answered);
    object.new_line(1).add("questionnaire", described.text());
    object.new_line(1).add("organisation",
                           scores.organisation_id.empty()
                               ? "null"
                               : JsonObject()
                                     .add("id", json_string(scores.organisation_id))
                                     .add("name", json_string(in(scores.organisation, language)))
                                     .text());
    object.new_line(1).add("scale", JsonObject()
                                        .add("min", std::to_string(scores.scale.min))
                                        .add("max", std::to_string(scores.scale.max))
                                        .text());
    std::vector<std::string> rounds;
    for (const auto& round : scores.rounds) rounds.push_back(round_json(round, names));
    return object.new_line(1).add("rounds", json_lines(rounds, 2)).text() + "\n";
}

}  // namespace socratic
