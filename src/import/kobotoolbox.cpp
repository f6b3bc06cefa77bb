// SPDX-License-Identifier: MIT
// KoboToolbox: CSV (all cells quoted, `;`) and workbooks, headed by names or by labels, with group paths
// `group/question`; perhaps a row of HXL tags.
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;
constexpr KnownHeading known[] = {
    {"_uuid", ExportRole::unique_id, "what tells submissions apart"},
    {"_id", metadata, "the server's number of the submission"},
    {"_submission_time", metadata, "when it was sent"},
    {"start", metadata, "when it was begun"},
    {"end", metadata, "when it was ended"},
    {"today", metadata, "the day"},
    {"username", metadata, why_user},
    {"_submitted_by", metadata, why_user},
    {"deviceid", metadata, why_device},
    {"phonenumber", metadata, why_telephone},
    {"simserial", metadata, why_device},
    {"subscriberid", metadata, why_device},
    {"audit", metadata, "a record of how it was filled in"},
    {"_validation_status", metadata, "KoboToolbox's own"},
    {"_notes", metadata, "KoboToolbox's own"},
    {"_status", metadata, "KoboToolbox's own"},
    {"__version__", metadata, "the version of the form"},
    {"_version_", metadata, "the version of the form"},
    {"_version*", metadata, "the version of the form"},
    {"_tags", metadata, "KoboToolbox's own"},
    {"_index", metadata, "the number of the row"},
    {"_geolocation*", metadata, why_coordinates},
    {"_attachments", metadata, "KoboToolbox's own"},
    {"_xform_id_string", metadata, "the name of the form"},
    {"_bamboo_dataset_id", metadata, "KoboToolbox's own"},
    {"formhub/uuid", metadata, "KoboToolbox's own"},
    {"*meta/instanceID", metadata, "what tells submissions apart"},
    {"*meta/instanceName", metadata, "the name of the submission"},
    {"*meta/deprecatedID", metadata, "KoboToolbox's own"},
    {"*meta/rootUuid", metadata, "KoboToolbox's own"},
    {"*_latitude", metadata, why_coordinates},
    {"*_longitude", metadata, why_coordinates},
    {"*_altitude", metadata, why_coordinates},
    {"*_precision", metadata, why_coordinates},
};

/// Tags begin with `#`; the tools tag what they like, so some cells may be empty.
bool is_hxl_row(const ExportTop& top, std::size_t row) {
    bool has_tag = false;
    for (std::size_t i = 0; i < top.width(); ++i) {
        const auto cell = top.cell(row, i);
        if (!cell.empty() && (cell[0] != '#' || cell.starts_with("#N/A"))) return false;
        has_tag = has_tag || !cell.empty();
    }
    return has_tag;
}

/// A place on the map is `q` with `_q_latitude` and the others after it: `q` holds all of them.
bool has_coordinates(const ExportTop& top, std::string_view heading) {
    const auto slash = heading.rfind('/');
    const auto group =
        slash == std::string_view::npos ? std::string() : std::string(heading.substr(0, slash + 1));
    const auto name = slash == std::string_view::npos ? heading : heading.substr(slash + 1);
    return has_heading(top, group + "_" + std::string(name) + "_latitude");
}

}  // namespace

Signature recognise_kobotoolbox(const ExportTop& top) {
    if (has_heading(top, "_uuid") && has_heading(top, "_submission_time"))
        return {95, "the header has '_uuid' and '_submission_time'"};
    if (has_heading(top, "_uuid") && has_heading(top, "_index"))
        return {80, "the header has '_uuid' and '_index'"};
    return {};
}

ExportShape kobotoolbox_shape(const ExportTop& top) {
    ExportShape shape;
    shape.columns = columns_of_row(top, 0);
    if (is_hxl_row(top, 1)) {
        shape.header_rows = 2;
        shape.note = "row 2 holds HXL tags and is no answer";
    }
    for (auto& column : shape.columns) {
        column.ids = endings_after(column.heading, "/");
        column.wordings = column.ids;
        if (mark_known_heading(column, known, column.heading)) continue;
        if (!has_coordinates(top, column.heading)) continue;
        column.role = metadata;
        column.why_dropped = why_coordinates;
    }
    return shape;
}

}  // namespace socratic
