// SPDX-License-Identifier: MIT
#include "commands/check_sheets.hpp"
#include "commands/sheet_file.hpp"
#include "read/answer_sheet.hpp"

namespace socratic {

long read_sheet(const std::string& path, const Questionnaire& questionnaire) {
    auto sheet = open_answer_sheet(path, questionnaire);
    long people = 0;
    sheet.read_rows([&](const RespondentRow&) { ++people; });
    return people;
}

std::vector<AnsweredSheet> check_sheets(const AssessmentInput& read, std::vector<Problem>& problems) {
    std::vector<AnsweredSheet> answered;
    const auto& rounds = read.assessment.rounds;
    for (std::size_t i = 0; i < rounds.size(); ++i) try {
            const auto& questionnaire = read.round_questionnaires[i];
            if (!rounds[i].answers_exist || questionnaire == nullptr) continue;
            AnsweredSheet found{rounds[i].answers, {}};
            open_answer_sheet(found.path, *questionnaire).read_rows([&](const RespondentRow& row) {
                found.add(row);
            });
            if (found.people > 0) answered.push_back(std::move(found));
        } catch (const Failure& failure) {
            problems.insert(problems.end(), failure.problems().begin(), failure.problems().end());
        }
    return answered;
}

}  // namespace socratic
