// SPDX-License-Identifier: MIT
#include "commands/spectrum_options.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "commands/option.hpp"

namespace socratic {
namespace {

struct Refused {
    std::string_view option, why;
};

constexpr Refused refused[] = {
    {"alpha", "alpha says how the questions of a dimension hang together, and here each has one"},
    {"explain", "nothing is computed but counts and the median: the table says all"},
    {"questions", "each dimension is one question: the table has it already"},
    {"spread", "the circles show how people differ; a median has no middle half"},
    {"intervals", "they are of means, and there are none: compare the counts"},
};

bool is_option_of(const Command& command, std::string_view name) {
    const auto options = options_of(command.name);
    return std::any_of(options.begin(), options.end(),
                       [&](const Option& option) { return option.name == name; });
}

}  // namespace

void refuse_for_spectrum(const CommandLine& line, const Questionnaire& questionnaire) {
    if (questionnaire.kind != Kind::spectrum) return;
    for (const auto& [option, why] : refused)
        if (is_option_of(line.command(), option) && line.has(option))
            throw usage_failure(
                fmt::format("--{} is not for a spectrum, which '{}' is", option, questionnaire.id),
                std::string(why));
}

}  // namespace socratic
