// SPDX-License-Identifier: MIT
// Suggests who could learn from whom among the members of a community.
#include "score/peers.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <map>
#include "base/file.hpp"
#include "commands/command.hpp"
#include "commands/community_input.hpp"
#include "commands/community_key.hpp"
#include "commands/language.hpp"
#include "commands/output.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"
#include "write/peers.hpp"

namespace socratic {
namespace {

constexpr long usual_load = 2;

struct Options {
    CommunityOptions community;
    long load = usual_load;
    std::string output, format;
};

Options options_from(const CommandLine& line) {
    Options options;
    options.community = community_reading(line);
    options.load = line.whole_number("load", 1, 1000).value_or(usual_load);
    options.output = line.value_or("output", "-");
    options.format = output_format(line, "table");
    if (options.community.languages.size() > 1)
        throw usage_failure("--language: expected one language",
                            "the sentences are in one language; run it again for the other");
    return options;
}

/// The names that the charter shows; two organisations that are called alike are told apart by their ids.
std::vector<std::string> names_of(const CommunityInput& input, const std::string& file) {
    const auto rule = input.community.charter.names;
    const auto key = rule == Names::shown ? std::string() : find_key(key_path(file));
    std::map<std::string, int> used;
    std::vector<std::string> names;
    for (const auto& survey : input.surveys) {
        const bool is_open = rule == Names::shown || (rule == Names::consented && survey.consents);
        names.push_back(is_open ? std::string(in(survey.organisation, input.language))
                                : pseudonym_of(survey.id, key));
        ++used[names.back()];
    }
    for (std::size_t i = 0; i < names.size(); ++i)
        if (used[names[i]] > 1) names[i] += " (" + input.surveys[i].id + ")";
    return names;
}

/// Where a level stands between the lowest and the highest of its dimension.
double share_of(double level, const Scale& scale) { return (level - scale.min) / (scale.max - scale.min); }

Peer peer_of(const CommunityInput& input, const MemberSurvey& survey, std::string name) {
    Peer peer;
    peer.name = std::move(name);
    peer.consent = survey.consents;
    peer.languages = survey.peers.languages;
    if (peer.languages.empty() && !survey.language.empty()) peer.languages = {survey.language};
    peer.offers = survey.peers.offers;
    peer.seeks = survey.peers.seeks;
    const auto values = std::find_if(input.values.begin(), input.values.end(),
                                     [&](const MemberValues& found) { return found.id == survey.id; });
    if (!peer.consent || values == input.values.end()) return peer;
    const auto& dimensions = input.common.questionnaire.dimensions;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const auto& scale = scale_of(input.common.questionnaire, dimensions[d]);
        if (values->latest[d]) peer.levels[dimensions[d].id] = share_of(*values->latest[d], scale);
        if (const auto target = survey.targets.find(dimensions[d].id); target != survey.targets.end())
            peer.targets[dimensions[d].id] = share_of(target->second.level, scale);
    }
    return peer;
}

std::vector<Peer> peers_of(const CommunityInput& input, const std::string& file) {
    const auto names = names_of(input, file);
    std::vector<Peer> peers;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (!has_errors(input.surveys[i])) peers.push_back(peer_of(input, input.surveys[i], names[i]));
    return peers;
}

std::string written(const CommandLine& line, const Options& options, const PeersText& text) {
    if (options.format == "json") return peers_json(text);
    if (options.format == "csv") return peers_csv(text);
    return peers_table(text, options.output == "-" && wants_colour(line));
}

/// Fails when a member was left out.
void finish(const CommunityInput& input) {
    const auto failed = std::count_if(input.surveys.begin(), input.surveys.end(), has_errors);
    if (failed > 0)
        throw Failure(fmt::format("{} of {} members could not be read; the suggestions are without {}",
                                  failed, input.surveys.size(), failed == 1 ? "it" : "them"),
                      "mend the files named above and run it again");
}

}  // namespace

void run_peers(const CommandLine& line) {
    const auto options = options_from(line);
    Shelves shelves(questionnaire_files());
    auto input = survey_community(line, options.community, shelves);
    for (const auto& survey : input.surveys) refuse_overwriting(options.output, survey.files);
    refuse_overwriting(options.output, {options.community.file});
    value_community(line, options.community, shelves, input);
    print_problems(problems_of(input));
    std::vector<Problem> warnings;
    const auto words = load_words(input.language, warnings);
    std::vector<std::string> dimensions;
    for (const auto& dimension : input.common.questionnaire.dimensions) dimensions.push_back(dimension.id);
    const auto suggestions = suggest_peers(peers_of(input, options.community.file), dimensions, options.load);
    const auto name = in(input.community.name, input.language);
    const PeersText text{suggestions,
                         input.community.id,
                         name.empty() ? input.community.id : std::string(name),
                         input.common.questionnaire,
                         input.language,
                         words};
    write_file(options.output, written(line, options, text));
    warn(line, warnings);
    finish(input);
}

}  // namespace socratic
