// SPDX-License-Identifier: MIT
// The one table of options: parsing, help, completions, man pages and the check of the docs' pages
// are all made from it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// What the value of an option or an argument is, so that a shell can complete it.
enum class Value {
    none,
    text,
    number,
    file,
    folder,
    choice,
    questionnaire,
    language,
    theme,
    document_template
};

struct Option {
    std::string_view name;         ///< without the dashes
    char letter = '\0';            ///< of the short form; '\0' when there is none
    std::string_view placeholder;  ///< what the help calls the value; empty for a switch
    Value value = Value::none;
    std::string_view choices;   ///< words between spaces: of Value::choice; the kinds of a document_template
    std::string_view help;      ///< a sentence without a full stop at its end
    std::string_view commands;  ///< names between spaces
};

/// In the order the help shows them.
const std::vector<Option>& option_table();

/// The options of a command, in table order.
std::vector<Option> options_of(std::string_view command);

/// "-o, --output FILE", or "    --blank".
std::string spelling(const Option& option);

/// The words of a list written with spaces between.
std::vector<std::string> choice_words(std::string_view words);

}  // namespace socratic
