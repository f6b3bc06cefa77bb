// SPDX-License-Identifier: MIT
#include "commands/community_member.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "base/file.hpp"
#include "base/lies_within.hpp"
#include "commands/check_sheets.hpp"
#include "commands/community_rounds.hpp"
#include "commands/digest.hpp"
#include "commands/input_warnings.hpp"
#include "read/round.hpp"

namespace socratic {
namespace {

/// Of all bytes that were read, and of each sheet with answers.
void add_digests(MemberSurvey& survey, const std::vector<AnsweredSheet>& answered) {
    std::string digests;
    for (const auto& path : survey.files) {
        digests += is_file(path) ? digest_of_file(path) : std::string("-");
    }
    for (const auto& sheet : answered)
        if (auto fingerprint = fingerprint_of(sheet); !fingerprint.empty())
            survey.answers.push_back(std::move(fingerprint));
    survey.inputs = digest(digests);
}

/// Without the earlier values of dimensions that have none now.
void keep_pairs(MemberValues& values) {
    for (std::size_t d = 0; d < values.latest.size(); ++d)
        if (!values.latest[d]) values.earlier[d].reset();
}

decltype(MemberValues::facts) facts_of(const OrganisationFacts& facts) {
    return {facts.country, size_class(facts.size), facts.language};
}

MemberValues empty_values(const CommonQuestions& common) {
    MemberValues values;
    values.latest.resize(common.dimensions.size() + 1);
    values.earlier.resize(common.dimensions.size() + 1);
    return values;
}

/// An assessment with its sheets open.
struct OpenMember {
    AssessmentInput read;
    CountedRounds counted;
    std::vector<InputRound> rounds;
};

OpenMember open_member(const MemberReading& reading, AssessmentInput read) {
    OpenMember open;
    open.read = std::move(read);
    open.counted = counted_of(open.read, reading.year);
    open.rounds = open_rounds(open.read);
    return open;
}

/// What is read of the rounds that count.
struct CountedScores {
    RoundScores latest, before;
    std::vector<AnsweredSheet> answered;  ///< of all rounds
};

void score_round_of(CountedScores& scores, std::size_t round, const MemberReading& reading, OpenMember& open,
                    const CommonQuestions& common, const RowSink& seen) {
    if (open.counted.latest == round) {
        scores.latest = score_latest(reading, open.rounds, round, common, seen);
        scores.latest.invited = open.read.assessment.rounds[round].invited;
    } else if (open.counted.before == round) {
        scores.before = score_before(reading, open.rounds, open.counted, common, seen);
    }
}

MemberValues values_of(const OpenMember& open, const CountedScores& scores, const CommonQuestions& common) {
    const auto& assessment = open.read.assessment;
    auto values = empty_values(common);
    values.id = assessment.id;
    values.facts = facts_of(assessment);
    if (!open.counted.latest) return values;
    values.round = assessment.rounds[*open.counted.latest].id;
    values.is_older = open.counted.is_older;
    values.respondents = scores.latest.respondents;
    values.gaps = gaps_of(common, scores.latest.dimensions);
    values.latest = means_of(common, scores.latest.dimensions, values.gaps);
    values.latest.push_back(response_of(scores.latest));
    if (open.counted.before) {
        values.before = assessment.rounds[*open.counted.before].id;
        const auto& before = scores.before.dimensions;
        values.earlier = means_of(common, before, gaps_of(common, before));
        values.earlier.emplace_back();
    }
    keep_pairs(values);
    return values;
}

MemberValues value_assessment(const MemberReading& reading, const Member& member,
                              const CommonQuestions& common) {
    std::vector<Problem> warnings;
    auto open = open_member(reading, read_member(reading, member, warnings));
    CountedScores scores;
    for (const auto& round : {open.counted.latest, open.counted.before})
        if (round) score_round_of(scores, *round, reading, open, common, {});
    return values_of(open, scores, common);
}

MemberValues values_of(const Scores& sent, const MemberReading& reading, const Member& member,
                       const CommonQuestions& common) {
    auto values = empty_values(common);
    values.id = sent.organisation_id;
    values.facts = facts_of(member.facts);
    const auto counted = counted_of(sent, reading.year);
    if (!counted.latest) return values;
    const auto& latest = sent.rounds[*counted.latest];
    values.round = latest.id;
    values.is_older = counted.is_older;
    values.respondents = latest.respondents;
    values.gaps = sent_gaps_of(common, sent, *counted.latest);
    values.latest = means_of(common, latest.dimensions, values.gaps);
    values.narrowed = find_narrowed(common, latest.dimensions);
    values.latest.push_back(response_of(latest));
    if (counted.before) {
        const auto& before = sent.rounds[*counted.before];
        values.before = before.id;
        values.earlier = means_of(common, before.dimensions, sent_gaps_of(common, sent, *counted.before));
        values.earlier.emplace_back();
    }
    keep_pairs(values);
    return values;
}

/// Every row of every round is read: to be scored where it can be, else to be checked.
CountedScores read_all_rounds(const MemberReading& reading, OpenMember& open,
                              const CommonQuestions* expected) {
    Problems problems;
    CountedScores scores;
    for (std::size_t i = 0; i < open.rounds.size(); ++i) try {
            if (!open.rounds[i].sheet) continue;
            const bool counts = open.counted.latest == i || open.counted.before == i;
            AnsweredSheet found{open.rounds[i].round->answers, {}};
            const RowSink add = [&](const RespondentRow& row) { found.add(row); };
            if (counts && expected != nullptr)
                score_round_of(scores, i, reading, open, *expected, add);
            else
                open.rounds[i].sheet->read_rows(add);
            if (found.people > 0) scores.answered.push_back(std::move(found));
        } catch (const Failure& failure) {
            for (const auto& problem : failure.problems()) problems.add(problem);
        }
    problems.throw_if_errors();
    return scores;
}

template <class Rounds>
std::optional<int> year_counted(const Rounds& rounds, const CountedRounds& counted) {
    if (!counted.latest) return std::nullopt;
    return year_of(rounds[*counted.latest].date, rounds[*counted.latest].id);
}

void add_rounds(MemberSurvey& survey, const RoundsInTime& rounds) {
    survey.one_counts = rounds.one_counts;
    survey.earliest = rounds.earliest;
    survey.awaited = rounds.awaited;
}

/// Its answers, agreed levels, targets and plans, there or not yet.
std::vector<std::string> own_files_of(const Assessment& assessment) {
    std::vector<std::string> files{assessment.targets_file, assessment.actions_file};
    for (const auto& round : assessment.rounds)
        for (const auto& file : {round.answers, round.agreed_file, round.actions_file}) files.push_back(file);
    std::erase(files, "");
    for (auto& file : files) file = resolved_path(file);
    return files;
}

void identify(MemberSurvey& survey, const AssessmentInput& read) {
    survey.id = read.assessment.id;
    survey.id_place = read.id_place;
    survey.organisation = read.assessment.organisation;
    survey.facts = read.assessment;
    survey.targets = read.assessment.targets;
    survey.files = read.files;
    survey.own_files = own_files_of(read.assessment);
}

void survey_rounds(const MemberReading& reading, const Member& member, OpenMember open,
                   const CommonQuestions* expected, MemberSurvey& survey) {
    const auto& [read, counted, rounds] = open;
    const auto& questionnaire =
        counted.latest ? read.round_questionnaires[*counted.latest] : read.questionnaire;
    survey.questionnaire_id = questionnaire->id;
    survey.on_shelf = reading.shelves.questionnaires.find_same(*questionnaire);
    if (counted.latest) survey.columns = rounds[*counted.latest].sheet->columns();
    add_rounds(survey, rounds_in_time(read, counted, reading.year));
    survey.counts_of = year_counted(read.assessment.rounds, counted);
    const auto scores = read_all_rounds(reading, open, expected);
    if (expected != nullptr) survey.values = values_of(open, scores, *expected);
    add_digests(survey, scores.answered);
    for (auto& warning : more_than_invited(read.assessment, scores.answered))  // it has no response then
        survey.warnings.push_back({warning.severity, {member.path, 0, 0, {}}, warning.message, warning.hint});
}

/// Where something is wrong, all sheets are read nevertheless: a member is to be asked once.
void survey_assessment(const MemberReading& reading, const Member& member, const CommonQuestions* expected,
                       MemberSurvey& survey) {
    const auto attempt = attempt_member(reading, member, survey.warnings);
    identify(survey, attempt.input);
    auto errors = attempt.errors;
    if (errors.empty()) try {
            return survey_rounds(reading, member, open_member(reading, attempt.input), expected, survey);
        } catch (const Failure& failure) {
            errors = failure.problems();
        }
    survey.problems = attempt.errors;
    const auto answered = check_sheets(attempt.input, survey.problems);
    if (survey.problems.empty()) survey.problems = std::move(errors);
    add_digests(survey, answered);
}

/// Those aimed at in the last round that was sent.
std::map<std::string, Target> targets_of(const Scores& sent) {
    std::map<std::string, Target> targets;
    if (sent.rounds.empty()) return targets;
    for (const auto& dimension : sent.rounds.back().dimensions)
        if (dimension.target) targets[dimension.id] = {*dimension.target, dimension.target_by};
    return targets;
}

/// What is offered and sought, by the dimensions that the scores tell of, where they tell of any.
void check_dimensions(const Scores& sent, const Member& member, MemberSurvey& survey) {
    std::vector<std::string> known;
    for (const auto& round : sent.rounds)
        for (const auto& dimension : round.dimensions) known.push_back(dimension.id);
    if (known.empty()) return;
    for (const auto& [id, place] : member.dimensions)
        if (std::find(known.begin(), known.end(), id) == known.end())
            survey.problems.push_back(unknown_dimension(place, id, known, sent.questionnaire_id));
}

void survey_sent(const MemberReading& reading, const Member& member, const CommonQuestions* expected,
                 MemberSurvey& survey) {
    const auto sent = read_sent(reading, member);
    survey.id = sent.organisation_id;
    survey.id_place.file = member.path;
    survey.organisation = sent.organisation;
    survey.questionnaire_id = sent.questionnaire_id;
    survey.facts = member.facts;
    survey.targets = targets_of(sent);
    check_dimensions(sent, member, survey);
    survey.files = {member.path};
    const auto counted = counted_of(sent, reading.year);
    add_rounds(survey, rounds_in_time(sent, counted, reading.year));
    survey.counts_of = year_counted(sent.rounds, counted);
    for (const auto& round : sent.rounds)
        if (round.hidden == Hidden::no && round.invited && round.respondents > *round.invited) {
            const auto warning = more_than_invited(round.id, round.respondents, *round.invited);
            survey.warnings.push_back(
                {warning.severity, {member.path, 0, 0, {}}, warning.message, warning.hint});
        }
    if (expected != nullptr) survey.values = values_of(sent, reading, member, *expected);
    add_digests(survey, {});
    const auto& peers = member.facts.peers;
    survey.inputs =
        digest(fmt::format("{} {} {} {}", survey.inputs, member.facts.language, fmt::join(peers.offers, ","),
                           fmt::join(peers.seeks, ",")));  // in its report
}

}  // namespace

MemberSurvey survey_member(const MemberReading& reading, const Member& member,
                           const CommonQuestions* expected) {
    MemberSurvey survey;
    if (member.missing) {
        survey.problems = {*member.missing};
        return survey;
    }
    try {
        if (member.what == Member::What::assessment)
            survey_assessment(reading, member, expected, survey);
        else
            survey_sent(reading, member, expected, survey);
    } catch (const Failure& failure) {
        const auto& problems = failure.problems();
        survey.problems.insert(survey.problems.end(), problems.begin(), problems.end());
    }
    return survey;
}

MemberValues value_member(const MemberReading& reading, const Member& member, const CommonQuestions& common) {
    return member.what == Member::What::assessment
               ? value_assessment(reading, member, common)
               : values_of(read_sent(reading, member), reading, member, common);
}

}  // namespace socratic
