// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "base/version.hpp"
#include "model/comparison_words.hpp"
#include "write/comparison.hpp"
#include "write/figure_text.hpp"
#include "write/json_text.hpp"

namespace socratic {
namespace {

std::string string_or_null(std::string_view text) { return text.empty() ? "null" : json_string(text); }

std::string pair_of(const std::string& a, const std::string& b) { return "[" + a + ", " + b + "]"; }

void add_interval(JsonObject& object, const std::optional<Interval>& interval, Verdict verdict) {
    if (interval)
        object.add("interval", pair_of(json_number(std::optional(interval->low)),
                                       json_number(std::optional(interval->high))));
    if (verdict != Verdict::none) object.add("verdict", json_string(verdict_text(verdict)));
}

std::string questionnaire_json(const std::string& id, const std::string& version) {
    if (id.empty()) return "null";
    return JsonObject().add("id", json_string(id)).add("version", json_string(version)).text();
}

std::string round_json(const ComparedRound& round) {
    JsonObject object;
    object.add("id", json_string(round.id)).add("date", string_or_null(round.date));
    if (round.not_yet) object.add("not_yet", "true");
    if (round.is_reported) object.add("reported", "true");
    object.add("questionnaire", questionnaire_json(round.questionnaire_id, round.questionnaire_version));
    if (round.hidden != Hidden::no)
        object.add("hidden", json_string(hidden_text(round.hidden)));
    else
        object.add("respondents", json_number(round.respondents));
    return object.add("invited", json_number(round.invited))
        .add("response_rate", json_number(round.response_rate))
        .text();
}

std::string question_change_json(const QuestionChange& change, const std::string& language) {
    JsonObject object;
    object.add("round", json_string(change.round))
        .add("change", json_string(question_change_text(change.kind)))
        .add("dimension", json_string(change.dimension))
        .add("id", json_string(change.id));
    if (!change.was.empty()) object.add("was", json_string(change.was));
    if (!change.differs.empty()) object.add("differs", json_strings(change.differs));
    if (!change.old_text.empty()) object.add("old", json_string(in(change.old_text, language)));
    if (!change.new_text.empty()) object.add("new", json_string(in(change.new_text, language)));
    return object.text();
}

std::string places_json(const Places& places) {
    return JsonObject()
        .add("n", json_number(places.n))
        .add("counts", json_numbers(places.counts))
        .add("median", json_number(places.median))
        .add("dk", json_number(places.dont_know))
        .add("varies", json_number(places.varies))
        .text();
}

void add_places(JsonObject& object, const std::optional<Places>& today, const std::optional<Places>& aim) {
    object.add("today", today ? places_json(*today) : "null").add("aim", aim ? places_json(*aim) : "null");
}

std::string level_json(const LevelThen& level) {
    JsonObject object;
    object.add("round", json_string(level.round));
    if (level.hidden != Hidden::no)
        return object.add("hidden", json_string(hidden_text(level.hidden))).text();
    if (level.gap != Gap::none) return object.add("gap", json_string(gap_text(level.gap))).text();
    if (level.reported) return object.add("reported", json_number(level.reported)).text();
    object.add("n", json_number(level.n))
        .add("mean", json_number(level.mean))
        .add("consensus", json_number(level.consensus));
    if (level.places || level.aim) add_places(object, level.places, level.aim);
    add_interval(object, level.interval, Verdict::none);
    return object.text();
}

std::string group_places_json(const GroupPlaces& group) {
    JsonObject object;
    object.add("value", group.value ? json_string(*group.value) : "null");
    add_places(object, group.places, group.aim);
    return object.text();
}

std::string paired_json(const PairedChange& paired) {
    JsonObject object;
    object.add("n", json_number(paired.n)).add("difference", json_number(std::optional(paired.difference)));
    add_interval(object, paired.interval, paired.verdict);
    return object.text();
}

std::string change_json(const LevelChange& change) {
    JsonObject object;
    object.add("from", json_string(change.from))
        .add("to", json_string(change.to))
        .add("since", json_string(since_text(change.since)))
        .add("difference", json_number(std::optional(change.difference)));
    if (change.from_reported) return object.add("reported", "true").text();
    add_interval(object, change.interval, change.verdict);
    object.add("consensus", json_number(change.consensus));
    if (change.paired) object.add("paired", paired_json(*change.paired));
    return object.text();
}

template <class Items, class Write>
std::string lines_of(const Items& items, int indent, Write write) {
    std::vector<std::string> lines;
    for (const auto& item : items) lines.push_back(write(item));
    return json_lines(lines, indent);
}

std::string name_of(const ComparisonText& text, const std::string& id) {
    const auto* dimension = find_dimension(text.questionnaire, id);
    return dimension == nullptr ? id : std::string(in(dimension->name, text.language));
}

std::string dimension_json(const ComparisonText& text, const ComparedDimension& dimension) {
    JsonObject object;
    object.add("id", json_string(dimension.id)).add("name", json_string(name_of(text, dimension.id)));
    if (const auto* described = find_dimension(text.questionnaire, dimension.id);
        described != nullptr && described->scale)
        object.add("scale", JsonObject()
                                .add("min", std::to_string(described->scale->min))
                                .add("max", std::to_string(described->scale->max))
                                .text());
    object.add("questions_used", std::to_string(dimension.questions_used))
        .add("questions_of", std::to_string(dimension.questions_of))
        .add("agreed", json_number(dimension.agreed))
        .add("target", json_number(dimension.target))
        .new_line(3)
        .add("rounds", lines_of(dimension.rounds, 4, level_json));
    if (!dimension.groups.empty())
        object.new_line(3).add("groups", lines_of(dimension.groups, 4, group_places_json));
    return object.new_line(3).add("changes", lines_of(dimension.changes, 4, change_json)).text();
}

std::string question_json(const ComparedQuestion& question) {
    return JsonObject()
        .add("id", json_string(question.id))
        .add("dimension", json_string(question.dimension))
        .add("from", json_string(question.from))
        .add("to", json_string(question.to))
        .add("n", pair_of(json_number(question.n_from), json_number(question.n_to)))
        .add("mean", pair_of(json_number(std::optional(question.mean_from)),
                             json_number(std::optional(question.mean_to))))
        .add("difference", json_number(std::optional(question.difference())))
        .add("consensus", pair_of(json_number(question.consensus_from), json_number(question.consensus_to)))
        .add("consensus_difference", json_number(question.consensus_difference()))
        .text();
}

std::string value_or_null(const std::optional<std::string>& value) {
    return value ? json_string(*value) : "null";
}

std::string group_level_json(const GroupLevel& level) {
    JsonObject object;
    object.add("value", value_or_null(level.value))
        .add("n", json_number(level.n))
        .add("mean", json_number(std::optional(level.mean)));
    add_interval(object, level.interval, Verdict::none);
    if (level.change)
        object.add("change", json_number(level.change)).add("change_n", json_number(level.change_n));
    return object.text();
}

std::string gap_json(const ComparisonText& text, const std::string& fact, const GroupGap& gap) {
    JsonObject object;
    object.add("dimension", json_string(gap.dimension))
        .add("lower", value_or_null(gap.levels[gap.lower].value))
        .add("higher", value_or_null(gap.levels[gap.higher].value))
        .add("difference", json_number(std::optional(gap.difference)));
    add_interval(object, gap.interval, gap.verdict);
    return object.new_line(4)
        .add("words", json_string(gap_sentence(text.words, text.questionnaire, fact, gap)))
        .new_line(4)
        .add("values", lines_of(gap.levels, 5, group_level_json))
        .text();
}

std::string group_json(const ComparisonText& text, const std::string& fact, const ComparedGroup& group) {
    JsonObject object;
    object.add("value", value_or_null(group.value));
    if (group.value)
        object.add("name", json_string(name_of_value(text.questionnaire, fact, *group.value, text.language)));
    if (group.hidden != Hidden::no)
        object.add("hidden", json_string(hidden_text(group.hidden)));
    else
        object.add("n", json_number(group.n));
    return object.text();
}

std::string groups_json(const ComparisonText& text, const ComparedGroups& groups) {
    const auto* fact = find_fact(text.questionnaire, groups.fact);
    JsonObject object;
    object.add("fact", json_string(groups.fact))
        .add("name", json_string(fact == nullptr ? groups.fact : in(fact->name, text.language)))
        .add("round", json_string(groups.round))
        .add("from", string_or_null(groups.from))
        .new_line(2)
        .add("values", lines_of(groups.values, 3,
                                [&](const auto& group) { return group_json(text, groups.fact, group); }))
        .new_line(2)
        .add("gaps",
             lines_of(groups.gaps, 3, [&](const auto& gap) { return gap_json(text, groups.fact, gap); }));
    if (text.comparison.kind == Kind::wheel && groups.gaps.empty() && !groups.values.empty())
        object.new_line(2).add("words", json_string(hidden_groups_sentence(text.words)));
    return object.text();
}

}  // namespace

std::string comparison_json(const ComparisonText& text) {
    const auto& comparison = text.comparison;
    JsonObject object;
    object.add("generator", json_string(fmt::format("socratic-wheel {}", version())));
    object.add("minimum_group", json_number(comparison.minimum_group));
    if (comparison.minimum_lowered) object.add("minimum_lowered", "true");
    object.new_line(1).add("questionnaire",
                           questionnaire_json(comparison.questionnaire_id, comparison.questionnaire_version));
    object.new_line(1).add("organisation",
                           comparison.organisation_id.empty()
                               ? "null"
                               : JsonObject()
                                     .add("id", json_string(comparison.organisation_id))
                                     .add("name", json_string(in(comparison.organisation, text.language)))
                                     .text());
    object.new_line(1).add("scale", JsonObject()
                                        .add("min", std::to_string(comparison.scale.min))
                                        .add("max", std::to_string(comparison.scale.max))
                                        .text());
    object.new_line(1).add("rounds", lines_of(comparison.rounds, 2, round_json));
    object.new_line(1).add("questions_changed",
                           lines_of(comparison.questions_changed, 2, [&](const QuestionChange& change) {
                               return question_change_json(change, text.language);
                           }));
    object.new_line(1).add("dimensions",
                           lines_of(comparison.dimensions, 2, [&](const ComparedDimension& dimension) {
                               return dimension_json(text, dimension);
                           }));
    object.new_line(1).add("questions", lines_of(comparison.questions, 2, question_json));
    if (comparison.groups) object.new_line(1).add("groups", groups_json(text, *comparison.groups));
    return object.text() + "\n";
}

}  // namespace socratic
