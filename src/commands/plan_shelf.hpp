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

    using Plans = std::shared_ptr<const std::vector<Plan>>;

    /// What `plan_rounds` makes of them.
    Plans find(const std::vector<RoundAsked>& asked, const std::vector<std::size_t>& shown) {
        return find("", asked.size(), asked, shown);
    }
    /// The same where `asked` ends with the common questions, which are the same for all that is asked of one
    /// shelf.
    Plans find_beside_common(const std::vector<RoundAsked>& asked, const std::vector<std::size_t>& shown) {
        return find("common ", asked.size() - 1, asked, shown);
    }
    /// For when the common questions become others.
    void forget();

private:
    /// Kept under a name that says what the first `count` of those asked are.
    Plans find(std::string name, std::size_t count, const std::vector<RoundAsked>& asked,
               const std::vector<std::size_t>& shown);

    QuestionnaireShelf& questionnaires_;
    std::mutex mutex_;
    std::map<std::string, Plans> plans_;
};

/// What members share.
struct Shelves {
    explicit Shelves(QuestionnaireFiles files) : questionnaires(std::move(files)), plans(questionnaires) {}
    QuestionnaireShelf questionnaires;
    PlanShelf plans;
};

}  // namespace socratic
