// SPDX-License-Identifier: MIT
// The files that `import` writes: the answer sheet, and the open answers beside it.
#pragma once
#include "commands/import_options.hpp"
#include "import/table_import.hpp"

namespace socratic {

/// Reads the export a last time and writes both files, whole or neither. Returns whether there is a file of
/// open answers. Throws a Failure, or a usage failure where open answers have nowhere to go.
bool write_import(TableImport& table, const ImportPlan& plan, const ImportOptions& options);

}  // namespace socratic
