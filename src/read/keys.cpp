// SPDX-License-Identifier: MIT
#include "read/keys.hpp"
#include <algorithm>

namespace socratic {

std::vector<const KeyTable*> all_tables(const KeyTable& table) {
    std::vector<const KeyTable*> tables{&table};
    for (std::size_t i = 0; i < tables.size(); ++i)
        for (const auto& key : tables[i]->keys)
            if (key.object != nullptr && std::find(tables.begin(), tables.end(), key.object) == tables.end())
                tables.push_back(key.object);
    return tables;
}

}  // namespace socratic
