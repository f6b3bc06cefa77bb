// SPDX-License-Identifier: MIT
#include "commands/community_charter_text.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "commands/folder.hpp"
#include "commands/language.hpp"
#include "commands/questionnaires.hpp"
#include "model/words.hpp"
#include "read/charter.hpp"

namespace socratic {

std::string charter_text(const CommunityOptions& options) {
    const auto folder = data_folder() + "/templates/charter";
    const auto known = names_in(folder, ".md");
    const auto language = options.languages.empty() ? std::string("en") : options.languages.front();
    if (options.languages.size() > 1 || std::find(known.begin(), known.end(), language) == known.end())
        throw usage_failure(fmt::format("there is no charter in '{}'", fmt::join(options.languages, ",")),
                            fmt::format("there is one in {}; ask for one language", fmt::join(known, ", ")));
    const auto community = read_community_file(options.file, options.paths);
    const auto& charter = community.charter;
    std::vector<Problem> warnings;
    auto catalogue = load_words(language, warnings);
    catalogue.by_key["charter"] = read_file(fmt::format("{}/{}.md", folder, language), most_yaml_bytes);
    const auto name = community.name.empty() ? std::string_view(community.id) : in(community.name, language);
    const auto number = [](long value) { return std::to_string(value); };
    return typeset(
        catalogue,
        words(catalogue, "charter",
              {{"community", std::string(name)},
               {"minimum_answers", words_for_count(catalogue, "charter.answers", charter.minimum_group)},
               {"twice_group", number(2 * charter.minimum_group)},
               {"minimum_members", number(charter.minimum_members)},
               {"twice_members", number(2 * charter.minimum_members)},
               {"names", words(catalogue, fmt::format("charter.names.{}", names_text(charter.names)))}}));
}

}  // namespace socratic
