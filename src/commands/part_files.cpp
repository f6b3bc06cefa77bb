// SPDX-License-Identifier: MIT
#include "commands/part_files.hpp"
#include <fmt/format.h>
#include <map>
#include <optional>
#include "base/file.hpp"
#include "read/partial.hpp"
#include "score/partial.hpp"
#include "score/plan.hpp"
#include "score/row_digest.hpp"

namespace socratic {
namespace {

std::string without_folder(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// The answer sheets that were counted already, and in which part.
class SeenSources {
public:
    /// Reports a sheet that another part holds too.
    void add(const std::string& part, const PartialSource& source, Problems& problems) {
        const auto [same, is_new] = parts_.try_emplace(source, part);
        if (!is_new)
            problems.add({Severity::error,
                          {part, 0, 0, {}},
                          fmt::format("the answers of '{}' are in '{}' already", source.name, same->second),
                          "leave one of the two out; or, if other people answered alike, rename their answer "
                          "sheet and count it again"});
        const auto [alike, is_other] = names_.try_emplace(source.digest, source.name);
        if (!is_other && alike->second != source.name)
            problems.add({Severity::warning,
                          {part, 0, 0, {}},
                          fmt::format("the answer sheets '{}' and '{}' hold the same answers", alike->second,
                                      source.name),
                          "leave one of the two out, unless other people answered alike"});
    }

private:
    std::map<PartialSource, std::string> parts_;
    std::map<std::string, std::string> names_;  ///< by digest
};

/// Adds part after part.
class Merger {
public:
    explicit Merger(const Questionnaire& questionnaire) : questionnaire_(questionnaire) {}

    void add(const std::string& path) {
        const auto part = read_partial(read_file(path, most_partial_bytes), path);
        if (!sum_) begin(part);
        if (const auto misfit = find_misfit(*sum_, part); !misfit.empty()) return report_misfit(path, misfit);
        if (const auto wrong = find_impossible(plan_, part); !wrong.empty())
            return report(
                path, fmt::format("counts that no answers lead to: {}", wrong),
                "make the part again with 'socratic-wheel score --partial'; a part is never edited");
        if (first_.empty()) first_ = path;
        for (const auto& source : part.sources) seen_.add(path, source, problems);
        respondents_ += respondents_of(part);
        if (respondents_ > most_respondents)
            throw Failure(Problem{Severity::error,
                                  {path, 0, 0, {}},
                                  fmt::format("more than {} people with the parts before", most_respondents),
                                  "merge fewer parts"});
        add_partial(plan_, *sum_, part);
    }

    MergedParts result() && { return {std::move(*sum_), std::move(columns_)}; }

    Problems problems;

private:
    /// The first part says what was asked, and the questionnaire whether it may be.
    void begin(const PartialScores& part) {
        columns_ = columns_of(part, questionnaire_);
        plan_ = plan_rounds({{&questionnaire_, columns_}}).front();
        sum_ = partial_of(plan_, questionnaire_, Tally(plan_, true));
    }
    void report(const std::string& path, std::string message, std::string hint) {
        problems.add({Severity::error, {path, 0, 0, {}}, std::move(message), std::move(hint)});
    }
    void report_misfit(const std::string& path, const std::string& misfit) {
        if (first_.empty()) {
            sum_.reset();
            return report(path, fmt::format("not a part of answers to this questionnaire: {}", misfit),
                          "name the questionnaire that was asked; or count the answers again with this one");
        }
        report(path, fmt::format("cannot be added to '{}': {}", first_, misfit),
               "only parts with the same questions and facts add up: give the sheets the same columns, and "
               "count them again");
    }

    const Questionnaire& questionnaire_;
    std::string first_;  ///< the part that the others must fit
    Plan plan_;
    SheetColumns columns_;
    std::optional<PartialScores> sum_;
    SeenSources seen_;
    long respondents_ = 0;
};

}  // namespace

PartialScores count_sheet(AnswerSheet& sheet, const std::string& path, const Questionnaire& questionnaire) {
    const auto plan = plan_rounds({{&questionnaire, sheet.columns()}}).front();
    Tally tally(plan, true);
    RowDigest digest;
    sheet.read_rows([&](const RespondentRow& row) {
        tally.add(row);
        digest.add(row);
    });
    auto counts = partial_of(plan, questionnaire, tally);
    if (!digest.is_empty()) counts.sources.push_back({without_folder(path), digest.text()});
    return counts;
}

MergedParts merge_parts(const std::vector<std::string>& paths, const Questionnaire& questionnaire,
                        std::vector<Problem>& warnings) {
    Merger merger(questionnaire);
    for (const auto& path : paths) try {
            merger.add(path);
        } catch (const Failure& failure) {
            for (const auto& problem : failure.problems()) merger.problems.add(problem);
        }
    merger.problems.throw_if_errors();
    for (const auto& problem : merger.problems.kept()) warnings.push_back(problem);
    return std::move(merger).result();
}

}  // namespace socratic
