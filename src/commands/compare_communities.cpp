// SPDX-License-Identifier: MIT
#include "commands/compare_communities.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include "base/file.hpp"
#include "commands/characters.hpp"
#include "commands/communities_subject.hpp"
#include "commands/compare_communities_page.hpp"
#include "commands/figures.hpp"
#include "commands/language.hpp"
#include "commands/load_drawing.hpp"
#include "commands/output.hpp"
#include "commands/picture.hpp"
#include "commands/shared_community_file.hpp"
#include "commands/terminal.hpp"
#include "layout/communities_wheel.hpp"
#include "score/compare_communities.hpp"
#include "write/communities.hpp"

namespace socratic {
namespace {

struct Options {
    std::array<std::string, 2> paths;  ///< of each community.json
    std::string output, format;
    bool is_page = false;
};

void refuse_options(const CommandLine& line) {
    for (const auto* name : {"questionnaire", "round", "by", "minimum-group", "intervals", "figure"})
        if (line.has(name))
            throw usage_failure(fmt::format("--{} is not for communities", name),
                                "of a community only its community.json is used: leave it out");
}

Options options_from(const CommandLine& line) {
    const auto& inputs = line.arguments();
    Options options;
    for (std::size_t c = 0; c < std::min<std::size_t>(2, inputs.size()); ++c)
        options.paths[c] = shared_community_path(inputs[c]);
    if (inputs.size() < 2)
        throw usage_failure(
            "one community is nothing to compare",
            "name the community.json of another one too; how a community changed is in its own figures");
    if (is_same_file(options.paths[0], options.paths[1]))
        throw usage_failure(fmt::format("'{}' is given twice", inputs[1]), "name two communities");
    refuse_options(line);
    options.output = line.value_or("output", "-");
    options.format = output_format(line, "table");
    options.is_page = wants_communities_page(line, options.format);
    if (!is_picture(options.format) && !options.is_page) refuse_picture_options(line, options.format);
    refuse_overwriting(options.output, {options.paths.begin(), options.paths.end()});
    return options;
}

/// Two runs of one community differ by some members: they are compared under its charter, by `community`.
void refuse_same(const CommunitiesSubject& subject) {
    const auto& first = subject.communities[0].figures;
    const auto& second = subject.communities[1].figures;
    if (first.id == second.id && first.name == second.name)
        throw Failure(
            fmt::format("both are of the community '{}'", first.id),
            "how it changed is in its own figures, which 'community' writes with the last run in mind");
}

bool has_gap(const CommunitiesSubject& subject, NotBeside gap) {
    const auto& dimensions = subject.compared.dimensions;
    return std::any_of(dimensions.begin(), dimensions.end(),
                       [gap](const DimensionBeside& beside) { return beside.gap == gap; });
}

std::string questionnaires_of(const CommunitiesSubject& subject) {
    const auto name = [&](std::size_t c) {
        const auto& figures = subject.communities[c].figures;
        return fmt::format("'{}' {}", figures.questionnaire_id, figures.questionnaire_version);
    };
    return fmt::format("{} and {}", name(0), name(1));
}

void refuse_without_common(const CommunitiesSubject& subject) {
    if (has_gap(subject, NotBeside::no)) return;
    const auto both = questionnaires_of(subject);
    if (has_gap(subject, NotBeside::language))
        throw Failure(
            fmt::format("the questions of {} are worded in no common language: nobody can tell whether "
                        "they are the same",
                        both),
            "let both questionnaires have the wording in one language that they share");
    if (has_gap(subject, NotBeside::scale))
        throw Failure(
            fmt::format("{} are on different scales: no dimension can be put beside the other", both),
            "only communities that answer one questionnaire, on one scale, can be compared");
    if (has_gap(subject, NotBeside::answered))
        throw Failure(fmt::format("in {} people must answer different shares of the questions "
                                  "('minimum_answered'): no dimension can be put beside the other",
                                  both),
                      "only communities that answer one questionnaire, scored alike, can be compared");
    throw Failure(fmt::format("no dimension rests on the same questions in {}", both),
                  "only communities that answer one questionnaire, on one scale, can be compared");
}

/// Members in one of the two and not in the other, where all names are shown; nothing else is known.
void warn_of_common_members(CommunitiesSubject& subject) {
    const auto& first = subject.communities[0].figures;
    const auto& second = subject.communities[1].figures;
    if (first.charter.names != Names::shown || second.charter.names != Names::shown) return;
    const auto has = [](const std::vector<std::string>& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    const long common = std::count_if(first.names.begin(), first.names.end(),
                                      [&](const std::string& name) { return has(second.names, name); });
    const long minimum = std::max(first.charter.minimum_members, second.charter.minimum_members);
    for (const auto* figures : {&first, &second}) {
        const long alone = static_cast<long>(figures->names.size()) - common;
        if (common == 0 || alone == 0 || alone >= minimum) continue;
        subject.warnings.push_back({Severity::warning,
                                    {},
                                    fmt::format("{} members are in both communities, and fewer than {} in "
                                                "'{}' alone: what the two show, one less "
                                                "the other, tells of these few",
                                                common, minimum, figures->id),
                                    "let only those see both who may see figures of so few"});
    }
}

CommunitiesSubject read_subject(const Options& options) {
    CommunitiesSubject subject{
        {read_shared_community_file(options.paths[0]), read_shared_community_file(options.paths[1])}, {}, {}};
    refuse_same(subject);
    subject.compared = compare_communities(subject.communities[0], subject.communities[1]);
    refuse_without_common(subject);
    warn_of_common_members(subject);
    return subject;
}

void write_text(const CommandLine& line, const Options& options, CommunitiesSubject& subject) {
    const auto language =
        names_language(line, subject.communities[0].language, subject.compared.questionnaire);
    const auto words = load_words(language, subject.warnings);
    const auto text = subject.text(language, words);
    write_figures_text(options.output, options.format,
                       options.format == "json" ? communities_json(text)
                       : options.format == "csv"
                           ? communities_csv(text)
                           : communities_table(text, options.output == "-" && wants_colour(line)));
}

void write_picture(const CommandLine& line, const Options& options, CommunitiesSubject& subject) {
    const auto picture = picture_options(line, options.format);
    const auto drawing = load_drawing();
    WheelOptions wheel;
    wheel.size = picture.paper.size;
    wheel.theme = picture.theme;
    note_languages(line, subject.compared.questionnaire);
    std::vector<Scene> pages;
    for (const auto& language :
         languages_of_picture(picture, subject.communities[0].language, subject.compared.questionnaire)) {
        const auto words = load_words(language, subject.warnings);
        pages.push_back(layout_communities_wheel(subject.text(language, words), wheel, drawing.measure));
    }
    write_file(picture.output, picture_bytes(picture, drawing, pages));
    for (auto& warning : warn_of_characters(drawing, "picture"))
        subject.warnings.push_back(std::move(warning));
}

}  // namespace

bool compares_communities(const CommandLine& line) {
    const auto& inputs = line.arguments();
    return std::any_of(inputs.begin(), inputs.end(), looks_like_community);
}

void run_compare_communities(const CommandLine& line) {
    const auto options = options_from(line);
    auto subject = read_subject(options);
    if (options.is_page)
        write_communities_page(line, subject, {options.paths.begin(), options.paths.end()});
    else if (is_picture(options.format))
        write_picture(line, options, subject);
    else
        write_text(line, options, subject);
    warn(line, subject.warnings);
}

}  // namespace socratic
