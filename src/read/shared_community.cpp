// SPDX-License-Identifier: MIT
#include "read/shared_community.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <set>
#include "read/csv_problems.hpp"
#include "read/ids.hpp"
#include "read/json_reading.hpp"

namespace socratic {
namespace {

constexpr const char* again = "ask the community to send it again, as 'community' wrote it";
constexpr const char* without_hashes =
    "it was written by an earlier version: ask the community to run 'community' again";

/// Which figures come with their distribution.
enum class Spread { may_be, never };

bool is_of_ours(const JsonValue& root) {
    return root.kind == JsonKind::object && find_member(root, "generator") != nullptr;
}

bool is_shared(const JsonValue& root) {
    return is_of_ours(root) && find_member(root, "community") != nullptr &&
           find_member(root, "charter") != nullptr;
}

class SharedReader : JsonReading {
public:
    explicit SharedReader(const std::string& file) : JsonReading(file, again) {}

    SharedCommunity read(const std::string& text_of_file) {
        const auto root = parse(text_of_file);
        refuse_others(root);
        read_head(root);
        if (shared_.figures.withheld == Withheld::no) read_figures(root);
        throw_if_errors();
        return std::move(shared_);
    }

private:
    void refuse_others(const JsonValue& root) const {
        if (is_shared(root)) return;
        const bool is_scores = is_of_ours(root) && find_member(root, "rounds") != nullptr;
        throw Failure(Problem{
            Severity::error,
            {file(), 0, 0, {}},
            is_scores ? "expected the community.json of a community, got scores of one organisation"
                      : "this is JSON, but no community.json that 'community' wrote",
            is_scores ? "an organisation is put beside its community by 'community', under its charter"
                      : "it lies in the folder 'community' of what that command writes"});
    }

    void read_head(const JsonValue& root) {
        auto& figures = shared_.figures;
        shared_.language = id(root, "language", is_language);
        if (const auto* community = object(root, "community")) {
            figures.id = id(*community, "id", is_id);
            figures.name = name(*community);
        }
        if (const auto* charter = object(root, "charter")) read_charter(*charter);
        if (const auto* questionnaire = object(root, "questionnaire")) {
            figures.questionnaire_id = shared_.questionnaire.id = id(*questionnaire, "id", is_id);
            figures.questionnaire_version = shared_.questionnaire.version =
                id(*questionnaire, "version", is_version);
            shared_.questionnaire.title = words(*questionnaire, "title");
            shared_.questionnaire.minimum_answered = minimum_answered(*questionnaire);
        }
        if (const auto* bounds = object(root, "scale"))
            figures.scale = shared_.questionnaire.scale = scale(*bounds);
        if (const auto* sections = find_member(root, "sections"))
            for (const auto& [section, named] : sections->members)
                shared_.questionnaire.sections.push_back({section, words(*sections, section)});
        if (const auto year = count(root, "year")) figures.year = static_cast<int>(*year);
        if (const auto* members = object(root, "members")) {
            figures.members = count(*members, "total").value_or(0);
            figures.older = count(*members, "older").value_or(0);
            if (const auto* names = list(*members, "names")) figures.names = strings(*names);
        }
        figures.withheld = withheld(root);
        figures.difference_accepted = is_true(root, "difference_accepted");
    }

    void read_charter(const JsonValue& from) {
        auto& charter = shared_.figures.charter;
        charter.minimum_group =
            whole(from, "minimum_group").value_or(static_cast<int>(charter.minimum_group));
        if (const auto rule = text(from, "names"))
            charter.names = rule == "shown"       ? Names::shown
                            : rule == "consented" ? Names::consented
                                                  : Names::hidden;
        const auto minimum = whole(from, "minimum_members");
        if (minimum && *minimum < least_minimum_members)
            report(from, fmt::format("'minimum_members': expected {} or more, got {}", least_minimum_members,
                                     *minimum));
        else if (minimum)
            charter.minimum_members = *minimum;
    }

    void read_figures(const JsonValue& root) {
        if (const auto* response = object(root, "response")) {
            set_context("of the response");
            shared_.figures.response = read_figure(*response, {0, 100}, Spread::may_be);
            set_context({});
        }
        const auto* dimensions = list(root, "dimensions");
        if (dimensions == nullptr) return;
        std::set<std::string> ids;
        for (const auto& item : dimensions->items) {
            read_dimension(item);
            if (item.kind != JsonKind::object) continue;
            const auto& read = shared_.figures.dimensions.back().id;
            if (!read.empty() && !ids.insert(read).second)
                report(item, fmt::format("the dimension {} is there twice", quoted_cell(read)));
        }
    }

    void read_dimension(const JsonValue& item) {
        set_context({});
        if (item.kind != JsonKind::object)
            return report(item, fmt::format("expected a dimension, got {}", got(item)));
        CommunityDimension dimension;
        Dimension described;
        described.id = dimension.id = id(item, "id", is_id);
        set_context(fmt::format("in the dimension {}", quoted_cell(dimension.id)));
        described.name = name(item);
        described.short_name = words(item, "short");
        described.section = section(item);
        if (find_member(item, "scale") != nullptr)
            if (const auto* own = object(item, "scale")) described.scale = scale(*own);
        const auto& bounds = described.scale ? *described.scale : shared_.questionnaire.scale;
        const double least = bounds.min, most = bounds.max;
        dimension.level = read_figure(item, {least, most}, Spread::may_be);
        if (const auto* change = object(item, "change"))
            dimension.change = read_figure(*change, {least - most, most - least}, Spread::never);
        dimension.questions_of = static_cast<int>(count(item, "questions_of").value_or(0));
        read_wordings(item, dimension);
        set_context({});
        shared_.figures.dimensions.push_back(std::move(dimension));
        shared_.questionnaire.dimensions.push_back(std::move(described));
    }

    void read_wordings(const JsonValue& item, CommunityDimension& dimension) {
        if (const auto* questions = list(item, "questions")) dimension.questions = strings(*questions);
        const auto* hashes = find_member(item, "hashes");
        if (hashes == nullptr || hashes->kind != JsonKind::object) {
            if (is_without_hashes_) return;  // said once
            is_without_hashes_ = true;
            return report(item,
                          "'hashes'" + here() + ": these figures do not say how their questions are worded",
                          without_hashes);
        }
        const auto* weights = find_member(item, "weights");
        for (const auto& question : dimension.questions) {
            QuestionWording wording;
            wording.id = question;
            wording.hashes = words(*hashes, question);
            const auto& list = wording.hashes.by_language;
            if (list.empty() ||
                !std::all_of(list.begin(), list.end(), [](const auto& hash) { return is_hash(hash.second); }))
                report(*hashes, fmt::format("'hashes'{}: expected 16 hex digits for the question {}", here(),
                                            quoted_cell(question)));
            if (weights != nullptr && weights->kind == JsonKind::object)
                wording.weight = number(*weights, question, {0, 1e9}).value_or(1);
            dimension.wordings.push_back(std::move(wording));
        }
    }

    MembersFigure read_figure(const JsonValue& item, JsonRange range, Spread spread) {
        MembersFigure figure;
        figure.withheld = withheld(item);
        if (figure.withheld != Withheld::no) return figure;
        const auto minimum = shared_.figures.charter.minimum_members;
        figure.n = count(item, "n").value_or(0);
        figure.mean = number(item, "mean", range);
        if (find_member(item, "mean") == nullptr)
            report(item, fmt::format("neither a 'mean' nor 'withheld'{}", here()));
        if (figure.n < minimum)
            report(item, fmt::format("'n'{} tells of {} members, fewer than the charter's {}", here(),
                                     figure.n, minimum));
        if (spread == Spread::never) return figure;
        figure.q1 = number(item, "q1", range);
        figure.median = number(item, "median", range);
        figure.q3 = number(item, "q3", range);
        const bool has_some = figure.q1 || figure.median || figure.q3;
        const bool has_all = figure.q1 && figure.median && figure.q3;
        if (has_some && !has_all)
            report(item, fmt::format("'q1', 'median' and 'q3'{} belong together", here()));
        if (has_all && (*figure.q1 > *figure.median || *figure.median > *figure.q3))
            report(item, fmt::format("'q1', 'median' and 'q3'{}: expected them in ascending order", here()));
        if (has_some && figure.n < 2 * minimum)
            report(item, fmt::format("quartiles{} of {} members, fewer than twice the charter's {}", here(),
                                     figure.n, minimum));
        return figure;
    }

    Withheld withheld(const JsonValue& in) {
        const auto* value = find_member(in, "withheld");
        if (value == nullptr) return Withheld::no;
        if (value->kind == JsonKind::string) {
            if (value->text == "few") return Withheld::few;
            if (value->text == "complement") return Withheld::complement;
            if (value->text == "difference") return Withheld::difference;
            if (value->text == "not_common") return Withheld::not_common;
            if (value->text == "record") return Withheld::record;
        }
        report(*value,
               fmt::format("'withheld'{}: expected few, complement, difference, not_common or record, got {}",
                           here(), got(*value)));
        return Withheld::few;
    }

    /// One of the sections in the head.
    std::string section(const JsonValue& item) {
        if (find_member(item, "section") == nullptr) return {};
        auto section = text(item, "section").value_or("");
        if (!section.empty() && find_section(shared_.questionnaire, section) == nullptr)
            report(item, fmt::format("'section'{}: there is no section {}", here(), quoted_cell(section)));
        return section;
    }

    /// In all languages there are.
    Text name(const JsonValue& in) {
        auto all = words(in, "names");
        return all.empty() ? plain_text(text(in, "name").value_or("")) : all;
    }

    /// Empty when the key is not there.
    Text words(const JsonValue& in, std::string_view key) {
        const auto* value = find_member(in, key);
        if (value == nullptr) return {};
        if (value->kind == JsonKind::string) return plain_text(value->text);
        Text text;
        bool is_right = value->kind == JsonKind::object;
        for (const auto& [language, one] : value->members) {
            is_right = is_right && is_language(language) && one.kind == JsonKind::string;
            text.by_language.emplace_back(language, one.text);
        }
        if (!is_right)
            report(*value, fmt::format("'{}'{}: expected a text, or an object with a text for each language",
                                       key, here()));
        return text;
    }

    std::vector<std::string> strings(const JsonValue& from) {
        std::vector<std::string> out;
        for (const auto& item : from.items) {
            if (item.kind != JsonKind::string)
                report(item, fmt::format("expected a text{}, got {}", here(), got(item)));
            out.push_back(item.text);
        }
        return out;
    }

    SharedCommunity shared_;
    bool is_without_hashes_ = false;
};

}  // namespace

SharedCommunity read_shared_community(const std::string& text, const std::string& file) {
    return SharedReader(file).read(text);
}

bool is_shared_community(const std::string& text, const std::string& file) {
    try {
        return is_shared(parse_json(text, file, again));
    } catch (const Failure&) {
        return false;
    }
}

}  // namespace socratic
