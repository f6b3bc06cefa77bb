// SPDX-License-Identifier: MIT
// In which language names are written and pictures speak.
#pragma once
#include <string>
#include <vector>
#include "commands/command_line.hpp"
#include "model/questionnaire.hpp"
#include "model/words.hpp"
#include "read/words_check.hpp"

namespace socratic {

/// One of the questionnaire's languages: `asked` or what it is a variant of (fr for fr-CA), else the
/// assessment's, else the default. Throws a usage failure when the questionnaire does not have the one asked
/// for.
std::string find_language(const std::string& asked, const std::string& assessment,
                          const Questionnaire& questionnaire);

/// Throws a usage failure when the command line names several languages; `hint` says what to do.
void refuse_several_languages(const CommandLine& line, const std::string& hint);

/// Says which language takes the place of a variant that --language asks for and the questionnaire does not
/// have.
void note_languages(const CommandLine& line, const Questionnaire& questionnaire);

/// The one language of --language, with such a note.
std::string names_language(const CommandLine& line, const std::string& assessment,
                           const Questionnaire& questionnaire);

/// What --language asks of a document: nothing, one language, or two that stand side by side. Throws a usage
/// failure for more.
std::vector<std::string> document_languages(const CommandLine& line);

/// The same as `find_language` for each of those; for nothing asked, one. Throws a usage failure for the same
/// twice.
std::vector<std::string> find_languages(std::vector<std::string> languages, const std::string& assessment,
                                        const Questionnaire& questionnaire);

/// The languages that have a catalogue of words for pictures.
std::vector<std::string> word_languages();

/// True when a catalogue serves the language: fr does for fr-CA.
bool has_words(const std::string& language);

/// The English catalogue, which has every key.
CatalogueFile whole_catalogue();

/// The catalogue of a language; what it lacks from the language it is a variant of, then in English. English
/// with a warning when there is none.
Words load_words(const std::string& language, std::vector<Problem>& warnings);

/// With what languages and countries are called, where there is a list in the catalogue's language.
Words with_names(Words catalogue);

}  // namespace socratic
