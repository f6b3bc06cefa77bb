// SPDX-License-Identifier: MIT
#include "read/words.hpp"
#include "read/ids.hpp"
#include "read/kind_of_file.hpp"
#include "read/scalar.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {

Words read_words(const std::string& text, const std::string& file) {
    Reading reading;
    const auto document = parse_yaml(text, file, reading.problems);
    check_kind(*document, "words");
    Words words;
    for (const auto& [key, value] : document->root.entries) {
        if (value.kind == NodeKind::broken) continue;
        if (&key == &document->root.entries.front().key)
            words.language = read_language(reading, value).value_or("");
        else if (value.kind == NodeKind::scalar)
            words.by_key.emplace(key.text, value.text);
        else
            report(reading, value, "expected a text, got " + got(value),
                   "keys of words are not nested: write 'month.1: January'");
    }
    throw_if_errors(reading);
    return words;
}

}  // namespace socratic
