// SPDX-License-Identifier: MIT
#include "commands/community_member.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "commands/digest.hpp"
#include "commands/input.hpp"
#include "commands/input_rounds.hpp"
#include "commands/language.hpp"
#include "commands/questionnaires.hpp"
#include "read/assessment.hpp"
#include "read/scores.hpp"
#include "score/plan.hpp"
#include "write/scores.hpp"

namespace socratic {
namespace {

/// All rounds of an assessment, their sheets opened.
std::vector<InputRound> open_rounds(const AssessmentInput& read) {
    std::vector<InputRound> rounds;
    for (std::size_t i = 0; i < read.assessment.rounds.size(); ++i) {
        const auto& round = read.assessment.rounds[i];
        const auto& path = round.questionnaire.empty() ? read.assessment.questionnaire : round.questionnaire;
        rounds.push_back({&round, &read.round_questionnaires[i], path, true, std::nullopt, std::nullopt});
    }
    open_sheets(rounds);
    return rounds;
}

template <class Rounds, class HasAnswers>
CountedRounds counted_of(const Rounds& rounds, std::optional<int> year, HasAnswers has_answers) {
    std::vector<RoundInTime> in_time;
    for (const auto& round : rounds) in_time.push_back({round.id, round.date, has_answers(round)});
    return find_counted_rounds(in_time, year);
}

CountedRounds counted_of(const AssessmentInput& read, std::optional<int> year) {
    return counted_of(read.assessment.rounds, year, [](const Round& round) { return round.answers_exist; });
}

CountedRounds counted_of(const Scores& sent, std::optional<int> year) {
    return counted_of(sent.rounds, year,
                      [](const RoundScores& round) { return !round.not_yet && !round.is_reported; });
}

AssessmentInput read_member(const MemberReading& reading, const Member& member,
                            std::vector<Problem>& warnings) {
    return read_assessment(member.path, reading.shelves.questionnaires.files(), warnings);
}

Scores read_sent(const MemberReading& reading, const Member& member) {
    return read_scores(read_file(member.path, most_yaml_bytes), member.path, reading.charter.minimum_group);
}

ScoreOptions options_of(const MemberReading& reading) {
    ScoreOptions options;
    options.minimum_group = reading.charter.minimum_group;
    return options;
}

/// Of all bytes that were read.
std::string digest_of_files(const std::vector<std::string>& paths) {
    std::string digests;
    for (const auto& path : paths) digests += is_file(path) ? digest_of_file(path) : std::string("-");
    return digest(digests);
}

void survey_assessment(const MemberReading& reading, const Member& member, MemberSurvey& survey) {
    const auto read = read_member(reading, member, survey.warnings);
    survey.id = read.assessment.id;
    survey.organisation = read.assessment.organisation;
    survey.language = read.assessment.language;
    survey.consents = read.assessment.peers.consent;
    survey.peers = read.assessment.peers;
    survey.targets = read.assessment.targets;
    survey.files = read.files;
    auto rounds = open_rounds(read);
    const auto counted = counted_of(read, reading.year);
    const auto& questionnaire =
        counted.latest ? read.round_questionnaires[*counted.latest] : read.questionnaire;
    survey.questionnaire_id = questionnaire.id;
    survey.on_shelf = reading.shelves.questionnaires.find_same(questionnaire);
    if (counted.latest) survey.columns = rounds[*counted.latest].sheet->columns();
    Problems problems;
    for (auto& round : rounds) try {
            if (round.sheet) round.sheet->read_rows([](const RespondentRow&) {});
        } catch (const Failure& failure) {
            for (const auto& problem : failure.problems()) problems.add(problem);
        }
    problems.throw_if_errors();
    survey.inputs = digest_of_files(survey.files);
}

void survey_sent(const MemberReading& reading, const Member& member, MemberSurvey& survey) {
    const auto sent = read_sent(reading, member);
    survey.id = sent.organisation_id;
    survey.organisation = sent.organisation;
    survey.questionnaire_id = sent.questionnaire_id;
    survey.files = {member.path};
    survey.inputs = digest_of_files(survey.files);
}

/// A member's rounds with the common questions as the newest of all, as `plan_rounds` wants them.
struct WithCommon {
    std::vector<RoundAsked> asked;
    std::vector<std::size_t> places;  ///< by round of the assessment: where it stands among those asked
    std::size_t common = 0;
};

WithCommon with_common(const std::vector<InputRound>& rounds, const CommonQuestions& common) {
    WithCommon with;
    for (const auto& round : rounds) {
        with.places.push_back(with.asked.size());
        if (round.sheet) with.asked.push_back({round.questionnaire, round.sheet->columns()});
    }
    with.common = with.asked.size();
    with.asked.push_back({&common.questionnaire, common.columns});
    return with;
}

RoundScores score_beside(InputRound& round, const Plan& plan, const CommonQuestions& common,
                         const ScoreOptions& options) {
    Tally tally(plan, false);
    round.sheet->read_rows([&](const RespondentRow& row) { tally.add(row); });
    return score_round(common.questionnaire, plan, tally, options);
}

RoundScores score_latest(const MemberReading& reading, std::vector<InputRound>& rounds, std::size_t latest,
                         const CommonQuestions& common) {
    const auto with = with_common(rounds, common);
    const auto plan = reading.shelves.plans.find(with.asked, {with.places[latest], with.common});
    return score_beside(rounds[latest], *plan, common, options_of(reading));
}

RoundScores score_before(const MemberReading& reading, std::vector<InputRound>& rounds,
                         const CountedRounds& counted, const CommonQuestions& common) {
    const auto with = with_common(rounds, common);
    const auto plan = reading.shelves.plans.find(
        with.asked, {with.places[*counted.before], with.places[*counted.latest], with.common});
    return score_beside(rounds[*counted.before], *plan, common, options_of(reading));
}

/// Without the earlier values of dimensions that have none now.
void keep_pairs(MemberValues& values) {
    for (std::size_t d = 0; d < values.latest.size(); ++d)
        if (!values.latest[d]) values.earlier[d].reset();
}

MemberValues empty_values(const CommonQuestions& common) {
    MemberValues values;
    values.latest.resize(common.dimensions.size() + 1);
    values.earlier.resize(common.dimensions.size() + 1);
    return values;
}

MemberValues value_assessment(const MemberReading& reading, const Member& member,
                              const CommonQuestions& common) {
    std::vector<Problem> warnings;
    const auto read = read_member(reading, member, warnings);
    auto values = empty_values(common);
    values.id = read.assessment.id;
    values.facts = {read.assessment.country, size_class(read.assessment.size), read.assessment.language};
    const auto counted = counted_of(read, reading.year);
    if (!counted.latest) return values;
    auto rounds = open_rounds(read);
    auto latest = score_latest(reading, rounds, *counted.latest, common);
    latest.invited = read.assessment.rounds[*counted.latest].invited;
    values.round = read.assessment.rounds[*counted.latest].id;
    values.is_older = counted.is_older;
    values.respondents = latest.respondents;
    values.latest = values_of(common, latest.dimensions);
    values.latest.push_back(response_of(latest));
    if (counted.before) {
        values.before = read.assessment.rounds[*counted.before].id;
        values.earlier = values_of(common, score_before(reading, rounds, counted, common).dimensions);
        values.earlier.emplace_back();
    }
    keep_pairs(values);
    return values;
}

MemberValues value_sent(const MemberReading& reading, const Member& member, const CommonQuestions& common) {
    const auto sent = read_sent(reading, member);
    auto values = empty_values(common);
    values.id = sent.organisation_id;
    const auto counted = counted_of(sent, reading.year);
    if (!counted.latest) return values;
    const auto& latest = sent.rounds[*counted.latest];
    values.round = latest.id;
    values.is_older = counted.is_older;
    values.respondents = latest.respondents;
    values.latest = sent_values_of(common, latest.dimensions);
    values.latest.push_back(response_of(latest));
    if (counted.before) {
        values.before = sent.rounds[*counted.before].id;
        values.earlier = sent_values_of(common, sent.rounds[*counted.before].dimensions);
        values.earlier.emplace_back();
    }
    keep_pairs(values);
    return values;
}

/// Scores without rounds, in the terms of the common questionnaire.
Scores begin_beside(const MemberReading& reading, const CommonQuestions& common) {
    return begin_scores(common.questionnaire, options_of(reading));
}

/// A dimension that does not rest on all common questions is a gap beside the community.
template <class IsComparable>
void keep_comparable(RoundScores& round, const CommonQuestions& common, IsComparable is_comparable) {
    for (const auto& described : common.dimensions)
        for (auto& dimension : round.dimensions) {
            if (dimension.id != described.id || dimension.gap != Gap::none) continue;
            if (!described.questions.empty() && is_comparable(described, dimension)) continue;
            DimensionScores gap;
            gap.id = dimension.id;
            gap.gap = Gap::too_few_common;
            dimension = std::move(gap);
        }
}

MemberScores score_assessment(const MemberReading& reading, const Member& member,
                              const CommonQuestions& common) {
    std::vector<Problem> warnings;
    const auto read = read_member(reading, member, warnings);
    MemberScores result;
    InputOptions options;
    options.input = member.path;
    options.score = options_of(reading);
    const auto own = score_assessment(read, options);
    result.json = scores_json(own.scores, own.questionnaire,
                              find_language("", read.assessment.language, own.questionnaire));
    result.language = find_language("", read.assessment.language, common.questionnaire);
    result.beside = begin_beside(reading, common);
    result.beside.organisation_id = read.assessment.id;
    result.beside.organisation = read.assessment.organisation;
    const auto counted = counted_of(read, reading.year);
    if (!counted.latest) return result;
    auto rounds = open_rounds(read);
    auto latest = score_latest(reading, rounds, *counted.latest, common);
    add_round_facts(latest, read.assessment.rounds[*counted.latest],
                    read.round_questionnaires[*counted.latest], read.assessment);
    keep_comparable(latest, common, [](const CommonDimension& described, const DimensionScores& dimension) {
        return dimension.questions_used == static_cast<int>(described.questions.size());
    });
    latest.left_out.not_common.clear();  // said of the community's figures as a whole
    result.beside.rounds.push_back(std::move(latest));
    return result;
}

MemberScores score_sent(const MemberReading& reading, const Member& member, const CommonQuestions& common) {
    MemberScores result;
    result.json = read_file(member.path, most_yaml_bytes);
    const auto sent = read_scores(result.json, member.path, reading.charter.minimum_group);
    result.language = find_language("", "", common.questionnaire);
    result.beside = begin_beside(reading, common);
    result.beside.organisation_id = sent.organisation_id;
    result.beside.organisation = sent.organisation;
    const auto counted = counted_of(sent, reading.year);
    if (!counted.latest) return result;
    auto latest = sent.rounds[*counted.latest];
    keep_comparable(latest, common, rests_on);
    latest.left_out = {};
    result.beside.rounds.push_back(std::move(latest));
    return result;
}

}  // namespace

MemberSurvey survey_member(const MemberReading& reading, const Member& member) {
    MemberSurvey survey;
    try {
        if (member.what == Member::What::assessment)
            survey_assessment(reading, member, survey);
        else
            survey_sent(reading, member, survey);
    } catch (const Failure& failure) {
        survey.problems = failure.problems();
    }
    return survey;
}

MemberValues value_member(const MemberReading& reading, const Member& member, const CommonQuestions& common) {
    return member.what == Member::What::assessment ? value_assessment(reading, member, common)
                                                   : value_sent(reading, member, common);
}

MemberScores score_member(const MemberReading& reading, const Member& member, const CommonQuestions& common) {
    return member.what == Member::What::assessment ? score_assessment(reading, member, common)
                                                   : score_sent(reading, member, common);
}

}  // namespace socratic
