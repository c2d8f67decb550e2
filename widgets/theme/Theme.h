// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/theme/Palette.h"

#include <QObject>

class QApplication;

namespace ff {

class DesktopScheme;

/// Gives the application its palette, font and style, and keeps them in step with the desktop's
/// light, dark or high-contrast setting while it runs. Create one after QApplication and keep it.
class Theme final : public QObject {
    Q_OBJECT
public:
    enum class Mode { system, light, dark, highContrast };
    Q_ENUM(Mode)

    explicit Theme(QApplication& application, QObject* parent = nullptr);
    ~Theme() override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// `system` follows the desktop, in light and dark and in contrast; the others stay.
    /// `highContrast` is light on black.
    void setMode(Mode mode);
    [[nodiscard]] bool isDark() const { return palette().isDark; }
    [[nodiscard]] const Palette& palette() const;

signals:
    /// The application's palette was replaced.
    void changed();

private:
    void apply();

    QApplication& m_application;
    DesktopScheme* m_desktop;
    Mode m_mode = Mode::system;
};

} // namespace ff
