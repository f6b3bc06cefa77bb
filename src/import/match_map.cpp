// SPDX-License-Identifier: MIT
#include "import/match_map.hpp"
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <algorithm>
#include "base/nearest.hpp"
#include "import/folding.hpp"
#include "import/heading.hpp"
#include "import/match_columns.hpp"
#include "import/near_wording.hpp"
#include "read/reading.hpp"

namespace socratic {
namespace {

constexpr std::string_view see_columns = "see which columns the export has with --write-map";

/// The heading that was meant by one that no column has, or "".
std::string nearest_heading(const std::string& heading, const std::vector<ExportColumn>& columns) {
    const auto folded = fold_for_matching(heading);
    const ExportColumn* best = nullptr;
    double best_distance = 0;
    for (const auto& column : columns) {
        const auto other = fold_for_matching(column.heading);
        const auto longer = std::max(std::count(folded.begin(), folded.end(), ' '),
                                     std::count(other.begin(), other.end(), ' ')) +
                            1;
        const auto distance = distance_in_words(folded, other);
        if (distance > static_cast<double>(longer) / 2 || (best != nullptr && distance >= best_distance))
            continue;
        best = &column;
        best_distance = distance;
    }
    if (best != nullptr) return heading_key(best->heading);
    std::vector<std::string> headings;
    for (const auto& column : columns) headings.push_back(heading_key(column.heading));
    return find_nearest(heading, headings).value_or("");
}

/// The columns that an entry may mean: of those with the heading, the exactly equal ones if there are any.
std::vector<std::size_t> with_heading(const ImportMap::Column& entry,
                                      const std::vector<ExportColumn>& columns) {
    std::vector<std::size_t> alike, equal;
    const auto key = heading_key(entry.heading);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (heading_key(columns[i].heading) == key) alike.push_back(i);
        if (columns[i].heading == entry.heading) equal.push_back(i);
    }
    return equal.empty() ? alike : equal;
}

std::string numbers_of(const std::vector<std::size_t>& indices, const std::vector<ExportColumn>& columns) {
    std::vector<std::size_t> numbers;
    for (const auto i : indices) numbers.push_back(columns[i].number);
    if (numbers.size() == 1) return fmt::format("column {}", numbers[0]);
    const auto last = numbers.back();
    numbers.pop_back();
    return fmt::format("columns {} and {}", fmt::join(numbers, ", "), last);
}

class MapMatch {
public:
    MapMatch(const std::vector<ExportColumn>& columns, Problems& problems)
        : columns_(columns), problems_(problems) {}

    std::optional<std::size_t> find(const ImportMap::Column& entry) {
        const auto found = with_heading(entry, columns_);
        if (entry.number) return find_numbered(entry, found);
        if (found.size() == 1) return found.front();
        if (found.empty()) {
            const auto nearest = nearest_heading(entry.heading, columns_);
            report(entry, fmt::format("no column has the heading {}", quoted(heading_key(entry.heading))),
                   nearest.empty() ? std::string(see_columns) : fmt::format("did you mean '{}'?", nearest),
                   entry.is == "dropped" ? Severity::warning : Severity::error);
        } else {
            report(entry,
                   fmt::format("{} is the heading of {}", quoted(heading_key(entry.heading)),
                               numbers_of(found, columns_)),
                   fmt::format("say which one, for example 'column: {}'", columns_[found.front()].number));
        }
        return std::nullopt;
    }

    void report(const ImportMap::Column& entry, std::string message, std::string hint,
                Severity severity = Severity::error) {
        problems_.add({severity, entry.place, std::move(message), std::move(hint)});
    }

private:
    std::optional<std::size_t> find_numbered(const ImportMap::Column& entry,
                                             const std::vector<std::size_t>& found) {
        for (const auto i : found)
            if (columns_[i].number == *entry.number) return i;
        const auto at = std::find_if(columns_.begin(), columns_.end(), [&](const ExportColumn& column) {
            return column.number == *entry.number;
        });
        const auto hint = found.empty() ? std::string(see_columns)
                                        : fmt::format("that heading is in {}", numbers_of(found, columns_));
        if (at == columns_.end())
            report(entry, fmt::format("there is no column {}", *entry.number), hint);
        else
            report(entry,
                   fmt::format("column {} has the heading {}, not {}", *entry.number,
                               quoted(heading_key(at->heading)), quoted(heading_key(entry.heading))),
                   hint);
        return std::nullopt;
    }

    const std::vector<ExportColumn>& columns_;
    Problems& problems_;
};

}  // namespace

void match_by_map(const std::vector<ExportColumn>& columns, const ImportMap& map, const KnownQuestions& known,
                  std::vector<ColumnUse>& uses, Problems& problems) {
    MapMatch match(columns, problems);
    std::vector<const ImportMap::Column*> named(columns.size(), nullptr);
    for (const auto& entry : map.columns) {
        const auto i = match.find(entry);
        if (!i) continue;
        if (named[*i] != nullptr) {
            match.report(entry, fmt::format("{} is in the map twice", called(columns[*i])),
                         fmt::format("the first one is in line {}; keep one of them", named[*i]->place.line));
            continue;
        }
        named[*i] = &entry;
        ColumnTarget target{ColumnUse::Kind::dropped, 0};
        if (entry.is == "respondent") target.kind = ColumnUse::Kind::respondent;
        if (const auto found = known.find_id(entry.is)) target = *found;
        uses[*i] = {target.kind, target.index, ColumnUse::By::map, {}, {}};
    }
}

const ImportMap::Column* find_entry_of(const ImportMap& map, const ExportColumn& column) {
    const auto key = heading_key(column.heading);
    const ImportMap::Column* alike = nullptr;
    for (const auto& entry : map.columns) {
        if (entry.number && *entry.number != column.number) continue;
        if (entry.heading == column.heading) return &entry;
        if (heading_key(entry.heading) == key) alike = &entry;
    }
    return alike;
}

}  // namespace socratic
