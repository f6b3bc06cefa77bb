// SPDX-License-Identifier: MIT
#include "read/import_column.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "model/answer_word.hpp"
#include "model/folding.hpp"
#include "read/answer_sheet_level.hpp"
#include "read/scalar.hpp"
#include "read/yaml_node.hpp"

namespace socratic {
namespace {

std::string small(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool is_same(std::string_view a, std::string_view b) { return small(a) == small(b); }

const KeyTable& column_keys() {
    const auto& keys = import_keys().keys;
    return *std::find_if(keys.begin(), keys.end(), [](const Key& key) {
                return key.name == "columns";
            })->object;
}

AllowedMeanings levels_of(const Scale& scale, Kind kind) {
    return {nullptr, scale.min, scale.max, kind,
            fmt::format("write a level from {} to {}, DK, NA{} or empty", scale.min, scale.max,
                        kind == Kind::spectrum ? ", VARIES" : "")};
}

AllowedMeanings values_of(const Fact& fact) {
    std::vector<std::string> ids;
    for (const auto& value : fact.values) ids.push_back(value.id);
    return {&fact, 0, 0, Kind::wheel, fmt::format("write {} or empty", fmt::join(ids, ", "))};
}

/// The word as it is kept, or nothing when it is none.
std::optional<std::string> meaning_of_word(const std::string& word, const AllowedMeanings& allowed) {
    if (word == "empty") return word;
    if (allowed.fact != nullptr) {
        for (const auto& value : allowed.fact->values)
            if (is_same(value.id, word)) return value.id;
        return std::nullopt;
    }
    Scale scale;
    scale.min = allowed.least_level;
    scale.max = allowed.most_level;
    const auto cell = parse_level(word, scale, allowed.kind);
    if (!cell || *cell == cell_empty) return std::nullopt;
    return *cell < 0 ? std::string(answer_word(*cell)) : word;
}

}  // namespace

AllowedMeanings level_meanings(const Questionnaire& questionnaire) {
    Scale widest = questionnaire.scale;
    for (const auto& dimension : questionnaire.dimensions) {
        widest.min = std::min(widest.min, scale_of(questionnaire, dimension).min);
        widest.max = std::max(widest.max, scale_of(questionnaire, dimension).max);
    }
    return levels_of(widest, questionnaire.kind);
}

OptionMeanings read_option_meanings(Reading& reading, const Node& map, const AllowedMeanings& allowed) {
    OptionMeanings meanings;
    for (const auto& [option, value] : map.entries) {
        if (is_blank(option.text)) {
            report(reading, option, "expected an option, got an empty text",
                   "an empty cell is always no answer: remove this line");
            continue;
        }
        const auto word = read_word(reading, value, "the meaning of an option");
        if (!word) continue;
        if (const auto meaning = meaning_of_word(*word, allowed))
            meanings[option.text] = *meaning;
        else
            report(reading, value,
                   fmt::format("{} is no {}", quoted(*word),
                               allowed.fact == nullptr
                                   ? std::string("answer")
                                   : fmt::format("value of the fact '{}'", allowed.fact->id)),
                   allowed.hint);
    }
    return meanings;
}

ImportColumns::ImportColumns(Reading& reading, const Questionnaire& questionnaire)
    : reading_(reading), questionnaire_(questionnaire) {}

void ImportColumns::read(const Node& node, ImportMap& map) {
    if (!check_keys(reading_, node, column_keys())) return;
    ImportMap::Column column;
    column.place = place_of(node);
    if (const auto* heading = field(node, "heading"))
        column.heading = read_word(reading_, *heading, "the heading of a column").value_or("");
    if (const auto* number = field(node, "column"))
        if (const auto read = read_whole(reading_, *number, {.least = 1}))
            column.number = static_cast<std::size_t>(*read);
    Meaning meaning;
    if (const auto* is = field(node, "is")) {
        meaning = read_is(*is);
        column.is = is->text;
    }
    if (const auto* values = map_field(reading_, node, "values")) {
        if (meaning.known && !meaning.has_options)
            report(reading_, *values, fmt::format("{} has no options", quoted(column.is)),
                   "only questions and facts have: remove 'values'");
        else if (meaning.known)
            column.values = read_option_meanings(reading_, *values, meaning.allowed);
    }
    check_twice(node, column);
    map.columns.push_back(std::move(column));
}

void ImportColumns::check_twice(const Node& node, const ImportMap::Column& column) {
    if (column.heading.empty()) return;
    const auto key = fmt::format("{} {}", column.number ? *column.number : 0, fold_wording(column.heading));
    const auto [first, is_new] = line_of_heading_.emplace(key, node.line);
    if (is_new) return;
    report(reading_, find_entry(node, "heading")->value,
           fmt::format("the heading {} is there twice", quoted(fold_wording(column.heading))),
           fmt::format("the first one is in line {}; {}", first->second,
                       column.number ? "keep one of them" : "say with 'column: N' which column each one is"));
}

ImportColumns::Meaning ImportColumns::read_is(const Node& is) {
    if (!read_word(reading_, is, "the id of a question")) return {};
    auto meaning = meaning_of(is);
    if (!meaning.known) {
        report_unknown(is);
        return meaning;
    }
    if (is.text == "dropped") return meaning;
    const auto [first, is_new] = line_of_id_.emplace(small(is.text), is.line);
    if (!is_new)
        report(reading_, is, fmt::format("{} is two columns", quoted(is.text)),
               fmt::format("the first one is in line {}; keep one of them", first->second));
    return meaning;
}

ImportColumns::Meaning ImportColumns::meaning_of(const Node& is) {
    if (is.text == "dropped" || is.text == "respondent") return {true, false, {}};
    for (const auto& position : asked_questions(questionnaire_)) {
        const auto& dimension = questionnaire_.dimensions[position.dimension];
        if (is_same(dimension.questions[position.question].id, is.text))
            return {true, true, levels_of(scale_of(questionnaire_, dimension), questionnaire_.kind)};
    }
    for (const auto& fact : questionnaire_.facts)
        if (is_same(fact.id, is.text)) return {true, true, values_of(fact)};
    for (const auto& open : questionnaire_.open_questions)
        if (is_same(open.id, is.text)) return {true, false, {}};
    return {};
}

void ImportColumns::report_unknown(const Node& is) {
    std::vector<std::string> known{"respondent", "dropped"};
    for (const auto& dimension : questionnaire_.dimensions) {
        if (is_same(dimension.id, is.text))
            return report(reading_, is, fmt::format("{} is a dimension", quoted(is.text)),
                          "name one of its questions");
        for (const auto& question : dimension.questions) {
            if (question.off && is_same(question.id, is.text))
                return report(reading_, is, fmt::format("the question {} is off", quoted(is.text)),
                              "write 'is: dropped', or turn it on in the questionnaire with 'off: false'");
            const auto& former = question.previously;
            if (std::any_of(former.begin(), former.end(),
                            [&](const std::string& id) { return is_same(id, is.text); }))
                return report(reading_, is,
                              fmt::format("{} is the former id of '{}'", quoted(is.text), question.id),
                              fmt::format("write {}", question.id));
            if (!question.off) known.push_back(question.id);
        }
    }
    for (const auto& [ids, why] : {std::pair(&questionnaire_.dropped, "is dropped"),
                                   std::pair(&questionnaire_.not_short, "is not in the short form")})
        for (const auto& id : *ids)
            if (is_same(id, is.text))
                return report(reading_, is, fmt::format("{} {}", quoted(is.text), why),
                              "write 'is: dropped', or take it back into the questionnaire");
    for (const auto& fact : questionnaire_.facts) known.push_back(fact.id);
    for (const auto& open : questionnaire_.open_questions) known.push_back(open.id);
    report(reading_, is, fmt::format("unknown id {}", quoted(is.text)),
           nearest_hint(reading_, is.text, known,
                        fmt::format("write an id of '{}', respondent or dropped", questionnaire_.id)));
}

}  // namespace socratic
