// SPDX-License-Identifier: MIT
#include "report/value_listing.hpp"
#include <set>
#include <string_view>
#include "report/value_table.hpp"

namespace socratic {
namespace {

class Listing {
public:
    std::string write(const Members& values, std::string_view shape) {
        add(values, shape, "");
        return std::move(out_);
    }

private:
    void add(const Members& values, std::string_view shape, const std::string& indent) {
        for (const auto& [name, value] : values.list) {
            out_ += indent + name + ":";
            const auto* row = find_value(shape, name);
            const auto of = row == nullptr ? std::string_view() : row->of;
            if (const auto* text = std::get_if<std::string>(&value.content))
                out_ += text->empty() ? "" : " " + *text;
            else if (const auto* yes = std::get_if<bool>(&value.content))
                out_ += *yes ? " yes" : " no";
            explain(shape, row);
            out_ += "\n";
            if (const auto* group = std::get_if<Members>(&value.content)) add(*group, of, indent + "    ");
            if (const auto* list = std::get_if<std::vector<Members>>(&value.content))
                add_list(*list, of, indent);
        }
    }

    void add_list(const std::vector<Members>& list, std::string_view of, const std::string& indent) {
        for (const auto& item : list) {
            const auto begin = out_.size();
            add(item, of, indent + "    ");
            if (out_.size() > begin) out_.replace(begin + indent.size(), 4, "  - ");
        }
    }

    void explain(std::string_view shape, const NamedValue* row) {
        if (row == nullptr || !explained_.insert(std::string(shape) + "." + std::string(row->name)).second)
            return;
        out_ += "  # " + std::string(kind_words(row->kind)) + ": " + std::string(row->meaning);
    }

    std::string out_;
    std::set<std::string> explained_;
};

}  // namespace

std::string list_values(const Members& values, const DocumentKind& kind) {
    return Listing().write(values, kind.shape);
}

}  // namespace socratic
