// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/ZoneName.h"

#include <QTimeZone>

namespace ff {

bool isZone(const std::string& zone) {
    // Of a name that is none, isValid() may make a POSIX rule without an offset: "Moon".
    const auto id = QByteArray::fromStdString(zone);
    return QTimeZone::isTimeZoneIdAvailable(id) && QTimeZone(id).isValid();
}

} // namespace ff
