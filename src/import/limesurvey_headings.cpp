// SPDX-License-Identifier: MIT
#include "import/limesurvey_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;
constexpr char why_id[] = "the number of the response";
constexpr char why_sent[] = "when it was sent";
constexpr char why_page[] = "how far somebody came";
constexpr char why_language[] = "the language of the form";
constexpr char why_seed[] = "LimeSurvey's own";
constexpr char why_begun[] = "when it was begun";
constexpr char why_time[] = "how long it took";
constexpr char why_from[] = "the page somebody came from";
constexpr char why_token[] = "who was invited";

constexpr KnownHeading headings[] = {
    {"id", ExportRole::unique_id, why_id},
    {"Response ID", ExportRole::unique_id, why_id},
    {"Answer ID", ExportRole::unique_id, why_id},
    {"Antwort ID", ExportRole::unique_id, why_id},
    {"ID de la réponse", ExportRole::unique_id, why_id},
    {"ID de réponse", ExportRole::unique_id, why_id},
    {"ID de respuesta", ExportRole::unique_id, why_id},
    {"ID de la respuesta", ExportRole::unique_id, why_id},
    {"submitdate", ExportRole::finished, why_sent},
    {"Date submitted", ExportRole::finished, why_sent},
    {"Datum Abgeschickt", ExportRole::finished, why_sent},
    {"Date de soumission", ExportRole::finished, why_sent},
    {"Date d'envoi", ExportRole::finished, why_sent},
    {"Fecha de envío", ExportRole::finished, why_sent},
    {"lastpage", metadata, why_page},
    {"Last page", metadata, why_page},
    {"Letzte Seite", metadata, why_page},
    {"Dernière page", metadata, why_page},
    {"Última página", metadata, why_page},
    {"startlanguage", metadata, why_language},
    {"Start language", metadata, why_language},
    {"Start-Sprache", metadata, why_language},
    {"Startsprache", metadata, why_language},
    {"Langue de départ", metadata, why_language},
    {"Langue de début", metadata, why_language},
    {"Idioma inicial", metadata, why_language},
    {"Lenguaje inicial", metadata, why_language},
    {"seed", metadata, why_seed},
    {"Zufallsstartwert", metadata, why_seed},
    {"Tête de série", metadata, why_seed},
    {"Semilla", metadata, why_seed},
    {"startdate", metadata, why_begun},
    {"Date started", metadata, why_begun},
    {"Datum gestartet", metadata, why_begun},
    {"Date de lancement", metadata, why_begun},
    {"Date de début", metadata, why_begun},
    {"Fecha de inicio", metadata, why_begun},
    {"datestamp", metadata, why_sent},
    {"Date last action", metadata, why_sent},
    {"Datum letzte Aktivität", metadata, why_sent},
    {"Date de la dernière action", metadata, why_sent},
    {"Fecha de la última acción", metadata, why_sent},
    {"ipaddr", metadata, why_ip},
    {"IP address", metadata, why_ip},
    {"IP-Adresse", metadata, why_ip},
    {"Adresse IP", metadata, why_ip},
    {"Dirección IP", metadata, why_ip},
    {"refurl", metadata, why_from},
    {"Referrer URL", metadata, why_from},
    {"Weiterleitungs-URL", metadata, why_from},
    {"URL de référence", metadata, why_from},
    {"URL de referencia", metadata, why_from},
    {"token", metadata, why_token},
    {"Access code", metadata, why_token},
    {"Zugangscode", metadata, why_token},
    {"Zugangsschlüssel", metadata, why_token},
    {"Code d'accès", metadata, why_token},
    {"firstname", metadata, why_name},
    {"lastname", metadata, why_name},
    {"email", metadata, why_email},
    {"interviewtime", metadata, why_time},
    {"Total time", metadata, why_time},
    {"Gesamtzeit", metadata, why_time},
    {"Temps total", metadata, why_time},
    {"Tiempo total", metadata, why_time},
    {"groupTime*", metadata, why_time},
    {"grouptime*", metadata, why_time},
    {"Group time*", metadata, why_time},
    {"Gruppenzeit*", metadata, why_time},
    {"Temps du groupe*", metadata, why_time},
    {"Temps pour le groupe*", metadata, why_time},
    {"Question time*", metadata, why_time},
    {"Fragenzeit*", metadata, why_time},
    {"Temps de la question*", metadata, why_time},
    {"Temps pour la question*", metadata, why_time},
};

}  // namespace

std::span<const KnownHeading> limesurvey_headings() { return headings; }

}  // namespace socratic
