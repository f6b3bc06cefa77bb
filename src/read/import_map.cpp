// SPDX-License-Identifier: MIT
#include "read/import_map.hpp"
#include <fmt/format.h>
#include <algorithm>
#include <set>
#include "read/extend.hpp"
#include "read/import_column.hpp"
#include "read/kind_of_file.hpp"
#include "read/missing_file.hpp"
#include "read/scalar.hpp"
#include "read/yaml_parse.hpp"

namespace socratic {
namespace {

const Key& key_called(std::string_view name) {
    const auto& keys = import_keys().keys;
    return *std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == name; });
}

std::string read_choice_of(Reading& reading, const Node& root, std::string_view name) {
    const auto* node = field(root, name);
    return node == nullptr ? std::string() : read_choice(reading, *node, key_called(name)).value_or("");
}

void check_questionnaire(Reading& reading, const Node& root, const Questionnaire& questionnaire,
                         ImportMap& map) {
    const auto* node = field(root, "questionnaire");
    if (node == nullptr) return;
    map.questionnaire = read_word(reading, *node, "the id or path of a questionnaire").value_or("");
    if (map.questionnaire.empty() || is_path(map.questionnaire) || map.questionnaire == questionnaire.id)
        return;
    report(reading, *node,
           fmt::format("the map is for {}, not for '{}'", quoted(map.questionnaire), questionnaire.id),
           "name the right one with -q, or change this line");
}

void read_columns(Reading& reading, const Node& root, const Questionnaire& questionnaire, ImportMap& map) {
    const auto* list = list_field(reading, root, "columns");
    if (list == nullptr) return;
    ImportColumns columns(reading, questionnaire);
    for (const auto& item : list->items) columns.read(item, map);
}

ImportMap read_root(Reading& reading, const Node& root, const Questionnaire& questionnaire) {
    ImportMap map;
    if (!check_keys(reading, root, import_keys())) return map;
    map.format = find_format(read_choice_of(reading, root, "import"));
    check_questionnaire(reading, root, questionnaire, map);
    if (const auto* encoding = field(root, "encoding"))
        map.encoding = read_word(reading, *encoding, "an encoding").value_or("");
    map.delimiter = read_choice_of(reading, root, "delimiter");
    map.decimal = read_choice_of(reading, root, "decimal");
    read_columns(reading, root, questionnaire, map);
    if (const auto* values = map_field(reading, root, "values"))
        map.values = read_option_meanings(reading, *values, level_meanings(questionnaire));
    map.unfinished = read_choice_of(reading, root, "unfinished");
    map.duplicates = read_choice_of(reading, root, "duplicates");
    map.unanswered = read_choice_of(reading, root, "unanswered");
    return map;
}

}  // namespace

ImportMap read_import_map(const std::string& text, const std::string& file,
                          const Questionnaire& questionnaire) {
    Reading reading;
    const auto document = parse_yaml(text, file, reading.problems);
    check_kind(*document, "import");
    auto map = read_root(reading, document->root, questionnaire);
    throw_if_errors(reading);
    return map;
}

ImportMap read_import_map(const std::string& path, const QuestionnaireFiles& files,
                          std::vector<Problem>& warnings) {
    Reading reading;
    const auto text = files.read(path);
    const auto document = parse_yaml(text, path, reading.problems);
    check_kind(*document, "import");
    const auto* node = field(document->root, "questionnaire");
    const auto name =
        node == nullptr ? std::nullopt : read_word(reading, *node, "the id or path of a questionnaire");
    if (!name) {
        check_keys(reading, document->root, import_keys());
        throw_if_errors(reading);
        return {};
    }
    const auto folder = folder_of(path);
    const auto found = find_questionnaire(*name, folder, files);
    if (!found) {
        report(reading, *node, fmt::format("there is no questionnaire {}", quoted(*name)),
               missing_questionnaire_hint(*name, folder, files));
        throw_if_errors(reading);
    }
    return read_import_map(text, path, read_questionnaire(*found, files, warnings));
}

}  // namespace socratic
