// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertsFile.h"
#include "models/federation/Catalogue.h"
#include "models/views/ViewLink.h"
#include "models/views/ViewsFile.h"
#include "tests/fuzz/Parts.h"

#include <QString>

namespace ff::fuzz {

/// A link that is taken for a view is written so that it is taken for the same.
void viewLink(std::string_view bytes) {
    const QString text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
    const auto view = viewOfLink(text);
    if (view) {
        require(isViewLink(text));
        const auto again = viewOfLink(linkTo(*view));
        require(again && *again == *view);
    } else {
        require(!view.error().isEmpty());
    }
}

/// The views of a file are written so that they are read as the same.
void viewsFile(std::string_view bytes) {
    const ViewsRead read = readViews(bytes, "fuzz.toml");
    require(read.views.size() <= view_limits::kViews);
    const ViewsRead again = readViews(toToml(read.views), "fuzz.toml");
    require(again.problems.isEmpty() && again.views == read.views);
}

/// A wrong rule never takes the rest with it; one that was read can be written into the text, and
/// taken out.
void alertsToml(std::string_view bytes) {
    static const Federation federation =
        readFederation("[[system]]\nid = \"lumi\"\n[[holder]]\nid = \"FI\"\n", "f.toml").federation;
    const AlertsRead read = readAlerts(bytes, "fuzz.toml", federation);
    if (read.unreadable) {
        require(!read.problems.empty());
        return;
    }
    const std::string text(bytes);
    for (const AlertRule& rule : read.rules) {
        require(!readAlerts(toToml(rule), "fuzz.toml", federation).unreadable);
        require(!readAlerts(withRule(text, rule), "fuzz.toml", federation).unreadable);
        require(!readAlerts(withoutRule(text, rule.id), "fuzz.toml", federation).unreadable);
    }
}

} // namespace ff::fuzz
