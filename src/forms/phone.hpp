// SPDX-License-Identifier: MIT
// The form for a phone: one HTML file that fetches nothing and sends nothing.
#pragma once
#include <string>
#include <vector>
#include "forms/form.hpp"
#include "model/words.hpp"

namespace socratic {

/// The texts of `templates/form/`.
struct PhonePage {
    std::string page;    ///< HTML in which each {{name}} is replaced
    std::string style;   ///< CSS
    std::string script;  ///< JavaScript; it finds the questionnaire in the element `form`
};

/// One file for all the languages of the request, with a switch between them; `catalogues` are their words,
/// in the same order.
std::string phone_form(const FormRequest& request, const std::vector<Words>& catalogues,
                       const PhonePage& templates);

/// The JSON that the page's script reads; no text in it can end the script or begin a tag.
std::string phone_form_data(const FormRequest& request, const std::vector<Words>& catalogues);

}  // namespace socratic
