// SPDX-License-Identifier: MIT
// What `import` says at the end: what was read, what became of every row and every column.
#pragma once
#include <string>
#include <vector>
#include "commands/export_table.hpp"
#include "commands/import_options.hpp"
#include "import/table_import.hpp"

namespace socratic {

/// How the tool was found out, or who said it.
struct FormatFinding {
    ExportFormat format = ExportFormat::table;
    std::string reason;  ///< "the header has '_uuid' and '_submission_time'", "--as says so"
    ExportFormat runner_up = ExportFormat::table;  ///< the same, unless it was a close call
};

struct ImportReport {
    std::string file;  ///< or how many there are
    FormatFinding finding;
    const ExportTable* table = nullptr;  ///< null for what phones handed over
    long other_versions = 0;             ///< of what phones handed over
    bool has_open_file = false;
};

/// Lines of at most 100 columns where words allow, plain text.
std::string import_report(const ImportReport& report, const ImportPlan& plan, const ImportOptions& options,
                          const TableImport& import);

}  // namespace socratic
