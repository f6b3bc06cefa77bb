// SPDX-License-Identifier: MIT
// JSON that a program wrote and nobody edits, taken piece by piece in the order in which it was written: no
// tree, no other numbers than whole ones, and every surprise with its place.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace socratic {

/// Every function throws a Failure when something else follows. The text must outlive it.
class JsonPull {
public:
    /// `hint` is what to do about a file that is wrong.
    JsonPull(std::string_view text, std::string file, std::string hint);

    /// Steps into an object or a list: '{' or '['.
    void open(char bracket);
    /// In an object: the next key, which must be this one.
    void key(std::string_view name);
    /// In an object: whether this key comes next; then it is taken.
    bool has_key(std::string_view name);
    void close_object();
    /// In a list: whether another item follows; false closes it.
    bool more();

    std::string string();
    std::int64_t whole(std::int64_t least, std::int64_t most);
    /// Nothing but blanks is left.
    void finish();

    /// Throws with the place where the reading stands.
    [[noreturn]] void fail(std::string message) const;

private:
    void skip_blanks();
    std::string next() const;
    void separate();
    void add_escaped(std::string& out);
    std::uint32_t four_digits();

    std::string_view text_;
    std::size_t at_ = 0;
    std::string file_, hint_;
    std::vector<bool> begun_;  ///< by open bracket: something stands in it already
};

}  // namespace socratic
