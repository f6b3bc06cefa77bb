// SPDX-License-Identifier: MIT
#include "commands/phone_page.hpp"
#include "base/data_folder.hpp"
#include "base/file.hpp"
#include "commands/questionnaires.hpp"

namespace socratic {

PhonePage load_phone_page() {
    const auto text = [](const char* name) {
        return read_file(data_folder() + "/templates/form/" + name, most_yaml_bytes);
    };
    PhonePage page{text("phone.html"), text("phone.css"), {}};
    for (const auto* name : {"phone_code.js", "phone_answers.js", "phone.js", "phone_steps.js"})
        page.script += text(name);
    return page;
}

}  // namespace socratic
