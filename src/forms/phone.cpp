// SPDX-License-Identifier: MIT
#include "forms/phone.hpp"
#include <fmt/format.h>
#include <utility>
#include "base/version.hpp"
#include "forms/voice.hpp"
#include "model/language_direction.hpp"
#include "write/html.hpp"

namespace socratic {
namespace {

/// One pass, so that what is put in may hold braces itself.
std::string filled(std::string_view page,
                   const std::vector<std::pair<std::string_view, std::string>>& values) {
    std::string out;
    for (;;) {
        const auto open = page.find("{{");
        const auto close = open == std::string_view::npos ? open : page.find("}}", open);
        if (close == std::string_view::npos) return out += page;
        out += page.substr(0, open);
        const auto name = page.substr(open + 2, close - open - 2);
        for (const auto& [known, value] : values)
            if (known == name) out += value;
        page.remove_prefix(close + 2);
    }
}

/// What people read whose browser runs no script, in every language.
std::string without_script(const std::vector<Voice>& voices) {
    std::string paragraphs;
    for (const auto& voice : voices)
        paragraphs += fmt::format("<p lang=\"{}\">{}</p>\n", html_escaped(voice.language),
                                  html_escaped(voice.word("form.phone.without_script")));
    return paragraphs;
}

}  // namespace

std::string phone_form(const FormRequest& request, const std::vector<Words>& catalogues,
                       const PhonePage& templates) {
    const auto voices = voices_of(request, catalogues);
    const auto& first = voices.front();
    return filled(templates.page, {{"language", html_escaped(first.language)},
                                   {"direction", is_right_to_left(first.language) ? "rtl" : "ltr"},
                                   {"generator", fmt::format("socratic-wheel {}", version())},
                                   {"title", html_escaped(first.said(request.questionnaire.title))},
                                   {"style", templates.style},
                                   {"without_script", without_script(voices)},
                                   {"form", phone_form_data(request, catalogues)},
                                   {"script", templates.script}});
}

}  // namespace socratic
