// SPDX-License-Identifier: MIT
#include "folder_texts.hpp"
#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include "commands/run_program.hpp"
#include "numbers.hpp"
#include "read/zip_archive.hpp"

namespace socratic::attack {
namespace {

namespace fs = std::filesystem;

/// What a program says of a file.
std::string said_by(const std::string& name, const std::vector<std::string>& words,
                    const std::string& scratch) {
    const auto program = find_program(name);
    if (!program) throw std::runtime_error(name + " is not installed");
    ProgramRun run{{*program}, {"LC_ALL=C.UTF-8"}, ".", "/dev/null", scratch, "/dev/null"};
    run.words.insert(run.words.end(), words.begin(), words.end());
    if (run_program(run) != 0) throw std::runtime_error(name + " cannot read " + words.front());
    return contents(scratch);
}

/// No white space but single blanks: where lines break says nothing. No-break spaces are white too.
std::string unbroken(std::string text) {
    for (const std::string space : {"\u00a0", "\u202f", "\f", "\n", "\r", "\t"})
        for (auto at = text.find(space); at != std::string::npos; at = text.find(space, at + 1))
            text.replace(at, space.size(), " ");
    const auto both_blank = [](char a, char b) { return a == ' ' && b == ' '; };
    text.erase(std::unique(text.begin(), text.end(), both_blank), text.end());
    return text;
}

std::string unpacked(const fs::path& path) {
    const ZipArchive archive(contents(path), path.string());
    std::string text;
    for (const auto& part : archive.parts()) text += part + "\n" + archive.beginning(part, 1U << 24U) + "\n";
    return text;
}

/// A comma between cells is no decimal mark.
std::string cells(std::string text) {
    std::replace(text.begin(), text.end(), ',', '\n');
    return text;
}

FileText text_of(const fs::path& path, const std::string& scratch) {
    FileText text{path, contents(path), {}};
    const auto kind = path.extension();
    if (kind == ".pdf") {
        text.read = said_by("pdftotext", {path.string(), "-"}, scratch);
        text.all += said_by("pdfinfo", {path.string()}, scratch) + text.read;
    } else if (kind == ".docx") {
        text.all += unpacked(path);
        const ZipArchive archive(contents(path), path.string());
        text.read = without_tags(archive.beginning("word/document.xml", 1U << 24U));
    } else if (kind == ".svg" || kind == ".html") {
        text.read = without_tags(text.all);
    } else if (kind == ".csv") {
        text.read = cells(text.all);
    } else if (kind == ".md") {
        text.read = text.all;
    }
    text.read = unbroken(text.read);
    return text;
}

}  // namespace

std::string contents(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<FileText> texts_below(const fs::path& folder, const std::string& scratch) {
    std::vector<FileText> texts;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        texts.push_back(text_of(entry.path(), scratch));
        texts.back().all += "\n" + fs::relative(entry.path(), folder).string();
    }
    return texts;
}

std::vector<std::string> telling_numbers(const std::string& text) {
    std::vector<std::string> numbers;
    for (auto number : numbers_in(text)) {
        const auto mark = number.find_first_of(".,");
        if (mark == std::string::npos || number.find_first_of(".,", mark + 1) != std::string::npos) continue;
        number[mark] = '.';
        numbers.push_back(number);
    }
    for (const std::string word : {" member", " membre"})
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            const auto first = at < 4 ? 0 : at - 4;
            const auto before = numbers_in(text.substr(first, at - first));
            if (!before.empty() && text[at - 1] >= '0' && text[at - 1] <= '9')
                numbers.push_back(before.back());
        }
    return numbers;
}

}  // namespace socratic::attack
