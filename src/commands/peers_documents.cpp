// SPDX-License-Identifier: MIT
#include "commands/peers_documents.hpp"
#include "commands/characters.hpp"
#include "commands/load_drawing.hpp"
#include "commands/output.hpp"
#include "commands/template_file.hpp"
#include "report/compose.hpp"
#include "report/peers_values.hpp"

namespace socratic {

void write_peers_document(const PeersWork& work, const PeersDocumentOptions& options,
                          std::vector<Problem>& warnings) {
    auto files = work.files;
    const auto templates = read_templates(options.template_name, work.languages, peers_document());
    for (const auto& text : templates) files.push_back(text.path);
    files.push_back(options.reference_document);
    refuse_overwriting(options.output.path, files);
    std::vector<PeersEdition> editions;
    for (const auto& language : work.languages)
        editions.push_back(peers_edition(work.found, language, warnings));
    std::vector<Report> reports;
    for (std::size_t i = 0; i < editions.size(); ++i) {
        const auto& edition = editions[i];
        const auto text = edition.text();
        const PeersFacts facts{text, edition.names_rule, edition.input.community.charter.minimum_group};
        reports.push_back(compose_document(templates[i], peers_values(facts),
                                           {edition.words, edition.language, edition.community},
                                           [](const FigureName&) { return std::nullopt; }));
    }
    const auto drawing = load_drawing();
    write_report(whole_report(std::move(reports), options.output), options.output,
                 {drawing, editions.front().words, files});
    for (auto& warning : warn_of_characters(drawing, "document")) warnings.push_back(std::move(warning));
}

}  // namespace socratic
