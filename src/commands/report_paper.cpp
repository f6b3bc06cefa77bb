// SPDX-License-Identifier: MIT
#include "commands/report_paper.hpp"
#include <fmt/format.h>
#include <algorithm>
#include "layout/page.hpp"

namespace socratic {

PageSize report_paper(const CommandLine& line, const std::string& format) {
    if (line.has("size") && format != "pdf" && format != "html")
        throw usage_failure(fmt::format("--size is for pdf and html, got the format '{}'", format),
                            "leave --size out");
    const auto name = line.value_or("size", "A4");
    const auto size = find_page_size(name);
    if (!size)
        throw usage_failure(fmt::format("--size: expected A4, A3, A5, letter or WxH, got '{}'", name),
                            "such as letter, A4-landscape or 595x842, in points");
    if (std::min(size->width, size->height) < smallest_report_side)
        throw usage_failure(fmt::format("--size: '{}' is too small for a report", name),
                            fmt::format("each side needs {} points at least", smallest_report_side));
    return *size;
}

std::string style_sheet_size(const PageSize& size) {
    return fmt::format("{}pt {}pt", size.width, size.height);
}

PageSize for_languages(const PageSize& size, std::size_t languages) {
    if (languages < 2 || size.width >= size.height) return size;
    return {size.height, size.width};
}

PaperOptions paper_options(const Report& report, const PageSize& size, const Words& catalogue) {
    PaperOptions options{for_languages(size, report.languages.size()), report.foot, {}};
    if (report.languages.size() > 1) {  // a number that needs no words
        options.page_name = [](std::size_t page, std::size_t pages) {
            return fmt::format("{}/{}", page, pages);
        };
        return options;
    }
    options.page_name = [&catalogue](std::size_t page, std::size_t pages) {
        return words(catalogue, "print.page",
                     {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
    };
    return options;
}

}  // namespace socratic
