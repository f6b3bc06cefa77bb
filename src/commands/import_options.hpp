// SPDX-License-Identifier: MIT
// What the user of `import` asked for, the map included; the command line wins over the map.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "commands/command_line.hpp"
#include "commands/export_table.hpp"
#include "import/table_import.hpp"
#include "model/import_map.hpp"

namespace socratic {

struct ImportOptions {
    std::vector<std::string> exports;
    std::string output;     ///< '-' is the standard output
    std::string open_file;  ///< for the open answers; "" when none can be chosen ('-' and no --open)
    std::string write_map;  ///< "" when none is asked for
    bool replace = false;
    bool by_position = false;
    std::optional<ExportFormat> format;
    TableReading reading;
    std::string decimal;  ///< "." or ","; "" is found out
    ImportRules rules;
};

/// Without the map. Throws a usage failure for what is wrong.
ImportOptions import_options(const CommandLine& line);

/// What the map says and the command line does not.
void apply_map(ImportOptions& options, const CommandLine& line, const ImportMap& map);

/// Throws a Failure when the file holds answers and they are not to be replaced.
void refuse_replacing_answers(const std::string& path, const ImportOptions& options);

/// Throws a Failure when an output is there that may hold answers, or a map that may hold somebody's work.
void refuse_replacing(const ImportOptions& options);

}  // namespace socratic
