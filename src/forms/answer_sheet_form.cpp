// SPDX-License-Identifier: MIT
#include "forms/answer_sheet_form.hpp"
#include "write/answer_sheet.hpp"

namespace socratic {

std::string empty_answer_sheet(const FormRequest& request) {
    auto fields = all_questions(request.questionnaire);
    fields.facts = request.facts;
    return answer_sheet_header(request.questionnaire, fields);
}

}  // namespace socratic
