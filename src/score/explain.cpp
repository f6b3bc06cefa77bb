// SPDX-License-Identifier: MIT
#include "score/explain.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/utf8.hpp"
#include "score/invented_person.hpp"

namespace socratic {
namespace {

constexpr std::size_t width = 98;

/// Lines of at most `width` columns; the first begins `first` blanks in, the others `rest`.
struct Indent {
    std::size_t first = 0, rest = 0;
};

std::string paragraph(std::string_view text, Indent indent = {}) {
    std::string out, line(indent.first, ' ');
    bool begun = false;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        const auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (begun && count_code_points(line) + 1 + count_code_points(word) > width) {
            out += line + "\n";
            line.assign(indent.rest, ' ');
        } else if (begun) {
            line += ' ';
        }
        line += word;
        begun = true;
    }
    return out + line + "\n";
}

constexpr Indent item{2, 4};
constexpr Indent below_item{4, 4};

std::string answer_words(const Scale& scale, Cell cell) {
    if (cell == cell_dont_know) return "don't know";
    if (cell == cell_not_applicable) return "not applicable";
    return std::to_string(scale.min + cell);
}

/// What becomes of an answer on its way into the score.
std::string effect_words(const Scale& scale, const InventedAnswer& answer) {
    if (answer.cell == cell_dont_know) return "counts as not answered";
    if (!answer.question->reverse) return fmt::format("counts as {}", scale.min + answer.cell);
    return fmt::format("high means less here, so it is turned round: {} + {} - {} = {}", scale.min, scale.max,
                       scale.min + answer.cell, scale.max - answer.cell);
}

std::string answers_words(const Scale& scale, const std::vector<InventedAnswer>& answers,
                          const std::string& language) {
    std::string text;
    for (const auto& answer : answers)
        text +=
            paragraph(fmt::format("{}  {}", answer.question->id, in(answer.question->text, language)), item) +
            paragraph(
                fmt::format("answer: {}; {}", answer_words(scale, answer.cell), effect_words(scale, answer)),
                below_item);
    return text;
}

std::string share_words(Fraction share) {
    if (share == Fraction{1, 2}) return "half";
    return fmt::format("{:.0f}%", share.value() * 100);
}

/// "(3 + 4 + 2) / 3 = 3.00", with weights where they differ.
std::string sum_words(const Scale& scale, const std::vector<InventedAnswer>& answers) {
    const bool weighted = std::any_of(answers.begin(), answers.end(), [](const InventedAnswer& answer) {
        return answer.question->weight != Fraction{1, 1};
    });
    std::string terms;
    double sum = 0, weights = 0;
    for (const auto& answer : answers) {
        if (answer.cell < 0) continue;
        const int level = answer.question->reverse ? scale.max - answer.cell : scale.min + answer.cell;
        const double weight = answer.question->weight.value();
        sum += weight * level;
        weights += weight;
        terms += fmt::format("{}{}", terms.empty() ? "" : " + ",
                             weighted ? fmt::format("{:g} x {}", weight, level) : std::to_string(level));
    }
    return fmt::format("({}) / {:g} = {:.2f}", terms, weights, sum / weights);
}

std::string person_words(const Questionnaire& questionnaire, const Dimension& dimension,
                         const std::string& language) {
    const auto& scale = scale_of(questionnaire, dimension);
    const auto answers = invent_person(questionnaire, dimension);
    auto text = paragraph("An invented person, to show how a score is made. Nobody gave these answers:");
    text += "\n" + answers_words(scale, answers, language) + "\n";
    const auto answered =
        std::count_if(answers.begin(), answers.end(), [](const auto& answer) { return answer.cell >= 0; });
    text +=
        paragraph(fmt::format("This person gave a level for {} of {} questions. At least {} is needed for a "
                              "score (a question that is "
                              "\"not applicable\" would not be counted; \"don't know\" and no answer are). "
                              "Nothing is filled in for what "
                              "was not answered: the score is the average of the levels given.",
                              answered, answers.size(), share_words(questionnaire.minimum_answered)));
    text += "\n  " + sum_words(scale, answers) + "\n\n";
    if (!is_answered_enough(questionnaire, answers))
        text += paragraph("That is less than is needed: this person would have no score on this dimension.") +
                "\n";
    return text;
}

std::string question_words(const QuestionScores& question, long minimum) {
    if (!question.asked) return paragraph(fmt::format("{}: not asked in this round.", question.id), item);
    if (question.hidden != Hidden::no)
        return paragraph(
            fmt::format("{}: fewer than {} levels were given, so nothing is shown.", question.id, minimum),
            item);
    std::string text = fmt::format("{}: {} gave a level", question.id, question.n);
    if (question.counts) {
        std::string counts;
        for (std::size_t level = 0; level < question.counts->size(); ++level)
            counts += fmt::format("{}{} by {}", counts.empty() ? "level " : ", ",
                                  question.lowest + static_cast<int>(level), (*question.counts)[level]);
        text += fmt::format(" ({})", counts);
    }
    if (question.dont_know)
        text += fmt::format("; don't know {}, not applicable {}, no answer {}", *question.dont_know,
                            question.not_applicable.value_or(0), question.empty.value_or(0));
    if (question.mean) text += fmt::format("; on average {:.2f}", *question.mean);
    return paragraph(text + ".", item);
}

std::string gap_words(const DimensionScores& dimension, long minimum) {
    switch (dimension.gap) {
        case Gap::hidden:
            return fmt::format("Fewer than {} people have a score here, so no figure of people is shown.",
                               minimum);
        case Gap::nobody_scored:
            return "Nobody answered enough of these questions: the wheel has a gap here, not a zero.";
        case Gap::not_asked:
            return "These questions were not asked in this round: the wheel has a gap here, not a zero.";
        case Gap::too_few_common:
            return "Too few of these questions are the same in all rounds shown, so they are not compared.";
        case Gap::not_reported:
            return "No figure was reported here.";
        case Gap::other_scale:
            return "The figure reported here is on another scale, so it is not shown beside the others.";
        case Gap::other_weights:
            return "The questions count otherwise here, so they are not compared.";
        case Gap::none:
            break;
    }
    return {};
}

std::string figures_words(const DimensionScores& dimension) {
    std::string text;
    if (dimension.reported)
        return paragraph(fmt::format("The figure reported for this round is {:.2f}.", *dimension.reported));
    text += fmt::format("{} people have a score on this dimension", dimension.n);
    if (dimension.not_scored.value_or(0) > 0)
        text += fmt::format(" ({} answered too little of it)", *dimension.not_scored);
    text +=
        fmt::format(". The group's level is the average of their scores, each person counting once: {:.2f}.",
                    dimension.mean.value_or(0));
    if (dimension.q1 && dimension.q3)
        text += fmt::format(" Half of them are between {:.2f} and {:.2f}.", *dimension.q1, *dimension.q3);
    if (dimension.consensus)
        text += fmt::format(
            " Consensus is {:.0f}% (100% when all give the same level, 0% when half give the lowest "
            "and half the highest): {}.",
            *dimension.consensus * 100,
            dimension.views == Views::split    ? "views are split, so talk before you trust the average"
            : dimension.views == Views::agreed ? "people largely agree"
                                               : "views are mixed");
    return paragraph(text);
}

std::string round_words(const RoundScores& round, const DimensionScores& dimension, long minimum) {
    auto text = paragraph(fmt::format("The group's own answers, round {}:", round.id));
    if (round.not_yet) return text + paragraph("There are no answers yet.");
    if (round.hidden != Hidden::no)
        return text + paragraph(fmt::format("Fewer than {} people answered, so no figure of people is shown.",
                                            minimum));
    text += "\n";
    for (const auto& question : dimension.questions) text += question_words(question, minimum);
    if (!dimension.questions.empty()) text += "\n";
    const auto gap = gap_words(dimension, minimum);
    return text + (gap.empty() ? figures_words(dimension) : paragraph(gap));
}

}  // namespace

std::string explain_dimension(const Questionnaire& questionnaire, const Scores& scores,
                              const std::string& dimension, const std::string& language) {
    const auto* described = find_dimension(questionnaire, dimension);
    if (described == nullptr) return {};
    const auto& scale = scale_of(questionnaire, *described);
    auto text = paragraph(fmt::format("{} ({}), levels {} to {}", in(described->name, language),
                                      described->id, scale.min, scale.max)) +
                "\n";
    text += person_words(questionnaire, *described, language);
    for (auto round = scores.rounds.rbegin(); round != scores.rounds.rend(); ++round)
        for (const auto& figures : round->dimensions)
            if (figures.id == dimension) text += round_words(*round, figures, scores.minimum_group) + "\n";
    const bool reverses =
        std::any_of(described->questions.begin(), described->questions.end(),
                    [](const Question& question) { return !question.off && question.reverse; });
    if (reverses) text += paragraph("The levels of questions that are turned round are shown after turning.");
    return text + paragraph(fmt::format("With fewer than {} answers, none of these counts would be shown.",
                                        scores.minimum_group));
}

}  // namespace socratic
