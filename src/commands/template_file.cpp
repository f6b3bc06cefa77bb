// SPDX-License-Identifier: MIT
#include "commands/template_file.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "base/nearest.hpp"
#include "commands/command_line.hpp"
#include "commands/folder.hpp"

namespace socratic {
namespace {

constexpr std::size_t most_template_bytes = 1'000'000;
constexpr std::string_view ending = ".md";

std::string folder_of_templates(const DocumentKind& kind) {
    return data_folder() + "/templates/" + std::string(kind.folder);
}

/// The path with `.LANG.md` in place of `.md`, for fr-CA too where only fr is there; "" when there is none.
std::string in_language(std::string path, const std::string& language) {
    if (path.ends_with(ending)) path.resize(path.size() - ending.size());
    for (const auto& tag : {language, language.substr(0, language.find('-'))}) {
        const auto wanted = path + "." + tag + std::string(ending);
        if (!tag.empty() && is_file(wanted)) return wanted;
    }
    return {};
}

Failure unknown_template(const std::string& name, const DocumentKind& kind) {
    std::vector<std::string> known;
    for (const auto& shipped : shipped_templates(kind)) known.push_back(shipped.name);
    const auto guess = did_you_mean(name, known);
    return usage_failure(fmt::format("unknown template '{}'", name),
                         guess.empty()
                             ? fmt::format("the templates are {}; one of your own is named by its path, "
                                           "such as ./{}.md",
                                           fmt::join(known, ", "), name)
                             : guess);
}

bool is_shipped(const std::string& name) { return name.find_first_of("/.") == std::string::npos; }

std::string shipped_path(const std::string& name, const std::string& language, const DocumentKind& kind) {
    const auto templates = shipped_templates(kind);
    const auto found = std::find_if(templates.begin(), templates.end(),
                                    [&](const ShippedTemplate& shipped) { return shipped.name == name; });
    if (found == templates.end()) throw unknown_template(name, kind);
    const auto folder = folder_of_templates(kind);
    const auto path = in_language(folder + "/" + name, language);
    if (path.empty())
        throw usage_failure(fmt::format("the template '{}' is not there in '{}'", name, language),
                            fmt::format("choose among {} with -l, or copy it from {} and translate it",
                                        fmt::join(found->languages, ", "), folder));
    return path;
}

}  // namespace

std::vector<ShippedTemplate> shipped_templates(const DocumentKind& kind) {
    std::vector<ShippedTemplate> templates;
    for (const auto& file : names_in(folder_of_templates(kind), std::string(ending))) {
        const auto dot = file.rfind('.');
        if (dot == std::string::npos) continue;
        const auto name = file.substr(0, dot);
        if (templates.empty() || templates.back().name != name) templates.push_back({name, {}});
        templates.back().languages.push_back(file.substr(dot + 1));
    }
    return templates;
}

TemplateText read_named_template(const std::string& name, const std::string& language,
                                 const DocumentKind& kind) {
    auto path = is_shipped(name) ? shipped_path(name, language, kind) : in_language(name, language);
    if (path.empty()) path = name;
    if (!is_shipped(name) && !is_file(path)) {
        const auto stem = path.ends_with(ending) ? path.substr(0, path.size() - ending.size()) : path;
        throw Failure(
            fmt::format("there is no template '{}' for the language '{}'", name, language),
            fmt::format("write it as '{}.{}{}', or as '{}' for all languages", stem, language, ending, name));
    }
    return read_template(path, read_file(path, most_template_bytes));
}

bool has_template(const std::string& name, const std::string& language, const DocumentKind& kind) {
    if (is_shipped(name)) return !in_language(folder_of_templates(kind) + "/" + name, language).empty();
    return !in_language(name, language).empty() || is_file(name);
}

std::vector<TemplateText> read_templates(const std::string& name, const std::vector<std::string>& languages,
                                         const DocumentKind& kind, const Questionnaire* questionnaire) {
    std::vector<TemplateText> templates;
    Problems problems;
    for (const auto& language : languages) {
        auto text = read_named_template(name, language, kind);
        const bool is_known = std::any_of(templates.begin(), templates.end(),
                                          [&](const TemplateText& other) { return other.path == text.path; });
        if (!is_known) problems.add(check_template(text, kind, questionnaire));
        templates.push_back(std::move(text));
    }
    problems.throw_if_errors();
    return templates;
}

std::string report_style() {
    return read_file(folder_of_templates(assessment_document()) + "/report.css", most_template_bytes);
}

}  // namespace socratic
