// SPDX-License-Identifier: MIT
#include "commands/output.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"

namespace socratic {

std::string output_format(const CommandLine& line, std::string_view otherwise) {
    if (const auto format = line.choice("format")) return *format;
    const auto output = line.value_or("output", "-");
    if (output == "-" && !otherwise.empty()) return std::string(otherwise);
    if (output == "-") throw usage_failure("expected --format with the standard output", line.see_help());
    auto ending = ending_of(output);
    if (ending == "txt") ending = "table";
    std::vector<std::string> known;
    for (const auto& option : options_of(line.command().name))
        if (option.name == "format") known = choice_words(option.choices);
    if (std::find(known.begin(), known.end(), ending) != known.end()) return ending;
    for (auto& kind : known)
        if (kind == "table") kind = "txt";
    throw usage_failure(fmt::format("cannot tell from '{}' how to write it", output),
                        fmt::format("end the name in .{}, or say it with --format", fmt::join(known, ", .")));
}

std::string ending_of(const std::string& path) {
    const auto name = path.substr(path.rfind('/') + 1);
    const auto dot = name.rfind('.');
    auto ending = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    for (auto& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

void refuse_overwriting(const std::string& output, const std::vector<std::string>& inputs) {
    if (output == "-") return;
    for (const auto& input : inputs)
        if (!input.empty() && is_same_file(output, input))
            throw usage_failure(fmt::format("the output '{}' is one of the files that are read", output),
                                "choose another name for the output");
}

}  // namespace socratic
