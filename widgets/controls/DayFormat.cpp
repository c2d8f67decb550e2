// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/DayFormat.h"

namespace ff {

QString dayFormat(const QLocale& locale) {
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy"))) {
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    }
    return format;
}

} // namespace ff
