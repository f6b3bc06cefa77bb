// SPDX-License-Identifier: MIT
#include "numbers.hpp"
#include <algorithm>

namespace socratic::attack {

std::vector<std::string> numbers_in(const std::string& text) {
    std::vector<std::string> numbers;
    const auto is_digit = [&](std::size_t at) {
        return at < text.size() && text[at] >= '0' && text[at] <= '9';
    };
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit(at)) {
            ++at;
            continue;
        }
        auto end = at;
        while (is_digit(end) ||
               (end < text.size() && (text[end] == '.' || text[end] == ',') && is_digit(end + 1)))
            ++end;
        numbers.push_back(text.substr(at, end - at));
        at = end;
    }
    return numbers;
}

std::string without_tags(const std::string& text) {
    std::string read;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, 6, "<style") == 0) at = std::min(text.find("</style", at), text.size() - 1);
        if (text[at] != '<') {
            read += text[at++];
            continue;
        }
        at = std::min(text.find('>', at), text.size() - 1) + 1;
        read += '\n';
    }
    return read;
}

}  // namespace socratic::attack
