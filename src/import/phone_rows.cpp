// SPDX-License-Identifier: MIT
#include "import/phone_rows.hpp"
#include <fmt/format.h>
#include <map>
#include <memory>
#include "model/level_code.hpp"
#include "model/phone_code.hpp"
#include "read/csv_encoding.hpp"
#include "read/csv_record.hpp"
#include "read/phone_file.hpp"

namespace socratic {
namespace {

/// Where a fact, a question or an open question stands in a row.
class PhoneColumns {
public:
    explicit PhoneColumns(const Questionnaire& questionnaire) {
        add("respondent");
        for (const auto& fact : questionnaire.facts) add(fact.id);
        for (const auto& position : asked_questions(questionnaire))
            add(questionnaire.dimensions[position.dimension].questions[position.question].id);
        for (const auto& open : questionnaire.open_questions) add(open.id);
    }

    const std::vector<std::string>& ids() const { return ids_; }
    std::size_t size() const { return ids_.size(); }
    std::size_t at(const std::string& id) const { return places_.at(id); }

private:
    void add(const std::string& id) {
        places_.emplace(id, ids_.size());
        ids_.push_back(id);
    }
    std::vector<std::string> ids_;
    std::map<std::string, std::size_t> places_;
};

/// The next line of a text, without its line end; the text loses it.
std::string_view take_line(std::string_view& text) {
    const char* const end = text.data() + text.size();
    const char* const at = find_line_end(text.data(), end);
    const std::string_view line(text.data(), static_cast<std::size_t>(at - text.data()));
    text.remove_prefix(line.size());
    if (text.starts_with("\r\n"))
        text.remove_prefix(2);
    else if (!text.empty())
        text.remove_prefix(1);
    return line;
}

class PhoneTable {
public:
    PhoneTable(std::vector<PhoneSource> sources, const Questionnaire& questionnaire,
               std::shared_ptr<PhoneNotes> notes)
        : sources_(std::move(sources)),
          questionnaire_(questionnaire),
          columns_(questionnaire),
          notes_(std::move(notes)) {
        *notes_ = {};
    }

    bool next(TableRow& row) {
        row.faults.clear();
        cells_.assign(columns_.size(), {});
        if (!read_response(row)) return false;
        row.number = ++count_;
        row.cells.assign(cells_.begin(), cells_.end());
        return true;
    }

private:
    bool read_response(TableRow& row) {
        for (;;) {
            if (!rest_.empty() && read_code_line(row)) return true;
            if (!rest_.empty()) continue;
            if (next_source_ == sources_.size()) return false;
            const auto& source = sources_[next_source_++];
            text_ = source.text();
            line_ = 0;
            if (source.kind == PhoneSource::Kind::codes) {
                rest_ = text_;
                if (rest_.starts_with(utf8_mark)) rest_.remove_prefix(utf8_mark.size());
                continue;
            }
            row.line = 0;
            read_file(source, row);
            return true;
        }
    }

    void read_file(const PhoneSource& source, TableRow& row) {
        try {
            const auto answers = read_phone_file(text_, source.name, questionnaire_);
            if (answers.version != questionnaire_.version) ++notes_->other_versions;
            cells_[columns_.at("respondent")] = trim_blanks(answers.respondent);
            for (const auto* pairs : {&answers.facts, &answers.levels, &answers.open})
                for (const auto& [id, value] : *pairs) cells_[columns_.at(id)] = trim_blanks(value);
        } catch (const Failure& failure) {
            row.faults = failure.problems();
        }
    }

    /// False for a blank line.
    bool read_code_line(TableRow& row) {
        const auto line = trim_blanks(take_line(rest_));
        ++line_;
        if (line.empty()) return false;
        row.line = line_;
        const auto parts = split_phone_code_line(questionnaire_, line);
        const auto answers = read_phone_code(questionnaire_, parts.code);
        if (!answers) {
            row.faults.push_back(
                {Severity::error,
                 {sources_[next_source_ - 1].name, static_cast<int>(line_), 0, {}},
                 fmt::format("'{}' is no code of the questionnaire '{}'", parts.code, questionnaire_.id),
                 "compare it with the phone: a letter or digit is wrong, missing or too many; or it belongs "
                 "to "
                 "another questionnaire"});
            return true;
        }
        cells_[columns_.at("respondent")] = trim_blanks(parts.respondent);
        write_answers(*answers);
        return true;
    }

    void write_answers(const PhoneAnswers& answers) {
        const auto asked = asked_questions(questionnaire_);
        for (std::size_t i = 0; i < asked.size(); ++i) {
            const auto& dimension = questionnaire_.dimensions[asked[i].dimension];
            const auto& scale = scale_of(questionnaire_, dimension);
            const auto cell = answers.cells[i];
            cells_[columns_.at(dimension.questions[asked[i].question].id)] =
                cell >= 0 ? std::to_string(scale.min + cell) : answer_code(cell, scale);
        }
        for (std::size_t i = 0; i < questionnaire_.facts.size(); ++i)
            if (const auto value = answers.facts[i]; value != no_fact_value)
                cells_[columns_.at(questionnaire_.facts[i].id)] =
                    questionnaire_.facts[i].values[static_cast<std::size_t>(value)].id;
    }

    std::vector<PhoneSource> sources_;
    const Questionnaire& questionnaire_;
    PhoneColumns columns_;
    std::shared_ptr<PhoneNotes> notes_;
    std::vector<std::string> cells_;
    std::string text_;       ///< of the current source
    std::string_view rest_;  ///< of a list of codes: what is still to be read
    std::size_t next_source_ = 0;
    long line_ = 0;
    long count_ = 0;
};

}  // namespace

ExportShape phone_shape(const Questionnaire& questionnaire) {
    ExportShape shape;
    shape.header_rows = 0;
    const PhoneColumns columns(questionnaire);
    for (const auto& id : columns.ids()) {
        ExportColumn column;
        column.number = shape.columns.size() + 1;
        column.heading = id;
        column.ids = {id};
        shape.columns.push_back(std::move(column));
    }
    return shape;
}

NextTableRow phone_rows(std::vector<PhoneSource> sources, const Questionnaire& questionnaire,
                        std::shared_ptr<PhoneNotes> notes) {
    return [table = std::make_shared<PhoneTable>(std::move(sources), questionnaire, std::move(notes))](
               TableRow& row) { return table->next(row); };
}

bool looks_like_phone_codes(std::string_view text, const Questionnaire& questionnaire) {
    if (text.starts_with(utf8_mark)) text.remove_prefix(utf8_mark.size());
    bool has_line = false;
    while (!text.empty()) {
        const auto line = trim_blanks(take_line(text));
        if (line.empty()) continue;
        if (line.find_first_of(",;\t\"") != std::string_view::npos) return false;
        const auto code = split_phone_code_line(questionnaire, line).code;
        if (read_phone_code(questionnaire, code)) return true;
        if (!looks_like_phone_code(questionnaire, code)) return false;
        has_line = true;
    }
    return has_line;
}

}  // namespace socratic
