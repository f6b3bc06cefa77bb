// SPDX-License-Identifier: MIT
// Files that phones handed over, and lists of codes, ready to be read one after the other.
#pragma once
#include <vector>
#include "commands/export_table.hpp"
#include "import/phone_rows.hpp"

namespace socratic {

/// In the order given. The questionnaire must outlive them.
std::vector<PhoneSource> phone_sources(const std::vector<ExportFile>& files,
                                       const std::vector<ExportKind>& kinds, const TableReading& reading,
                                       const Questionnaire& questionnaire);

/// "what phones handed over: 2 files and a list of codes"
std::string phones_in_words(const std::vector<ExportKind>& kinds);

}  // namespace socratic
