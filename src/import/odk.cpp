// SPDX-License-Identifier: MIT
// ODK Central and Briefcase: CSV with group paths `group-question`.
#include "import/known_headings.hpp"
#include "import/personal_reasons.hpp"

namespace socratic {
namespace {

constexpr auto metadata = ExportRole::metadata;
constexpr KnownHeading known[] = {
    {"KEY", ExportRole::unique_id, "what tells submissions apart"},
    {"SubmissionDate", metadata, "when it was sent"},
    {"start", metadata, "when it was begun"},
    {"end", metadata, "when it was ended"},
    {"today", metadata, "the day"},
    {"deviceid", metadata, why_device},
    {"DeviceID", metadata, why_device},
    {"phonenumber", metadata, why_telephone},
    {"simserial", metadata, why_device},
    {"subscriberid", metadata, why_device},
    {"username", metadata, why_user},
    {"email", metadata, why_email},
    {"audit", metadata, "a record of how it was filled in"},
    {"*meta-instanceID", metadata, "what tells submissions apart"},
    {"*meta-instanceName", metadata, "the name of the submission"},
    {"*meta-entity*", metadata, "ODK's own"},
    {"instanceID", metadata, "what tells submissions apart"},
    {"SubmitterID", metadata, why_user},
    {"SubmitterName", metadata, why_name},
    {"AttachmentsPresent", metadata, "ODK's own"},
    {"AttachmentsExpected", metadata, "ODK's own"},
    {"Status", metadata, "ODK's own"},
    {"ReviewState", metadata, "ODK's own"},
    {"Edits", metadata, "ODK's own"},
    {"FormVersion", metadata, "the version of the form"},
    {"*-Latitude", metadata, why_coordinates},
    {"*-Longitude", metadata, why_coordinates},
    {"*-Altitude", metadata, why_coordinates},
    {"*-Accuracy", metadata, why_coordinates},
};

}  // namespace

Signature recognise_odk(const ExportTop& top) {
    if (!has_heading(top, "KEY")) return {};
    for (const auto* other : {"SubmissionDate", "meta-instanceID", "instanceID"})
        if (has_heading(top, other)) return {95, std::string("the header has 'KEY' and '") + other + "'"};
    return {};
}

ExportShape odk_shape(const ExportTop& top) {
    ExportShape shape;
    shape.columns = columns_of_row(top, 0);
    for (auto& column : shape.columns) {
        column.ids = endings_after(column.heading, "-");
        column.wordings = {column.heading};
        mark_known_heading(column, known, column.heading);
    }
    return shape;
}

}  // namespace socratic
