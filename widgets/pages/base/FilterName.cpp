// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/base/FilterName.h"

#include "widgets/theme/CountryNames.h"

#include <QStringList>

namespace ff {

QString filterName(const Scope& scope, const Federation& federation) {
    QStringList names;
    if (!scope.holder.empty()) {
        names << holderName(scope.holder.text);
    }
    for (const AccessMode& mode : federation.modes) {
        if (mode.id == scope.mode) {
            names << modeName(mode.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace ff
