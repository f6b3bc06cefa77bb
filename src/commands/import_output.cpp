// SPDX-License-Identifier: MIT
#include "commands/import_output.hpp"
#include <algorithm>
#include "base/file.hpp"
#include "base/file_writer.hpp"
#include "base/problem.hpp"
#include "commands/command_line.hpp"
#include "import/open_answers.hpp"
#include "model/formula.hpp"
#include "write/answer_sheet.hpp"
#include "write/csv_line.hpp"

namespace socratic {
namespace {

constexpr std::size_t block_size = 256UL * 1024;

/// Hands text on in blocks.
class Blocks {
public:
    explicit Blocks(FileWriter& writer) : writer_(writer) {}
    void add(std::string_view text) {
        waiting_ += text;
        if (waiting_.size() >= block_size) flush();
    }
    void flush() {
        writer_.write(waiting_);
        waiting_.clear();
    }

private:
    FileWriter& writer_;
    std::string waiting_;
};

/// The facts and questions that have a column, in the order of the questionnaire.
SheetFields fields_of(const ImportPlan& plan) {
    SheetFields fields;
    for (const auto& use : plan.uses) {
        if (use.kind == ColumnUse::Kind::fact) fields.facts.push_back(use.index);
        if (use.kind == ColumnUse::Kind::question) fields.questions.push_back(use.index);
    }
    std::sort(fields.facts.begin(), fields.facts.end());
    std::sort(fields.questions.begin(), fields.questions.end());
    return fields;
}

void write_open_answers(OpenAnswers& answers, const Questionnaire& questionnaire, FileWriter& writer) {
    Blocks blocks(writer);
    blocks.add("question,text\n");
    answers.read([&](std::size_t question, std::string_view text) {
        blocks.add(questionnaire.open_questions[question].id + "," + csv_cell(no_formula(text)) + "\n");
    });
    blocks.flush();
}

/// Whether a file of open answers is to be written. One that is there already, of answers that are no longer
/// there, is replaced by an empty one.
bool needs_open_file(const TableImport& table, const ImportOptions& options) {
    if (!table.reader().has_open_questions()) return false;
    const bool has_answers = table.counts().open_answers > 0;
    if (has_answers && options.open_file.empty())
        throw usage_failure("there are open answers, which never go into the answer sheet",
                            "name a file for them after --open");
    if (options.open_file.empty() || !is_file(options.open_file)) return has_answers;
    refuse_replacing_answers(options.open_file, options);
    return true;
}

}  // namespace

bool write_import(TableImport& table, const ImportPlan& plan, const ImportOptions& options) {
    const bool has_open = needs_open_file(table, options);
    FileWriter sheet(options.output, Access::owner_only);
    const auto fields = fields_of(plan);
    std::optional<OpenAnswers> answers;
    if (has_open) answers.emplace();
    Blocks blocks(sheet);
    blocks.add(answer_sheet_header(plan.questionnaire, fields));
    table.hand_on([&](const RespondentRow& row, const Response& response) {
        blocks.add(answer_sheet_row(plan.questionnaire, fields, row));
        if (!answers) return;
        for (const auto& [question, text] : response.open) answers->add(question, text);
    });
    blocks.flush();
    sheet.prepare();
    if (answers) {
        FileWriter open(options.open_file, Access::owner_only);
        write_open_answers(*answers, plan.questionnaire, open);
        open.finish();
    }
    sheet.finish();
    return has_open;
}

}  // namespace socratic
