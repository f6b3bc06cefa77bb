// SPDX-License-Identifier: MIT
// The files of a run: each member's own, and the community's.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>
#include "commands/community_documents.hpp"
#include "commands/community_folder.hpp"
#include "commands/community_input.hpp"
#include "commands/community_journal.hpp"
#include "layout/wheel.hpp"
#include "model/words.hpp"
#include "scene/drawing.hpp"

namespace socratic {

/// Everything that all members' files are made with.
struct OutputWork {
    const CommunityOptions& options;
    const CommunityInput& input;
    Shelves& shelves;
    const CommunityFigures& figures;
    std::vector<Drawing> drawings;          ///< by thread
    std::map<std::string, Words> words;     ///< by language
    std::optional<CommunityLayer> layer;    ///< the community on members' wheels; absent when withheld
    std::string basis;                      ///< a digest of what all members' files depend on
    std::map<std::string, MemberRun> last;  ///< by id: the last run's record
    RunJournal& journal;
    DocumentTemplates templates;                               ///< none without documents
    std::vector<ParsedTemplates> parsed;                       ///< by thread
    std::vector<std::shared_ptr<LayoutMemory>> memories = {};  ///< by thread
};

/// Words of every language that is needed, and a drawing for each thread.
void prepare_output(OutputWork& work, std::vector<Problem>& warnings);

/// The member's folder, brought up to date. What is wrong with the member or its folder is in what is
/// returned; a Failure is of the disk or of the run's own record.
MemberRun put_member(OutputWork& work, std::size_t member, std::size_t thread);

/// Without rounds: what the pictures of all members together are drawn from.
Scores scores_of_all(const OutputWork& work);

/// The files that all members may see.
std::vector<NamedBytes> community_files(OutputWork& work);

}  // namespace socratic
