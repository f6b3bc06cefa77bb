// SPDX-License-Identifier: MIT
// Which tool a table comes from.
#pragma once
#include <string>
#include "import/profile.hpp"

namespace socratic {

struct Recognition {
    ExportFormat format = ExportFormat::table;
    std::string reason;  ///< "the header has '_uuid' and '_submission_time'"
    /// The next best when it is nearly as good; else the same format.
    ExportFormat runner_up = ExportFormat::table;
};

/// The one whose signature is the strongest; a plain table when none is known.
Recognition recognise_export(const ExportTop& top);

}  // namespace socratic
