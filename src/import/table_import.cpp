// SPDX-License-Identifier: MIT
#include "import/table_import.hpp"
#include <fmt/format.h>
#include "read/csv_problems.hpp"

namespace socratic {
namespace {

constexpr long rows_between_words = 20'000;

Place place_of(const std::string& file, const TableRow& row) {
    return {file, static_cast<int>(row.line), 0, {}};
}

}  // namespace

TableImport::TableImport(const ImportPlan& plan, const ImportSource& source, const ImportRules& rules)
    : plan_(plan), source_(source), rules_(rules), reader_(plan) {}

/// Counts what is dropped; false for it.
bool TableImport::keeps(RowKind kind) {
    if (kind == RowKind::preview) {
        ++counts_.preview;
        return false;
    }
    if (kind == RowKind::response) return true;
    const bool is_kept = rules_.unfinished == Unwanted::kept;
    ++(is_kept ? counts_.unfinished_kept : counts_.unfinished);
    return is_kept;
}

/// Visits every response that the rules keep. What is wrong with rows is collected the first time only;
/// from then on there is nothing.
void TableImport::read_rows(const Visit& visit) {
    counts_ = {};
    unique_ids_.restart();
    const auto next = source_.open_rows();
    TableRow row;
    Response response;
    for (std::size_t header = 0; header < plan_.shape.header_rows && next(row);) ++header;
    while (next(row)) {
        ++counts_.rows;
        if (source_.progress && counts_.rows % rows_between_words == 0) source_.progress(counts_.rows);
        for (const auto& fault : row.faults) problems_.add(fault);
        if (!row.faults.empty()) continue;
        if (!keeps(reader_.kind_of(row)) || !reader_.read(row, response, unknown_)) continue;
        if (!response.has_answer()) {
            const bool is_kept = rules_.unanswered == Unwanted::kept;
            ++(is_kept ? counts_.unanswered_kept : counts_.unanswered);
            if (!is_kept) continue;
        }
        if (is_checked_ && !unique_ids_.take(response.unique_id, rules_.duplicates)) {
            ++counts_.duplicates;
            continue;
        }
        if (rules_.duplicates == Duplicates::kept && unique_ids_.is_repeated()) ++counts_.duplicates_kept;
        ++counts_.kept;
        counts_.open_answers += static_cast<long>(response.open.size());
        visit(row, response);
    }
}

void TableImport::check() {
    read_rows([&](const TableRow&, const Response& response) { unique_ids_.add(response.unique_id); });
    unknown_.tell(source_.file, problems_);
    problems_.throw_if_errors();
    unique_ids_.settle();
    is_checked_ = true;
    people_ = counts_.kept;
    if (rules_.duplicates != Duplicates::kept) people_ -= unique_ids_.repeated();
    if (reader_.has_respondent()) check_codes();
    digits_ = std::to_string(people_).size();
}

void TableImport::check_codes() {
    read_rows([&](const TableRow&, const Response& response) { codes_.add(response.respondent); });
    codes_.settle();
    if (codes_.repeated() == 0) return;
    if (!rules_.duplicates_chosen) name_repeated_codes();
    if (rules_.duplicates != Duplicates::kept) people_ -= codes_.repeated();
}

void TableImport::name_repeated_codes() {
    codes_.restart();
    read_rows([&](const TableRow& row, const Response& response) {
        codes_.take(response.respondent, Duplicates::kept);
        if (!codes_.is_repeated()) return;
        problems_.add(
            {Severity::error, place_of(source_.file, row),
             fmt::format("row {}: the code {} was met before", row.number, quoted_cell(response.respondent)),
             problems_.empty() ? "one person who answered twice: --duplicates last (or first); different "
                                 "people: --duplicates kept, and all but the first get fresh codes"
                               : ""});
    });
    problems_.throw_if_errors();
}

void TableImport::hand_on(
    const std::function<void(const RespondentRow& row, const Response& response)>& sink) {
    long fresh = 0;
    ImportCounts codes;
    std::string code;
    codes_.restart();
    read_rows([&](const TableRow&, const Response& response) {
        const bool is_taken = codes_.take(response.respondent, rules_.duplicates);
        const bool is_repeated = codes_.is_repeated();
        if (!is_taken) {
            ++codes.duplicates;
            codes.open_answers += static_cast<long>(response.open.size());
            return;
        }
        const bool is_own =
            !response.respondent.empty() && !(is_repeated && rules_.duplicates == Duplicates::kept);
        code = is_own ? std::string(response.respondent) : fmt::format("_r{:0{}}", ++fresh, digits_);
        if (is_own) ++codes.own_codes;
        if (response.has_reserved_code) ++codes.reserved_codes;
        if (!is_own && is_repeated) ++codes.repeated_codes;
        sink({code, response.cells, response.facts}, response);
    });
    counts_.duplicates += codes.duplicates;
    counts_.kept -= codes.duplicates;
    counts_.own_codes = codes.own_codes;
    counts_.reserved_codes = codes.reserved_codes;
    counts_.repeated_codes = codes.repeated_codes;
    counts_.open_answers -= codes.open_answers;
    if (counts_.kept != people_ || !problems_.empty() || !unknown_.empty())
        throw Failure(Problem{Severity::error,
                              {source_.file, 0, 0, {}},
                              "the file changed while it was read",
                              "wait until it is whole, then run the command again"});
}

}  // namespace socratic
