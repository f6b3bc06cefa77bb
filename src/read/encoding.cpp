// SPDX-License-Identifier: MIT
#include "read/encoding.hpp"
#include <iconv.h>
#include <uchardet/uchardet.h>
#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <set>
#include <vector>
#include "base/utf8.hpp"
#include "read/decode.hpp"

namespace socratic {
namespace {

/// As much text with letters beyond ASCII as a guess needs; what comes after is not looked at.
constexpr std::size_t most_sampled = 256UL * 1024;
constexpr std::size_t block_size = 64UL * 1024;

/// What a file shows of itself, block by block.
struct Survey {
    bool is_utf8 = true;
    std::string tail;    ///< the beginning of a code point that the next block goes on with
    std::string sample;  ///< the first bytes, and the lines with bytes beyond ASCII after them
};

bool is_ascii(std::string_view bytes) {
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Whether everything up to a code point that may be unfinished is UTF-8.
void check_utf8(Survey& survey, std::string_view block) {
    const auto text = survey.tail + std::string(block);
    const auto invalid = find_invalid_utf8(text);
    survey.tail.clear();
    if (!invalid) return;
    if (text.size() - *invalid < 4)
        survey.tail = text.substr(*invalid);
    else
        survey.is_utf8 = false;
}

Survey survey_file(const ReadBlock& read) {
    Survey survey;
    const auto buffer = std::make_unique<char[]>(block_size);
    while (const auto got = read(buffer.get(), block_size)) {
        const std::string_view block(buffer.get(), got);
        const bool has_letters = !is_ascii(block);
        if (survey.is_utf8 && (has_letters || !survey.tail.empty())) check_utf8(survey, block);
        if (survey.sample.size() < most_sampled && (survey.sample.empty() || has_letters))
            survey.sample += block;
        if (!survey.is_utf8 && survey.sample.size() >= most_sampled) break;
    }
    if (!survey.tail.empty()) survey.is_utf8 = false;
    return survey;
}

/// UTF-16 by its mark, or because Latin letters have every other byte NUL.
std::optional<std::string> find_utf16(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
    if (bytes.starts_with("\xFE\xFF")) return "utf-16be";
    if (bytes.size() < 4) return std::nullopt;
    if (bytes[0] != '\0' && bytes[1] == '\0' && bytes[2] != '\0' && bytes[3] == '\0') return "utf-16le";
    if (bytes[0] == '\0' && bytes[1] != '\0' && bytes[2] == '\0' && bytes[3] != '\0') return "utf-16be";
    return std::nullopt;
}

std::string small_letters(std::string_view text) {
    std::string out(text);
    for (auto& letter : out)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return out;
}

std::string uchardet_guess(std::string_view bytes) {
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0) return {};
    uchardet_data_end(detector.get());
    return small_letters(uchardet_get_charset(detector.get()));
}

std::set<std::string_view> letters_beyond_ascii(std::string_view text) {
    std::set<std::string_view> letters;
    for (const auto point : split_code_points(text))
        if (point.size() > 1) letters.insert(point);
    return letters;
}

/// Known letters less others beyond ASCII; nothing when a byte is no text in the encoding.
std::optional<long> score_of(const std::string& encoding, std::string_view bytes,
                             const std::set<std::string_view>& known) {
    const auto text = decode_all(bytes, encoding);
    if (!text) return std::nullopt;
    long score = 0;
    for (const auto point : split_code_points(*text))
        if (point.size() > 1) score += known.contains(point) ? 1 : -1;
    return score;
}

std::string guess(std::string_view sample, std::string_view known_text) {
    const auto known = letters_beyond_ascii(known_text);
    const std::array candidates{std::string("windows-1252"), uchardet_guess(sample),
                                std::string("macintosh")};
    std::string best = candidates[0];
    std::optional<long> best_score;
    for (const auto& candidate : candidates) {
        // ISO-8859-1 in name is Windows-1252 in fact wherever the two differ.
        if (candidate.empty() || candidate == "iso-8859-1" || !is_known_encoding(candidate)) continue;
        const auto score = score_of(candidate, sample, known);
        if (!score || (best_score && *score <= *best_score)) continue;
        best = candidate;
        best_score = score;
    }
    return best;
}

}  // namespace

Encoding find_encoding(const ReadBlock& read, std::string_view known_text) {
    const auto survey = survey_file(read);
    if (const auto utf16 = find_utf16(survey.sample)) return {*utf16, false};
    if (survey.is_utf8) return {"utf-8", false};
    return {guess(survey.sample, known_text), true};
}

}  // namespace socratic
