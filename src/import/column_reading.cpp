// SPDX-License-Identifier: MIT
#include "import/column_reading.hpp"
#include <algorithm>
#include "import/folding.hpp"
#include "import/heading.hpp"

namespace socratic {
namespace {

void add_found(const std::string& folded, const KnownQuestions& known, ColumnReading& reading) {
    if (reading.by_wording || !reading.ambiguous.empty()) return;
    const auto found = known.find_wording(folded);
    if (found.size() == 1) reading.by_wording = found.front();
    if (found.size() < 2) return;
    reading.ambiguous = found;
    reading.ambiguous_wording = folded;
}

void add_split(const IdAndWording& split, const KnownQuestions& known, ColumnReading& reading) {
    const auto target = known.find_id(split.id);
    if (!target) return;
    if (fold_for_matching(split.wording).empty() && !reading.by_id) reading.by_id = target;
    if (!reading.beside) reading.beside = target;
    for (auto& each : heading_readings(split.wording)) {
        const auto found = known.find_wording(each);
        if (!reading.by_wording && std::find(found.begin(), found.end(), *target) != found.end()) {
            reading.by_wording = target;
            reading.ambiguous.clear();
        }
        reading.readings.push_back(std::move(each));
    }
}

}  // namespace

ColumnReading read_column(const ExportColumn& column, const KnownQuestions& known) {
    ColumnReading reading;
    for (const auto& id : column.ids)
        if (!reading.by_id) reading.by_id = known.find_id(id);
    for (const auto& wording : column.wordings) {
        for (auto& each : heading_readings(wording)) {
            add_found(each, known, reading);
            reading.readings.push_back(std::move(each));
        }
        for (const auto& split : split_ids(wording)) add_split(split, known, reading);
    }
    return reading;
}

}  // namespace socratic
