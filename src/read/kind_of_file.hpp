// SPDX-License-Identifier: MIT
// Which of our YAML files a text is; each says so by its first key.
#pragma once
#include <string>
#include "read/yaml_node.hpp"

namespace socratic {

enum class FileKind { questionnaire, assessment, community, import_map, words };

/// Looks no further than the first key. Throws a Failure when that is none of ours.
FileKind kind_of_file(const std::string& text, const std::string& file);

/// Throws a Failure unless the document is a map whose first key is `kind`.
void check_kind(const Document& document, const std::string& kind);

}  // namespace socratic
