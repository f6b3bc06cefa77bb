// SPDX-License-Identifier: MIT
// Questionnaires that many members share, each parsed once, wherever its copies are.
#pragma once
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>
#include "read/questionnaire.hpp"

namespace socratic {

/// Copies with the same text, and with parents of the same texts where they extend others, are one. For
/// several threads at once.
class QuestionnaireShelf {
public:
    explicit QuestionnaireShelf(QuestionnaireFiles files) : files_(std::move(files)) {}

    /// The files with this shelf in them.
    QuestionnaireFiles files();

    /// Where this questionnaire is kept; the same for two that ask the same in the same words.
    std::size_t find_same(const Questionnaire& questionnaire);
    const Questionnaire& at(std::size_t index);

private:
    SharedQuestionnaire read(const std::string& path, const QuestionnaireFiles& files,
                             std::vector<Problem>& warnings);
    std::size_t keep(const Questionnaire& questionnaire);  ///< with the lock held

    QuestionnaireFiles files_;
    std::mutex mutex_;
    struct Parsed {
        SharedQuestionnaire questionnaire;
        std::vector<Problem> warnings;
    };
    std::map<std::string, Parsed> by_texts_;  ///< its own and those of its parents
    std::map<std::string, std::size_t> by_content_;
    std::map<const Questionnaire*, std::size_t> by_address_;  ///< of those in by_texts_
    std::vector<std::unique_ptr<const Questionnaire>> kept_;
};

}  // namespace socratic
