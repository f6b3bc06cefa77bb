// SPDX-License-Identifier: MIT
// Counts of answers and of persons' scores: all that any figure needs, whatever the order of the
// rows, in memory bounded by the distinct scores and not by the people.
#pragma once
#include <memory>
#include "model/answers.hpp"
#include "score/plan.hpp"

namespace socratic {

struct TallyCounts;  ///< the counts; see tally_counts.hpp

class Tally {
public:
    /// With `alpha`, also what Cronbach's alpha needs.
    Tally(const Plan& plan, bool alpha);
    /// With counts that were made before; for scoring, not for counting on.
    explicit Tally(TallyCounts counts);
    ~Tally();
    Tally(Tally&&) noexcept;
    Tally& operator=(Tally&&) noexcept;

    /// Counts one person. Plan and row must speak of the same questionnaire.
    void add(const RespondentRow& row);

    const TallyCounts& counts() const;

private:
    std::unique_ptr<TallyCounts> counts_;
};

}  // namespace socratic
