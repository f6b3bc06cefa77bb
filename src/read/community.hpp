// SPDX-License-Identifier: MIT
// A community file -> model: its charter and where its members are; members are not opened.
#pragma once
#include <functional>
#include <string>
#include "model/community.hpp"
#include "read/questionnaire.hpp"

namespace socratic {

/// Whether paths may lead out of the folder of the community file.
enum class MemberPaths { below_the_folder, anywhere };

/// What is asked of the disk.
struct CommunityFiles {
    QuestionnaireFiles files;
    /// Every assessment.yaml below a folder (ending in '/'), by path.
    std::function<std::vector<std::string>(const std::string& folder)> find_assessments;
    std::function<bool(const std::string& path)> is_folder;
    MemberPaths paths = MemberPaths::below_the_folder;
};

/// Throws a Failure with every problem of the file, folders that are not there among them. A member whose
/// file is not there carries that as a problem of its own.
Community read_community(const std::string& path, const CommunityFiles& disk);

/// The words of the charter's `names`.
std::string_view names_text(Names names);

}  // namespace socratic
