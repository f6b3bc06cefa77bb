// SPDX-License-Identifier: MIT
// What the phone form's script is given: the questionnaire in all the languages of the form.
#include <fmt/format.h>
#include <algorithm>
#include "forms/answer_options.hpp"
#include "forms/phone.hpp"
#include "forms/voice.hpp"
#include "model/language_direction.hpp"
#include "model/language_name.hpp"
#include "model/phone_code.hpp"
#include "write/html.hpp"
#include "write/json_text.hpp"

namespace socratic {
namespace {

/// The words of the page that other forms say too.
constexpr std::string_view shared_words[] = {"about", "about.how", "code",     "code.why",
                                             "open",  "open.how",  "optional", "undisclosed"};

struct Source {
    const Questionnaire& questionnaire;
    const std::vector<std::size_t>& facts;  ///< those that are asked
    std::vector<Voice> voices;
};

/// By language, what `say` says in it; the texts that are empty are left out.
template <class Say>
std::string by_language(const Source& source, Say say) {
    JsonObject texts;
    for (const auto& voice : source.voices)
        if (const auto text = say(voice); !text.empty()) texts.add(voice.language, json_string(text));
    return texts.text();
}

std::string said(const Source& source, const Text& text) {
    return by_language(source, [&](const Voice& voice) { return voice.said(text); });
}

std::string option_names(const Source& source, Cell cell) {
    return by_language(source, [&](const Voice& voice) {
        const auto& questionnaire = source.questionnaire;
        for (const auto& option :
             answer_options(questionnaire, questionnaire.scale, voice.language, voice.words))
            if (option.cell == cell) return option.name;
        return std::string();
    });
}

std::string languages(const Source& source) {
    std::vector<std::string> items;
    for (const auto& voice : source.voices)
        items.push_back(JsonObject()
                            .add("tag", json_string(voice.language))
                            .add("name", json_string(language_name(voice.language)))
                            .add("direction", is_right_to_left(voice.language) ? "\"rtl\"" : "\"ltr\"")
                            .text());
    return json_lines(items, 2);
}

std::string all_words(const Source& source) {
    JsonObject all;
    for (const auto& voice : source.voices) {
        constexpr std::string_view prefix = "form.";
        std::vector<std::string> keys;
        for (const auto key : shared_words) keys.push_back(fmt::format("{}{}", prefix, key));
        for (const auto& [key, text] : voice.words.by_key)
            if (key.starts_with("form.phone.") && key != "form.phone.without_script") keys.push_back(key);
        JsonObject own;
        for (const auto& key : keys)
            own.new_line(3).add(key.substr(prefix.size()), json_string(voice.word(key)));
        all.new_line(2).add(voice.language, own.text());
    }
    return all.text();
}

std::string scale_object(const Source& source, const Scale& scale) {
    std::vector<std::string> levels;
    for (int level = scale.min; level <= scale.max; ++level) {
        const auto named = scale.levels.find(level);
        JsonObject object;
        object.add("name", named == scale.levels.end() ? "{}" : said(source, named->second.name));
        object.add("meaning", named == scale.levels.end() ? "{}" : said(source, named->second.meaning));
        levels.push_back(object.text());
    }
    return JsonObject()
        .add("min", std::to_string(scale.min))
        .new_line(2)
        .add("levels", json_lines(levels, 3))
        .text();
}

bool is_asked(const Dimension& dimension) {
    return std::any_of(dimension.questions.begin(), dimension.questions.end(),
                       [](const Question& question) { return !question.off; });
}

/// The questionnaire's scale, then those of dimensions that have their own.
std::string scales(const Source& source) {
    std::vector<std::string> items{scale_object(source, source.questionnaire.scale)};
    for (const auto& dimension : source.questionnaire.dimensions)
        if (is_asked(dimension) && dimension.scale) items.push_back(scale_object(source, *dimension.scale));
    return json_lines(items, 2);
}

std::string question_object(const Source& source, const Question& question) {
    JsonObject anchors;
    for (const auto& [level, text] : question.anchors) anchors.add(std::to_string(level), said(source, text));
    return JsonObject()
        .add("id", json_string(question.id))
        .add("text", by_language(source,
                                 [&](const Voice& voice) {
                                     return voice.asked(question, source.questionnaire.kind);
                                 }))
        .add("anchors", anchors.text())
        .text();
}

std::string dimensions(const Source& source) {
    std::vector<std::string> items;
    int scales = 0;
    for (const auto& dimension : source.questionnaire.dimensions) {
        if (!is_asked(dimension)) continue;
        JsonObject object;
        object.add("name", said(source, dimension.name));
        if (const auto* section = find_section(source.questionnaire, dimension.section))
            object.add("section", said(source, section->name));
        object.add("scale", std::to_string(dimension.scale ? ++scales : 0));
        std::vector<std::string> questions;
        for (const auto& question : dimension.questions)
            if (!question.off) questions.push_back(question_object(source, question));
        object.new_line(3).add("questions", json_lines(questions, 4));
        items.push_back(object.text());
    }
    return json_lines(items, 2);
}

/// Of all facts: those that are not asked have their place in the code too.
std::string fact_values(const Source& source) {
    std::vector<long> counts;
    for (const auto& fact : source.questionnaire.facts)
        counts.push_back(static_cast<long>(fact.values.size()));
    return json_numbers(counts);
}

std::string facts(const Source& source) {
    std::vector<std::string> items;
    for (const auto index : source.facts) {
        const auto& fact = source.questionnaire.facts[index];
        std::vector<std::string> values;
        for (const auto& value : fact.values)
            values.push_back(
                JsonObject().add("id", json_string(value.id)).add("name", said(source, value.name)).text());
        items.push_back(JsonObject()
                            .add("id", json_string(fact.id))
                            .add("index", std::to_string(index))
                            .add("name", said(source, fact.name))
                            .add("undisclosed", offers_silence(fact) ? "true" : "false")
                            .new_line(3)
                            .add("values", json_lines(values, 4))
                            .text());
    }
    return json_lines(items, 2);
}

std::string open_questions(const Source& source) {
    std::vector<std::string> items;
    for (const auto& question : source.questionnaire.open_questions)
        items.push_back(
            JsonObject().add("id", json_string(question.id)).add("text", said(source, question.text)).text());
    return json_lines(items, 2);
}

std::string whole_form(const Source& source) {
    JsonObject form;
    form.add("questionnaire", json_string(source.questionnaire.id));
    form.add("version", json_string(source.questionnaire.version));
    form.add("fingerprint", std::to_string(phone_code_fingerprint(source.questionnaire)));
    form.new_line(1).add("languages", languages(source));
    form.new_line(1).add("words", all_words(source));
    form.new_line(1).add("title", said(source, source.questionnaire.title));
    form.new_line(1).add("instruction", said(source, source.questionnaire.instruction));
    form.new_line(1).add("scales", scales(source));
    form.new_line(1).add("dont_know", option_names(source, cell_dont_know));
    form.new_line(1).add("not_applicable", option_names(source, cell_not_applicable));
    const bool may_vary = source.questionnaire.kind == Kind::spectrum;
    if (may_vary) form.new_line(1).add("varies", option_names(source, cell_varies));
    form.new_line(1).add("silent", may_vary ? "4" : "3");
    form.new_line(1).add("dimensions", dimensions(source));
    form.new_line(1).add("fact_values", fact_values(source));
    form.new_line(1).add("facts", facts(source));
    form.new_line(1).add("open", open_questions(source));
    return form.text();
}

}  // namespace

std::string phone_form_data(const FormRequest& request, const std::vector<Words>& catalogues) {
    return json_for_script(
        whole_form({request.questionnaire, request.facts, voices_of(request, catalogues)}));
}

}  // namespace socratic
