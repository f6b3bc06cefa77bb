// SPDX-License-Identifier: MIT
#include "import/personal.hpp"
#include <algorithm>
#include <set>
#include "import/folding.hpp"
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;

constexpr KnownHeading personal[] = {
    {"name", metadata, why_name},
    {"full name", metadata, why_name},
    {"first name", metadata, why_name},
    {"given name", metadata, why_name},
    {"last name", metadata, why_name},
    {"surname", metadata, why_name},
    {"family name", metadata, why_name},
    {"your name", metadata, why_name},
    {"your full name", metadata, why_name},
    {"what is your name", metadata, why_name},
    {"nom", metadata, why_name},
    {"prénom", metadata, why_name},
    {"nom et prénom", metadata, why_name},
    {"prénom et nom", metadata, why_name},
    {"nom complet", metadata, why_name},
    {"nom de famille", metadata, why_name},
    {"votre nom", metadata, why_name},
    {"votre prénom", metadata, why_name},
    {"vorname", metadata, why_name},
    {"nachname", metadata, why_name},
    {"familienname", metadata, why_name},
    {"ihr name", metadata, why_name},
    {"nombre", metadata, why_name},
    {"apellido", metadata, why_name},
    {"apellidos", metadata, why_name},
    {"nombre y apellidos", metadata, why_name},
    {"nombre completo", metadata, why_name},

    {"email", metadata, why_email},
    {"e mail", metadata, why_email},
    {"mail", metadata, why_email},
    {"email address", metadata, why_email},
    {"mail address", metadata, why_email},
    {"your email", metadata, why_email},
    {"your email address", metadata, why_email},
    {"what is your email address", metadata, why_email},
    {"courriel", metadata, why_email},
    {"votre courriel", metadata, why_email},
    {"adresse courriel", metadata, why_email},
    {"adresse e-mail", metadata, why_email},
    {"adresse mail", metadata, why_email},
    {"adresse électronique", metadata, why_email},
    {"adresse de messagerie", metadata, why_email},
    {"votre adresse e-mail", metadata, why_email},
    {"e-mail-adresse", metadata, why_email},
    {"e-mail adresse", metadata, why_email},
    {"mailadresse", metadata, why_email},
    {"correo", metadata, why_email},
    {"correo electrónico", metadata, why_email},
    {"dirección de correo electrónico", metadata, why_email},

    {"phone", metadata, why_telephone},
    {"phone number", metadata, why_telephone},
    {"telephone", metadata, why_telephone},
    {"telephone number", metadata, why_telephone},
    {"mobile", metadata, why_telephone},
    {"mobile number", metadata, why_telephone},
    {"whatsapp", metadata, why_telephone},
    {"whatsapp number", metadata, why_telephone},
    {"téléphone", metadata, why_telephone},
    {"numéro de téléphone", metadata, why_telephone},
    {"portable", metadata, why_telephone},
    {"telefon", metadata, why_telephone},
    {"telefonnummer", metadata, why_telephone},
    {"handynummer", metadata, why_telephone},
    {"teléfono", metadata, why_telephone},
    {"número de teléfono", metadata, why_telephone},
    {"phonenumber", metadata, why_telephone},

    {"ip", metadata, why_ip},
    {"ip address", metadata, why_ip},
    {"ipaddress", metadata, why_ip},
    {"ipaddr", metadata, why_ip},
    {"adresse ip", metadata, why_ip},
    {"ip-adresse", metadata, why_ip},
    {"ip adresse", metadata, why_ip},
    {"dirección ip", metadata, why_ip},

    {"latitude", metadata, why_coordinates},
    {"longitude", metadata, why_coordinates},
    {"altitude", metadata, why_coordinates},
    {"gps", metadata, why_coordinates},
    {"gps coordinates", metadata, why_coordinates},
    {"coordinates", metadata, why_coordinates},
    {"geopoint", metadata, why_coordinates},
    {"geolocation", metadata, why_coordinates},
    {"coordonnées gps", metadata, why_coordinates},
    {"géolocalisation", metadata, why_coordinates},
    {"breitengrad", metadata, why_coordinates},
    {"längengrad", metadata, why_coordinates},
    {"koordinaten", metadata, why_coordinates},
    {"latitud", metadata, why_coordinates},
    {"longitud", metadata, why_coordinates},
    {"coordenadas", metadata, why_coordinates},
    {"*_latitude", metadata, why_coordinates},
    {"*_longitude", metadata, why_coordinates},
    {"*_altitude", metadata, why_coordinates},
    {"*_precision", metadata, why_coordinates},

    {"device", metadata, why_device},
    {"device id", metadata, why_device},
    {"deviceid", metadata, why_device},
    {"imei", metadata, why_device},
    {"simserial", metadata, why_device},
    {"simid", metadata, why_device},
    {"subscriberid", metadata, why_device},
    {"user agent", metadata, why_device},
    {"useragent", metadata, why_device},
    {"browser", metadata, why_device},
    {"appareil", metadata, why_device},
    {"navigateur", metadata, why_device},
    {"gerät", metadata, why_device},
    {"dispositivo", metadata, why_device},

    {"user", metadata, why_user},
    {"user id", metadata, why_user},
    {"userid", metadata, why_user},
    {"username", metadata, why_user},
    {"user name", metadata, why_user},
    {"login", metadata, why_user},
    {"account", metadata, why_user},
    {"submitter", metadata, why_user},
    {"submitted by", metadata, why_user},
    {"enumerator", metadata, why_user},
    {"interviewer", metadata, why_user},
    {"utilisateur", metadata, why_user},
    {"nom d'utilisateur", metadata, why_user},
    {"identifiant", metadata, why_user},
    {"enquêteur", metadata, why_user},
    {"benutzer", metadata, why_user},
    {"benutzername", metadata, why_user},
    {"usuario", metadata, why_user},
    {"nombre de usuario", metadata, why_user},
    {"employee id", metadata, why_user},
    {"employee number", metadata, why_user},
    {"staff id", metadata, why_user},
    {"staff number", metadata, why_user},
    {"matricule", metadata, why_user},
    {"personalnummer", metadata, why_user},

    {"address", metadata, why_address},
    {"postal address", metadata, why_address},
    {"home address", metadata, why_address},
    {"adresse", metadata, why_address},
    {"adresse postale", metadata, why_address},
    {"anschrift", metadata, why_address},
    {"dirección", metadata, why_address},

    {"date of birth", metadata, why_birth},
    {"birth date", metadata, why_birth},
    {"birthday", metadata, why_birth},
    {"date de naissance", metadata, why_birth},
    {"geburtsdatum", metadata, why_birth},
    {"fecha de nacimiento", metadata, why_birth},
};

void add(std::set<std::string>& words, const Text& text) {
    for (const auto& [language, each] : text.by_language) words.insert(fold_for_matching(each));
}

/// What the questionnaire itself asks, folded.
std::set<std::string> asked_for(const Questionnaire& questionnaire) {
    std::set<std::string> words;
    for (const auto& position : asked_questions(questionnaire)) {
        const auto& question = questionnaire.dimensions[position.dimension].questions[position.question];
        words.insert(fold_for_matching(question.id));
        add(words, question.text);
    }
    for (const auto& fact : questionnaire.facts) {
        words.insert(fold_for_matching(fact.id));
        add(words, fact.name);
    }
    for (const auto& open : questionnaire.open_questions) {
        words.insert(fold_for_matching(open.id));
        add(words, open.text);
    }
    return words;
}

}  // namespace

void mark_personal_columns(std::vector<ExportColumn>& columns, const Questionnaire& questionnaire) {
    const auto asked = asked_for(questionnaire);
    for (auto& column : columns) {
        if (column.role != ExportRole::answer || !column.why_dropped.empty()) continue;
        auto names = column.wordings;
        names.insert(names.end(), column.ids.begin(), column.ids.end());
        names.push_back(column.heading);
        const bool is_asked = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
            return asked.contains(fold_for_matching(name));
        });
        if (is_asked) continue;
        for (const auto& name : names)
            if (mark_known_heading(column, personal, name)) break;
    }
}

bool is_personal(const ExportColumn& column) {
    return std::any_of(std::begin(personal), std::end(personal),
                       [&](const KnownHeading& known) { return column.why_dropped == known.why; });
}

}  // namespace socratic
