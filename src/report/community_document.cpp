// SPDX-License-Identifier: MIT
#include "report/community_document.hpp"
#include <algorithm>
#include "layout/slopes.hpp"
#include "report/community_breakdowns.hpp"
#include "report/value_parts.hpp"
#include "report/withheld_words.hpp"

namespace socratic {
namespace {

constexpr int decimals = 1;  ///< of levels of a community
constexpr std::size_t most_by_spread = 3;

using Dimensions = std::vector<const CommunityDimension*>;

std::string level_words(const CommunityDocument& document, std::optional<double> level) {
    return level ? number_in(document.words, *level, decimals) : std::string();
}

std::string percent_words(const CommunityDocument& document, std::optional<double> share) {
    return share ? words(document.words, "report.percent",
                         {{"percent", number_in(document.words, 100 * *share, 0)}})
                 : std::string();
}

std::string members_words(const MembersFigure& figure) {
    return is_shown(figure) ? std::to_string(figure.n) : std::string();
}

std::string name_of(const CommunityDocument& document, const std::string& id) {
    return std::string(in(find_dimension(document.questionnaire, id)->name, document.language));
}

Members change_values(const CommunityDocument& document, const MembersFigure& change) {
    if (!is_shown(change)) return {};
    Members values;
    values.add("difference", signed_in(document.words, *change.mean));
    values.add("members", std::to_string(change.n));
    values.add("is_up", *change.mean > 0);
    values.add("is_down", *change.mean < 0);
    return values;
}

Members values_of(const CommunityDocument& document, const CommunityDimension& dimension) {
    const auto& described = *find_dimension(document.questionnaire, dimension.id);
    const auto* section = find_section(document.questionnaire, described.section);
    const auto& scale = scale_of(document.questionnaire, described);
    const auto say = [&](const Text& text) { return std::string(in(text, document.language)); };
    const auto asked = static_cast<int>(dimension.questions.size());
    Members values;
    values.add("id", dimension.id);
    values.add("name", say(described.name));
    values.add("short", say(described.short_name.empty() ? described.name : described.short_name));
    values.add("section", section == nullptr ? std::string() : say(section->name));
    values.add("discuss", say(described.discuss));
    values.add("lowest", std::to_string(scale.min));
    values.add("highest", std::to_string(scale.max));
    values.add("level", level_words(document, dimension.level.mean));
    values.add("members", members_words(dimension.level));
    values.add("median", level_words(document, dimension.level.median));
    values.add("q1", level_words(document, dimension.level.q1));
    values.add("q3", level_words(document, dimension.level.q3));
    values.add("gap", withheld_words(document.words, document.figures.charter, dimension.level.withheld));
    values.add("change", change_values(document, dimension.change));
    values.add("questions", std::to_string(asked));
    values.add("questions_of", std::to_string(dimension.questions_of));
    values.add("is_partial", asked > 0 && asked < dimension.questions_of);
    return values;
}

std::vector<Members> values_of(const CommunityDocument& document, const Dimensions& dimensions) {
    std::vector<Members> list;
    for (const auto* dimension : dimensions) list.push_back(values_of(document, *dimension));
    return list;
}

template <class Wanted>
Dimensions those(const CommunityDocument& document, Wanted&& wanted) {
    Dimensions list;
    for (const auto& dimension : document.figures.dimensions)
        if (wanted(dimension)) list.push_back(&dimension);
    return list;
}

Dimensions those_named(const CommunityDocument& document, const std::vector<std::string>& ids) {
    Dimensions list;
    for (const auto& id : ids)
        for (const auto* dimension : those(document, [&](const auto& each) { return each.id == id; }))
            list.push_back(dimension);
    return list;
}

/// The largest first, as a share of its scale; the questionnaire's order on a tie.
template <class Measured>
Dimensions sorted(const CommunityDocument& document, Dimensions list, Measured&& measured) {
    const auto share = [&](const CommunityDimension& dimension) {
        const auto& scale =
            scale_of(document.questionnaire, *find_dimension(document.questionnaire, dimension.id));
        return LevelRange{scale.min, scale.max}.share_of(measured(dimension, scale));
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const auto* a, const auto* b) { return share(*a) > share(*b) + 1e-9; });
    return list;
}

Dimensions by_level(const CommunityDocument& document) {
    return sorted(
        document, those(document, [](const auto& each) { return is_shown(each.level); }),
        [](const CommunityDimension& each, const Scale& scale) { return *each.level.mean - scale.min; });
}

Dimensions by_spread(const CommunityDocument& document) {
    auto list =
        sorted(document, those(document, [](const auto& each) { return each.level.median.has_value(); }),
               [](const CommunityDimension& each, const Scale&) { return *each.level.q3 - *each.level.q1; });
    list.resize(std::min(list.size(), most_by_spread));
    return list;
}

Dimensions by_change(const CommunityDocument& document) {
    return sorted(document, those(document, [](const auto& each) { return is_shown(each.change); }),
                  [](const CommunityDimension& each, const Scale&) { return *each.change.mean; });
}

/// Dimensions without a level, without a change, without a middle half; hidden groups; the response.
std::vector<Members> left_out_of(const CommunityDocument& document) {
    const auto& figures = document.figures;
    const auto& charter = figures.charter;
    const auto say = [&](std::string_view key,
                         std::vector<std::pair<std::string_view, std::string>> values = {}) {
        return words(document.words, key, values);
    };
    Reasons levels, changes;
    std::string without_half;
    for (const auto& dimension : figures.dimensions) {
        const auto name = name_of(document, dimension.id);
        levels.add(withheld_words(document.words, charter, dimension.level.withheld), name);
        if (is_shown(dimension.level)) {
            const auto reason = withheld_reason(document.words, charter, dimension.change.withheld);
            if (!reason.empty()) changes.add(say("report.community.no_change", {{"reason", reason}}), name);
        }
        if (is_shown(dimension.level) && !dimension.level.median)
            without_half += (without_half.empty() ? "" : ", ") + name;
    }
    auto list = levels.sentences(document.words);
    for (auto& sentence : changes.sentences(document.words)) list.push_back(std::move(sentence));
    if (!without_half.empty())
        list.push_back(sentence_values(
            say("report.community.no_half",
                {{"dimensions", without_half}, {"minimum", std::to_string(2 * charter.minimum_members)}})));
    for (const auto& fact : figures.facts_with_hidden) {
        const bool shows_some = std::any_of(figures.groups.begin(), figures.groups.end(),
                                            [&](const CommunityGroup& group) { return group.fact == fact; });
        list.push_back(sentence_values(
            say((shows_some ? "report.community.hidden." : "report.community.hidden_all.") + fact)));
    }
    if (!is_shown(figures.response))
        list.push_back(sentence_values(
            say("report.community.no_response",
                {{"reason", withheld_words(document.words, charter, figures.response.withheld)}})));
    return list;
}

std::vector<Members> names_of(const CommunityDocument& document) {
    std::vector<Members> list;
    for (const auto& name : document.figures.names) {
        Members values;
        values.add("name", name);
        values.add("is_last", &name == &document.figures.names.back());
        list.push_back(std::move(values));
    }
    return list;
}

std::string_view rule_key(Names names) {
    switch (names) {
        case Names::hidden:
            return "charter.names.hidden";
        case Names::consented:
            return "charter.names.consented";
        case Names::shown:
            return "charter.names.shown";
    }
    return {};
}

void add_head(Members& values, const CommunityDocument& document) {
    const auto& figures = document.figures;
    const auto& charter = figures.charter;
    values.add("name", in(figures.name, document.language));
    values.add("questionnaire", in(document.questionnaire.title, document.language));
    values.add("questionnaire_id", figures.questionnaire_id);
    values.add("questionnaire_version", figures.questionnaire_version);
    values.add("language", document.language);
    values.add("year", figures.year ? std::to_string(*figures.year) : std::string());
    values.add("members", std::to_string(figures.members));
    values.add("older", figures.older > 0 ? std::to_string(figures.older) : std::string());
    values.add("names", names_of(document));
    values.add("shows_names", charter.names != Names::hidden && !figures.names.empty());
    values.add("names_rule", words(document.words, rule_key(charter.names)));
    values.add("minimum_group", std::to_string(charter.minimum_group));
    values.add("minimum_members", std::to_string(charter.minimum_members));
    values.add("twice_members", std::to_string(2 * charter.minimum_members));
    values.add("withheld", withheld_sentence(document.words, figures));
    values.add("difference_accepted", figures.difference_accepted);
    values.add("lowest", std::to_string(figures.scale.min));
    values.add("highest", std::to_string(figures.scale.max));
    values.add("levels", level_values(document.questionnaire, document.language));
}

}  // namespace

Members community_document_values(const CommunityDocument& document) {
    Members values;
    add_head(values, document);
    const auto& figures = document.figures;
    const bool has_figures = figures.withheld == Withheld::no;
    const auto list = [&](const Dimensions& dimensions) {
        return has_figures ? values_of(document, dimensions) : std::vector<Members>();
    };
    const auto response = has_figures ? figures.response : MembersFigure();
    values.add("dimensions", list(those(document, [](const auto&) { return true; })));
    values.add("by_level", list(by_level(document)));
    values.add("by_spread", list(by_spread(document)));
    values.add("strengths", list(those_named(document, figures.strengths)));
    values.add("gaps", list(those_named(document, figures.gaps)));
    values.add("changes", list(by_change(document)));
    values.add("breakdowns", has_figures ? breakdown_values(document) : std::vector<Members>());
    values.add("response", percent_words(document, response.mean));
    values.add("response_members", members_words(response));
    values.add("response_q1", percent_words(document, response.q1));
    const auto to = percent_words(document, response.q3);
    values.add("response_q3", to == percent_words(document, response.q1) ? std::string() : to);
    values.add("left_out", has_figures ? left_out_of(document) : std::vector<Members>());
    return values;
}

}  // namespace socratic
