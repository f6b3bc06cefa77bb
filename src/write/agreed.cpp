// SPDX-License-Identifier: MIT
#include "write/agreed.hpp"
#include "write/figure_text.hpp"

namespace socratic {
namespace {

constexpr std::string_view whose_file =
    "# 'socratic-wheel ask --agreed' writes this file and may write it anew: a comment or a key added by "
    "hand\n"
    "# makes it refuse.\n";

/// Calls `write` for each dimension that has an entry.
template <class Entries, class Write>
std::string lines(const Questionnaire& questionnaire, const Entries& entries, Write&& write) {
    std::string out(whose_file);
    for (const auto& dimension : questionnaire.dimensions)
        if (const auto found = entries.find(dimension.id); found != entries.end())
            out +=
                dimension.id + ": {level: " + figure_text(found->second.level) + write(found->second) + "}\n";
    return out;
}

}  // namespace

std::string agreed_text(const Questionnaire& questionnaire,
                        const std::map<std::string, AgreedLevel>& agreed) {
    return lines(questionnaire, agreed, [](const AgreedLevel& level) {
        return level.why.empty() ? std::string() : ", why: " + yaml_quoted(in(level.why, ""));
    });
}

std::string targets_text(const Questionnaire& questionnaire, const std::map<std::string, Target>& targets) {
    return lines(questionnaire, targets, [](const Target& target) {
        return target.by.empty() ? std::string() : ", by: " + target.by;
    });
}

std::string yaml_quoted(std::string_view text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') out += '\\';
        if (letter == '\t')
            out += "\\t";
        else
            out += letter;
    }
    return out + "\"";
}

}  // namespace socratic
