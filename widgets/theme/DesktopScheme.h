// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QVariant>

#ifdef FF_HAVE_DBUS
#include <QDBusVariant>
#endif

class QPalette;

namespace ff {

/// Whether the desktop is set to dark and to high contrast: asked of the desktop portal over D-Bus
/// (without waiting for it), of Qt where it knows (6.5), else judged by the palette that the
/// desktop gave us at start.
class DesktopScheme final : public QObject {
    Q_OBJECT
public:
    explicit DesktopScheme(const QPalette& initial, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    /// Only the portal tells it (Qt does from 6.10 on).
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

    /// The portal's "color-scheme": 1 dark, 2 light, 0 no preference; may come wrapped in
    /// variants. Nothing changes where it is anything else.
    void takePortalValue(const QVariant& value);
    /// The portal's "contrast": 1 higher, 0 no preference.
    void takePortalContrast(const QVariant& value);

signals:
    void changed();

#ifdef FF_HAVE_DBUS
private slots:
    void onSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
#endif

private:
    void askPortal();
    void ask(const QString& key, void (DesktopScheme::*take)(const QVariant&));
    void set(bool dark);

    bool m_initiallyDark = false;
    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace ff
