// SPDX-License-Identifier: MIT
#include "commands/word_file.hpp"
#include <fmt/format.h>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "base/temporary_folder.hpp"
#include "commands/run_program.hpp"
#include "commands/source_date.hpp"
#include "report/word.hpp"

namespace socratic {
namespace {

constexpr std::size_t largest_reference = 50'000'000, largest_document = 500'000'000;
constexpr double pixels_per_point = 2.5;           // 180 to the inch
constexpr long long first_day_of_zip = 315532800;  // 1980-01-01

ProgramRun pandoc_run(const TemporaryFolder& folder, const std::string& input,
                      std::vector<std::string> words) {
    ProgramRun run;
    run.words = std::move(words);
    // Neither a user's own templates nor their language may change the document.
    run.environment = {"PATH=/usr/local/bin:/usr/bin:/bin",
                       "LANG=C.UTF-8",
                       "HOME=" + folder.path(),
                       "XDG_DATA_HOME=" + folder.path(),
                       "TMPDIR=" + folder.path(),
                       fmt::format("SOURCE_DATE_EPOCH={}", source_date().value_or(first_day_of_zip))};
    run.folder = folder.path();
    run.input = folder.file(input);
    run.output = folder.file("said");
    run.errors = folder.file("complaints");
    return run;
}

[[noreturn]] void fail(const TemporaryFolder& folder) {
    const auto complaints = read_file(folder.file("complaints"), largest_reference);
    throw Failure(
        fmt::format("pandoc could not make the document: {}", complaints.substr(0, complaints.find('\n'))),
        "try it with another --reference-doc or without one, or choose -f html, which word processors open "
        "too");
}

}  // namespace

std::string find_pandoc() {
    if (auto path = find_program("pandoc")) return *path;
    throw Failure("a .docx is made by pandoc, which is not installed",
                  "install it: sudo apt install pandoc; or choose -f html, which word processors open too");
}

std::string read_reference_document(const std::string& path) {
    auto bytes = read_file(path, largest_reference);
    const bool is_word = bytes.starts_with("PK") && bytes.find("word/document.xml") != std::string::npos;
    if (!is_word)
        throw Failure(Problem{Severity::error,
                              {path, 0, 0, {}},
                              "expected a .docx, got something else",
                              "save a document as .docx in a word processor and change its styles there"});
    return bytes;
}

std::string word_file(const Report& report, const WordOptions& options, const Drawing& drawing) {
    const TemporaryFolder folder;
    const auto write = [&](const std::string& name, std::string_view bytes) {
        write_file(folder.file(name), bytes, Access::owner_only);
    };
    const bool has_reference = !options.reference_document.empty();
    const auto source = word_source(report, has_reference ? WordPage() : word_page(report));
    write("report.html", source.html);
    write("filter.lua", word_filter());
    for (const auto& [file, scene] : source.figures) write(file, drawing.png(scene, pixels_per_point));
    const auto run = [&](const std::string& input, std::vector<std::string> words) {
        words.insert(words.begin(), options.pandoc);
        if (run_program(pandoc_run(folder, input, std::move(words))) != 0) fail(folder);
    };
    if (has_reference) {
        write("reference.docx", options.reference_document);
    } else {  // pandoc's own has no size of a page: that of a printer somewhere
        write("page.md", word_page_source(report));
        run("page.md", {"--from=markdown", "--to=docx", "--output=reference.docx"});
    }
    run("report.html", {"--from=html", "--to=docx", "--lua-filter=filter.lua", "--shift-heading-level-by=-1",
                        "--reference-doc=reference.docx", "--output=report.docx"});
    return read_file(folder.file("report.docx"), largest_document);
}

}  // namespace socratic
