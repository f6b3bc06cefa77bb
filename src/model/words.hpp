// SPDX-License-Identifier: MIT
// The words of pictures, forms and reports in one language, from `templates/words/LANG.yaml`.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace socratic {

/// What the catalogue says of its language: `count.singular`, the counts that take the singular ("0 1" in
/// French); `number.decimal` and `number.thousands`, the marks in numbers; `date` and `month.1` to
/// `month.12`. Whoever shows text to people uses the functions below and passes whole texts through `typeset`
/// at the end.
struct Words {
    std::string language;
    std::map<std::string, std::string, std::less<>> by_key;
};

/// The catalogue with what it does not have from another one; the language stays its own.
Words filled_up(Words catalogue, const Words& whole);

/// The words for `key` with each `{name}` replaced; a key ending in a count's variant is chosen by
/// `words_for_count`. An unknown key is a mistake of ours and comes back as the key itself.
std::string words(const Words& catalogue, std::string_view key,
                  const std::vector<std::pair<std::string_view, std::string>>& values = {});

/// Like `words`, with `key.one` when the language uses the singular for `count` (English: 1; French:
/// 0 and 1), else `key.other`; `{n}` is the count.
std::string words_for_count(const Words& catalogue, std::string_view key, long count,
                            std::vector<std::pair<std::string_view, std::string>> values = {});

/// Like `words_for_count` for an amount with decimals, which English gives the plural ("1.0 levels") and
/// French the singular below 2 ("1,2 niveau"); `{n}` is the number.
std::string words_for_amount(const Words& catalogue, std::string_view key, double amount, int decimals,
                             std::vector<std::pair<std::string_view, std::string>> values = {});

/// A number as the language writes it, with exactly so many decimals: "3.25", "3,25", "−0,5"; thousands are
/// parted from five digits on, "15,000", "15 000" (a narrow space that does not break).
std::string number_in(const Words& catalogue, double value, int decimals);

/// The same for days, money and levels: with at most two decimals, and only those that say something.
std::string number_in(const Words& catalogue, double value);

/// A count of people or things: "12,000".
std::string count_in(const Words& catalogue, long count);

/// "3 February 2026", "3 février 2026", "3 de febrero de 2026"; an ISO date in. What is no date comes back as
/// it is.
std::string date_in(const Words& catalogue, std::string_view iso_date);

/// The language's typography, on output; setting a text twice changes nothing more. French: narrow no-break
/// space before ; ! ?, no-break space before : and inside guillemets, curled apostrophes. In all languages a
/// blank between a digit and %, $ or € does not break. Web addresses stay as they are.
std::string typeset(const Words& catalogue, std::string_view text);

}  // namespace socratic
