// SPDX-License-Identifier: MIT
#include "report/markdown_passages.hpp"
#include <md4c.h>
#include <algorithm>
#include <utility>
#include "report/markdown_entity.hpp"

namespace socratic {
namespace {

/// What is open while md4c walks through a document: a place that passages go to, and spans of the text
/// begun.
class Builder {
public:
    explicit Builder(std::vector<Passage>& out, const Typeset& typeset) : typeset_(typeset) {
        places_.push_back(&out);
    }

    void enter(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_UL:
                begin_list(std::nullopt);
                break;
            case MD_BLOCK_OL:
                begin_list(static_cast<int>(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start));
                break;
            case MD_BLOCK_LI:
                begin_item();
                break;
            case MD_BLOCK_QUOTE:
                begin_quote();
                break;
            case MD_BLOCK_TABLE:
                table_ = {};
                break;
            case MD_BLOCK_TR:
                row_.clear();
                break;
            case MD_BLOCK_TH:
                table_.columns.push_back(align_of(detail));
                break;
            default:
                break;
        }
    }

    void leave(MD_BLOCKTYPE type, void* detail) {
        switch (type) {
            case MD_BLOCK_UL:
            case MD_BLOCK_OL:
                lists_.pop_back();
                break;
            case MD_BLOCK_LI:
                end_paragraph();
                places_.pop_back();
                break;
            case MD_BLOCK_QUOTE:
                places_.pop_back();
                break;
            case MD_BLOCK_HR:
                add(PageBreak{});
                break;
            case MD_BLOCK_H:
                add(Heading{static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level), take_spans()});
                break;
            case MD_BLOCK_CODE:
            case MD_BLOCK_P:
                end_paragraph();
                break;
            case MD_BLOCK_TH:
                table_.header.push_back(take_spans());
                break;
            case MD_BLOCK_TD:
                row_.push_back(take_spans());
                break;
            case MD_BLOCK_TR:
                if (!row_.empty()) table_.rows.push_back(std::move(row_));
                row_.clear();
                break;
            case MD_BLOCK_TABLE:
                add(std::move(table_));
                break;
            default:
                break;
        }
    }

    void enter_span(MD_SPANTYPE type, void* detail) {
        if (type == MD_SPAN_STRONG) ++strong_;
        if (type == MD_SPAN_EM) ++emphasis_;
        if (type == MD_SPAN_A) {
            const auto& address = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
            link_.assign(address.text, address.size);
        }
    }

    void leave_span(MD_SPANTYPE type) {
        if (type == MD_SPAN_STRONG) --strong_;
        if (type == MD_SPAN_EM) --emphasis_;
        if (type == MD_SPAN_A) link_.clear();
    }

    void text(MD_TEXTTYPE type, std::string_view text) {
        if (type == MD_TEXT_BR) {
            Span span;
            span.line_break = true;
            spans_.push_back(span);
        } else if (type == MD_TEXT_SOFTBR) {
            add_text(" ");
        } else if (type == MD_TEXT_ENTITY) {
            add_text(decoded_entity(text));
        } else if (type == MD_TEXT_NULLCHAR) {
            add_text("\uFFFD");
        } else {
            add_text(text);
        }
    }

private:
    void add(decltype(Passage::content) content) { places_.back()->push_back(Passage{std::move(content)}); }

    void add_text(std::string_view text) {
        Span span{std::string(text), strong_ > 0, emphasis_ > 0, false, link_};
        if (!spans_.empty() && !spans_.back().line_break && spans_.back().strong == span.strong &&
            spans_.back().emphasis == span.emphasis && spans_.back().link == span.link)
            spans_.back().text += text;
        else
            spans_.push_back(std::move(span));
    }

    Spans take_spans() {
        typeset_spans(spans_, typeset_);
        return std::exchange(spans_, {});
    }

    /// Of a list whose items have no blank lines between them md4c names no paragraphs.
    void end_paragraph() {
        if (!spans_.empty()) add(Paragraph{take_spans()});
    }

    void begin_list(std::optional<int> first) {
        end_paragraph();
        add(List{first, {}});
        lists_.push_back({places_.back(), places_.back()->size() - 1});
    }

    void begin_item() {
        auto& [place, index] = lists_.back();
        auto& list = std::get<List>((*place)[index].content);
        list.items.emplace_back();
        places_.push_back(&list.items.back());
    }

    void begin_quote() {
        end_paragraph();
        add(Quote{});
        places_.push_back(&std::get<Quote>(places_.back()->back().content).passages);
    }

    static Table::Align align_of(void* detail) {
        switch (static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align) {
            case MD_ALIGN_CENTER:
                return Table::Align::middle;
            case MD_ALIGN_RIGHT:
                return Table::Align::end;
            default:
                return Table::Align::start;
        }
    }

    const Typeset& typeset_;
    std::vector<std::vector<Passage>*> places_;  ///< innermost last; only the innermost grows
    std::vector<std::pair<std::vector<Passage>*, std::size_t>> lists_;
    Table table_;
    std::vector<Spans> row_;
    Spans spans_;
    std::string link_;
    int strong_ = 0, emphasis_ = 0;
};

Builder& builder_of(void* data) { return *static_cast<Builder*>(data); }

void add_markdown(std::vector<Passage>& out, std::string_view markdown, const Typeset& typeset) {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        builder_of(data).enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        builder_of(data).leave(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* data) {
        builder_of(data).enter_span(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* data) {
        builder_of(data).leave_span(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
        builder_of(data).text(type, {text, size});
        return 0;
    };
    Builder builder(out, typeset);
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &builder);
}

/// "wheel", then "wheel-2" for the next one of that name.
std::string distinct_name(const std::vector<Passage>& passages, const std::string& name) {
    const auto is_used = [&](const std::string& wanted) {
        return std::any_of(passages.begin(), passages.end(), [&](const Passage& passage) {
            const auto* figure = std::get_if<ReportFigure>(&passage.content);
            return figure != nullptr && figure->name == wanted;
        });
    };
    if (!is_used(name)) return name;
    int number = 2;
    while (is_used(name + "-" + std::to_string(number))) ++number;
    return name + "-" + std::to_string(number);
}

void add_directive(std::vector<Passage>& out, const Directive& directive, const MakeFigure& make_figure) {
    switch (directive.what) {
        case Directive::What::page_break:
            out.push_back({PageBreak{}});
            return;
        case Directive::What::lines:
            out.push_back({WritingLines{std::max(directive.lines, 1)}});
            return;
        case Directive::What::figure:
            break;
    }
    const auto name = find_figure_name(directive.figure);
    if (!name) return;
    auto figure = make_figure(*name);
    if (!figure) return;
    figure->name = distinct_name(out, directive.figure);
    out.push_back({std::move(*figure)});
}

}  // namespace

std::vector<Passage> markdown_passages(std::string_view markdown, const MakeFigure& make_figure,
                                       const Typeset& typeset) {
    std::vector<Passage> out;
    std::string pending;
    std::size_t begin = 0;
    while (begin < markdown.size()) {
        const auto end = std::min(markdown.find('\n', begin), markdown.size());
        const auto line = markdown.substr(begin, end - begin);
        begin = end + 1;
        const auto directive = find_directive(line);
        if (!directive) {
            pending.append(line) += '\n';
            continue;
        }
        add_markdown(out, pending, typeset);
        pending.clear();
        add_directive(out, *directive, make_figure);
    }
    add_markdown(out, pending, typeset);
    return out;
}

}  // namespace socratic
