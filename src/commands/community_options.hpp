// SPDX-License-Identifier: MIT
// The command line of `community`.
#pragma once
#include <optional>
#include <string>
#include <vector>
#include "commands/command_line.hpp"
#include "commands/report_files.hpp"
#include "model/community_run.hpp"
#include "read/community.hpp"

namespace socratic {

enum class DifferenceRule { kept, accepted };

/// How documents are made.
struct DocumentOptions {
    std::string template_name;       ///< of members' reports
    std::string community_template;  ///< of the document for all members
    ReportOutput output;             ///< its path is set where it is written
};

struct CommunityOptions {
    std::string file;
    std::string output;                  ///< the folder DIR, without '/' at its end
    std::vector<std::string> only;       ///< ids of members; empty: all
    std::vector<std::string> languages;  ///< of what is for the community; empty: the questionnaire's first
    std::size_t jobs = 1;
    std::optional<int> year;
    std::optional<std::string> previous;  ///< the record of another run
    DifferenceRule difference = DifferenceRule::kept;
    MemberPaths paths = MemberPaths::below_the_folder;
    std::optional<DocumentOptions> documents;  ///< absent: wheels and figures only
};

/// --year; throws a usage failure for what is none.
std::optional<int> year_asked(const CommandLine& line);

/// What says which members are read and how. Throws a usage failure for what is wrong.
CommunityOptions community_reading(const CommandLine& line);
/// The same with what is written.
CommunityOptions community_options(const CommandLine& line);

/// The record of a run that a user named by itself or by the folder that holds it.
std::string previous_record(const std::string& run);

/// The record of a run, as a file. Throws a Failure when it is none, or larger than any run's.
CommunityRun read_record(const std::string& path);

/// Throws a Failure when the file is a community.json, where the community's own file is wanted.
void refuse_shared_community(const std::string& path);

/// A community file with what is asked of the disk.
Community read_community_file(const std::string& path, MemberPaths paths);

}  // namespace socratic
