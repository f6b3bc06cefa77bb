// SPDX-License-Identifier: MIT
#include "read/scores.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <cmath>
#include <set>
#include "base/problem.hpp"
#include "read/csv_problems.hpp"
#include "read/ids.hpp"
#include "read/json_reading.hpp"

namespace socratic {
namespace {

constexpr const char* again = "ask the member to write it again with 'score -f json'";

constexpr const char* too_few = "fewer people than the charter's minimum";

constexpr JsonRange share{0, 1}, any_figure{-1e9, 1e9};

constexpr double most_weight = 1e15;

class ScoresReader : JsonReading {
public:
    ScoresReader(const std::string& file, long minimum_group)
        : JsonReading(file, again), minimum_(minimum_group) {}

    Scores read(const std::string& text) {
        const auto root = parse(text);
        if (root.kind != JsonKind::object || find_member(root, "generator") == nullptr ||
            find_member(root, "rounds") == nullptr)
            throw Failure(Problem{Severity::error,
                                  {file(), 0, 0, {}},
                                  "this is JSON, but no scores that 'score -f json' wrote",
                                  "is this the right file?"});
        Scores scores;
        read_head(root, scores);
        if (const auto* rounds = list(root, "rounds")) {
            std::set<std::string> ids;
            for (const auto& item : rounds->items) {
                scores.rounds.push_back(read_round(item));
                if (!ids.insert(scores.rounds.back().id).second)
                    report(item,
                           fmt::format("the round {} is there twice", quoted_cell(scores.rounds.back().id)));
            }
        }
        throw_if_errors();
        return scores;
    }

private:
    void read_head(const JsonValue& root, Scores& scores) {
        const auto minimum = count(root, "minimum_group");
        if (!minimum)
            report(root, "missing 'minimum_group'");
        else if (*minimum < minimum_)
            report(*find_member(root, "minimum_group"),
                   fmt::format("these scores show figures from {} answers on, the charter from {} on",
                               *minimum, minimum_),
                   fmt::format("ask the member to write them again with --minimum-group {}", minimum_));
        scores.minimum_group = minimum.value_or(minimum_);
        scores.minimum_lowered = scores.minimum_group < default_minimum_group;
        if (const auto* questionnaire = object(root, "questionnaire")) {
            scores.questionnaire_id = id(*questionnaire, "id", is_id);
            scores.questionnaire_version = id(*questionnaire, "version", is_version);
            scores.minimum_answered = minimum_answered(*questionnaire);
        }
        read_organisation(root, scores);
        if (const auto* bounds = object(root, "scale")) scores.scale = scale(*bounds);
        scale_ = scores.scale;
    }

    void read_organisation(const JsonValue& root, Scores& scores) {
        const auto* organisation = find_member(root, "organisation");
        if (organisation == nullptr || organisation->kind != JsonKind::object)
            return report(organisation == nullptr ? root : *organisation,
                          "these scores do not say whose they are: they are of an answer sheet alone",
                          "ask the member for the scores of its assessment file");
        scores.organisation_id = id(*organisation, "id", is_id);
        scores.organisation = plain_text(text(*organisation, "name").value_or(""));
    }

    RoundScores read_round(const JsonValue& item) {
        RoundScores round;
        set_context({});
        if (item.kind != JsonKind::object) {
            report(item, fmt::format("expected a round, got {}", got(item)));
            return round;
        }
        round.id = id(item, "id", is_id);
        set_context(fmt::format("in the round {}", quoted_cell(round.id)));
        round.date = date(item, "date");
        round.not_yet = is_true(item, "not_yet");
        round.is_reported = is_true(item, "reported");
        round.invited = count(item, "invited");
        round.hidden = hidden(item);
        round.respondents = count(item, "respondents").value_or(0);
        check_few(item, "respondents", round.respondents);
        if (const auto* left_out = find_member(item, "left_out"))
            round.left_out.not_common = words(*left_out, "not_common");
        questions_.clear();
        if (const auto* dimensions = list(item, "dimensions")) {
            std::set<std::string> ids;
            for (const auto& dimension : dimensions->items) {
                round.dimensions.push_back(read_dimension(dimension, round));
                if (!ids.insert(round.dimensions.back().id).second)
                    report(dimension, fmt::format("the dimension {} is there twice",
                                                  quoted_cell(round.dimensions.back().id)));
            }
        }
        return round;
    }

    std::vector<std::string> words(const JsonValue& in, std::string_view key) {
        std::vector<std::string> out;
        const auto* value = find_member(in, key);
        if (value == nullptr) return out;
        for (const auto& item : value->items)
            if (item.kind == JsonKind::string) out.push_back(item.text);
        return out;
    }

    Hidden hidden(const JsonValue& in) {
        const auto* value = find_member(in, "hidden");
        if (value == nullptr || value->kind == JsonKind::null) return Hidden::no;
        if (value->kind == JsonKind::string && value->text == "small") return Hidden::small;
        if (value->kind == JsonKind::string && value->text == "complement") return Hidden::complement;
        report(*value, fmt::format("'hidden'{}: expected small or complement, got {}", here(), got(*value)));
        return Hidden::small;
    }

    /// Nobody counts as no figure; a few must not be told of.
    void check_few(const JsonValue& at, std::string_view what, long n) {
        if (n > 0 && n < minimum_)
            report_of_many(too_few, at,
                           fmt::format("'{}'{} tells of {} people, fewer than the charter's {}", what, here(),
                                       n, minimum_));
    }

    DimensionScores read_dimension(const JsonValue& item, const RoundScores& round) {
        DimensionScores dimension;
        const auto outside = context();
        if (item.kind != JsonKind::object) {
            report(item, fmt::format("expected a dimension{}, got {}", here(), got(item)));
            return dimension;
        }
        dimension.id = id(item, "id", is_id);
        set_context(fmt::format("in the dimension {} of the round {}", quoted_cell(dimension.id),
                                quoted_cell(round.id)));
        auto bounds = scale_;
        if (find_member(item, "scale") != nullptr)
            if (const auto* own = object(item, "scale")) bounds = scale(*own);
        const JsonRange levels{static_cast<double>(bounds.min), static_cast<double>(bounds.max)};
        dimension.levels = {bounds.min, bounds.max};
        dimension.hidden = hidden(item);
        dimension.agreed = number(item, "agreed", levels);
        dimension.target = number(item, "target", levels);
        dimension.target_by = date(item, "target_by");
        dimension.reported = number(item, "reported", levels);
        read_figures(item, levels, dimension);
        dimension.gap = gap(item, dimension);
        dimension.questions_used = static_cast<int>(count(item, "questions_used").value_or(0));
        dimension.questions_of = static_cast<int>(count(item, "questions_of").value_or(0));
        if (const auto* questions = list(item, "questions")) read_questions(*questions, bounds, dimension);
        for (auto& question : dimension.questions) {
            const auto& others = round.left_out.not_common;
            question.common = std::find(others.begin(), others.end(), question.id) == others.end();
        }
        set_context(outside);
        return dimension;
    }

    /// Each once in its round; figures of answers rest on one at least. A round hidden as a whole lists none.
    void read_questions(const JsonValue& list, const Scale& bounds, DimensionScores& dimension) {
        for (const auto& item : list.items) {
            dimension.questions.push_back(read_question(item, bounds));
            const auto& id = dimension.questions.back().id;
            if (!id.empty() && !questions_.insert(id).second)
                report(item, fmt::format("the question {}{} is there twice", quoted_cell(id), here()));
        }
        if (list.items.empty() && dimension.mean)
            report(list, fmt::format("'questions'{} is empty: its figures rest on no question", here()));
    }

    void read_figures(const JsonValue& item, JsonRange levels, DimensionScores& dimension) {
        if (dimension.hidden != Hidden::no) return;
        dimension.n = count(item, "n").value_or(0);
        check_few(item, "n", dimension.n);
        dimension.mean = number(item, "mean", levels);
        dimension.sd = number(item, "sd", {0, levels.most - levels.least});
        dimension.min = number(item, "min", levels);
        dimension.q1 = number(item, "q1", levels);
        dimension.median = number(item, "median", levels);
        dimension.q3 = number(item, "q3", levels);
        dimension.max = number(item, "max", levels);
        dimension.consensus = number(item, "consensus", share);
        dimension.alpha = number(item, "alpha", any_figure);
        dimension.not_scored = count(item, "not_scored");
        dimension.views = views(item);
        if (dimension.mean && dimension.n == 0) report(item, fmt::format("'mean'{} is of nobody", here()));
    }

    Views views(const JsonValue& item) {
        const auto* value = find_member(item, "views");
        if (value == nullptr || value->kind != JsonKind::string) return Views::none;
        if (value->text == "split") return Views::split;
        return value->text == "agreed" ? Views::agreed : Views::mixed;
    }

    Gap gap(const JsonValue& item, const DimensionScores& dimension) {
        if (dimension.hidden != Hidden::no) return Gap::hidden;
        const auto* value = find_member(item, "gap");
        const std::string_view word =
            value != nullptr && value->kind == JsonKind::string ? std::string_view(value->text) : "";
        if (word == "not_asked") return Gap::not_asked;
        if (word == "too_few_common") return Gap::too_few_common;
        if (word == "not_reported") return Gap::not_reported;
        if (word == "nobody_scored" || (!dimension.mean && !dimension.reported)) return Gap::nobody_scored;
        return Gap::none;
    }

    QuestionScores read_question(const JsonValue& item, const Scale& scale) {
        QuestionScores question;
        if (item.kind != JsonKind::object) {
            report(item, fmt::format("expected a question{}, got {}", here(), got(item)));
            return question;
        }
        question.id = id(item, "id", is_question_id);
        question.hash = id(item, "hash", is_hash);
        question.weight = weight(item);
        const auto* asked = find_member(item, "asked");
        question.asked = asked == nullptr || asked->kind != JsonKind::boolean || asked->is_true;
        question.hidden = hidden(item);
        if (!question.asked || question.hidden != Hidden::no) return question;
        question.n = count(item, "n").value_or(0);
        const JsonRange levels{static_cast<double>(scale.min), static_cast<double>(scale.max)};
        question.mean = number(item, "mean", levels);
        question.sd = number(item, "sd", any_figure);
        question.median = number(item, "median", levels);
        question.counts = counts(item, scale);
        question.lowest = scale.min;
        if (question.n > 0 && question.n < minimum_)
            report_of_many(too_few, item,
                           fmt::format("the question {}{} tells of {} people, fewer than the charter's {}",
                                       quoted_cell(question.id), here(), question.n, minimum_));
        question.dont_know = count(item, "dk");
        question.not_applicable = count(item, "na");
        question.empty = count(item, "empty");
        question.consensus = number(item, "consensus", share);
        question.agreement = number(item, "agreement", {-1, 1});
        question.views = views(item);
        return question;
    }

    std::int64_t weight(const JsonValue& item) {
        const auto* value = find_member(item, "weight");
        if (value == nullptr) return 1;
        if (value->kind == JsonKind::number && value->is_whole && value->number >= 1 &&
            value->number <= most_weight)
            return std::llround(value->number);
        report(*value,
               fmt::format("'weight'{}: expected a whole number from 1 on, got {}", here(), got(*value)));
        return 1;
    }

    std::optional<std::vector<long>> counts(const JsonValue& item, const Scale& scale) {
        const auto* value = find_member(item, "counts");
        if (value == nullptr || value->kind != JsonKind::list) return std::nullopt;
        std::vector<long> found;
        for (const auto& count : value->items)
            if (count.kind == JsonKind::number && count.is_whole && count.number >= 0 && count.number <= 1e9)
                found.push_back(static_cast<long>(count.number));
        if (found.size() == value->items.size() && found.size() == static_cast<std::size_t>(scale.count()))
            return found;
        const auto expected = fmt::format("expected {} whole numbers", scale.count());
        report_of_many(expected, *value, fmt::format("'counts'{}: {}", here(), expected));
        return std::nullopt;
    }

    long minimum_;
    Scale scale_;
    std::set<std::string> questions_;  ///< ids in the round that is read
};

}  // namespace

Scores read_scores(const std::string& text, const std::string& file, long minimum_group) {
    return ScoresReader(file, minimum_group).read(text);
}

}  // namespace socratic
