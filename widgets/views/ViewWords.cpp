// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/views/ViewWords.h"

#include "models/facts/SystemFacts.h"
#include "models/format/Formatter.h"
#include "widgets/dialogs/PeriodNames.h"
#include "widgets/theme/CountryNames.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ff {
namespace {

/// As the rail calls them.
QString pageName(PageId page) {
    const char* names[] = {"Overview", "Factories", "Shares", "Planner", "Reports", "Sources"};
    return QCoreApplication::translate("ff::Rail", names[std::size_t(page)]);
}

QString periodText(const SavedView& view, const std::string& zone) {
    return view.scope.period == Period::custom
               ? Formatter(QLocale(), zone).window(view.scope.window)
               : periodName(view.scope.period);
}

/// The system of Factories, the panel of Shares; empty where there is none.
QString subjectText(const SavedView& view, const Federation& federation) {
    if (view.page == PageId::factories && !view.system.empty()) {
        const System* system = federation.system(view.system);
        return QString::fromStdString(system ? titleOf(federation, *system) : view.system.text);
    }
    if (view.page == PageId::shares && view.holder && !view.holder->empty()) {
        return holderName(view.holder->text);
    }
    return {};
}

} // namespace

QString viewText(const SavedView& view, const Federation& federation, const std::string& zone) {
    QStringList parts{pageName(view.page), subjectText(view, federation), periodText(view, zone)};
    for (const Network& network : federation.networks) {
        if (network.id == view.scope.network) {
            parts << QString::fromStdString(network.name);
        }
    }
    const QString holder =
        view.scope.holder.empty() ? QString() : holderName(view.scope.holder.text);
    if (!parts.contains(holder)) {
        parts << holder;
    }
    for (const AccessMode& mode : federation.modes) {
        if (mode.id == view.scope.mode) {
            parts << modeName(mode.name);
        }
    }
    if (view.zoom) {
        parts << QCoreApplication::translate("ff::ViewWords", "zoomed to %1", "a period")
                     .arg(Formatter(QLocale(), zone).window(*view.zoom));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString suggestedName(const SavedView& view, const Federation& federation,
                      const std::string& zone) {
    const QString subject = subjectText(view, federation);
    const QString holder =
        view.scope.holder.empty() ? QString() : holderName(view.scope.holder.text);
    QStringList parts{subject.isEmpty() ? pageName(view.page) : subject, holder,
                      periodText(view, zone)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(", "));
}

} // namespace ff
