// SPDX-License-Identifier: MIT
#include "commands/sheet_file.hpp"
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <initializer_list>
#include <memory>
#include "base/file.hpp"
#include "base/problem.hpp"
#include "commands/load_spreadsheets.hpp"
#include "read/answer_lines.hpp"

namespace socratic {
namespace {

[[noreturn]] void fail(const std::string& path, std::string message, std::string hint = {}) {
    throw Failure(Problem{Severity::error, {path, 0, 0, {}}, std::move(message), std::move(hint)});
}

std::string reason(int error) { return std::strerror(error); }  // NOLINT(concurrency-mt-unsafe)

struct Descriptor {
    explicit Descriptor(int opened) : number(opened) {}
    ~Descriptor() {
        if (number > STDERR_FILENO) ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    const int number;
};

ReadBlock open_text(const std::string& path) {
    const auto name = sheet_name(path);
    const int number = path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (number < 0 && errno == ENOENT)
        fail(name, "no such file", "check the spelling of the path and the folder you are in");
    if (number < 0) fail(name, "cannot be opened: " + reason(errno));
    const auto file = std::make_shared<Descriptor>(number);
    struct stat status = {};
    if (::fstat(number, &status) == 0 && S_ISDIR(status.st_mode)) fail(name, "expected a file, got a folder");
    return [file, name](char* buffer, std::size_t size) -> std::size_t {
        for (;;) {
            const auto got = ::read(file->number, buffer, size);
            if (got >= 0) return static_cast<std::size_t>(got);
            if (errno != EINTR) fail(name, "cannot be read: " + reason(errno));
        }
    };
}

AnswerSheet open_spreadsheet(const std::string& path, const Questionnaire& questionnaire) {
    const auto spreadsheet = load_spreadsheets()(read_file(path, most_spreadsheet_bytes), path);
    const auto sheet = find_answers(spreadsheet, questionnaire);
    const auto name =
        spreadsheet.visible < 2 ? path : fmt::format("{} ({})", path, spreadsheet.sheets[sheet]);
    SheetReading reading;
    reading.places = CsvPlaces::rows;
    return {answer_lines(spreadsheet, sheet), name, questionnaire, reading};
}

bool ends_in_one_of(const std::string& path, std::initializer_list<const char*> endings) {
    std::string small = path;
    for (auto& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::any_of(endings.begin(), endings.end(),
                       [&](const char* ending) { return small.ends_with(ending); });
}

bool is_named_as_spreadsheet(const std::string& path) {
    return ends_in_one_of(path, {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"});
}

}  // namespace

AnswerSheet open_answer_sheet(const std::string& path, const Questionnaire& questionnaire) {
    if (is_named_as_spreadsheet(path)) return open_spreadsheet(path, questionnaire);
    return {open_text(path), sheet_name(path), questionnaire};
}

bool is_named_as_sheet(const std::string& path) {
    return ends_in_one_of(path, {".csv", ".tsv", ".txt"}) || is_named_as_spreadsheet(path);
}

std::string sheet_name(const std::string& path) { return path == "-" ? "standard input" : path; }

}  // namespace socratic
