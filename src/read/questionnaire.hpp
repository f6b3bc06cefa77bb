// SPDX-License-Identifier: MIT
// A questionnaire file -> model, `extends`, `drop` and `only` carried out.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "model/questionnaire.hpp"
#include "read/spreadsheet.hpp"

namespace socratic {

/// The bytes of the file at a path; throws a Failure when it cannot be read.
using ReadText = std::function<std::string(const std::string& path)>;

/// Rounds, and the members of a community, have the same one.
using SharedQuestionnaire = std::shared_ptr<const Questionnaire>;

/// Where questionnaires named by id are; an id that is no path is looked for beside the file that
/// names it (ID.yaml), then in `shipped_folder`.
struct QuestionnaireFiles {
    ReadText read;
    std::string shipped_folder;  ///< ends in no '/'
    std::function<bool(const std::string& path)> exists = is_file;
    /// The names of the files in a folder ("" or ending in '/'), for "did you mean"; may be empty.
    std::function<std::vector<std::string>(const std::string& folder)> list{};
    /// The workbook at a path; throws a Failure when it cannot be read.
    std::function<Spreadsheet(const std::string& path)> open_spreadsheet{};
    /// In place of `read_questionnaire`, for whoever reads many assessments with few questionnaires; may be
    /// empty.
    std::function<SharedQuestionnaire(const std::string& path, const QuestionnaireFiles& files,
                                      std::vector<Problem>& warnings)>
        shelf{};
};

/// The same files, with every path that is read added to `paths`, which must outlive them.
QuestionnaireFiles remember_paths(const QuestionnaireFiles& files, std::vector<std::string>& paths);

/// Throws a Failure with every problem found in the file and the files it extends; warnings (a weight
/// above half the sum, more than 24 dimensions) are added to `warnings`.
Questionnaire read_questionnaire(const std::string& path, const QuestionnaireFiles& files,
                                 std::vector<Problem>& warnings);

/// The path that `name` stands for when it is written in a file in `folder` ("" or ending in '/'):
/// a path when it holds '/' or ends in .yaml or .yml, else an id. Nothing when there is no such file.
std::optional<std::string> find_questionnaire(const std::string& name, const std::string& folder,
                                              const QuestionnaireFiles& files);

}  // namespace socratic
