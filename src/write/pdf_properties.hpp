// SPDX-License-Identifier: MIT
// What cairo 1.16 cannot say in a PDF: the language, a figure in words, and no date.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

struct PdfProperties {
    std::string language;                ///< BCP 47 tag, or ""
    std::vector<std::string> figures;    ///< in words, one a Figure element in order; "" says nothing
    std::vector<std::string> languages;  ///< one a Div element in order
    bool has_date = true;                ///< false: the date of creation is taken out
};

/// The bytes as cairo wrote them, with the properties in place and the table of offsets set right.
std::string with_properties(std::string_view pdf, const PdfProperties& properties);

/// A PDF text string: UTF-16 with a byte order mark, in hexadecimal.
std::string pdf_text(std::string_view text);

}  // namespace socratic
