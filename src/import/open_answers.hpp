// SPDX-License-Identifier: MIT
// Answers in people's own words, brought into an order that says nothing of who gave them.
#pragma once
#include <cstdint>
#include <functional>
#include <string_view>
#include "base/temporary_file.hpp"

namespace socratic {

/// Answers wait in a temporary file, so that memory does not grow with them. They come out by question, then
/// by a hash of their text: the same answers in any order of rows come out the same.
class OpenAnswers {
public:
    /// `question` is the index of the open question. An empty text is no answer.
    void add(std::size_t question, std::string_view text);

    long count() const { return count_; }

    /// Hands every answer on; the text is good until the sink returns.
    void read(const std::function<void(std::size_t question, std::string_view text)>& sink);

private:
    TemporaryFile file_;
    long count_ = 0;
};

}  // namespace socratic
