// SPDX-License-Identifier: MIT
// The words of pictures, forms and reports in one language, from `templates/words/LANG.yaml`.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace socratic {

struct Words {
    std::string language;
    std::map<std::string, std::string, std::less<>> by_key;
};

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

/// A number as the language writes it: decimal comma and the minus sign in French, German, Spanish.
std::string number_in(const Words& catalogue, double value, int decimals);

/// "3 February 2026", "3 février 2026"; an ISO date in, the month's names from the catalogue.
std::string date_in(const Words& catalogue, std::string_view iso_date);

/// French typography on output: narrow no-break space before ; ! ?, no-break space before : and
/// inside guillemets; other languages come back as they are.
std::string typeset(const Words& catalogue, std::string_view text);

}  // namespace socratic
