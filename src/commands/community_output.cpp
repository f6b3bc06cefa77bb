// SPDX-License-Identifier: MIT
#include "commands/community_output.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "base/utf8.hpp"
#include "base/version.hpp"
#include "base/write_failure.hpp"
#include "commands/digest.hpp"
#include "commands/language.hpp"
#include "commands/load_drawing.hpp"
#include "layout/community_layer.hpp"
#include "layout/ruler.hpp"
#include "score/score.hpp"
#include "write/community.hpp"

namespace socratic {
namespace {

std::optional<CommunityLayer> layer_of(const CommunityFigures& figures) {
    if (figures.withheld != Withheld::no) return std::nullopt;
    return community_layer(figures);
}

/// What a member's files depend on besides its own: the figures of the community, the rules, our words.
std::string basis_of(const OutputWork& work) {
    auto all = std::string(version());
    all += community_json({work.figures, work.input.common.questionnaire, work.input.language});
    for (const auto& [language, words] : work.words)
        for (const auto& [key, text] : words.by_key) all += key + "\x1F" + text + "\x1F";
    if (work.options.documents) all += basis_of_documents(*work.options.documents, work.templates);
    return digest(all);
}

std::string wheel(OutputWork& work, std::size_t thread, const Scores& scores, const std::string& language) {
    WheelOptions options;
    options.language = language;
    options.community = work.layer ? &*work.layer : nullptr;
    options.memory = work.memories[thread];
    const auto& drawing = work.drawings[thread];
    const auto scene = layout_wheel(scores, work.input.common.questionnaire, work.words.at(language), options,
                                    drawing.measure);
    return drawing.svg(scene, {});
}

std::vector<NamedBytes> member_files(OutputWork& work, const MemberReading& reading, std::size_t member,
                                     std::size_t thread) {
    const auto use = work.options.documents ? InputUse::comparison : InputUse::scores;
    auto scores = score_member(reading, work.input.community.members[member], work.input.common, use);
    std::vector<NamedBytes> files{{"scores.json", std::move(scores.json)}};
    if (!scores.beside.rounds.empty())
        files.push_back({"wheel.svg", wheel(work, thread, scores.beside, scores.language)});
    if (work.options.documents)
        for (auto& file : member_document(work, scores, thread)) files.push_back(std::move(file));
    return files;
}

/// True when the folder holds just what was made of the same before; its digest is then what it was.
bool is_up_to_date(const OutputWork& work, const std::string& folder, const std::string& id,
                   const std::string& inputs, std::string& digest) {
    const auto is_same = [&](const std::string& made_from, const std::string& made) {
        if (made_from != inputs || made.empty()) return false;
        digest = digest_of_files(folder, made_files(folder));
        return digest == made;
    };
    const auto* finished = work.journal.find(id);
    if (finished != nullptr && is_same(finished->inputs, finished->digest)) return true;
    const auto last = work.last.find(id);
    return last != work.last.end() && is_same(last->second.inputs, last->second.digest);
}

std::vector<std::string> messages(const std::vector<Problem>& problems) {
    std::vector<std::string> texts;
    for (const auto& problem : problems) {
        const auto& place = problem.place;
        auto text = place.file;
        if (place.line > 0) text += fmt::format(":{}", place.line);
        texts.push_back(printable(text.empty() ? problem.message : text + ": " + problem.message));
    }
    return texts;
}

/// What to do about it is told nowhere else.
std::vector<std::string> messages_with_hints(const std::vector<Problem>& problems) {
    auto texts = messages(problems);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (!problems[i].hint.empty()) texts[i] += "; " + printable(problems[i].hint);
    return texts;
}

MemberRun failed_run(const std::string& id, std::vector<std::string> why) {
    MemberRun run;
    run.id = id;
    run.outcome = Outcome::failed;
    run.why = std::move(why);
    return run;
}

/// True when something had to be written.
bool bring_up_to_date(OutputWork& work, std::size_t member, std::size_t thread, MemberRun& run) {
    const auto folder = work.options.output + "/members/" + run.id;
    check_place(folder, Kept::folder);
    make_folder(folder, FolderAccess::owner_only);
    if (is_up_to_date(work, folder, run.id, run.inputs, run.digest)) return false;
    const auto reading = member_reading(work.input, work.options, work.shelves);
    const auto files = member_files(work, reading, member, thread);
    put_files(folder, files, Access::confidential);
    run.digest = digest_of(files);
    return true;
}

/// Older than the year asked for, without answers, and what the member's files were warned of.
std::vector<std::string> remarks_on(const OutputWork& work, const MemberSurvey& survey) {
    auto remarks = messages(survey.warnings);
    const auto values =
        std::lower_bound(work.input.values.begin(), work.input.values.end(), survey.id,
                         [](const MemberValues& each, const std::string& id) { return each.id < id; });
    if (values == work.input.values.end() || values->id != survey.id) return remarks;
    if (values->round.empty())
        remarks.emplace_back("no round with answers counts");
    else if (values->is_older)
        remarks.push_back(
            fmt::format("its last round, '{}', is older than {}", values->round, *work.options.year));
    return remarks;
}

}  // namespace

void prepare_output(OutputWork& work, std::vector<Problem>& warnings) {
    work.layer = layer_of(work.figures);
    auto languages = community_languages(work.options, work.input);
    for (const auto& survey : work.input.surveys)
        if (!has_errors(survey))
            languages.push_back(find_language("", survey.facts.language, work.input.common.questionnaire));
    for (const auto& [wanted, document] : work.templates.members) languages.push_back(document.language);
    for (const auto& document : work.templates.community) languages.push_back(document.language);
    for (const auto& language : languages)
        if (work.words.count(language) == 0)
            work.words.emplace(language, with_names(load_words(language, warnings)));
    for (std::size_t thread = 0; thread < work.options.jobs; ++thread) {
        work.drawings.push_back(load_drawing());
        work.memories.push_back(make_layout_memory());
    }
    work.parsed.resize(work.options.jobs);
    work.basis = basis_of(work);
}

MemberRun put_member(OutputWork& work, std::size_t member, std::size_t thread) {
    const auto& survey = work.input.surveys[member];
    MemberRun run;
    run.id = survey.id.empty() ? printable(work.input.community.members[member].path) : survey.id;
    if (has_errors(survey)) return failed_run(run.id, messages(survey.problems));
    const auto last = work.last.find(run.id);
    const auto& only = work.options.only;
    if (!only.empty() && std::find(only.begin(), only.end(), survey.id) == only.end()) {
        if (last != work.last.end()) run = last->second;
        run.outcome = Outcome::skipped;
        return run;
    }
    run.why = remarks_on(work, survey);
    run.inputs = digest(survey.inputs + work.basis);
    bool is_written = false;
    try {
        is_written = bring_up_to_date(work, member, thread, run);
    } catch (const DiskFailure&) {
        throw;  // the others' files could not be written either
    } catch (const Failure& failure) {
        return failed_run(run.id, messages_with_hints(failure.problems()));
    }
    if (is_written) work.journal.add(run.id, {run.inputs, run.digest});
    if (last != work.last.end() && last->second.digest == run.digest) run.outcome = Outcome::unchanged;
    return run;
}

Scores scores_of_all(const OutputWork& work) {
    ScoreOptions options;
    options.minimum_group = work.input.community.charter.minimum_group;
    auto scores = begin_scores(work.input.common.questionnaire, options);
    scores.organisation = work.figures.name;
    return scores;
}

std::vector<NamedBytes> community_files(OutputWork& work) {
    const auto& questionnaire = work.input.common.questionnaire;
    std::vector<NamedBytes> files;
    const CommunityText text{work.figures, questionnaire, work.input.language};
    files.push_back({"community.json", community_json(text)});
    files.push_back({"community.csv", community_csv(text)});
    if (work.options.documents)
        for (auto& file : community_document(work)) files.push_back(std::move(file));
    if (!work.layer) return files;
    const auto scores = scores_of_all(work);
    for (const auto& language : community_languages(work.options, work.input))
        files.push_back({fmt::format("wheel-{}.svg", language), wheel(work, 0, scores, language)});
    return files;
}

}  // namespace socratic
