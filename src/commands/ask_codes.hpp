// SPDX-License-Identifier: MIT
// The codes in use while people's answers are typed.
#pragma once
#include <set>
#include <string>
#include "model/respondent_code.hpp"

namespace socratic {

class CodesInUse {
public:
    void add(const std::string& code) {
        if (code.empty()) return;
        codes_.insert(code);
        fresh_.saw(code);
    }
    bool has(const std::string& code) const { return codes_.count(code) > 0; }
    /// One that nobody has; it is in use from then on.
    std::string next() {
        auto code = fresh_.next();
        while (has(code)) code = fresh_.next();
        codes_.insert(code);
        return code;
    }

private:
    std::set<std::string> codes_;
    FreshCodes fresh_;
};

}  // namespace socratic
