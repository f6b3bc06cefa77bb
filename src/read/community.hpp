// SPDX-License-Identifier: MIT
// A community file -> model: its charter and where its members are; members are not opened.
#pragma once
#include <functional>
#include <string>
#include <vector>
#include "model/community.hpp"
#include "read/questionnaire.hpp"

namespace socratic {

/// Whether paths may lead out of the folder of the community file.
enum class MemberPaths { below_the_folder, anywhere };

/// A folder in which members were looked for, and in and below which there is none.
struct MemberlessFolder {
    std::string path;      ///< ends in '/'
    std::string near;      ///< what it holds that may be meant for an assessment.yaml; "": nothing
    bool is_link = false;  ///< which is not followed
};

struct FoundAssessments {
    std::vector<std::string> paths;         ///< every assessment.yaml, in alphabetical order
    std::vector<MemberlessFolder> without;  ///< the outermost only
    std::vector<std::string> closed;        ///< folders that may not be opened, ending in '/'
};

/// What is asked of the disk.
struct CommunityFiles {
    QuestionnaireFiles files;
    /// What is below a folder (ending in '/').
    std::function<FoundAssessments(const std::string& folder)> find_assessments;
    std::function<bool(const std::string& path)> is_folder;
    MemberPaths paths = MemberPaths::below_the_folder;
};

/// Throws a Failure with every problem of the file, folders that are not there among them. A member whose
/// file is not there carries that as a problem of its own.
Community read_community(const std::string& path, const CommunityFiles& disk);

}  // namespace socratic
