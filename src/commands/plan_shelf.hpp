// SPDX-License-Identifier: MIT
// Plans of rounds that many members share: finding out what questions have in common costs more than scoring.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>
#include "commands/questionnaire_shelf.hpp"
#include "score/plan.hpp"

namespace socratic {

/// For several threads at once.
class PlanShelf {
public:
    explicit PlanShelf(QuestionnaireShelf& questionnaires) : questionnaires_(questionnaires) {}

    /// What `plan_rounds` makes of them.
    std::shared_ptr<const std::vector<Plan>> find(const std::vector<RoundAsked>& asked,
                                                  const std::vector<std::size_t>& shown);

private:
    std::string name_of(const std::vector<RoundAsked>& asked, const std::vector<std::size_t>& shown);

    QuestionnaireShelf& questionnaires_;
    std::mutex mutex_;
    std::map<std::string, std::shared_ptr<const std::vector<Plan>>> plans_;
};

/// What members share.
struct Shelves {
    explicit Shelves(QuestionnaireFiles files) : questionnaires(std::move(files)), plans(questionnaires) {}
    QuestionnaireShelf questionnaires;
    PlanShelf plans;
};

}  // namespace socratic
