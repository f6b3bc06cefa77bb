// SPDX-License-Identifier: MIT
#include <algorithm>
#include "layout/spectrum.hpp"

namespace socratic {
namespace {

std::string counts_in_words(const Subject& subject, const QuestionScores& question) {
    std::string out;
    for (std::size_t i = 0; i < question.counts->size(); ++i) {
        const int level = question.lowest + static_cast<int>(i);
        const auto name = name_of_level(subject, level);
        const auto number = std::to_string(level);
        out += said(subject, "spectrum.say",
                    {{"level", name.empty() ? number : number + " " + name},
                     {"n", std::to_string((*question.counts)[i])}}) +
               ", ";
    }
    return out +
           said(subject, "spectrum.say.median", {{"median", level_in(subject.words, *question.median)}});
}

std::string row_in_words(const Picture& picture, const SpectrumRow& row, const std::string& whose) {
    const auto& subject = picture.subject;
    std::string out = whose.empty() ? "" : whose + ", ";
    const auto add_level = [&](std::string_view key, std::optional<double> level) {
        if (level) out += "; " + said(subject, key, {{"level", level_in(subject.words, *level)}});
    };
    out += row.today == nullptr
               ? row.today_reason
               : said(subject, "spectrum.today") + " – " + counts_in_words(subject, *row.today);
    if (row.aim != nullptr)
        out += "; " + said(subject, "spectrum.aim") + " – " + counts_in_words(subject, *row.aim);
    add_level("spoke.agreed", row.agreed);
    add_level("spoke.target", row.target);
    return out;
}

/// True when a word is too wide to stay whole.
bool is_broken(const Ruler& ruler, const std::string& name, const TextStyle& style, double width) {
    const auto words = split_words(name);
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return ruler.width(word, style) > width; });
}

Block name_block(const Picture& picture, const std::string& name, double size,
                 const std::vector<std::string>& notes, double width) {
    const auto& [subject, page, spokes, layers] = picture;
    Block block;
    add_paragraph(block, subject.ruler, name, {{size, true, false}, subject.theme.ink, size * 1.2, "label"},
                  width);
    const LineLook soft{{page.small, false, false}, subject.theme.soft, page.small * 1.3, "figure"};
    for (const auto& note : notes) add_paragraph(block, subject.ruler, note, soft, width);
    return block;
}

}  // namespace

Block spectrum_name(const Picture& picture, const Spoke& spoke, std::vector<std::string> notes,
                    const PageSize& room) {
    const double least = std::max(7.0, picture.page.small);
    while (true) {
        for (double size = picture.page.body; size >= least; size *= 0.95)
            for (const auto* name : {&spoke.name, &spoke.short_name}) {
                if (name->empty() || is_broken(picture.subject.ruler, *name, {size, true, false}, room.width))
                    continue;
                auto block = name_block(picture, *name, size, notes, room.width);
                if (block.height <= room.height) return block;
            }
        if (notes.empty()) return name_block(picture, spoke.id, least, {}, room.width);
        notes.pop_back();
    }
}

std::string name_of_level(const Subject& subject, int level) {
    const auto& levels = subject.questionnaire.scale.levels;
    const auto found = levels.find(level);
    return found == levels.end() ? std::string() : said(subject, found->second.name);
}

std::vector<std::string> notes_of_row(const Picture& picture, const SpectrumRow& row) {
    const auto& subject = picture.subject;
    if (row.today == nullptr) return {};
    const auto& today = *row.today;
    std::vector<std::string> notes{
        said(subject, "spectrum.n",
             {{"n", std::to_string(today.n)}, {"median", level_in(subject.words, *today.median)}})};
    std::string others;
    const auto add = [&](std::string_view key, std::optional<long> count) {
        if (count.value_or(0) == 0) return;
        others += (others.empty() ? "" : " · ") +
                  unbroken(typeset(subject.words, words_for_count(subject.words, key, *count)));
    };
    add("spectrum.dk", today.dont_know);
    add("spectrum.varies", today.varies);
    if (!others.empty()) notes.push_back(others);
    if (today.views == Views::split) notes.push_back(said(subject, "spoke.split"));
    return notes;
}

std::string describe_spectrum(const Picture& picture, const SpectrumPanels& panels) {
    std::string out = said(picture.subject, "spectrum.circles");
    for (std::size_t i = 0; i < picture.spokes.list.size(); ++i) {
        std::string rows;
        for (const auto& panel : panels.list)
            rows +=
                (rows.empty() ? "" : "; ") +
                row_in_words(picture, panel.rows[i], panels.list.size() > 1 ? panel.layer->short_name : "");
        out += " " + picture.spokes.list[i].name + " – " + rows + ".";
    }
    return typeset(picture.subject.words, out);
}

}  // namespace socratic
