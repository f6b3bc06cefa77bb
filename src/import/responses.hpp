// SPDX-License-Identifier: MIT
// A row of an export as one person's response.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "import/options.hpp"
#include "import/profile.hpp"
#include "import/unknown_options.hpp"
#include "model/answers.hpp"
#include "read/table_rows.hpp"

namespace socratic {

/// The views are good until the next row is read.
struct Response {
    std::vector<Cell> cells;                                     ///< by asked question
    std::vector<std::int16_t> facts;                             ///< by fact
    std::vector<std::pair<std::size_t, std::string_view>> open;  ///< index of the open question, text
    std::string_view respondent;     ///< a code of one's own, or ""; none that begins with '_'
    bool has_reserved_code = false;  ///< the cell held a code that begins with '_'
    std::string_view unique_id;      ///< "" when the tool has none

    /// A level, don't know, not applicable, or words.
    bool has_answer() const;
};

/// What a row is before anybody looks at its answers.
enum class RowKind { response, unfinished, preview };

/// What the columns of an export are taken for.
struct ImportPlan {
    const Questionnaire& questionnaire;
    ExportFormat format = ExportFormat::table;
    ExportShape shape;
    std::vector<ColumnUse> uses;  ///< by column
    const ImportMap* map = nullptr;
    std::vector<Words> catalogues{};  ///< words of forms for don't know and not applicable, by language
    std::string decimal{};            ///< "." or ","; "" when it is found out
};

class ResponseReader {
public:
    explicit ResponseReader(const ImportPlan& plan);

    RowKind kind_of(const TableRow& row) const;

    /// False when an option is unknown; each is told to `unknown`.
    bool read(const TableRow& row, Response& response, UnknownOptions& unknown);

    /// The decimal signs that levels were written with ("3.0"), each with the first such cell; both empty as
    /// a rule.
    const std::string& first_with_point() const { return with_point_; }
    const std::string& first_with_comma() const { return with_comma_; }

    /// True for a column that nothing is taken from and that held nothing but empty cells.
    bool is_empty(const ExportColumn& column) const { return !has_text_[column.number - 1]; }

    bool has_unique_id() const { return unique_id_ != nullptr; }
    bool has_respondent() const { return respondent_ != nullptr; }
    bool has_open_questions() const { return !open_.empty(); }

private:
    struct Reading {
        const ExportColumn* column;
        std::size_t index;  ///< of the question or fact
        OptionReader options;
    };

    bool is_other_decimal(std::string_view text);

    const ImportPlan& plan_;
    std::size_t question_count_;
    std::string with_point_, with_comma_;
    std::vector<bool> has_text_;
    std::vector<Reading> questions_, facts_;
    std::vector<std::pair<const ExportColumn*, std::size_t>> open_;
    const ExportColumn* unique_id_ = nullptr;
    const ExportColumn* respondent_ = nullptr;
    std::vector<const ExportColumn*> finished_, preview_;
};

}  // namespace socratic
