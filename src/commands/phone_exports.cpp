// SPDX-License-Identifier: MIT
#include "commands/phone_exports.hpp"
#include <fmt/format.h>
#include <algorithm>

namespace socratic {
namespace {

/// A person's answers, open ones included, are far smaller; so is a list of a hundred thousand codes.
constexpr std::size_t most_bytes = 8'000'000;

}  // namespace

std::vector<PhoneSource> phone_sources(const std::vector<ExportFile>& files,
                                       const std::vector<ExportKind>& kinds, const TableReading& reading,
                                       const Questionnaire& questionnaire) {
    std::vector<PhoneSource> sources;
    for (std::size_t i = 0; i < files.size(); ++i)
        sources.push_back({kinds[i] == ExportKind::json ? PhoneSource::Kind::file : PhoneSource::Kind::codes,
                           files[i].name(), [file = files[i], reading, &questionnaire] {
                               return read_export_text(file, reading, questionnaire, most_bytes);
                           }});
    return sources;
}

std::string phones_in_words(const std::vector<ExportKind>& kinds) {
    const auto files = std::count(kinds.begin(), kinds.end(), ExportKind::json);
    const auto lists = static_cast<std::ptrdiff_t>(kinds.size()) - files;
    std::string words = "what phones handed over: ";
    if (files > 0) words += files == 1 ? "a file" : fmt::format("{} files", files);
    if (files > 0 && lists > 0) words += " and ";
    if (lists > 0) words += lists == 1 ? "a list of codes" : fmt::format("{} lists of codes", lists);
    return words;
}

}  // namespace socratic
