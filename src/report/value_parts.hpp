// SPDX-License-Identifier: MIT
// The values of one dimension, question, round or action: parts of `report_values`.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "report/facts.hpp"
#include "report/value.hpp"

namespace socratic {

/// From this share of the scale on a difference is worth a sentence: half a level of six.
inline constexpr double worth_a_sentence = 0.1;

/// A text of a file, in the report's language.
std::string said(const ReportFacts& facts, const Text& text);
/// A mean with as many decimals as its scale calls for; "" without one.
/// How many a mean on these levels is shown with.
int mean_decimals(const LevelRange& levels);
std::string mean_words(const ReportFacts& facts, const LevelRange& levels, std::optional<double> mean);
/// A level that people chose; "" without one.
std::string level_words(const ReportFacts& facts, std::optional<double> level);
/// "74 %" as the language has it; "" without a share.
std::string percent_words(const ReportFacts& facts, std::optional<double> share);
std::string count_words(std::optional<long> count);
std::string views_words(const ReportFacts& facts, Views views);
/// Not yet answered, or a sheet without a row.
bool has_no_answers(const RoundScores& round);
/// "25 of 34 people answered (74%)", that too few did, or that there are no answers yet.
std::string answered_words(const ReportFacts& facts, const RoundScores& round);
/// What people call a round, by its id.
std::string name_of_round(const ReportFacts& facts, const std::string& id);

bool is_spectrum(const ReportFacts& facts);
/// A mean, or the median of a spectrum.
std::string stand_words(const ReportFacts& facts, const LevelRange& levels, std::optional<double> level);
/// Of a spectrum: what the level is called, or the two that a half stands between; else "".
std::string level_name_words(const ReportFacts& facts, std::optional<double> level);
/// Of a spectrum: the description of the level, or of the two; else "".
std::string description_words(const ReportFacts& facts, const Dimension& dimension,
                              std::optional<double> level);
/// The median of the aims.
std::string aim_words(const ReportFacts& facts, const DimensionScores& scores);

/// Shape "question"; `question` is that of the questionnaire.
Members question_values(const ReportFacts& facts, const Dimension& dimension, const QuestionScores& scores);

/// What levels look like, so that a plan knows where to go.
struct Direction {
    std::string next_level, next, horizon;
};
/// From where the dimension stands (agreed, else the mean), for the question that leads; `question` may be
/// nullptr.
Direction find_direction(const ReportFacts& facts, const Dimension& dimension, const DimensionScores& scores,
                         const Question* question);

/// Shape "dimension".
Members dimension_values(const ReportFacts& facts, const DimensionScores& scores);
/// Shape "topic": a dimension with what makes it one.
std::vector<Members> topic_values(const ReportFacts& facts);
/// Topics that have a direction to go, three at most, among them the one that stands lowest.
std::vector<Members> request_values(const ReportFacts& facts);
Members strength_values(const ReportFacts& facts);

std::vector<Members> round_values(const ReportFacts& facts);
std::vector<Members> level_values(const Questionnaire& questionnaire, std::string_view language);
/// Shape "change" of a dimension, since the round before or since the first; empty when it is not known.
Members change_since(const ReportFacts& facts, std::string_view dimension, Since since);
/// The same for a spectrum: the medians, and nothing subtracted.
Members median_change(const ReportFacts& facts, const ComparedDimension& compared, Since since);
/// Shape "difference" of a spectrum: the medians of the groups that have one.
std::vector<Members> median_values(const ReportFacts& facts, const Comparison& comparison);

/// What the plans of an assessment say, as values of the report.
void add_plan_values(Members& values, const ReportFacts& facts);
/// Shape "fact".
std::vector<Members> fact_values(const ReportFacts& facts);
/// Shape "example"; empty when there is none.
Members example_values(const ReportFacts& facts);

/// Shape "method".
Members method_values(const ReportFacts& facts);

/// Shape "action"; all of them, or those of a dimension.
std::vector<Members> action_values(const ReportFacts& facts, std::string_view dimension = {});

/// Sentences about what the figures leave out.
std::vector<Members> left_out_values(const ReportFacts& facts);
/// A sentence from a part of one: a capital at its start, a full stop at its end.
Members sentence_values(std::string text);
/// It or a question of it has a figure, or how many don't know.
bool shows_figures(const DimensionScores& scores);
/// Why a dimension has no level; "" when it has one.
std::string gap_words(const ReportFacts& facts, const DimensionScores& scores);

/// Shape "membership"; empty when the report is of no member.
Members community_values(const ReportFacts& facts);
/// The member's own mean on the questions that members ask alike; "" without a community, and without a
/// figure.
std::string common_level(const ReportFacts& facts, const DimensionScores& scores);
/// The mean of the members in a dimension; "" without a community, when it is not shown, and when it is on
/// another scale.
std::string community_level(const ReportFacts& facts, const DimensionScores& scores);

}  // namespace socratic
