// SPDX-License-Identifier: MIT
// The rows of an export, read twice: first everything is checked, then what is kept is handed on.
#pragma once
#include <functional>
#include <string>
#include "import/identifiers.hpp"
#include "import/responses.hpp"

namespace socratic {

enum class Unwanted { dropped, kept };

/// What becomes of responses that are hardly any.
struct ImportRules {
    Duplicates duplicates = Duplicates::last;
    Unwanted unfinished = Unwanted::dropped;
    Unwanted unanswered = Unwanted::dropped;
    /// Without a word of the user's, two responses with one chosen code are no case for a default: one
    /// person twice, or two people?
    bool duplicates_chosen = false;
};

struct ImportCounts {
    long rows = 0;                                                     ///< below the header
    long preview = 0, unfinished = 0, unanswered = 0, duplicates = 0;  ///< dropped, in this order
    long unfinished_kept = 0, unanswered_kept = 0, duplicates_kept = 0;
    long kept = 0;
    long own_codes = 0;       ///< of the kept ones
    long reserved_codes = 0;  ///< of the kept ones: codes that begin with '_', replaced by fresh ones
    long repeated_codes = 0;  ///< of the kept ones: codes that an earlier one has, replaced by fresh ones
    long open_answers = 0;    ///< of the kept ones
};

/// Where to read: `open_rows` begins at the top each time.
struct ImportSource {
    std::string file;
    std::function<NextTableRow()> open_rows;
    std::function<void(long rows)> progress;  ///< told now and then how many rows were read; may be empty
};

class TableImport {
public:
    /// All three must outlive it.
    TableImport(const ImportPlan& plan, const ImportSource& source, const ImportRules& rules);

    /// Reads everything once, or twice where people chose codes. Throws a Failure with every problem:
    /// unknown options, rows that cannot be read, codes of one's own that come twice.
    void check();

    /// Hands every response that is kept on, in file order, with a code of its own. After `check`.
    void hand_on(const std::function<void(const RespondentRow& row, const Response& response)>& sink);

    const ImportCounts& counts() const { return counts_; }
    const ResponseReader& reader() const { return reader_; }
    const UnknownOptions& unknown_options() const { return unknown_; }

private:
    using Visit = std::function<void(const TableRow& row, const Response& response)>;
    void read_rows(const Visit& visit);
    bool keeps(RowKind kind);
    void check_codes();
    void name_repeated_codes();
    std::string code_of(const Response& response, Identifiers& codes);

    const ImportPlan& plan_;
    const ImportSource& source_;
    const ImportRules& rules_;
    ResponseReader reader_;
    UnknownOptions unknown_;
    Problems problems_;
    Identifiers unique_ids_, codes_;
    bool is_checked_ = false;
    ImportCounts counts_;
    long people_ = 0;         ///< kept, as counted while checking
    std::size_t digits_ = 1;  ///< of the fresh codes' numbers
};

}  // namespace socratic
