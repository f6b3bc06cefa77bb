// SPDX-License-Identifier: MIT
#include "commands/import_report.hpp"
#include <fmt/format.h>
#include "base/utf8.hpp"
#include "commands/import_columns_report.hpp"

namespace socratic {
namespace {

std::string delimiter_in_words(char delimiter) {
    if (delimiter == '\t') return "a tab";
    return fmt::format("'{}'", delimiter);
}

/// What was taken for granted about the text, and what of it was only guessed.
std::string text_line(const ExportTable& table, const ImportOptions& options) {
    if (table.top.is_workbook) {
        if (table.other_sheets == 0) return fmt::format("the sheet '{}'", table.sheet);
        return fmt::format("the first sheet, '{}'; {} more not read", table.sheet,
                           table.other_sheets == 1 ? "one" : fmt::to_string(table.other_sheets));
    }
    return fmt::format("{}{}, {} between the cells{}", table.encoding.name,
                       table.encoding.is_guessed ? " (guessed; --encoding fixes it)" : "",
                       delimiter_in_words(table.top.delimiter),
                       options.reading.delimiter.empty() ? " (as the first row shows)" : "");
}

std::string decimal_line(const ResponseReader& reader, const ImportOptions& options) {
    if (!options.decimal.empty()) return {};
    const auto& point = reader.first_with_point();
    const auto& comma = reader.first_with_comma();
    if (!point.empty() && !comma.empty())
        return fmt::format("levels are written both '{}' and '{}': taken for whole levels\n", point, comma);
    if (point.empty() && comma.empty()) return {};
    return fmt::format("levels are written '{}': the decimal sign is taken to be '{}' (--decimal fixes it)\n",
                       point.empty() ? comma : point, point.empty() ? ',' : '.');
}

std::string head(const ImportReport& report, const ImportPlan& plan, const ImportOptions& options,
                 const TableImport& import) {
    const auto& finding = report.finding;
    auto out = report.table == nullptr ? fmt::format("{}\n", finding.reason)
                                       : fmt::format("{}: {}, because {}\n", report.file,
                                                     title_of(finding.format), finding.reason);
    if (finding.runner_up != finding.format)
        out += fmt::format("it might be {} too: --as {} reads it so\n", title_of(finding.runner_up),
                           name_of(finding.runner_up));
    if (report.table != nullptr) out += text_line(*report.table, options) + "\n";
    if (!plan.shape.note.empty()) out += plan.shape.note + "\n";
    if (report.other_versions > 0)
        out += fmt::format(
            "{} answered another version of the questionnaire than {}\n",
            report.other_versions == 1 ? "one person" : fmt::format("{} people", report.other_versions),
            plan.questionnaire.version);
    return out + decimal_line(import.reader(), options);
}

std::string rows(const ImportOptions& options, const ImportCounts& counts) {
    std::vector<std::pair<long, std::string>> lines{{counts.rows, "read"}};
    const auto add = [&](long count, std::string what) {
        if (count > 0) lines.emplace_back(count, std::move(what));
    };
    const auto* which = options.rules.duplicates == Duplicates::first ? "first" : "last";
    add(counts.preview, "dropped: trials of the form, no answers");
    add(counts.unfinished, "dropped: never sent (--unfinished kept keeps them)");
    add(counts.unanswered, "dropped: without any answer (--unanswered kept keeps them)");
    add(counts.duplicates,
        fmt::format(
            "dropped: sent again under the same identifier; the {} one is kept (--duplicates chooses)",
            which));
    lines.emplace_back(counts.kept,
                       counts.kept == 1 ? "person in the answer sheet" : "people in the answer sheet");
    add(counts.unfinished_kept, "of these never sent");
    add(counts.unanswered_kept, "of these without any answer");
    add(counts.duplicates_kept, "of these with an identifier that an earlier one has");
    add(counts.own_codes, counts.own_codes < counts.kept
                              ? "of these with a code of their own choosing; the others get fresh ones"
                              : "of these with a code of their own choosing");
    add(counts.repeated_codes, "of these with a code that an earlier one has: they get fresh ones");
    add(counts.reserved_codes,
        "of these with a code that begins with '_', which is ours: they get fresh ones");
    std::string out = "\nRows\n";
    const auto width = fmt::to_string(counts.rows).size();
    for (const auto& [count, what] : lines) out += fmt::format("  {:>{}}  {}\n", count, width, what);
    return out;
}

std::string files(const ImportReport& report, const ImportOptions& options, const ImportCounts& counts) {
    std::string out = "\n";
    if (options.output != "-") out += fmt::format("Answer sheet: {}\n", options.output);
    if (report.has_open_file)
        out += fmt::format(
            "Open answers: {}, {}, in an order that says nothing of who wrote them.\n"
            "Read them for names before you share them.\n",
            options.open_file,
            counts.open_answers == 1 ? "one text" : fmt::format("{} texts", counts.open_answers));
    if (!options.write_map.empty()) out += fmt::format("Map: {}\n", options.write_map);
    return out == "\n" ? std::string() : out;
}

}  // namespace

std::string import_report(const ImportReport& report, const ImportPlan& plan, const ImportOptions& options,
                          const TableImport& import) {
    std::string out = head(report, plan, options, import) + rows(options, import.counts());
    if (report.table != nullptr) out += columns_report(plan, import.reader());
    out += files(report, options, import.counts());
    std::string shown;  // printable, line by line
    for (std::size_t at = 0; at < out.size();) {
        const auto end = std::min(out.find('\n', at), out.size());
        shown += printable(std::string_view(out).substr(at, end - at)) + "\n";
        at = end + 1;
    }
    return shown;
}

}  // namespace socratic
