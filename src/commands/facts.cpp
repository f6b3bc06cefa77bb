// SPDX-License-Identifier: MIT
#include "commands/facts.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "commands/questionnaires.hpp"

namespace socratic {

std::vector<std::size_t> chosen_facts(const CommandLine& line, const Questionnaire& questionnaire) {
    std::vector<std::size_t> chosen;
    for (const auto& asked : line.list("facts")) {
        chosen.push_back(find_fact_index(questionnaire, asked));
        if (std::find(chosen.begin(), chosen.end() - 1, chosen.back()) != chosen.end() - 1)
            throw usage_failure(fmt::format("--facts: '{}' is there twice", asked), "name it once");
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

}  // namespace socratic
