// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/settings/Preferences.h"

#include <QSettings>

#include <algorithm>

namespace ff {

using namespace Qt::StringLiterals;

Preferences Preferences::read(const QSettings& settings) {
    Preferences read;
    read.language = settings.value(u"program/language"_s).toString();
    read.notifications = settings.value(u"program/notifications"_s, read.notifications).toBool();
    read.pastDays =
        std::clamp(settings.value(u"program/past_days"_s, read.pastDays).toInt(), 0, 3660);
    return read;
}

void Preferences::write(QSettings& settings) const {
    settings.setValue(u"program/language"_s, language);
    settings.setValue(u"program/notifications"_s, notifications);
    settings.setValue(u"program/past_days"_s, pastDays);
}

} // namespace ff
