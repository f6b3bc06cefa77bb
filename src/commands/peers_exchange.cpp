// SPDX-License-Identifier: MIT
// A page for each two members that are to meet.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "commands/characters.hpp"
#include "commands/community_folder.hpp"
#include "commands/exchange_languages.hpp"
#include "commands/folder.hpp"
#include "commands/load_drawing.hpp"
#include "commands/output.hpp"
#include "commands/peers_documents.hpp"
#include "commands/template_file.hpp"
#include "report/compose.hpp"
#include "report/peers_values.hpp"

namespace socratic {
namespace {

constexpr char between_names = '+';  ///< in no id and no pseudonym

/// The questionnaire's language that is the one asked for, or a variant of it, where the template is there
/// too.
std::string find_page_language(const Questionnaire& questionnaire, const std::string& name,
                               const std::string& tag) {
    const auto primary = [](const std::string& of) { return of.substr(0, of.find('-')); };
    std::vector<std::string> known{tag};
    if (const auto& own = questionnaire.languages; !own.empty()) {
        known.clear();
        if (std::find(own.begin(), own.end(), tag) != own.end()) known.push_back(tag);
        for (const auto& other : own)
            if (primary(other) == primary(tag)) known.push_back(other);
    }
    for (const auto& language : known)
        if (has_template(name, language, exchange_document())) return language;
    return {};
}

/// What the pages are made from, by language; and what each pair is called in files.
struct Pages {
    const PeersWork& work;
    const PeersDocumentOptions& options;
    std::vector<ExchangeLanguages> languages;  ///< by pair
    std::map<std::string, PeersEdition> editions;
    std::map<std::string, TemplateText> templates;
};

const std::vector<PeerPair>& pairs_of(const Pages& pages) { return pages.work.found.suggestions.pairs; }

std::size_t index_of(const FoundPeers& found, const std::string& name) {
    const auto same = [&](const PeerName& known) { return known.shown == name; };
    return static_cast<std::size_t>(std::find_if(found.names.begin(), found.names.end(), same) -
                                    found.names.begin());
}

const Peer& peer_called(const FoundPeers& found, const std::string& name) {
    return *std::find_if(found.peers.begin(), found.peers.end(),
                         [&](const Peer& peer) { return peer.name == name; });
}

void choose_languages(Pages& pages, std::vector<Problem>& warnings) {
    const auto& found = pages.work.found;
    const auto& name = pages.options.template_name;
    PageLanguages there_are{[&](const std::string& tag) {
                                return find_page_language(found.input.common.questionnaire, name, tag);
                            },
                            pages.work.languages.front(),
                            {}};
    for (const auto& pair : pairs_of(pages))
        pages.languages.push_back(
            exchange_languages(peer_called(found, pair.first), peer_called(found, pair.second), there_are));
    for (const auto& tag : there_are.missing)
        warnings.push_back(
            {Severity::warning,
             {},
             fmt::format("there can be no page in '{}': members that speak it are given one in '{}'", tag,
                         there_are.otherwise),
             "a page needs a template and a questionnaire in its language"});
}

/// Every template and every catalogue that a page needs.
void read_editions(Pages& pages, std::vector<Problem>& warnings) {
    std::set<std::string> needed;
    for (const auto& of_pair : pages.languages) needed.insert(of_pair.pages.begin(), of_pair.pages.end());
    const std::vector<std::string> languages(needed.begin(), needed.end());
    auto templates = read_templates(pages.options.template_name, languages, exchange_document());
    for (std::size_t i = 0; i < languages.size(); ++i) {
        pages.editions.emplace(languages[i], peers_edition(pages.work.found, languages[i], warnings));
        pages.templates.emplace(languages[i], std::move(templates[i]));
    }
}

Report page_of(const Pages& pages, std::size_t pair) {
    const auto& found = pages.work.found;
    const auto& called = pairs_of(pages)[pair];
    const auto& languages = pages.languages[pair];
    const bool is_pseudonymous = found.names[index_of(found, called.first)].is_pseudonym ||
                                 found.names[index_of(found, called.second)].is_pseudonym;
    std::vector<Report> reports;
    for (const auto& language : languages.pages) {
        const auto& edition = pages.editions.at(language);
        auto text = edition.text();
        text.readers = PeersReaders::the_two;  // where one stands higher, both consented to have it used
        const PeersFacts facts{text, edition.names_rule, found.input.community.charter.minimum_group};
        const Exchange exchange{edition.suggestions.pairs[pair], languages.shared, languages.spoken,
                                is_pseudonymous};
        reports.push_back(compose_document(pages.templates.at(language), exchange_values(facts, exchange),
                                           {edition.words, language, edition.community},
                                           [](const FigureName&) { return std::nullopt; }));
    }
    return whole_report(std::move(reports), pages.options.output);
}

/// "blue-delta+K7QX-2M9P.pdf", whoever of the two teaches.
std::string file_name(const Pages& pages, const PeerPair& pair) {
    const auto& found = pages.work.found;
    std::vector<std::string> names{found.names[index_of(found, pair.first)].file,
                                   found.names[index_of(found, pair.second)].file};
    std::sort(names.begin(), names.end());
    return names.front() + between_names + names.back() + "." + pages.options.output.format;
}

/// Pages of pairs that are matched no more would be handed out with the others.
void warn_of_others(const std::string& folder, const std::string& format, const std::set<std::string>& made,
                    std::vector<Problem>& warnings) {
    std::vector<std::string> others;
    for (const auto& name : names_in(folder, "." + format))
        if (name.find(between_names) != std::string::npos && made.count(name + "." + format) == 0)
            others.push_back(name + "." + format);
    if (!others.empty())
        warnings.push_back({Severity::warning,
                            {folder, 0, 0, {}},
                            fmt::format("not of this run: {}", fmt::join(others, ", ")),
                            "take away what is of another run before you hand the pages out"});
}

}  // namespace

std::size_t write_exchanges(const PeersWork& work, const PeersDocumentOptions& options,
                            std::vector<Problem>& warnings) {
    Pages pages{work, options, {}, {}, {}};
    if (pairs_of(pages).empty())
        throw Failure("nobody is matched: there is no page to write",
                      "members are matched where one offers a dimension that another seeks, or where both "
                      "consent to have their levels and aims used: see 'peers' in their assessments");
    choose_languages(pages, warnings);
    read_editions(pages, warnings);
    auto files = work.files;
    for (const auto& [language, text] : pages.templates) files.push_back(text.path);
    files.push_back(options.reference_document);
    const auto& folder = options.output.path;
    for (const auto& pair : pairs_of(pages)) refuse_overwriting(folder + "/" + file_name(pages, pair), files);
    const auto drawing = load_drawing();
    if (!is_folder(folder)) make_folder(folder, FolderAccess::owner_only);  // a user's own stays as it is
    std::set<std::string> made;
    for (std::size_t i = 0; i < pairs_of(pages).size(); ++i) {
        const auto name = file_name(pages, pairs_of(pages)[i]);
        auto output = options.output;
        output.path = folder + "/" + name;
        write_report(page_of(pages, i), output,
                     {drawing, pages.editions.at(pages.languages[i].pages.front()).words, files});
        made.insert(name);
    }
    warn_of_others(folder, options.output.format, made, warnings);
    for (auto& warning : warn_of_characters(drawing, "page")) warnings.push_back(std::move(warning));
    return made.size();
}

}  // namespace socratic
