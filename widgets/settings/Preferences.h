// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

class QSettings;

namespace ff {

/// What a person chose of the program, beside what a window remembers of itself.
struct Preferences {
    QString language{};        ///< "de"; empty: the desktop's
    bool notifications = true; ///< what fires is told by the desktop too
    int pastDays = 30;         ///< that a source which is added here is asked for

    [[nodiscard]] static Preferences read(const QSettings& settings);
    void write(QSettings& settings) const;
    bool operator==(const Preferences&) const = default;
};

} // namespace ff
