// SPDX-License-Identifier: MIT
// What a column may be taken for: questions, facts and open questions by id and by wording.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "import/import.hpp"
#include "model/words.hpp"

namespace socratic {

struct ColumnTarget {
    ColumnUse::Kind kind = ColumnUse::Kind::question;
    std::size_t index = 0;  ///< of the asked question, the fact or the open question
    bool operator==(const ColumnTarget&) const = default;
};

/// "POL1", "office", "proud", "respondent".
std::string id_of(const Questionnaire& questionnaire, const ColumnTarget& target);

class KnownQuestions {
public:
    /// The catalogues say how forms ask for today and for the aim of a spectrum.
    explicit KnownQuestions(const Questionnaire& questionnaire, const std::vector<Words>& catalogues = {});

    /// Capital and small letters do not matter.
    std::optional<ColumnTarget> find_id(std::string_view id) const;
    /// By what a question was called in earlier versions, unless something is called so now.
    std::optional<ColumnTarget> find_former_id(std::string_view id) const;
    /// Why there is no such question here: "'LEA9' is off", "'MAS4' is dropped", or "".
    std::string why_not_asked(std::string_view id) const;
    /// The same by wording, folded for matching, of a question that is off.
    std::string why_not_asked_wording(const std::string& folded) const;

    /// All that have this wording, folded for matching, in a language of the questionnaire.
    std::vector<ColumnTarget> find_wording(const std::string& folded) const;
    /// Those of `targets` whose dimension or section is named in one of these folded texts.
    std::vector<ColumnTarget> named_in(const std::vector<ColumnTarget>& targets,
                                       const std::vector<std::string>& folded) const;

    /// Folded wordings with what has them, in questionnaire order.
    const std::vector<std::pair<std::string, ColumnTarget>>& wordings() const { return wordings_; }
    const std::vector<std::pair<std::string, ColumnTarget>>& ids() const { return ids_; }
    const Questionnaire& questionnaire() const { return questionnaire_; }

private:
    void add_questions();
    void add_form_labels(const Words& catalogue);
    void add_not_asked();
    void add_codes_of_aims(const std::vector<std::string>& codes);
    void add_former_ids();
    void add_wordings(const Text& text, ColumnTarget target);

    const Questionnaire& questionnaire_;
    std::vector<std::pair<std::string, ColumnTarget>> ids_;     // as they are written
    std::map<std::string, ColumnTarget> by_id_, by_former_id_;  // in small letters
    std::map<std::string, std::string> not_asked_;              // reasons, by id in small letters
    std::map<std::string, std::string> not_asked_wordings_;     // the same, by folded wording
    std::map<std::string, std::vector<ColumnTarget>> by_wording_;
    std::vector<std::pair<std::string, ColumnTarget>> wordings_;
    std::vector<std::vector<std::string>>
        places_;  // by asked question: folded names of dimension and section
};

}  // namespace socratic
