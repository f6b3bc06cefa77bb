// SPDX-License-Identifier: MIT
#include "import/match_columns.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include <set>
#include "import/column_reading.hpp"
#include "import/doubtful_id.hpp"
#include "import/folding.hpp"
#include "import/heading.hpp"
#include "import/match_map.hpp"
#include "import/near_wording.hpp"
#include "read/reading.hpp"

namespace socratic {
namespace {

using By = ColumnUse::By;
using Kind = ColumnUse::Kind;

bool is_dropped(const ExportColumn& column) {
    return column.role != ExportRole::answer || !column.why_dropped.empty();
}

bool is_called_respondent(const ExportColumn& column) {
    return std::any_of(column.ids.begin(), column.ids.end(),
                       [](const std::string& id) { return heading_key(id) == "respondent"; });
}

class Matcher {
public:
    Matcher(const std::vector<ExportColumn>& columns, const KnownQuestions& known,
            const MatchOptions& options, Problems& problems)
        : columns_(columns),
          known_(known),
          near_(known),
          options_(options),
          problems_(problems),
          uses_(columns.size()) {}

    std::vector<ColumnUse> match(const ImportMap* map) {
        if (map != nullptr) match_by_map(columns_, *map, known_, uses_, problems_);
        readings_.resize(columns_.size());
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (!is_by_map(i)) match_alone(i);
        for (std::size_t i = 0; i < columns_.size(); ++i) match_former_id(i);
        for (std::size_t i = 0; i < columns_.size(); ++i) match_respondent(i);
        settle_ambiguous();
        refuse_doubles();
        warn_of_doubtful_ids();
        if (options_.by_position && !problems_.has_errors()) match_by_position();
        for (std::size_t i = 0; i < columns_.size(); ++i) propose(i);
        return std::move(uses_);
    }

private:
    bool is_by_map(std::size_t i) const { return uses_[i].kind != Kind::left_over && uses_[i].by == By::map; }
    std::string id(const ColumnTarget& target) const { return id_of(known_.questionnaire(), target); }
    std::string quoted_id(const ColumnTarget& target) const { return fmt::format("'{}'", id(target)); }
    void take(std::size_t i, const ColumnTarget& target, By by) {
        uses_[i] = {target.kind, target.index, by, {}, {}};
    }
    void leave(std::size_t i, std::string proposal, std::string reason) {
        uses_[i] = {Kind::left_over, 0, By::id, std::move(proposal), std::move(reason)};
    }
    void report(std::string message, std::string hint) {
        problems_.add({Severity::error, {options_.file, 0, 0, {}}, std::move(message), std::move(hint)});
    }

    void match_alone(std::size_t i) {
        const auto& column = columns_[i];
        if (is_dropped(column)) return take(i, {Kind::dropped, 0}, By::format);
        readings_[i] = read_column(column, known_);
        const auto& reading = readings_[i];
        if (reading.by_id && reading.by_wording && *reading.by_id != *reading.by_wording) {
            leave(i, id(*reading.by_wording),
                  fmt::format("it has the id of {} and the wording of {}", quoted_id(*reading.by_id),
                              quoted_id(*reading.by_wording)));
            report(fmt::format("{} has the id of {} and the wording of {}", called(column),
                               quoted_id(*reading.by_id), quoted_id(*reading.by_wording)),
                   "say in a map which one it is");
        } else if (reading.by_id) {
            take(i, *reading.by_id, By::id);
        } else if (reading.by_wording) {
            take(i, *reading.by_wording, By::wording);
        }
    }

    bool is_taken(const ColumnTarget& target) const {
        return std::any_of(uses_.begin(), uses_.end(), [&](const ColumnUse& use) {
            return use.kind == target.kind && use.index == target.index;
        });
    }

    void match_former_id(std::size_t i) {
        if (uses_[i].kind != Kind::left_over || !uses_[i].reason.empty()) return;
        for (const auto& each : columns_[i].ids) {
            const auto target = known_.find_former_id(each);
            if (target && !is_taken(*target)) return take(i, *target, By::id);
            if (auto reason = known_.why_not_asked(each); !reason.empty())
                return leave(i, {}, std::move(reason));
        }
        for (const auto& each : readings_[i].readings)
            if (auto reason = known_.why_not_asked_wording(each); !reason.empty())
                return leave(i, {}, std::move(reason));
    }

    /// Forms that we made call the column of people's own codes so; in anybody else's it may hold names.
    bool is_our_form() const {
        if (options_.format == ExportFormat::answer_sheet || options_.format == ExportFormat::phone_form ||
            options_.format == ExportFormat::phone_codes)
            return true;
        if (options_.format != ExportFormat::kobotoolbox && options_.format != ExportFormat::odk &&
            options_.format != ExportFormat::limesurvey)
            return false;
        const auto asked = asked_questions(known_.questionnaire()).size();
        std::set<std::size_t> by_id;
        for (std::size_t i = 0; i < uses_.size(); ++i)
            if (readings_[i].by_id && readings_[i].by_id->kind == Kind::question)
                by_id.insert(readings_[i].by_id->index);
        return 2 * by_id.size() >= asked;
    }

    void match_respondent(std::size_t i) {
        if (uses_[i].kind != Kind::left_over || !is_called_respondent(columns_[i])) return;
        if (is_our_form()) return take(i, {Kind::respondent, 0}, By::id);
        leave(i, "respondent", "it may hold names");
    }

    /// What a column says beside the wording that several questions have, folded.
    std::vector<std::string> around_wording(std::size_t i) const {
        auto texts = readings_[i].readings;
        texts.push_back(fold_for_matching(columns_[i].heading));
        const auto& wording = readings_[i].ambiguous_wording;
        for (auto& text : texts)
            if (const auto at = text.find(wording); at != std::string::npos) text.erase(at, wording.size());
        return texts;
    }

    /// Of several questions with one wording, the one whose dimension or section the heading names.
    void settle_ambiguous() {
        std::map<std::string, std::size_t> times;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto& all = readings_[i].ambiguous;
            if (uses_[i].kind != Kind::left_over || !uses_[i].reason.empty() || all.empty()) continue;
            const auto named = known_.named_in(all, around_wording(i));
            if (named.size() == 1) {
                take(i, named.front(), By::wording);
                continue;
            }
            std::vector<std::string> ids;
            for (const auto& target : all) ids.push_back(quoted_id(target));
            const auto which = std::min(times[fmt::format("{}", fmt::join(ids, " "))]++, all.size() - 1);
            leave(i, id(all[which]), fmt::format("it has the wording of {}", fmt::join(ids, " and ")));
        }
    }

    void warn_of_doubtful_ids() {
        std::vector<IdMatch> matches;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (uses_[i].by == By::id && uses_[i].kind == Kind::question)
                matches.push_back({&columns_[i], {uses_[i].kind, uses_[i].index}, readings_[i].readings});
        for (auto& warning : doubtful_ids(matches, known_, options_.file)) problems_.add(std::move(warning));
    }

    void refuse_doubles() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto use = uses_[i];
            if (use.kind == Kind::left_over || use.kind == Kind::dropped) continue;
            std::vector<std::size_t> same, by_map;
            for (std::size_t j = 0; j < columns_.size(); ++j)
                if (uses_[j].kind == use.kind && uses_[j].index == use.index)
                    (uses_[j].by == By::map ? by_map : same).push_back(j);
            if (same.size() + by_map.size() > 1) settle_doubles({use.kind, use.index}, same, by_map);
        }
    }

    void settle_doubles(const ColumnTarget& target, const std::vector<std::size_t>& same,
                        const std::vector<std::size_t>& by_map) {
        if (!by_map.empty()) {
            for (const auto j : same)
                leave(j, {},
                      fmt::format("{} is column {}, by the map", quoted_id(target),
                                  columns_[by_map.front()].number));
            return;
        }
        std::vector<std::string> names;
        for (const auto j : same) {
            names.push_back(called(columns_[j]));
            leave(j, id(target), fmt::format("{} has several columns", quoted_id(target)));
        }
        constexpr std::size_t most_named = 4;
        if (const auto count = names.size(); count > most_named) {
            names.resize(most_named - 1);
            names.push_back(fmt::format("{} more", count - names.size()));
        }
        const auto last = names.back();
        names.pop_back();
        report(fmt::format("{} and {} are {} '{}'", fmt::join(names, ", "), last,
                           names.size() == 1 ? "both" : "all", id(target)),
               "say in a map which one it is, and 'is: dropped' for the others");
    }

    void match_by_position() {
        std::vector<std::size_t> columns, questions;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (uses_[i].kind == Kind::left_over) columns.push_back(i);
        const auto asked = asked_questions(known_.questionnaire()).size();
        for (std::size_t q = 0; q < asked; ++q)
            if (!is_taken({Kind::question, q})) questions.push_back(q);
        if (questions.empty()) return;
        if (columns.size() != questions.size())
            return report(fmt::format("{} for {} by position",
                                      counted(columns.size(), "column is left", "columns are left"),
                                      counted(questions.size(), "question", "questions")),
                          "there must be as many: say in a map what the others are, or 'is: dropped'");
        for (std::size_t k = 0; k < columns.size(); ++k)
            take(columns[k], {Kind::question, questions[k]}, By::position);
    }

    static std::string counted(std::size_t count, std::string_view one, std::string_view other) {
        return fmt::format("{} {}", count, count == 1 ? one : other);
    }

    void propose(std::size_t i) {
        auto& use = uses_[i];
        if (use.kind != Kind::left_over || !use.proposal.empty() || !use.reason.empty()) return;
        auto near = near_.find(readings_[i].readings, columns_[i].ids);
        if (!near) near = readings_[i].beside;
        if (near && !is_taken(*near)) use.proposal = id(*near);
    }

    const std::vector<ExportColumn>& columns_;
    const KnownQuestions& known_;
    NearWordings near_;
    const MatchOptions& options_;
    Problems& problems_;
    std::vector<ColumnUse> uses_;
    std::vector<ColumnReading> readings_;
};

}  // namespace

std::vector<ColumnUse> match_columns(const std::vector<ExportColumn>& columns,
                                     const Questionnaire& questionnaire, const ImportMap* map,
                                     const MatchOptions& options, Problems& problems) {
    const KnownQuestions known(questionnaire, options.catalogues);
    return Matcher(columns, known, options, problems).match(map);
}

std::string id_of(const Questionnaire& questionnaire, const ColumnUse& use) {
    return id_of(questionnaire, ColumnTarget{use.kind, use.index});
}

std::string called(const ExportColumn& column) {
    return fmt::format("column {} ({})", column.number, quoted(heading_key(column.heading)));
}

}  // namespace socratic
