// SPDX-License-Identifier: MIT
#include "commands/import_options.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "base/problem.hpp"
#include "commands/command.hpp"
#include "commands/output.hpp"
#include "read/decode.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_sheet_bytes = 1UL << 30U;

/// "answers-2026.csv" has "answers-2026-open.csv" beside it.
std::string open_file_beside(const std::string& output) {
    if (output == "-") return {};
    auto name = output;
    if (ending_of(output) == "csv") name.resize(name.size() - std::string_view(".csv").size());
    return name + "-open.csv";
}

std::string delimiter_of(const std::string& word) {
    if (word == "tab" || word == "\\t" || word == "\t") return "\t";
    if (word == "comma" || word == ",") return ",";
    if (word == "semicolon" || word == ";") return ";";
    throw usage_failure(fmt::format("--delimiter: expected ',', ';' or tab, got '{}'", word),
                        "write it in quotes, such as --delimiter ';'");
}

std::string decimal_of(const std::string& word) {
    if (word == "." || word == ",") return word;
    throw usage_failure(fmt::format("--decimal: expected '.' or ',', got '{}'", word), "write --decimal ,");
}

std::string encoding_of(const std::string& word) {
    std::string small = word;
    for (auto& letter : small)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    if (is_known_encoding(small)) return small;
    throw usage_failure(fmt::format("--encoding: unknown encoding '{}'", word),
                        "such as utf-8, windows-1252, utf-16le or macintosh");
}

Duplicates duplicates_of(const std::string& word) {
    if (word == "first") return Duplicates::first;
    return word == "kept" ? Duplicates::kept : Duplicates::last;
}

Unwanted unwanted_of(const std::string& word) { return word == "kept" ? Unwanted::kept : Unwanted::dropped; }

/// An answer sheet without rows, as `init` makes it, holds nobody's answers.
bool holds_rows(const std::string& path) {
    const auto text = read_file(path, most_sheet_bytes);
    const auto is_line_end = [](char c) { return c == '\n' || c == '\r'; };
    const auto end = std::find_if(text.begin(), text.end(), is_line_end);
    return std::any_of(end, text.end(), [&](char c) { return c != ' ' && c != '\t' && !is_line_end(c); });
}

bool answers_would_be_lost(const std::string& path, const ImportOptions& options) {
    return !options.replace && path != "-" && is_file(path) && holds_rows(path);
}

constexpr const char* replace_hint = "choose another name, or say --replace to lose them";

}  // namespace

ImportOptions import_options(const CommandLine& line) {
    ImportOptions options;
    options.exports = line.arguments();
    if (!line.has("output"))
        throw usage_failure("expected --output: the answer sheet to write", line.see_help());
    options.output = *line.value("output");
    const auto ending = ending_of(options.output);
    if (ending == "xlsx" || ending == "xls" || ending == "ods")
        throw usage_failure(fmt::format("an answer sheet is a CSV file, got '{}'", options.output),
                            "end its name in .csv");
    options.open_file = line.value_or("open", open_file_beside(options.output));
    if (options.open_file == "-")
        throw usage_failure("the open answers go to a file of their own, got '-'", "name one after --open");
    options.write_map = line.value_or("write-map", "");
    options.replace = line.has("replace");
    options.by_position = line.has("by-position");
    if (const auto name = line.choice("as")) options.format = find_format(*name);
    if (const auto word = line.value("encoding")) options.reading.encoding = encoding_of(*word);
    if (const auto word = line.value("delimiter")) options.reading.delimiter = delimiter_of(*word);
    if (const auto word = line.value("decimal")) options.decimal = decimal_of(*word);
    const auto duplicates = line.choice("duplicates");
    options.rules.duplicates_chosen = duplicates.has_value();
    options.rules.duplicates = duplicates_of(duplicates.value_or("last"));
    options.rules.unfinished = unwanted_of(line.choice("unfinished").value_or("dropped"));
    options.rules.unanswered = unwanted_of(line.choice("unanswered").value_or("dropped"));
    for (const auto* other : {&options.open_file, &options.write_map})
        if (!other->empty() && (*other == options.output || is_same_file(*other, options.output)))
            throw usage_failure(fmt::format("'{}' is to be two files at once", *other),
                                "choose another name");
    if (!options.write_map.empty() && options.write_map == options.open_file)
        throw usage_failure(fmt::format("'{}' is to be two files at once", options.write_map),
                            "choose another name");
    return options;
}

void apply_map(ImportOptions& options, const CommandLine& line, const ImportMap& map) {
    if (!options.format) options.format = map.format;
    if (options.reading.encoding.empty() && !map.encoding.empty())
        options.reading.encoding = encoding_of(map.encoding);
    if (options.reading.delimiter.empty() && !map.delimiter.empty())
        options.reading.delimiter = delimiter_of(map.delimiter);
    if (options.decimal.empty()) options.decimal = map.decimal;
    if (!line.has("duplicates") && !map.duplicates.empty()) {
        options.rules.duplicates = duplicates_of(map.duplicates);
        options.rules.duplicates_chosen = true;
    }
    if (!line.has("unfinished") && !map.unfinished.empty())
        options.rules.unfinished = unwanted_of(map.unfinished);
    if (!line.has("unanswered") && !map.unanswered.empty())
        options.rules.unanswered = unwanted_of(map.unanswered);
}

void refuse_replacing_answers(const std::string& path, const ImportOptions& options) {
    if (answers_would_be_lost(path, options))
        throw Failure(
            Problem{Severity::error, {path, 0, 0, {}}, "there are answers in it already", replace_hint});
}

void refuse_replacing(const ImportOptions& options) {
    Problems problems;
    const auto refuse = [&](const std::string& path, std::string message, std::string hint) {
        problems.add({Severity::error, {path, 0, 0, {}}, std::move(message), std::move(hint)});
    };
    if (!options.write_map.empty() && options.write_map != "-" && is_file(options.write_map))
        refuse(options.write_map, "there is a file already, perhaps with somebody's work in it",
               "choose another name for the map");
    if (answers_would_be_lost(options.output, options))
        refuse(options.output, "there are answers in it already", replace_hint);
    problems.throw_if_errors();
}

}  // namespace socratic
