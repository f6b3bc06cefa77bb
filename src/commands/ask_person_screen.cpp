// SPDX-License-Identifier: MIT
// What stands on the screen while one person's answers are typed.
#include <algorithm>
#include "commands/ask_person.hpp"
#include "model/answer_word.hpp"

namespace socratic {
namespace {

/// How much of a level is shown; less on a small screen.
enum class Detail { meanings, anchors, names, one_line };

std::string answer_text(Cell cell, const Scale& scale) {
    if (cell == cell_empty) return "–";
    return cell < 0 ? std::string(answer_word(cell)) : std::to_string(scale.min + cell);
}

class PersonScreen {
public:
    PersonScreen(const PersonInterview& interview, const ScreenWords& words, ScreenSize size)
        : interview_(interview), questions_(interview.questions()), words_(words), size_(size) {}

    Screen make(const std::string& heading, Detail detail) {
        add({heading + "  ", progress(), Look::plain});
        if (interview_.is_review())
            add_review();
        else if (questions_.is_fact(interview_.step()))
            add_fact();
        else
            add_question(detail);
        add_foot();
        return std::move(screen_);
    }

private:
    void add(const ScreenLine& line) { add_wrapped(screen_, line, size_.columns); }
    void add_blank() { screen_.push_back({}); }

    std::string progress() const {
        if (interview_.is_review()) return {};
        return std::to_string(interview_.step() + 1) + "/" + std::to_string(questions_.steps());
    }

    void add_fact() {
        const auto& fact = questions_.fact(interview_.step());
        add({"", words_.of("form.about"), Look::faint});
        add_blank();
        add({"", words_.of(fact.name), Look::plain});
        add_blank();
        for (std::size_t i = 0; i < fact.values.size(); ++i)
            add({lead(std::to_string(i + 1)), words_.of(fact.values[i].name), Look::plain});
        add({lead("-"), words_.of("ask.no_answer"), Look::faint});
    }

    void add_question(Detail detail) {
        const auto step = interview_.step();
        const auto& question = questions_.question(step);
        const auto& dimension = questions_.dimension(step);
        auto place = words_.of(dimension.name);
        if (const auto* section = find_section(questions_.questionnaire, dimension.section))
            place += " · " + words_.of(section->name);
        add({"", place, Look::faint});
        add_blank();
        add({question.id + "  ", wording(question), Look::plain});
        add_blank();
        if (detail == Detail::one_line) return add_one_line(questions_.scale(step));
        add_levels(question, questions_.scale(step), detail);
        const auto& keys = interview_.keys();
        const auto& asked = questions_.questionnaire;
        add({lead(keys.dont_know), label(asked.dont_know, "form.dont_know"), Look::plain});
        add({lead(keys.not_applicable), label(asked.not_applicable, "form.not_applicable"), Look::plain});
        if (is_spectrum()) add({lead(keys.varies), label(asked.varies, "form.varies"), Look::plain});
        add({lead("-"), words_.of("ask.no_answer"), Look::plain});
    }

    bool is_spectrum() const { return questions_.questionnaire.kind == Kind::spectrum; }

    /// Of a spectrum, where we are today or where we want to be.
    std::string wording(const Question& question) const {
        const auto text = words_.of(question.text);
        if (!is_spectrum()) return text;
        return words_.of(question.aim ? "form.aim_of" : "form.today_of", {{"question", text}});
    }

    /// What can be pressed, on a screen that has no room for more.
    void add_one_line(const Scale& scale) {
        std::string text = std::to_string(scale.min);
        for (int level = scale.min + 1; level <= scale.max && scale.count() <= 12; ++level)
            text += " " + std::to_string(level);
        if (scale.count() > 12) text += "–" + std::to_string(scale.max);
        add({"",
             text + "  " + interview_.keys().dont_know + " " + interview_.keys().not_applicable +
                 (is_spectrum() ? " " + interview_.keys().varies : "") + " -",
             Look::plain});
    }

    void add_levels(const Question& question, const Scale& scale, Detail detail) {
        for (int level = scale.min; level <= scale.max; ++level) {
            const auto named = scale.levels.find(level);
            const auto anchor = question.anchors.find(level);
            const bool has_name = named != scale.levels.end();
            if (scale.count() > 12 && !has_name && anchor == question.anchors.end()) continue;
            auto text = has_name ? words_.of(named->second.name) : std::string();
            if (detail == Detail::meanings && has_name && !named->second.meaning.empty())
                text += (text.empty() ? "" : " – ") + words_.of(named->second.meaning);
            if (detail != Detail::names && anchor != question.anchors.end())
                text += (text.empty() ? "→ " : " → ") + words_.of(anchor->second);
            add({lead(std::to_string(level)), text, Look::plain});
        }
    }

    std::string label(const Text& given, std::string_view otherwise) const {
        return given.empty() ? words_.of(otherwise) : words_.of(given);
    }

    static std::string lead(const std::string& key) {
        return std::string(key.size() < 4 ? 4 - key.size() : 0, ' ') + key + "  ";
    }

    void add_review() {
        long levels = 0, dont_know = 0, not_applicable = 0, none = 0, varies = 0;
        for (const auto cell : interview_.person().cells)
            ++(cell == cell_dont_know        ? dont_know
               : cell == cell_not_applicable ? not_applicable
               : cell == cell_empty          ? none
               : cell == cell_varies         ? varies
                                             : levels);
        add({"",
             words_.of(is_spectrum() ? "ask.review.places" : "ask.review",
                       {{"varies", std::to_string(varies)},
                        {"levels", std::to_string(levels)},
                        {"dk", std::to_string(dont_know)},
                        {"na", std::to_string(not_applicable)},
                        {"none", std::to_string(none)}}),
             Look::plain});
        add_blank();
        for (std::size_t step = 0; step < questions_.facts.size(); ++step) add_given_fact(step);
        for (std::size_t step = questions_.facts.size(); step < questions_.steps();) {
            const auto* dimension = &questions_.dimension(step);
            std::string line;
            for (; step < questions_.steps() && &questions_.dimension(step) == dimension; ++step) {
                const auto cell = interview_.person().cells[questions_.question_index(step)];
                // No-break spaces keep an id and its answer on one line.
                line += (line.empty() ? "" : "   ") + questions_.question(step).id + "\u00A0" +
                        answer_text(cell, questions_.scale(step));
            }
            add_columns(line);
        }
    }

    void add_given_fact(std::size_t step) {
        const auto& fact = questions_.fact(step);
        const auto value = interview_.person().facts[questions_.facts[step]];
        add({fact.id + "  ",
             value == no_fact_value ? "–" : words_.of(fact.values[static_cast<std::size_t>(value)].name),
             Look::plain});
    }

    /// Wrapping would fold the blanks between; so it is done line by line.
    void add_columns(std::string line) {
        while (width_of(line) > size_.columns) {
            auto cut = line.rfind("   ", static_cast<std::size_t>(size_.columns));
            if (cut == std::string::npos || cut == 0) break;
            screen_.push_back({"", line.substr(0, cut), Look::plain});
            line.erase(0, cut + 3);
        }
        screen_.push_back({"", std::move(line), Look::plain});
    }

    void add_foot() {
        add_blank();
        if (interview_.has_answer()) add({"", present_answer(), Look::plain});
        const auto& notice = interview_.notice();
        if (!notice.key.empty()) add({"! ", words_.of(notice.key, notice.values), Look::plain});
        const auto keys = interview_.is_review()    ? "ask.keys.review"
                          : interview_.has_answer() ? "ask.keys.again"
                                                    : "ask.keys";
        add({"", words_.of(keys), Look::faint});
        add_typed(screen_, interview_.typed(), size_.columns);
    }

    std::string present_answer() const {
        const auto step = interview_.step();
        std::string answer;
        if (questions_.is_fact(step)) {
            const auto value = interview_.person().facts[questions_.facts[step]];
            answer = words_.of(questions_.fact(step).values[static_cast<std::size_t>(value)].name);
        } else {
            const auto cell = interview_.person().cells[questions_.question_index(step)];
            const auto& scale = questions_.scale(step);
            const auto& asked = questions_.questionnaire;
            answer = answer_text(cell, scale);
            const auto named = scale.levels.find(scale.min + cell);
            if (cell == cell_dont_know) answer = label(asked.dont_know, "form.dont_know");
            if (cell == cell_not_applicable) answer = label(asked.not_applicable, "form.not_applicable");
            if (cell == cell_varies) answer = label(asked.varies, "form.varies");
            if (cell >= 0 && named != scale.levels.end()) answer += " " + words_.of(named->second.name);
        }
        return words_.of("ask.present", {{"answer", answer}});
    }

    const PersonInterview& interview_;
    const PersonQuestions& questions_;
    const ScreenWords& words_;
    ScreenSize size_;
    Screen screen_;
};

}  // namespace

Screen person_screen(const PersonInterview& interview, const std::string& heading, const ScreenWords& words,
                     ScreenSize size) {
    for (const auto detail : {Detail::meanings, Detail::anchors, Detail::names}) {
        auto screen = PersonScreen(interview, words, size).make(heading, detail);
        if (static_cast<int>(screen.size()) <= size.rows) return screen;
    }
    return PersonScreen(interview, words, size).make(heading, Detail::one_line);
}

}  // namespace socratic
