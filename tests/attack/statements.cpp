// SPDX-License-Identifier: MIT
#include "statements.hpp"
#include <algorithm>
#include <string_view>
#include "model/comparison_words.hpp"
#include "numbers.hpp"
#include "report/value_table.hpp"
#include "report_subject.hpp"

namespace socratic::attack {
namespace {

using About = Statement::About;

/// What texts and marks say of people's answers; the names of a shape, parted by blanks. Lists and groups are
/// read through whatever they are called.
struct Known {
    std::string_view shape, names;
    std::optional<About> about;
};

const Known known[] = {
    {"report", "respondents answered", About::respondents},
    {"report",
     "organisation questionnaire questionnaire_id questionnaire_version instruction minutes is_spectrum "
     "language "
     "round date "
     "invited too_few not_yet wheel shows_figures minimum_group minimum_lowered lowest highest "
     "power_question is_prompted coming_date asked_facts is_first_apart plan_days plan_budget plan_state "
     "open_more done_more dropped_more as_of is_as_of_round",
     {}},
    {"level", "number name meaning", {}},
    {"dimension", "level n consensus views", About::level},
    {"dimension", "next_level direction horizon", About::level},  // nothing is agreed here: from the mean
    {"dimension", "common_level", About::level},                  // beside a community only
    {"dimension", "is_unknown shows_figures", {}},                // by its questions
    {"dimension", "sd", About::spread},
    {"dimension", "level_name description aim", About::spread},  // of a spectrum: from medians
    {"dimension",
     "id name short section lowest highest gap agreed agreed_name agreed_why note target target_by discuss "
     "community",
     {}},
    {"topic", "is_split is_weak is_lowest", About::level},
    {"topic", "is_aimed", About::spread},
    {"topic", "number is_unknown is_unplaced is_varied", {}},  // by the numbers of its questions, by its gap
    {"question", "level n consensus views is_split", About::level},
    {"question", "sd median histogram", About::spread},
    {"question", "dont_know some_dont_know not_applicable no_answer unknown is_unknown varies",
     About::no_level},
    {"question", "id text is_aim is_reversed gap lowest_anchor highest_anchor", {}},
    {"anchor", "number text", {}},
    {"round", "respondents answered", About::respondents},
    {"round", "id name date invited is_reported source", {}},
    {"change", "difference was now is_up is_down", About::level},
    {"change", "from", {}},
    {"action",
     "id dimension what result who with start due days budget indicator first_step status is_planned "
     "is_started is_done is_dropped is_late",
     {}},
    {"person", "name days budget", {}},
    {"fact", "id name is_wide are_hidden hidden", {}},
    {"group_column", "name", {}},
    {"group_levels", "levels", About::difference},  // the means of the groups it names
    {"group_levels", "id name", {}},
    {"group_level", "level", About::difference},  // that of one group
    {"group_level", "name", {}},
    {"group", "n", About::respondents},
    {"group", "name", {}},
    {"difference", "sentence", About::difference},
    {"difference", "dimension", {}},
    {"example", "dimension score", {}},  // nobody real
    {"method", "agreed_from split_below unknown_share unknown_people minimum_answered", {}},
    {"weight", "dimension question weight", {}},
    {"step", "question answer counts", {}},
    {"sentence", "text", {}},
};

bool has_word(std::string_view words, std::string_view word) {
    for (std::size_t at = 0; at < words.size();) {
        const auto end = std::min(words.find(' ', at), words.size());
        if (words.substr(at, end - at) == word) return true;
        at = end + 1;
    }
    return false;
}

const Known* find_known(std::string_view shape, std::string_view name) {
    for (const auto& row : known)
        if (row.shape == shape && has_word(row.names, name)) return &row;
    return shape == "topic" ? find_known("dimension", name) : nullptr;
}

std::string text_of(const Members& values, std::string_view name) {
    const auto* value = values.find(name);
    return value == nullptr ? std::string() : std::get<std::string>(value->content);
}

/// "no level: 2" -> "2".
std::string after_colon(const std::string& text) { return text.substr(text.rfind(':') + 1); }

class Reading {
public:
    void read(const Members& values, std::string_view shape, Statement place) {
        enter(values, shape, place);
        for (const auto& [name, value] : values.list) {
            const auto* row = find_value(shape, name);
            const auto of = row == nullptr ? std::string_view() : row->of;
            if (const auto* group = std::get_if<Members>(&value.content)) {
                if (!group->list.empty()) read(*group, of, place);
            } else if (const auto* list = std::get_if<std::vector<Members>>(&value.content)) {
                for (const auto& item : *list) read(item, of, place);
            } else {
                state(shape, name, value, place);
            }
        }
    }

    Statements statements;

private:
    /// Where we are from here on.
    static void enter(const Members& values, std::string_view shape, Statement& place) {
        if (shape == "dimension" || shape == "topic" || shape == "group_levels")
            place.dimension = text_of(values, "id");
        if (shape == "question") place.question = text_of(values, "id");
        if (shape == "round") place.round = text_of(values, "name");
        if (shape == "change") place.round = text_of(values, "from");
        if (shape == "fact") place.fact = text_of(values, "id");
        if (shape == "group" || shape == "group_level") place.group = text_of(values, "name");
        if (shape == "difference" || shape == "action") place.dimension = text_of(values, "dimension");
    }

    void state(std::string_view shape, const std::string& name, const TemplateValue& value, Statement place) {
        const auto* row = find_known(shape, name);
        if (row == nullptr) return statements.unknown.push_back(std::string(shape) + "." + name);
        if (!row->about) return;
        const auto* yes = std::get_if<bool>(&value.content);
        place.text = yes == nullptr ? std::get<std::string>(value.content) : *yes ? "yes" : "";
        if (place.text.empty() || place.text == "–") return;
        if (shape == "group_level") place.text = place.group + " " + place.text;
        place.about = *row->about;
        place.name = name;
        statements.list.push_back(place);
        if (shape != "change") return;
        place.round.clear();  // a change is of the newest round too
        statements.list.push_back(place);
    }
};

/// The sentence that begins with the name and a dash; "" when there is none.
std::string sentence_about(const std::string& text, const std::string& name) {
    const auto begins = name + " – ";
    auto at = text.find(begins);
    while (at != std::string::npos && at > 0 && text[at - 1] != ' ') at = text.find(begins, at + 1);
    if (at == std::string::npos) return {};
    at += begins.size();
    const auto end = text.find(". ", at);
    return text.substr(at, end == std::string::npos ? end : end - at);
}

std::vector<std::string> parts_of(const std::string& text, std::string_view mark) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(mark, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + mark.size();
    }
    return parts;
}

}  // namespace

bool names_group(const Statement& statement, const Questionnaire& questionnaire,
                 const std::optional<std::string>& value) {
    const auto says = [&](const std::string& words) {
        return statement.text.find(words) != std::string::npos;
    };
    return says(people_words(english(), questionnaire, statement.fact, value)) ||
           (value && says(name_of_value(questionnaire, statement.fact, *value, english().language) + " "));
}

Statements read_values(const Members& values) {
    Reading reading;
    reading.read(values, "report", {});
    return std::move(reading.statements);
}

std::vector<Statement> read_picture(const ReportFigure& figure, const std::vector<std::string>& dimensions) {
    std::vector<Statement> list;
    for (const auto& dimension : dimensions)
        for (const auto& part : parts_of(sentence_about(figure.scene.description, dimension), "; ")) {
            const auto colon = part.find(": ");
            if (colon == std::string::npos) continue;
            const auto said = parts_of(part.substr(colon + 2), ", ");
            if (numbers_in(said.front()).empty() || numbers_in(said.front()).front() != said.front())
                continue;  // why there is no figure
            Statement statement;
            statement.round = part.substr(0, colon);
            statement.dimension = dimension;
            for (const auto& each : said) {
                const bool is_spread = each.starts_with("middle half");
                statement.about = is_spread ? About::spread : About::level;
                statement.name = is_spread ? "middle_half" : each.starts_with("n ") ? "n" : "level";
                statement.text = each.starts_with("n ") ? each.substr(2) : each;
                list.push_back(statement);
            }
        }
    return list;
}

std::vector<Statement> read_histogram(const ReportFigure& figure, const std::string& question) {
    std::vector<Statement> list;
    const auto& words = figure.scene.description;
    const auto end = words.find(". ");
    long counted = 0;
    for (const auto& column : parts_of(words.substr(0, end), "; ")) counted += std::stol(after_colon(column));
    Statement statement;
    statement.question = question;
    const auto add = [&](About about, const std::string& name, const std::string& text) {
        statement.about = about;
        statement.name = name;
        statement.text = text;
        list.push_back(statement);
    };
    add(About::spread, "n", std::to_string(counted));
    for (const auto& part : parts_of(words.substr(end + 2), " · "))
        if (part.ends_with("answered") || part.ends_with("answered."))
            add(About::level, "n", numbers_in(part).front());
        else
            add(About::no_level, "dont_know", numbers_in(part).back());
    return list;
}

}  // namespace socratic::attack
