// SPDX-License-Identifier: MIT
// Single values of a JSON file: each reader reports what is wrong and then returns nothing.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "model/questionnaire.hpp"
#include "read/json_tree.hpp"

namespace socratic {

struct JsonRange {
    double least = 0, most = 0;
};

/// Keeps the problems of one file, and in words where in it we are: " in the round '2026'".
class JsonReading {
public:
    /// `again` is what to do about a file that is wrong.
    JsonReading(std::string file, std::string again) : file_(std::move(file)), again_(std::move(again)) {}

    const std::string& file() const { return file_; }
    void set_context(std::string context) { context_ = std::move(context); }
    const std::string& context() const { return context_; }
    /// The context for a message, a blank before it; "" without one.
    std::string here() const { return context_.empty() ? "" : " " + context_; }

    JsonValue parse(std::string_view text) const { return parse_json(text, file_, again_); }
    void report(const JsonValue& at, std::string message) { report(at, std::move(message), again_); }
    void report(const JsonValue& at, std::string message, std::string hint);
    /// Where one cause makes many figures wrong, the first is told, and how many more there are.
    void report_of_many(const std::string& cause, const JsonValue& at, std::string message);
    void throw_if_errors() const;

    /// These report a key that is not there.
    const JsonValue* object(const JsonValue& in, std::string_view key);
    const JsonValue* list(const JsonValue& in, std::string_view key);
    std::string id(const JsonValue& in, std::string_view key, bool (*is_one)(std::string_view));
    std::optional<std::string> text(const JsonValue& in, std::string_view key);
    std::optional<int> whole(const JsonValue& in, std::string_view key);
    /// Its bounds; the standard ones when something is wrong with them.
    Scale scale(const JsonValue& from);

    /// Of these, a key that is not there is as good as null.
    std::optional<double> number(const JsonValue& in, std::string_view key, JsonRange range);
    std::optional<long> count(const JsonValue& in, std::string_view key);
    std::string date(const JsonValue& in, std::string_view key);
    /// The share of a questionnaire's weight that must be answered; its usual one without the key.
    Fraction minimum_answered(const JsonValue& questionnaire);
    static bool is_true(const JsonValue& in, std::string_view key);

private:
    const JsonValue* of_kind(const JsonValue& in, std::string_view key, JsonKind kind,
                             std::string_view expected);

    struct Told {
        Problem problem;
        long more = 0;  ///< of the same cause
    };

    std::string file_, again_, context_;
    std::vector<Told> told_;
    std::map<std::string, std::size_t> causes_;  ///< by cause: which of them was the first
};

}  // namespace socratic
