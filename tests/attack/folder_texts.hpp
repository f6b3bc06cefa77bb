// SPDX-License-Identifier: MIT
// What stands in the files of a folder: all their text, and what people read of it.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

namespace socratic::attack {

std::string contents(const std::filesystem::path& path);

struct FileText {
    std::filesystem::path path;
    std::string all;   ///< its bytes; what PDF and docx keep packed; its path below the folder
    std::string read;  ///< as people read it, each white space a blank; "" of JSON and pictures of pixels
};

/// `scratch` is a file to write to; PDF files need pdftotext and pdfinfo.
std::vector<FileText> texts_below(const std::filesystem::path& folder, const std::string& scratch);

/// Numbers with a decimal, with a point for a mark, and those that count members.
std::vector<std::string> telling_numbers(const std::string& text);

}  // namespace socratic::attack
