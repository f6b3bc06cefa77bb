// SPDX-License-Identifier: MIT
// The documents of `peers`: the suggestions for a community, and a page for each two that are to meet.
#pragma once
#include <string>
#include <vector>
#include "commands/found_peers.hpp"
#include "commands/report_files.hpp"

namespace socratic {

struct PeersDocumentOptions {
    ReportOutput output;  ///< its path is a folder for the pages of pairs
    std::string template_name;
    std::string reference_document;  ///< the path of one; "" for none
};

struct PeersWork {
    const FoundPeers& found;
    std::vector<std::string> languages;  ///< of the document; the first is the community's
    std::vector<std::string> files;      ///< none of them is overwritten
};

void write_peers_document(const PeersWork& work, const PeersDocumentOptions& options,
                          std::vector<Problem>& warnings);

/// Makes the folder and a file for each pair in the language they share, else in both of theirs; each is
/// there whole or not at all. Every problem of every template is found first; throws a Failure where nobody
/// is matched. How many there are.
std::size_t write_exchanges(const PeersWork& work, const PeersDocumentOptions& options,
                            std::vector<Problem>& warnings);

}  // namespace socratic
