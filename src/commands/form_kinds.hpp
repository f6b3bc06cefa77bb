// SPDX-License-Identifier: MIT
// The one table of the kinds of form.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "forms/form.hpp"
#include "layout/wheel.hpp"
#include "model/words.hpp"

namespace socratic {

/// What a kind is given to make its bytes from.
struct FormJob {
    FormRequest request;
    PageSize paper;                 ///< of what is printed
    std::vector<Problem> warnings;  ///< shown when the form is written
};

/// The catalogue of each of the job's languages, in their order; a missing one is English and a warning.
std::vector<Words> words_of(FormJob& job);

/// Which languages a form speaks: one, the questionnaire's first unless another is asked for; any list, the
/// first unless asked for; or all of them unless a list is asked for.
enum class FormLanguages { one, list, all };

struct FormKind {
    std::string_view name;  ///< the word of --format
    std::string_view
        endings;            ///< of file names, with spaces between; one that other kinds have decides nothing
    std::string_view what;  ///< "an empty answer sheet"
    FormLanguages languages = FormLanguages::one;
    Access access = Access::shared;  ///< owner_only for a file that answers are typed into
    std::string (*make)(FormJob& job) = nullptr;
};

/// In the order the help names them.
const std::vector<FormKind>& form_kinds();

/// The words of --format with spaces between.
const std::string& form_kind_names();

}  // namespace socratic
