// SPDX-License-Identifier: MIT
#include "commands/output.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 28;

/// The first line, whatever the signs between its cells: a spreadsheet program may have saved it again.
std::string columns_of(std::string_view table) {
    if (table.starts_with("\xEF\xBB\xBF")) table.remove_prefix(3);
    std::string columns;
    for (const char letter : table.substr(0, table.find_first_of("\r\n")))
        if (letter != '"') columns += letter == ';' || letter == '\t' ? ',' : letter;
    return columns;
}

}  // namespace

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

void refuse_losing_table(const std::string& output, std::string_view bytes, TableKind table) {
    if (output == "-" || !is_file(output)) return;
    const auto there = read_file(output, most_bytes);
    if (there.empty() || there == bytes) return;
    const bool is_workbook = ending_of(output) == "xlsx";
    const bool is_alike = is_workbook || columns_of(there) == columns_of(bytes);
    if (!is_alike)
        throw usage_failure(fmt::format("'{}' is there already and holds another table", output),
                            "choose another name, or take it away first");
    if (table == TableKind::answers)
        throw usage_failure(fmt::format("'{}' is there already, perhaps with people's answers", output),
                            "choose another name, or take it away first");
    if (table == TableKind::plan)
        throw usage_failure(fmt::format("'{}' is there already and holds another plan", output),
                            "name it under 'actions:' to keep it as the plan, or choose another name, or "
                            "take it away first");
}

void write_figures_text(const std::string& output, std::string_view format, std::string_view text) {
    if (format == "csv") refuse_losing_table(output, text, TableKind::figures);
    write_file(output, text);
}

}  // namespace socratic
