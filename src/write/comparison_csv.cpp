// SPDX-License-Identifier: MIT
#include <fmt/format.h>
#include "model/comparison_words.hpp"
#include "write/comparison.hpp"
#include "write/csv_line.hpp"
#include "write/figure_text.hpp"

namespace socratic {
namespace {

/// Lines that share their first cells.
class Lines {
public:
    explicit Lines(std::string part) : part_(std::move(part)) {}

    Lines& round(std::string_view id) { return set(round_, id); }
    Lines& from(std::string_view id) { return set(from_, id); }
    Lines& dimension(std::string_view id) { return set(dimension_, id); }
    Lines& question(std::string_view id) { return set(question_, id); }
    Lines& group(std::string_view value) { return set(group_, value); }

    void add(std::string_view figure, std::string_view value) {
        if (value.empty()) return;
        text_ += csv_line({part_, round_, from_, dimension_, question_, group_, figure, value});
    }
    void add(std::string_view figure, std::optional<double> value) {
        if (value) add(figure, figure_text(*value));
    }
    void add(std::string_view figure, std::optional<long> value) {
        if (value) add(figure, std::to_string(*value));
    }
    void add_interval(std::string_view prefix, const std::optional<Interval>& interval, Verdict verdict) {
        if (interval) {
            add(fmt::format("{}low", prefix), std::optional(interval->low));
            add(fmt::format("{}high", prefix), std::optional(interval->high));
        }
        add(fmt::format("{}verdict", prefix), verdict_text(verdict));
    }
    std::string take() { return std::move(text_); }

private:
    Lines& set(std::string& cell, std::string_view value) {
        cell = value;
        return *this;
    }

    std::string part_, round_, from_, dimension_, question_, group_, text_;
};

std::string about(const Comparison& comparison) {
    Lines lines("about");
    lines.add("questionnaire", comparison.questionnaire_id + " " + comparison.questionnaire_version);
    lines.add("scale_min", std::optional<long>(comparison.scale.min));
    lines.add("scale_max", std::optional<long>(comparison.scale.max));
    lines.add("minimum_group", std::optional(comparison.minimum_group));
    if (comparison.minimum_lowered) lines.add("minimum_lowered", "true");
    return lines.take();
}

std::string rounds(const Comparison& comparison) {
    Lines lines("round");
    for (const auto& round : comparison.rounds) {
        lines.round(round.id);
        lines.add("date", round.date);
        if (!round.questionnaire_id.empty())
            lines.add("questionnaire", round.questionnaire_id + " " + round.questionnaire_version);
        if (round.is_reported) lines.add("reported", "true");
        if (round.not_yet) lines.add("gap", "not_yet");
        lines.add("hidden", hidden_text(round.hidden));
        lines.add("respondents", round.respondents);
        lines.add("invited", round.invited);
        lines.add("response_rate", round.response_rate);
    }
    return lines.take();
}

std::string question_changes(const ComparisonText& text) {
    Lines lines("question_changed");
    for (const auto& change : text.comparison.questions_changed) {
        lines.from(change.round).dimension(change.dimension).question(change.id);
        lines.add("change", question_change_text(change.kind));
        lines.add("was", change.was);
        for (const auto& differs : change.differs) lines.add("differs", differs);
        lines.add("old", in(change.old_text, text.language));
        lines.add("new", in(change.new_text, text.language));
    }
    return lines.take();
}

/// The names of the figures begin with `prefix`: "" today, "aim_" where people want to be.
void add_places(Lines& lines, const std::optional<Places>& places, const std::string& prefix, int lowest) {
    if (!places) return;
    lines.add(prefix + "n", std::optional<long>(places->n));
    for (std::size_t i = 0; i < places->counts.size(); ++i)
        lines.add(prefix + "count_" + std::to_string(lowest + static_cast<int>(i)),
                  std::optional<long>(places->counts[i]));
    lines.add(prefix + "median", places->median);
    lines.add(prefix + "dk", places->dont_know);
    lines.add(prefix + "varies", places->varies);
}

std::string levels(const Comparison& comparison) {
    Lines lines("dimension");
    for (const auto& dimension : comparison.dimensions) {
        lines.dimension(dimension.id).round("");
        const auto& [lowest, highest] = dimension.levels;
        if (lowest != comparison.scale.min || highest != comparison.scale.max) {
            lines.add("scale_min", std::optional<long>(lowest));
            lines.add("scale_max", std::optional<long>(highest));
        }
        lines.add("questions_used", std::optional<long>(dimension.questions_used));
        lines.add("questions_of", std::optional<long>(dimension.questions_of));
        lines.add("agreed", dimension.agreed);
        lines.add("target", dimension.target);
        for (const auto& level : dimension.rounds) {
            lines.round(level.round);
            if (level.hidden != Hidden::no) {
                lines.add("hidden", hidden_text(level.hidden));
                continue;
            }
            lines.add("gap", gap_text(level.gap));
            lines.add("reported", level.reported);
            if (!level.places) lines.add("n", level.n);
            lines.add("mean", level.mean);
            lines.add("consensus", level.consensus);
            lines.add_interval("", level.interval, Verdict::none);
            add_places(lines, level.places, "", comparison.scale.min);
            add_places(lines, level.aim, "aim_", comparison.scale.min);
        }
        lines.round(comparison.groups ? comparison.groups->round : "");
        for (const auto& group : dimension.groups) {
            lines.group(group.value.value_or(""));
            add_places(lines, group.places, "", comparison.scale.min);
            add_places(lines, group.aim, "aim_", comparison.scale.min);
        }
        lines.group("");
    }
    return lines.take();
}

std::string changes(const Comparison& comparison) {
    Lines lines("change");
    for (const auto& dimension : comparison.dimensions)
        for (const auto& change : dimension.changes) {
            lines.round(change.to).from(change.from).dimension(dimension.id);
            lines.add("since", since_text(change.since));
            lines.add("difference", std::optional(change.difference));
            if (change.from_reported) lines.add("reported", "true");
            lines.add_interval("", change.interval, change.verdict);
            lines.add("consensus", change.consensus);
            if (!change.paired) continue;
            lines.add("paired_n", std::optional(change.paired->n));
            lines.add("paired_difference", std::optional(change.paired->difference));
            lines.add_interval("paired_", change.paired->interval, change.paired->verdict);
        }
    return lines.take();
}

std::string questions(const Comparison& comparison) {
    Lines lines("question");
    for (const auto& question : comparison.questions) {
        lines.round(question.to).from(question.from).dimension(question.dimension).question(question.id);
        lines.add("n_from", std::optional(question.n_from));
        lines.add("n_to", std::optional(question.n_to));
        lines.add("mean_from", std::optional(question.mean_from));
        lines.add("mean_to", std::optional(question.mean_to));
        lines.add("difference", std::optional(question.difference()));
        lines.add("consensus_from", question.consensus_from);
        lines.add("consensus_to", question.consensus_to);
        lines.add("consensus_difference", question.consensus_difference());
    }
    return lines.take();
}

std::string groups(const ComparisonText& text) {
    if (!text.comparison.groups) return {};
    const auto& compared = *text.comparison.groups;
    Lines lines("group");
    lines.round(compared.round);
    for (const auto& group : compared.values) {
        lines.group(group.value.value_or(""));
        lines.add("hidden", hidden_text(group.hidden));
        if (group.hidden == Hidden::no) lines.add("n", std::optional(group.n));
    }
    if (text.comparison.kind == Kind::wheel && compared.gaps.empty() && !compared.values.empty())
        lines.group("").add("words", hidden_groups_sentence(text.words));
    Lines gaps("gap");
    gaps.round(compared.round).from(compared.from);
    for (const auto& gap : compared.gaps) {
        gaps.dimension(gap.dimension).group("");
        gaps.add("lower", gap.levels[gap.lower].value.value_or(""));
        gaps.add("higher", gap.levels[gap.higher].value.value_or(""));
        gaps.add("difference", std::optional(gap.difference));
        gaps.add_interval("", gap.interval, gap.verdict);
        gaps.add("words", gap_sentence(text.words, text.questionnaire, compared.fact, gap));
        for (const auto& level : gap.levels) {
            gaps.group(level.value.value_or(""));
            gaps.add("n", std::optional(level.n));
            gaps.add("mean", std::optional(level.mean));
            gaps.add_interval("", level.interval, Verdict::none);
            gaps.add("change", level.change);
            gaps.add("change_n", level.change_n);
        }
    }
    return lines.take() + gaps.take();
}

}  // namespace

std::string comparison_csv(const ComparisonText& text) {
    const auto& comparison = text.comparison;
    return "part,round,from,dimension,question,group,figure,value\n" + about(comparison) +
           rounds(comparison) + question_changes(text) + levels(comparison) + changes(comparison) +
           questions(comparison) + groups(text);
}

}  // namespace socratic
