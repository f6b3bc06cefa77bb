// SPDX-License-Identifier: MIT
// Turns a survey tool's export into an answer sheet, and says what went where.
#include <fmt/format.h>
#include <algorithm>
#include "base/file.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/export_table.hpp"
#include "commands/import_options.hpp"
#include "commands/import_output.hpp"
#include "commands/import_report.hpp"
#include "commands/language.hpp"
#include "commands/output.hpp"
#include "commands/phone_exports.hpp"
#include "commands/questionnaires.hpp"
#include "commands/terminal.hpp"
#include "import/header_rows.hpp"
#include "import/match_columns.hpp"
#include "import/personal.hpp"
#include "import/recognise.hpp"
#include "import/write_map.hpp"
#include "read/import_map.hpp"

namespace socratic {
namespace {

/// The catalogues that forms in the questionnaire's languages are made with.
std::vector<Words> catalogues_of(const Questionnaire& questionnaire) {
    std::vector<Words> catalogues;
    std::vector<Problem> unsaid;
    const auto known = word_languages();
    for (const auto& language : known)
        if (std::find(questionnaire.languages.begin(), questionnaire.languages.end(), language) !=
                questionnaire.languages.end() ||
            (questionnaire.languages.empty() && language == "en"))
            catalogues.push_back(load_words(language, unsaid));
    return catalogues;
}

FormatFinding find_format_of(const ExportTable& table, const ImportOptions& options,
                             const CommandLine& line) {
    if (options.format)
        return {*options.format, line.has("as") ? "--as says so" : "the map says so", *options.format};
    const auto recognised = recognise_export(table.top);
    return {recognised.format, recognised.reason, recognised.runner_up};
}

ExportShape shape_of(const ExportTable& table, ExportFormat format, const std::string& file) {
    const auto* profile = find_profile(format);
    if (profile == nullptr)
        throw Failure(Problem{Severity::error,
                              {file, 0, 0, {}},
                              fmt::format("this is a table, not {}", title_of(format)),
                              "leave --as out to have the tool recognised"});
    return profile->read_shape(table.top);
}

/// Without one question there is nothing to import, and what is left over may say why.
void refuse_no_question(const ImportPlan& plan, const std::string& file, Problems& problems) {
    const auto is = [&](ColumnUse::Kind kind) {
        return std::any_of(plan.uses.begin(), plan.uses.end(),
                           [&](const ColumnUse& use) { return use.kind == kind; });
    };
    if (is(ColumnUse::Kind::question)) return;
    std::string near;
    for (std::size_t i = 0; i < plan.uses.size() && near.empty(); ++i)
        if (!plan.uses[i].proposal.empty())
            near = fmt::format("{} is nearly {}; ", called(plan.shape.columns[i]), plan.uses[i].proposal);
    problems.add({Severity::error,
                  {file, 0, 0, {}},
                  fmt::format("no column is a question of '{}'", plan.questionnaire.id),
                  near + "name the columns in a map: --write-map FILE drafts one"});
}

void write_map(const ImportPlan& plan, const ImportOptions& options, const UnknownOptions& unknown) {
    auto draft = draft_map(plan.shape.columns, plan.uses, plan.questionnaire, plan.map);
    draft.map.format = plan.format;
    draft.unknown_options = unknown.for_map();
    write_file(options.write_map, import_map_text(draft));
}

NamedQuestionnaire read_import_questionnaire(const CommandLine& line) {
    const auto name = line.value("questionnaire");
    if (!name)
        throw usage_failure("expected --questionnaire: what was asked", "say which: -q ID, or -q FILE");
    return read_named_questionnaire(*name);
}

struct Job {
    const CommandLine& line;
    ImportOptions options;
    NamedQuestionnaire named;
    std::optional<ImportMap> map;
};

/// What the map should settle, when the import cannot go on without it.
void draft_map_of(const Job& job, const ImportPlan& plan, const UnknownOptions& unknown) {
    if (job.options.write_map.empty()) return;
    write_map(plan, job.options, unknown);
    note(job.line,
         fmt::format("the draft of a map is in {0}: correct it, then say --map {0}", job.options.write_map));
}

/// The first reading, with a line of progress on a terminal.
void check(const Job& job, const ImportPlan& plan, TableImport& table) {
    try {
        table.check();
    } catch (const Failure&) {
        if (wants_progress(job.line)) print_progress("");
        if (!table.unknown_options().empty()) draft_map_of(job, plan, table.unknown_options());
        throw;
    }
}

/// From here on all exports are alike.
void import_rows(const Job& job, ImportPlan& plan, ImportSource source, ImportReport report,
                 const std::function<long()>& other_versions) {
    Problems problems;
    plan.uses = match_columns(plan.shape.columns, plan.questionnaire, plan.map,
                              {plan.format, job.options.by_position, source.file, plan.catalogues}, problems);
    if (!problems.has_errors()) refuse_no_question(plan, source.file, problems);
    if (problems.has_errors()) draft_map_of(job, plan, {});
    problems.throw_if_errors();
    warn(job.line, problems.all());
    if (wants_progress(job.line))
        source.progress = [](long rows) { print_progress(fmt::format("{} rows read", rows)); };
    TableImport table(plan, source, job.options.rules);
    check(job, plan, table);
    report.has_open_file = write_import(table, plan, job.options);
    if (wants_progress(job.line)) print_progress("");
    if (!job.options.write_map.empty()) write_map(plan, job.options, {});
    report.other_versions = other_versions();
    const auto text = import_report(report, plan, job.options, table);
    if (job.options.output != "-")
        print_result(text);
    else if (!job.line.quiet())
        print_note(text);
}

void import_table(const Job& job, const ExportFile& file, ExportKind kind) {
    const auto& questionnaire = job.named.questionnaire;
    const auto table = open_export_table(file, kind, job.options.reading, questionnaire);
    const auto finding = find_format_of(table, job.options, job.line);
    ImportPlan plan{questionnaire,
                    finding.format,
                    shape_of(table, finding.format, file.name()),
                    {},
                    job.map ? &*job.map : nullptr,
                    catalogues_of(questionnaire),
                    job.options.decimal};
    mark_personal_columns(plan.shape.columns, questionnaire);
    mark_empty_columns(plan.shape, table.top);
    import_rows(job, plan, {file.name(), table.open_rows, {}}, {file.name(), finding, &table, 0, false},
                [] { return 0L; });
}

void import_phones(const Job& job, const std::vector<ExportFile>& files,
                   const std::vector<ExportKind>& kinds) {
    const auto& questionnaire = job.named.questionnaire;
    const auto sources = phone_sources(files, kinds, job.options.reading, questionnaire);
    const auto notes = std::make_shared<PhoneNotes>();
    const bool is_codes = kinds.front() == ExportKind::text;
    const auto format = is_codes ? ExportFormat::phone_codes : ExportFormat::phone_form;
    ImportPlan plan{questionnaire,
                    format,
                    phone_shape(questionnaire),
                    {},
                    job.map ? &*job.map : nullptr,
                    catalogues_of(questionnaire),
                    job.options.decimal};
    const auto name = files.size() == 1 ? files.front().name() : fmt::format("{} files", files.size());
    import_rows(
        job, plan,
        {name, [sources, &questionnaire, notes] { return phone_rows(sources, questionnaire, notes); }, {}},
        {name, {format, phones_in_words(kinds), format}, nullptr, 0, false},
        [notes] { return notes->other_versions; });
}

bool is_phone_export(const ExportFile& file, ExportKind kind, const Job& job) {
    if (kind == ExportKind::json) return true;
    if (kind != ExportKind::text) return false;
    if (job.options.format) return *job.options.format == ExportFormat::phone_codes;
    return looks_like_phone_codes(file.beginning(bytes_of_kind), job.named.questionnaire);
}

/// The answers of one file must not count twice.
void refuse_one_file_twice(const std::vector<std::string>& paths) {
    for (std::size_t i = 0; i < paths.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (paths[i] == paths[k] || is_same_file(paths[i], paths[k]))
                throw usage_failure(fmt::format("'{}' is there twice", paths[i]), "name it once");
}

void import_files(const Job& job) {
    refuse_one_file_twice(job.options.exports);
    std::vector<ExportFile> files;
    std::vector<ExportKind> kinds;
    bool are_phones = true;
    for (const auto& path : job.options.exports) {
        files.emplace_back(path);
        kinds.push_back(kind_of_export(files.back().beginning(bytes_of_kind), files.back().name()));
        are_phones = are_phones && is_phone_export(files.back(), kinds.back(), job);
    }
    if (are_phones) return import_phones(job, files, kinds);
    if (files.size() > 1)
        throw usage_failure(fmt::format("expected one export, got {}", files.size()),
                            "only what phones handed over, files and lists of codes, comes many at a time");
    import_table(job, files.front(), kinds.front());
}

}  // namespace

void run_import(const CommandLine& line) {
    Job job{line, import_options(line), read_import_questionnaire(line), std::nullopt};
    auto inputs = job.named.files;
    inputs.insert(inputs.end(), job.options.exports.begin(), job.options.exports.end());
    if (const auto path = line.value("map")) {
        inputs.push_back(*path);
        job.map = read_import_map(read_file(*path, most_yaml_bytes), *path, job.named.questionnaire);
        apply_map(job.options, line, *job.map);
    }
    for (const auto* output : {&job.options.output, &job.options.open_file, &job.options.write_map})
        if (!output->empty()) refuse_overwriting(*output, inputs);
    refuse_replacing(job.options);
    warn(line, job.named.warnings);
    import_files(job);
}

}  // namespace socratic
