// SPDX-License-Identifier: MIT
// Which part of a workbook leads to which: names of parts may be anything.
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "read/zip_archive.hpp"

namespace socratic {

struct Relationship {
    std::string id;
    std::string kind;  ///< the end of its type: "worksheet", "sharedStrings"
    std::string part;  ///< as the archive names it
};

/// Those of a part, or of the whole archive for "". None when the archive holds none.
std::vector<Relationship> read_relationships(const ZipArchive& archive, const std::string& part);

/// The first of its kind, or null.
const Relationship* find_kind(const std::vector<Relationship>& all, std::string_view kind);
const Relationship* find_id(const std::vector<Relationship>& all, std::string_view id);

}  // namespace socratic
