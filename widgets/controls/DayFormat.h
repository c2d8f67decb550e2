// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLocale>

namespace ff {

/// How fields for dates show them: as the locale writes dates shortly, but never with a year of two
/// digits.
[[nodiscard]] inline QString dayFormat(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.contains(QLatin1String("yyyy")) ? format : QStringLiteral("d MMM yyyy");
}

} // namespace ff
