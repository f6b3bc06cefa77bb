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

/// Copies with the same text are one; one that extends another is parsed anew each time, as it may mean
/// another parent in another folder. For several threads at once.
class QuestionnaireShelf {
public:
    explicit QuestionnaireShelf(QuestionnaireFiles files) : files_(std::move(files)) {}

    /// The files with this shelf in them.
    QuestionnaireFiles files();

    /// Where this questionnaire is kept; the same for two with the same content.
    std::size_t find_same(const Questionnaire& questionnaire);
    const Questionnaire& at(std::size_t index);

private:
    Questionnaire read(const std::string& path, const QuestionnaireFiles& files,
                       std::vector<Problem>& warnings);

    QuestionnaireFiles files_;
    std::mutex mutex_;
    struct Parsed {
        Questionnaire questionnaire;
        std::vector<Problem> warnings;
    };
    std::map<std::string, std::unique_ptr<const Parsed>, std::less<>> by_text_;
    std::map<std::string, std::size_t> by_content_;
    std::vector<std::unique_ptr<const Questionnaire>> kept_;
};

}  // namespace socratic
