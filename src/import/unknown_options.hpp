// SPDX-License-Identifier: MIT
// Options that mean nothing yet, collected over a whole export and told together.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>
#include "base/problem.hpp"
#include "import/write_map.hpp"
#include "read/table_rows.hpp"

namespace socratic {

class UnknownOptions {
public:
    struct Advice {
        std::string hint;
        std::string meaning;  ///< of the nearest level, as a map writes it; or ""
    };

    /// A cell that nobody knows the meaning of. Advice is asked for when an option is met first.
    void add(std::string_view text, const TableRow& row, const ExportColumn& column,
             const std::function<Advice()>& advise);

    bool empty() const { return found_.empty(); }

    /// What a map that settles them needs.
    std::vector<MapDraft::UnknownOption> for_map() const;

    /// One problem for each option, in the order they were met: how often, where first, and what to write in
    /// the map.
    void tell(const std::string& file, Problems& problems) const;

private:
    struct Option {
        std::size_t order = 0;
        long count = 0;
        long row = 0, line = 0;  ///< where it was first
        std::string column;      ///< the first one's, as messages call it
        Advice advice;
    };
    /// By text; beyond this many kinds they are only counted. A column of free text taken for a question
    /// must not fill the memory.
    std::vector<const std::pair<const std::string, Option>*> in_order() const;

    static constexpr std::size_t most_kinds = 1000;
    std::map<std::string, Option, std::less<>> found_;
    long more_ = 0;
};

}  // namespace socratic
