// SPDX-License-Identifier: MIT
#include "commands/community_member_scores.hpp"
#include <algorithm>
#include "base/file.hpp"
#include "commands/community_rounds.hpp"
#include "commands/community_sent.hpp"
#include "commands/language.hpp"
#include "commands/questionnaires.hpp"
#include "read/scores.hpp"
#include "write/scores.hpp"

namespace socratic {
namespace {

/// Scores without rounds, in the terms of the common questionnaire.
Scores begin_beside(const MemberReading& reading, const CommonQuestions& common) {
    return begin_scores(common.questionnaire, score_options(reading));
}

/// What does not count in the community is a gap beside it; `gaps` are by dimension of the reference.
void keep_comparable(RoundScores& round, const CommonQuestions& common, const std::vector<Gap>& gaps) {
    for (std::size_t d = 0; d < gaps.size(); ++d)
        for (auto& dimension : round.dimensions) {
            if (dimension.id != common.dimensions[d].id || dimension.gap != Gap::none) continue;
            if (gaps[d] == Gap::none) continue;
            DimensionScores gap;
            gap.id = dimension.id;
            gap.gap = gaps[d];
            dimension = std::move(gap);
        }
}

/// The scores as `score -f json` writes them: on the newest questionnaire, without what earlier ones had.
/// `compared` is what was made of `shown`, the rounds that its report shows.
std::string json_of(const AssessmentInput& read, const InputOptions& options, const AssessmentInput& shown,
                    const Input& compared) {
    const auto& rounds = read.assessment.rounds;
    const bool may_differ = shown.assessment.rounds.size() != rounds.size() ||
                            (options.use == InputUse::comparison &&
                             std::any_of(rounds.begin(), rounds.end(),
                                         [](const Round& round) { return !round.questionnaire.empty(); }));
    const auto write = [&](const Input& input) {
        return scores_json(input.scores, input.questionnaire,
                           find_language("", read.assessment.language, input.questionnaire));
    };
    if (!may_differ) return write(compared);
    auto plain = options;
    plain.use = InputUse::scores;
    return write(score_assessment(read, plain));
}

MemberScores score_assessment(const MemberReading& reading, const Member& member,
                              const CommonQuestions& common, InputUse use) {
    std::vector<Problem> warnings;
    const auto read = read_member(reading, member, warnings);
    MemberScores result;
    InputOptions options;
    options.input = member.path;
    options.score = score_options(reading);
    options.use = use;
    options.plans = &reading.shelves.plans;
    if (use == InputUse::comparison) {
        const auto shown = until(read, reading.year);
        if (!shown.assessment.rounds.empty()) result.own = score_assessment(shown, options);
        result.json = json_of(read, options, shown, result.own);
    } else {
        result.json = json_of(read, options, read, score_assessment(read, options));
    }
    result.language = find_language("", read.assessment.language, common.questionnaire);
    result.beside = begin_beside(reading, common);
    result.beside.organisation_id = read.assessment.id;
    result.beside.organisation = read.assessment.organisation;
    const auto counted = counted_of(read, reading.year);
    if (!counted.latest) return result;
    auto rounds = open_rounds(read);
    auto latest = score_latest(reading, rounds, *counted.latest, common);
    add_round_facts(latest, read.assessment.rounds[*counted.latest],
                    *read.round_questionnaires[*counted.latest], read.assessment);
    keep_comparable(latest, common, gaps_of(common, latest.dimensions));
    latest.left_out.not_common.clear();  // said of the community's figures as a whole
    result.beside.rounds.push_back(std::move(latest));
    return result;
}

MemberScores score_sent(const MemberReading& reading, const Member& member, const CommonQuestions& common,
                        InputUse use) {
    MemberScores result;
    result.json = read_file(member.path, most_yaml_bytes);
    const auto sent = read_scores(result.json, member.path, reading.charter.minimum_group);
    result.language = find_language("", member.facts.language, common.questionnaire);
    result.beside = begin_beside(reading, common);
    result.beside.organisation_id = sent.organisation_id;
    result.beside.organisation = sent.organisation;
    if (use == InputUse::comparison) {
        result.own = input_of_sent(until(sent, reading.year), common);
        static_cast<OrganisationFacts&>(result.own.assessment) = member.facts;
        result.unknown = find_unknown(sent, common);
    }
    const auto counted = counted_of(sent, reading.year);
    if (!counted.latest) return result;
    auto latest = sent.rounds[*counted.latest];
    keep_comparable(latest, common, sent_gaps_of(common, sent, *counted.latest));
    latest.left_out = {};
    result.beside.rounds.push_back(std::move(latest));
    return result;
}

}  // namespace

MemberScores score_member(const MemberReading& reading, const Member& member, const CommonQuestions& common,
                          InputUse use) {
    return member.what == Member::What::assessment ? score_assessment(reading, member, common, use)
                                                   : score_sent(reading, member, common, use);
}

}  // namespace socratic
