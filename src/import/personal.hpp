// SPDX-License-Identifier: MIT
// Columns that say who somebody is: dropped whatever the tool.
#pragma once
#include "import/import.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

/// Gives every column of answers that is headed "name", "Courriel", "IP-Adresse" and the like the role
/// `metadata` and the reason, unless the questionnaire itself has a question, fact or open question of this
/// id or wording. Headings are known in English, French, German and Spanish.
void mark_personal_columns(std::vector<ExportColumn>& columns, const Questionnaire& questionnaire);

/// True when the reason is one that `mark_personal_columns` or a profile gives to what names people.
bool is_personal(const ExportColumn& column);

}  // namespace socratic
