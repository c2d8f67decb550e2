// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace ff {

/// The entry that starts the program with the desktop: a desktop file in the folder "autostart" of
/// the person's configuration (XDG's Desktop Application Autostart Specification).
class Autostart final {
public:
    /// `folder` empty: the person's own.
    explicit Autostart(const QString& folder = {});

    /// Empty where it can be switched on; else a sentence with the reason. A Flatpak's own folder
    /// is not the desktop's, and nobody would read the entry there.
    [[nodiscard]] static QString unavailable();
    [[nodiscard]] bool isOn() const;
    /// A sentence where it could not be written; empty where all went well.
    [[nodiscard]] QString set(bool on, const QString& program) const;
    [[nodiscard]] QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace ff
