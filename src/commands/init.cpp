// SPDX-License-Identifier: MIT
// Makes a folder for an organisation's assessment.
#include <fmt/format.h>
#include <sys/stat.h>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>
#include "base/file.hpp"
#include "commands/command.hpp"
#include "commands/command_line.hpp"
#include "commands/folder.hpp"
#include "commands/language.hpp"
#include "commands/new_assessment.hpp"
#include "commands/questionnaires.hpp"
#include "commands/shell_word.hpp"
#include "commands/source_date.hpp"
#include "commands/terminal.hpp"
#include "read/assessment.hpp"
#include "write/answer_sheet.hpp"

namespace socratic {
namespace {

struct File {
    std::string path, text;
};

std::string name_of(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// Makes the folder, or takes an empty one.
void make_folder(const std::string& folder) {
    if (::mkdir(folder.c_str(), 0777) == 0) return;
    const int error = errno;
    const Problem problem{Severity::error, {folder, 0, 0, {}}, "", ""};
    const auto fail = [&](std::string message, std::string hint) {
        throw Failure(Problem{problem.severity, problem.place, std::move(message), std::move(hint)});
    };
    if (error == ENOENT) fail("the folder around it does not exist", "make that folder first");
    if (error != EEXIST)
        fail(fmt::format("cannot be made: {}", std::strerror(error)), "");  // NOLINT(concurrency-mt-unsafe)
    if (!is_folder(folder)) fail("expected a new folder, got a file", "choose another name");
    if (!is_empty_folder(folder))
        fail("expected a new or empty folder, got one with files in it",
             "choose another name; nothing was changed");
}

/// The questionnaire's file and those it extends, as they are to be named in the new folder.
std::vector<File> copies_of(const std::vector<File>& read) {
    std::vector<File> copies;
    for (const auto& file : read) {
        auto name = name_of(file.path);
        if (name == "questionnaire.yaml" || name == "assessment.yaml") name = "original-" + name;
        copies.push_back({name, file.text});
    }
    return copies;
}

std::string sheet_name_of(const NewAssessment& assessment) {
    return fmt::format("answers-{}.csv", assessment.date.substr(0, 4));
}

std::string next_steps(const std::string& folder, const Questionnaire& questionnaire,
                       const NewAssessment& assessment) {
    const auto file = [&](const std::string& name) { return shell_word(folder + "/" + name); };
    const auto sheet = sheet_name_of(assessment);
    std::string out =
        fmt::format("Made {}/ with assessment.yaml, questionnaire.yaml and the empty {}.\n", folder, sheet);
    if (!questionnaire.note.empty())
        out += fmt::format("\nRead first: {}\n", in(questionnaire.note, assessment.language));
    out += "\nNext steps:\n";
    out += fmt::format("  1. Write the organisation's name into {}.\n", file("assessment.yaml"));
    out += fmt::format("  2. Leave out what does not fit: see {}.\n", file("questionnaire.yaml"));
    out += fmt::format("  3. See the questions:     socratic-wheel list {} -l {}\n",
                       file("questionnaire.yaml"), assessment.language);
    out += fmt::format("     Print the empty wheel: socratic-wheel draw --blank {} -l {} -o {}\n",
                       file("questionnaire.yaml"), assessment.language, file("blank.pdf"));
    out += fmt::format("     Print the form:        socratic-wheel form {} -l {} -f pdf -o {}\n",
                       file("questionnaire.yaml"), assessment.language, file("form.pdf"));
    out += fmt::format("  4. Type the answers in:   socratic-wheel ask {}\n", file("assessment.yaml"));
    out += fmt::format("     Or take an export:     socratic-wheel import EXPORT -q {} -o {}\n",
                       file("questionnaire.yaml"), file(sheet));
    if (!questionnaire.facts.empty())
        out += fmt::format(
            "     To compare groups, add a column such as {0} to {1}, and --facts {0} to 'form' and 'ask'; "
            "ask "
            "as few as you need.\n",
            questionnaire.facts.front().id, file(sheet));
    out += fmt::format("  5. Find mistakes:         socratic-wheel check {}\n", file("assessment.yaml"));
    out += fmt::format("     See the figures:       socratic-wheel score {}\n", file("assessment.yaml"));
    out += fmt::format("     Draw the wheel:        socratic-wheel draw {} -o {}\n", file("assessment.yaml"),
                       file("wheel.pdf"));
    out += fmt::format("  6. Once the room has settled on its levels: socratic-wheel ask {} --agreed\n",
                       file("assessment.yaml"));
    return out;
}

}  // namespace

void run_init(const CommandLine& line) {
    auto folder = line.arguments().front();
    while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
    const auto name = line.value("questionnaire");
    if (!name)
        throw usage_failure(
            "expected --questionnaire: the one to begin with",
            "socratic-wheel list shows the shipped ones; take -q gender-institutionalisation in doubt");

    std::vector<File> read;  // the questionnaire and what it extends, in the order of reading
    auto files = questionnaire_files();
    files.read = [&read, plain = files.read](const std::string& path) {
        auto text = plain(path);
        read.push_back({path, text});
        return text;
    };
    std::vector<Problem> warnings;
    const auto path = questionnaire_path(*name);
    const auto questionnaire = read_questionnaire(path, files, warnings);
    const NewAssessment assessment{id_from_path(folder), names_language(line, "", questionnaire), today()};

    auto made = copies_of(read);
    const auto copy = made.front().path;
    const auto extends = copy == questionnaire.id + ".yaml" ? questionnaire.id : copy;
    made.push_back({"questionnaire.yaml", questionnaire_text(questionnaire, extends, assessment.language)});
    made.push_back({"assessment.yaml", assessment_text(assessment)});
    make_folder(folder);
    for (const auto& file : made) write_file(folder + "/" + file.path, file.text);
    write_file(folder + "/" + sheet_name_of(assessment),
               answer_sheet_header(questionnaire, all_questions(questionnaire)), Access::owner_only);
    read_assessment(folder + "/assessment.yaml", questionnaire_files(), warnings);  // it passes `check`
    warn(line, warnings);
    if (!line.quiet()) print_result(next_steps(folder, questionnaire, assessment));
}

}  // namespace socratic
