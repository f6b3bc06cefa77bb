// SPDX-License-Identifier: MIT
// A report as a .docx, made by pandoc.
#pragma once
#include <string>
#include "report/report.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// Its path. Throws the Failure that says what to install when it is not there.
std::string find_pandoc();

/// The styles, margins, headers and footers of a document of somebody's own. Throws a Failure that names the
/// file when it is no .docx.
std::string read_reference_document(const std::string& path);

struct WordOptions {
    std::string pandoc;              ///< as found
    std::string reference_document;  ///< bytes of a .docx; "" for pandoc's own looks
};

/// The bytes of the file. Pandoc is given nothing but the report, in a folder of its own that nobody else may
/// read and that is gone afterwards; the same report gives the same bytes (its dates are those of
/// SOURCE_DATE_EPOCH, or the first a .docx can carry).
std::string word_file(const Report& report, const WordOptions& options, const Drawing& drawing);

}  // namespace socratic
