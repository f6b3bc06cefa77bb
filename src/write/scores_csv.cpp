// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "write/figure_text.hpp"
#include "write/scores.hpp"

namespace socratic {
namespace {

/// In quotes where the cell would not stand alone.
std::string cell(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

/// Lines that share their first cells.
class Lines {
public:
    Lines(std::string& text, std::string_view round) : text_(text), round_(cell(round)) {}

    void set_group(const GroupScores* group) {
        fact_ = group != nullptr ? group->fact : "";
        value_ = group != nullptr ? group->value.value_or("") : "";
    }
    void set_place(std::string_view dimension, std::string_view question) {
        dimension_ = dimension;
        question_ = question;
    }
    void add(std::string_view figure, std::string_view value) {
        text_ += fmt::format("{},{},{},{},{},{},{}\n", round_, fact_, value_, dimension_, question_, figure,
                             cell(value));
    }
    void add(std::string_view figure, std::optional<double> value) {
        if (value) add(figure, figure_text(*value));
    }
    void add(std::string_view figure, std::optional<long> value) {
        if (value) add(figure, std::to_string(*value));
    }
    void add(std::string_view figure, long value) { add(figure, std::to_string(value)); }
    void add_words(std::string_view figure, std::string_view words) {
        if (!words.empty()) add(figure, words);
    }

private:
    std::string& text_;
    std::string round_, fact_, value_, dimension_, question_;
};

void add_question(Lines& lines, const QuestionScores& question) {
    if (!question.asked) return lines.add("gap", "not_asked");
    if (question.hidden != Hidden::no) return lines.add("hidden", hidden_text(question.hidden));
    lines.add("n", question.n);
    lines.add("mean", question.mean);
    lines.add("sd", question.sd);
    lines.add("median", question.median);
    if (question.counts)
        for (std::size_t level = 0; level < question.counts->size(); ++level)
            lines.add(fmt::format("count_{}", question.lowest + static_cast<int>(level)),
                      (*question.counts)[level]);
    lines.add("dk", question.dont_know);
    lines.add("na", question.not_applicable);
    lines.add("empty", question.empty);
    lines.add("varies", question.varies);
    lines.add("consensus", question.consensus);
    lines.add("agreement", question.agreement);
    lines.add_words("views", views_text(question.views));
}

void add_figures(Lines& lines, const DimensionScores& dimension) {
    if (dimension.hidden != Hidden::no) return lines.add("hidden", hidden_text(dimension.hidden));
    if (dimension.gap != Gap::none) return lines.add("gap", gap_text(dimension.gap));
    if (!dimension.reported) lines.add("n", dimension.n);
    lines.add("mean", dimension.mean);
    lines.add("sd", dimension.sd);
    lines.add("min", dimension.min);
    lines.add("q1", dimension.q1);
    lines.add("median", dimension.median);
    lines.add("q3", dimension.q3);
    lines.add("max", dimension.max);
    lines.add("consensus", dimension.consensus);
    lines.add("alpha", dimension.alpha);
    lines.add_words("views", views_text(dimension.views));
    lines.add("reported", dimension.reported);
}

void add_dimensions(Lines& lines, const std::vector<DimensionScores>& dimensions) {
    for (const auto& dimension : dimensions) {
        lines.set_place(dimension.id, "");
        add_figures(lines, dimension);
        lines.add("agreed", dimension.agreed);
        lines.add("target", dimension.target);
        for (const auto& question : dimension.questions) {
            lines.set_place(dimension.id, question.id);
            add_question(lines, question);
        }
    }
    lines.set_place("", "");
}

void add_round(std::string& text, const RoundScores& round) {
    Lines lines(text, round.id);
    lines.add_words("date", round.date);
    lines.add_words("hidden", hidden_text(round.hidden));
    const bool answered = round.hidden == Hidden::no && !round.not_yet && !round.is_reported;
    if (answered) lines.add("respondents", round.respondents);
    lines.add("invited", round.invited);
    if (round.not_yet) lines.add("gap", "not_yet");
    add_dimensions(lines, round.dimensions);
    if (round.overall) {
        lines.add("overall", round.overall->mean);
        lines.add_words("weakest", round.overall->weakest);
    }
    for (const auto& group : round.groups) {
        lines.set_group(&group);
        lines.add_words("hidden", hidden_text(group.hidden));
        if (group.hidden == Hidden::no) lines.add("n", group.n);
        add_dimensions(lines, group.dimensions);
    }
}

/// Of the newest round: all rounds shown are placed on its scales.
void add_own_scales(Lines& lines, const Scores& scores) {
    if (scores.rounds.empty()) return;
    for (const auto& dimension : scores.rounds.back().dimensions) {
        const auto& [lowest, highest] = dimension.levels;
        if (lowest == scores.scale.min && highest == scores.scale.max) continue;
        lines.set_place(dimension.id, "");
        lines.add("scale_min", std::optional<long>(lowest));
        lines.add("scale_max", std::optional<long>(highest));
    }
}

}  // namespace

std::string scores_csv(const Scores& scores) {
    std::string text = "round,fact,group,dimension,question,figure,value\n";
    Lines about(text, "");
    about.add_words("questionnaire", scores.questionnaire_id + " " + scores.questionnaire_version);
    about.add("scale_min", std::optional<long>(scores.scale.min));
    about.add("scale_max", std::optional<long>(scores.scale.max));
    about.add("minimum_group", std::optional<long>(scores.minimum_group));
    if (scores.minimum_lowered) about.add("minimum_lowered", "true");
    add_own_scales(about, scores);
    for (const auto& round : scores.rounds) add_round(text, round);
    return text;
}

}  // namespace socratic
