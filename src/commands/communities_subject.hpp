// SPDX-License-Identifier: MIT
// Two communities that were read and put beside each other, before a language is chosen.
#pragma once
#include <array>
#include <string>
#include <vector>
#include "base/problem.hpp"
#include "model/communities_words.hpp"

namespace socratic {

struct CommunitiesSubject {
    std::array<SharedCommunity, 2> communities;
    CommunitiesCompared compared;
    std::vector<Problem> warnings;

    CommunitiesText text(const std::string& language, const Words& words) const {
        return {compared, {&communities[0], &communities[1]}, language, words};
    }
};

}  // namespace socratic
