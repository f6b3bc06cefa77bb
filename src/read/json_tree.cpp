// SPDX-License-Identifier: MIT
#include "read/json_tree.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include "base/problem.hpp"
#include "base/utf8.hpp"
#include "read/csv_problems.hpp"

namespace socratic {
namespace {

constexpr std::size_t deepest = 32;

/// The letters of the text; counts those that the parser took.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** taken) : at_(at), taken_(taken) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        ++at_;
        if (taken_ != nullptr) *taken_ = at_;
        return *this;
    }
    CountingIterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
    bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

private:
    const char* at_;
    const char** taken_;
};

/// Builds the tree from what the parser meets.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text, const std::string& file, const std::string& again)
        : taken(text.data()), file_(file), again_(again), counted_(text.data()) {}

    JsonValue root;
    const char* taken;  ///< one past the last letter that the parser took

    bool null() override { return put({}); }
    bool boolean(bool value) override {
        JsonValue made;
        made.kind = JsonKind::boolean;
        made.is_true = value;
        return put(std::move(made));
    }
    bool number_integer(number_integer_t value) override {
        return put_number(static_cast<double>(value), true);
    }
    bool number_unsigned(number_unsigned_t value) override {
        return put_number(static_cast<double>(value), true);
    }
    bool number_float(number_float_t value, const string_t& /*written*/) override {
        return put_number(value, false);
    }
    bool string(string_t& value) override {
        refuse_control_characters(value);
        JsonValue made;
        made.kind = JsonKind::string;
        made.text = std::move(value);
        return put(std::move(made));
    }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(JsonKind::object); }
    bool start_array(std::size_t /*size*/) override { return open(JsonKind::list); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override {
        refuse_control_characters(value);
        auto& members = open_.back()->members;
        const auto same = [&](const auto& member) { return member.key == value; };
        if (std::any_of(members.begin(), members.end(), same))
            fail(fmt::format("the key {} is there twice", quoted_cell(value)), "");
        members.push_back({std::move(value), {}});
        return true;
    }
    bool parse_error(std::size_t /*at*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*why*/) override {
        fail("this is no JSON, or only a part of it", again_);
    }

private:
    [[noreturn]] void fail(std::string message, std::string hint) {
        throw Failure(Problem{Severity::error, {file_, line(), 0, {}}, std::move(message), std::move(hint)});
    }
    /// They stand there escaped, and are themselves wherever the text is shown.
    void refuse_control_characters(const std::string& text) {
        if (has_control_characters(text)) fail("a control character in a text", again_);
    }
    /// The line of the last letter that was taken and is no blank.
    int line() {
        const auto is_blank = [](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; };
        const auto* end = taken;
        while (end > counted_ && is_blank(end[-1])) --end;
        line_ += static_cast<int>(std::count(counted_, end, '\n'));
        counted_ = end;
        return line_;
    }
    JsonValue& place_for_next() {
        if (open_.empty()) return root;
        auto& parent = *open_.back();
        if (parent.kind == JsonKind::object) return parent.members.back().value;
        return parent.items.emplace_back();
    }
    bool put(JsonValue made) {
        made.line = line();
        place_for_next() = std::move(made);
        return true;
    }
    bool put_number(double value, bool is_whole) {
        JsonValue made;
        made.kind = JsonKind::number;
        made.number = value;
        made.is_whole = is_whole;
        return put(std::move(made));
    }
    bool open(JsonKind kind) {
        if (open_.size() >= deepest) fail(fmt::format("more than {} lists in each other", deepest), "");
        auto& made = place_for_next();
        made.kind = kind;
        made.line = line();
        open_.push_back(&made);
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    const std::string& file_;
    const std::string& again_;
    std::vector<JsonValue*> open_;
    const char* counted_;  ///< line ends before it are counted
    int line_ = 1;
};

}  // namespace

JsonValue parse_json(std::string_view text, const std::string& file, const std::string& again) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    TreeBuilder builder(text, file, again);
    nlohmann::json::sax_parse(CountingIterator(text.data(), &builder.taken),
                              CountingIterator(text.data() + text.size(), nullptr), &builder);
    return std::move(builder.root);
}

const JsonValue* find_member(const JsonValue& object, std::string_view key) {
    for (const auto& [name, value] : object.members)
        if (name == key) return &value;
    return nullptr;
}

std::string got(const JsonValue& value) {
    switch (value.kind) {
        case JsonKind::null:
            return "null";
        case JsonKind::boolean:
            return value.is_true ? "true" : "false";
        case JsonKind::number:
            return fmt::format("{:.9g}", value.number);
        case JsonKind::string:
            return quoted_cell(value.text);
        case JsonKind::list:
            return "a list";
        case JsonKind::object:
            return "an object";
    }
    return "";
}

}  // namespace socratic
