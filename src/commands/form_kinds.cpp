// SPDX-License-Identifier: MIT
#include "commands/form_kinds.hpp"
#include "commands/language.hpp"
#include "forms/answer_sheet_form.hpp"

namespace socratic {

std::vector<Words> words_of(FormJob& job) {
    std::vector<Words> catalogues;
    for (const auto& language : job.request.languages)
        catalogues.push_back(load_words(language, job.warnings));
    return catalogues;
}

const std::vector<FormKind>& form_kinds() {
    static const std::vector<FormKind> table = {
        {"csv", "csv", "an empty answer sheet", FormLanguages::one, Access::owner_only,
         [](FormJob& job) { return empty_answer_sheet(job.request); }},
    };
    return table;
}

const std::string& form_kind_names() {
    static const std::string names = [] {
        std::string joined;
        for (const auto& kind : form_kinds()) joined += (joined.empty() ? "" : " ") + std::string(kind.name);
        return joined;
    }();
    return names;
}

}  // namespace socratic
