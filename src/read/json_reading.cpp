// SPDX-License-Identifier: MIT
#include "read/json_reading.hpp"
#include <fmt/format.h>
#include <cmath>
#include "read/csv_problems.hpp"
#include "read/scalar.hpp"

namespace socratic {

void JsonReading::report(const JsonValue& at, std::string message, std::string hint) {
    told_.push_back({{Severity::error, {file_, at.line, 0, {}}, std::move(message), std::move(hint)}});
}

void JsonReading::report_of_many(const std::string& cause, const JsonValue& at, std::string message) {
    const auto [first, is_new] = causes_.emplace(cause, told_.size());
    if (is_new)
        report(at, std::move(message));
    else
        ++told_[first->second].more;
}

void JsonReading::throw_if_errors() const {
    Problems problems;
    for (const auto& told : told_) {
        auto problem = told.problem;
        if (told.more > 0) problem.message += fmt::format(", and {} more like it", told.more);
        problems.add(std::move(problem));
    }
    problems.throw_if_errors();
}

const JsonValue* JsonReading::of_kind(const JsonValue& in, std::string_view key, JsonKind kind,
                                      std::string_view expected) {
    const auto* value = find_member(in, key);
    if (value == nullptr)
        report_of_many(fmt::format("missing {}", key), in, fmt::format("missing '{}'{}", key, here()));
    else if (value->kind != kind)
        report(*value, fmt::format("'{}'{}: expected {}, got {}", key, here(), expected, got(*value)));
    return value == nullptr || value->kind != kind ? nullptr : value;
}

const JsonValue* JsonReading::object(const JsonValue& in, std::string_view key) {
    return of_kind(in, key, JsonKind::object, "an object");
}

const JsonValue* JsonReading::list(const JsonValue& in, std::string_view key) {
    return of_kind(in, key, JsonKind::list, "a list");
}

std::string JsonReading::id(const JsonValue& in, std::string_view key, bool (*is_one)(std::string_view)) {
    const auto* value = of_kind(in, key, JsonKind::string, "an id");
    if (value == nullptr) return {};
    if (is_one(value->text)) return value->text;
    report(*value, fmt::format("'{}'{}: ill-formed id {}", key, here(), quoted_cell(value->text)));
    return {};
}

std::optional<std::string> JsonReading::text(const JsonValue& in, std::string_view key) {
    const auto* value = of_kind(in, key, JsonKind::string, "a text");
    return value == nullptr ? std::nullopt : std::optional(value->text);
}

std::optional<int> JsonReading::whole(const JsonValue& in, std::string_view key) {
    const auto* value = of_kind(in, key, JsonKind::number, "a whole number");
    if (value == nullptr) return std::nullopt;
    if (value->is_whole && std::abs(value->number) <= 1e6) return static_cast<int>(value->number);
    report(*value, fmt::format("'{}'{}: expected a whole number, got {}", key, here(), got(*value)));
    return std::nullopt;
}

Scale JsonReading::scale(const JsonValue& from) {
    Scale scale;
    const auto least = whole(from, "min"), most = whole(from, "max");
    if (!least || !most) return scale;
    if (*most <= *least || *most - *least > 100) {
        report(from, fmt::format("ill-formed scale{} from {} to {}", here(), *least, *most));
        return scale;
    }
    scale.min = *least;
    scale.max = *most;
    return scale;
}

std::optional<double> JsonReading::number(const JsonValue& in, std::string_view key, JsonRange range) {
    const auto* value = find_member(in, key);
    if (value == nullptr || value->kind == JsonKind::null) return std::nullopt;
    if (value->kind == JsonKind::number && value->number >= range.least && value->number <= range.most)
        return value->number;
    const auto expected = fmt::format("expected a number from {:g} to {:g}", range.least, range.most);
    auto message = fmt::format("'{}'{}: {}, got {}", key, here(), expected, got(*value));
    if (value->kind == JsonKind::number)
        report_of_many(expected, *value, std::move(message));
    else
        report(*value, std::move(message));
    return std::nullopt;
}

std::optional<long> JsonReading::count(const JsonValue& in, std::string_view key) {
    const auto* value = find_member(in, key);
    if (value != nullptr && value->kind == JsonKind::number && !value->is_whole) {
        report(*value, fmt::format("'{}'{}: expected a whole number, got {}", key, here(), got(*value)));
        return std::nullopt;
    }
    const auto found = number(in, key, {0, 1e9});
    return found ? std::optional(static_cast<long>(*found)) : std::nullopt;
}

std::string JsonReading::date(const JsonValue& in, std::string_view key) {
    const auto* value = find_member(in, key);
    if (value == nullptr || value->kind == JsonKind::null) return {};
    if (value->kind == JsonKind::string && is_day(value->text)) return value->text;
    report(*value,
           fmt::format("'{}'{}: expected a date such as 2026-02-03, got {}", key, here(), got(*value)));
    return {};
}

Fraction JsonReading::minimum_answered(const JsonValue& questionnaire) {
    constexpr std::int64_t millionths = 1'000'000;  // a questionnaire gives six decimals at most
    const auto share = number(questionnaire, "minimum_answered", {0, 1});
    return share ? make_fraction(std::llround(*share * millionths), millionths)
                 : Questionnaire().minimum_answered;
}

bool JsonReading::is_true(const JsonValue& in, std::string_view key) {
    const auto* value = find_member(in, key);
    return value != nullptr && value->kind == JsonKind::boolean && value->is_true;
}

}  // namespace socratic
