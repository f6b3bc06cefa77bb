// SPDX-License-Identifier: MIT
#include "commands/form_kinds.hpp"
#include "commands/characters.hpp"
#include "commands/language.hpp"
#include "commands/load_drawing.hpp"
#include "commands/load_workbook.hpp"
#include "commands/phone_page.hpp"
#include "commands/source_date.hpp"
#include "forms/answer_sheet_form.hpp"
#include "forms/limesurvey.hpp"
#include "forms/print.hpp"
#include "forms/sheet_form.hpp"
#include "forms/xlsform.hpp"

namespace socratic {
namespace {

std::string make_sheet(FormJob& job) {
    return workbook_bytes(sheet_form(job.request, words_of(job).front()));
}

std::string make_xlsform(FormJob& job) {
    const auto catalogues = words_of(job);
    return workbook_bytes(xlsform(job.request, voices_of(job.request, catalogues)));
}

std::string make_limesurvey(FormJob& job) {
    const auto catalogues = words_of(job);
    return limesurvey_file(limesurvey_rows(job.request, voices_of(job.request, catalogues)));
}

/// The languages one after the other, each with pages of its own count.
std::string make_pdf(FormJob& job) {
    const auto catalogues = words_of(job);
    const auto drawing = load_drawing();
    std::vector<Scene> pages;
    for (const auto& voice : voices_of(job.request, catalogues))
        for (auto& page : print_form(job.request, voice, job.paper, drawing.measure))
            pages.push_back(std::move(page));
    PdfOptions pdf;
    pdf.created = source_date();
    auto bytes = drawing.pdf(pages, pdf);
    for (auto& warning : warn_of_characters(drawing, "form")) job.warnings.push_back(std::move(warning));
    return bytes;
}

}  // namespace

std::vector<Words> words_of(FormJob& job) {
    std::vector<Words> catalogues;
    for (const auto& language : job.request.languages)
        catalogues.push_back(load_words(language, job.warnings));
    return catalogues;
}

const std::vector<FormKind>& form_kinds() {
    static const std::vector<FormKind> table = {
        {"pdf", "pdf", "a form to print, on A4 or letter paper", FormLanguages::list, Access::shared,
         make_pdf},
        {"html", "html", "one file for a phone, without a network", FormLanguages::all, Access::shared,
         [](FormJob& job) { return phone_form(job.request, words_of(job), load_phone_page()); }},
        {"sheet", "xlsx", "a spreadsheet into which paper forms are typed", FormLanguages::one,
         Access::owner_only, make_sheet},
        {"xlsform", "xlsx", "a form for KoboToolbox or ODK", FormLanguages::all, Access::shared,
         make_xlsform},
        {"limesurvey", "txt tsv", "a survey for LimeSurvey", FormLanguages::all, Access::shared,
         make_limesurvey},
        {"csv", "csv", "an empty answer sheet", FormLanguages::one, Access::owner_only,
         [](FormJob& job) { return empty_answer_sheet(job.request); }},
    };
    return table;
}

const std::string& form_kind_names() {
    static const std::string names = [] {
        std::string joined;
        for (const auto& kind : form_kinds()) joined += (joined.empty() ? "" : " ") + std::string(kind.name);
        return joined;
    }();
    return names;
}

}  // namespace socratic
