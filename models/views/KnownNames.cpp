// SPDX-License-Identifier: GPL-3.0-only
#include "models/views/KnownNames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ff {
namespace {

template <class Entries, class Id>
bool isThere(const Entries& entries, const Id& id) {
    return std::ranges::any_of(entries, [&](const auto& each) { return each.id == id; });
}

} // namespace

KnownPart knownPart(SavedView view, const Federation& federation) {
    QStringList missing;
    const auto keep = [&](auto& id, const auto& entries) {
        if (!id.empty() && !isThere(entries, id)) {
            missing << QStringLiteral("\"%1\"").arg(QString::fromStdString(id.text));
            id = {};
        }
        return !id.empty();
    };
    const bool hadSystem = !view.system.empty();
    if (!keep(view.system, federation.systems) && hadSystem) {
        view.zoom.reset(); // they were of that system
        view.span.reset();
    }
    keep(view.scope.network, federation.networks);
    keep(view.scope.holder, federation.holders);
    keep(view.scope.mode, federation.modes);
    if (view.holder && !view.holder->empty() && !keep(*view.holder, federation.holders)) {
        view.holder.reset();
        view.holderSystem.reset();
    }
    if (view.holderSystem && !keep(*view.holderSystem, federation.systems)) {
        view.holderSystem.reset();
    }
    missing.removeDuplicates();
    QString sentence;
    if (!missing.isEmpty()) {
        sentence = QCoreApplication::translate(
                       "ff::views",
                       "The view names what is not known here, and is shown without it: %1. Its "
                       "author may have a catalogue or a federation.toml with more in it.")
                       .arg(missing.join(QStringLiteral(", ")));
    }
    return {std::move(view), sentence};
}

} // namespace ff
