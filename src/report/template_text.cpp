// SPDX-License-Identifier: MIT
#include "report/template_text.hpp"
#include <algorithm>
#include <utility>
#include "base/nearest.hpp"
#include "base/utf8.hpp"
#include "report/directive.hpp"
#include "report/template_tables.hpp"
#include "report/template_tags.hpp"
#include "report/value_table.hpp"

namespace socratic {
namespace {

/// An open section: what it is called, where, and the shape of what names stand for inside it.
struct Open {
    std::string name;
    Place place;
    std::string_view shape;  ///< "" for the section of a text or a yes: names mean what they meant outside
};

class Check {
public:
    Check(const TemplateText& text, const DocumentKind& kind, const Questionnaire* questionnaire)
        : text_(text), kind_(kind), questionnaire_(questionnaire) {}

    Problems run() {
        const auto tags = find_tags(text_, problems_);
        for (const auto& tag : tags) check(tag);
        for (const auto& open : open_)
            problem(open.place, "the section '" + open.name + "' does not end",
                    "put {{/" + open.name + "}} where it ends");
        check_lines();
        check_tables(text_, problems_);
        return in_order();
    }

private:
    /// From the top of the file to its end.
    Problems in_order() const {
        auto list = problems_.kept();
        std::stable_sort(list.begin(), list.end(), [](const Problem& a, const Problem& b) {
            return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
        });
        Problems sorted;
        for (auto& problem : list) sorted.add(std::move(problem));
        return sorted;
    }

    void problem(const Place& place, std::string message, std::string hint) {
        problems_.add({Severity::error, place, std::move(message), std::move(hint)});
    }

    std::vector<std::string_view> shapes() const {
        std::vector<std::string_view> list;
        for (auto open = open_.rbegin(); open != open_.rend(); ++open)
            if (!open->shape.empty()) list.push_back(open->shape);
        list.push_back(kind_.shape);
        return list;
    }

    /// What one word of a name stands for in a shape; the companion of a list or group is a yes or no.
    static const NamedValue* look_up(std::string_view shape, std::string_view name) {
        static const NamedValue yes_or_no{"", "", ValueKind::yes_or_no, "", ""};
        if (const auto* value = find_value(shape, name)) return value;
        const auto* companion = find_value(shape, companion_of(name));
        const bool has_companion = companion != nullptr && (companion->kind == ValueKind::list ||
                                                            companion->kind == ValueKind::group);
        return has_companion ? &yes_or_no : nullptr;
    }

    /// Only the first word of `a.b` is looked for outside the innermost section; as the renderer does.
    const NamedValue* find(const std::string& name) const {
        const auto dot = name.find('.');
        for (const auto shape : shapes()) {
            const auto* value = look_up(shape, name.substr(0, dot));
            if (value == nullptr) continue;
            if (dot == std::string::npos) return value;
            if (value->kind != ValueKind::group) return nullptr;
            return look_up(value->of, name.substr(dot + 1));
        }
        return nullptr;
    }

    std::string hint_for(const std::string& name) const {
        std::vector<std::string> known;
        for (const auto shape : shapes())
            for (const auto& value : values_of(shape)) {
                known.emplace_back(value.name);
                if (value.kind == ValueKind::group)
                    for (const auto& inner : values_of(value.of))
                        known.push_back(std::string(value.name) + "." + std::string(inner.name));
            }
        const auto guess = did_you_mean(name, known);
        return guess.empty() ? std::string(kind_.listing) + " shows what there is" : guess;
    }

    const NamedValue* check_name(const TemplateTag& tag) {
        const auto* value = find(tag.name);
        if (value == nullptr) problem(tag.place, "unknown value '" + tag.name + "'", hint_for(tag.name));
        return value;
    }

    void check(const TemplateTag& tag) {
        switch (tag.kind) {
            case TagKind::value:
                check_value(tag);
                break;
            case TagKind::section:
            case TagKind::inverted:
                begin(tag);
                break;
            case TagKind::end:
                end(tag);
                break;
            case TagKind::comment:
                break;
        }
    }

    void check_value(const TemplateTag& tag) {
        const auto* value = check_name(tag);
        if (value == nullptr) return;
        if (value->kind == ValueKind::text) return check_histogram(tag, *value);
        const auto what = value->kind == ValueKind::yes_or_no ? std::string("yes or no")
                                                              : "a " + std::string(kind_words(value->kind));
        problem(tag.place, "'" + tag.name + "' is " + what + ", not a text",
                "open a section: {{#" + tag.name + "}} … {{/" + tag.name + "}}");
    }

    /// What stands after `figure:histogram-` is a question's id, whatever the values will be.
    void check_histogram(const TemplateTag& tag, const NamedValue& value) {
        const auto directive = find_directive(without_sections(tag.place.excerpt));
        if (!directive || directive->what != Directive::What::figure) return;
        const auto figure = find_figure_name(kind_, directive->figure);
        if (!figure || figure->id != "{{" + tag.name + "}}") return;
        if (value.shape != "question" || value.name != "id")
            problem(tag.place, "'" + tag.name + "' is not the id of a question here",
                    "write figure:histogram-{{id}} between {{#questions}} and {{/questions}}");
    }

    void begin(const TemplateTag& tag) {
        const auto* value = check_name(tag);
        const bool enters = value != nullptr && tag.kind == TagKind::section &&
                            (value->kind == ValueKind::list || value->kind == ValueKind::group);
        open_.push_back({tag.name, tag.place, enters ? value->of : std::string_view()});
    }

    void end(const TemplateTag& tag) {
        const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                        [&](const Open& open) { return open.name == tag.name; });
        if (found == open_.rend()) {
            problem(tag.place, "the section '" + tag.name + "' ends, but did not begin",
                    open_.empty() ? "take it out, or put {{#" + tag.name + "}} where it begins"
                                  : "'" + open_.back().name + "' of line " +
                                        std::to_string(open_.back().place.line) + " is the one that is open");
            return;
        }
        while (open_.back().name != tag.name) {
            problem(open_.back().place, "the section '" + open_.back().name + "' does not end",
                    "put {{/" + open_.back().name + "}} before {{/" + tag.name + "}} of line " +
                        std::to_string(tag.place.line));
            open_.pop_back();
        }
        open_.pop_back();
    }

    /// Figures, writing lines and pictures stand in the text between the tags.
    void check_lines() {
        std::size_t begin = 0;
        for (int number = 1; begin <= text_.text.size(); ++number) {
            const auto end = std::min(text_.text.find('\n', begin), text_.text.size());
            check_line(std::string_view(text_.text).substr(begin, end - begin), number);
            begin = end + 1;
        }
    }

    std::string figures_there_are() const {
        const auto names = figure_names(kind_);
        return names.empty() ? "such a document has no figures" : "the figures are " + names;
    }

    std::string figure_hint() const {
        const auto there_are = figures_there_are();
        if (kind_.figures.empty()) return there_are;
        return there_are + ": write figure:" + std::string(figure_name(kind_.figures.front())) +
               " on a line of its own";
    }

    void check_line(std::string_view line, int number) {
        if (const auto picture = line.find("!["); picture != std::string_view::npos)
            problem(place_in(text_, number, picture), "a picture from a file cannot be in a report",
                    figure_hint());
        const auto bare = without_sections(line);
        const auto directive = find_directive(bare);
        if (const auto meant = directive_meant(bare); !meant.empty())
            problem(place_in(text_, number, line.find_first_not_of(' ')),
                    "expected '" + meant + "', which stands alone on its line in small letters",
                    "write " + meant + ", or put other words before it");
        if (const auto found = find_figure_in_sentence(bare))
            problem(
                place_in(text_, number, std::min(line.find("figure:" + found->name), line.size())),
                "a figure stands alone on a line, not in a sentence",
                "put figure:" + found->name + " on a line of its own, with an empty line above and below");
        if (!directive) return;
        const Place place = place_in(text_, number, line.find_first_not_of(' '));
        if (directive->what == Directive::What::lines && directive->is_wrong)
            problem(place, "expected the number of lines after 'lines:', from 1 to 40", "such as lines:3");
        if (directive->what == Directive::What::figure) check_figure(directive->figure, place);
    }

    void check_figure(const std::string& name, const Place& place) {
        const auto figure = find_figure_name(kind_, name);
        if (figure && figure->kind == ReportFigureKind::histogram)
            check_question(figure->id, place);
        else if (!figure)
            unknown_figure(name, place);
    }

    void unknown_figure(const std::string& name, const Place& place) {
        std::vector<std::string> known;
        for (const auto figure : kind_.figures)
            if (figure != ReportFigureKind::histogram) known.emplace_back(figure_name(figure));
        const auto guess = did_you_mean(name, known);
        problem(place, "unknown figure '" + name + "'", guess.empty() ? figures_there_are() : guess);
    }

    /// The one of a histogram. What a value will name is checked where the value is.
    void check_question(const std::string& id, const Place& place) {
        if (id.starts_with("{{") && id.find("}}") == id.size() - 2) return;
        std::vector<std::string> known;
        if (questionnaire_ != nullptr)
            for (const auto& dimension : questionnaire_->dimensions)
                for (const auto& question : dimension.questions) known.push_back(question.id);
        const bool is_known = std::find(known.begin(), known.end(), id) != known.end();
        const bool is_a_name = id.find_first_of("{}") == std::string::npos;
        if (is_known || (questionnaire_ == nullptr && is_a_name)) return;
        const auto guess = did_you_mean(id, known);
        problem(place, "the figure 'histogram-" + id + "' is of no question of the questionnaire",
                guess.empty() ? "write figure:histogram- and the id of a question, or "
                                "figure:histogram-{{id}} between {{#questions}} and {{/questions}}"
                              : guess);
    }

    const TemplateText& text_;
    const DocumentKind& kind_;
    const Questionnaire* questionnaire_;  ///< may be nothing
    Problems problems_;
    std::vector<Open> open_;
};

}  // namespace

TemplateText read_template(std::string path, std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    if (bytes.find('\0') != std::string_view::npos || find_invalid_utf8(bytes))
        throw Failure(Problem{Severity::error,
                              {path, 0, 0, {}},
                              "this is not a text in UTF-8",
                              "a template is a text file: save it as UTF-8"});
    TemplateText text{std::move(path), {}};
    text.text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n') continue;
        if (static_cast<unsigned char>(bytes[i]) < 0x20 && bytes[i] != '\r' && bytes[i] != '\n' &&
            bytes[i] != '\t')
            continue;
        text.text += bytes[i] == '\r' ? '\n' : bytes[i];
    }
    return text;
}

Problems check_template(const TemplateText& text, const DocumentKind& kind,
                        const Questionnaire* questionnaire) {
    return Check(text, kind, questionnaire).run();
}

}  // namespace socratic
