// SPDX-License-Identifier: MIT
// One person's levels and facts as a short code that can be read out, and back.
//
// The answers are the digits of one whole number of mixed radix: a digit a question (of a spectrum
// it varies, then no answer, not applicable, don't know, then the levels), then, when a fact was given, a
// digit a given fact and a bit a fact of the questionnaire that says whether it was. The number is written in
// Crockford's base 32 (no I, L, O, U) at the full length that such a number may need, so that the length
// tells whether there are facts, and is followed by four characters of checksum. The checksum starts from the
// questionnaire's fingerprint: a code of another questionnaire is refused. `templates/form/phone.js` computes
// the same.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "model/answers.hpp"
#include "model/questionnaire.hpp"

namespace socratic {

struct PhoneAnswers {
    std::vector<Cell> cells;          ///< by asked question
    std::vector<std::int16_t> facts;  ///< by fact of the questionnaire; `no_fact_value` where not given
    bool operator==(const PhoneAnswers&) const = default;
};

/// In groups of five with hyphens between; a last single character joins the group before it.
std::string phone_code(const Questionnaire& questionnaire, const PhoneAnswers& answers);

/// Nothing when mistyped or of another questionnaire. Blanks, hyphens and dots between the characters, small
/// letters, O for 0, I and L for 1 are taken as meant.
std::optional<PhoneAnswers> read_phone_code(const Questionnaire& questionnaire, std::string_view text);

/// True when the text may be meant as a code of this questionnaire, right or mistyped: only characters that
/// codes have, and at most two fewer or more of them than a code has.
bool looks_like_phone_code(const Questionnaire& questionnaire, std::string_view text);

/// The number of characters of the code of a person who gave these facts, hyphens not counted.
std::size_t phone_code_length(const Questionnaire& questionnaire, const std::vector<std::int16_t>& facts);

/// A line of a list of codes.
struct PhoneCodeLine {
    std::string_view respondent;  ///< the code of one's own before it, or ""
    std::string_view code;
};

/// Parts a code of one's own from the phone code after it: the phone code is what is valid, else what looks
/// like one, else the whole line.
PhoneCodeLine split_phone_code_line(const Questionnaire& questionnaire, std::string_view line);

/// What the checksum starts from: the ids of the asked questions, the bounds of their scales, the ids of
/// facts and of their values. Neither wording nor version: a code outlives a corrected comma.
std::uint32_t phone_code_fingerprint(const Questionnaire& questionnaire);

}  // namespace socratic
