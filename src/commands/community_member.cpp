// SPDX-License-Identifier: MIT
#include "commands/community_member.hpp"
#include "base/file.hpp"
#include "commands/community_rounds.hpp"
#include "commands/digest.hpp"

namespace socratic {
namespace {

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
    survey.questionnaire_id = questionnaire->id;
    survey.on_shelf = reading.shelves.questionnaires.find_same(*questionnaire);
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

}  // namespace socratic
