// SPDX-License-Identifier: MIT
#include "commands/phone_exports.hpp"

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

}  // namespace socratic
