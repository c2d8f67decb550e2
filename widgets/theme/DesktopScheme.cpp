// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/DesktopScheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

#ifdef FF_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace ff {

using namespace Qt::StringLiterals;

DesktopScheme::DesktopScheme(const QPalette& initial, QObject* parent)
    : QObject(parent)
    , m_initiallyDark(initial.color(QPalette::Window).lightnessF() < 0.5F)
    , m_dark(m_initiallyDark) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints* hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { set(scheme == Qt::ColorScheme::Dark); });
#else
    askPortal();
#endif
}

void DesktopScheme::askPortal() {
#ifdef FF_HAVE_DBUS
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString settings = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher* watcher) {
                const QDBusPendingReply<QDBusVariant> reply = *watcher;
                if (reply.isValid()) {
                    takePortalValue(reply.value().variant());
                }
                watcher->deleteLater();
            });
    // Qt connects D-Bus signals by name only.
    bus.connect(service, path, settings, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
#endif
}

void DesktopScheme::takePortalValue(const QVariant& value) {
    QVariant plain = value;
#ifdef FF_HAVE_DBUS
    while (plain.canConvert<QDBusVariant>()) {
        plain = plain.value<QDBusVariant>().variant();
    }
#endif
    bool isNumber = false;
    const uint scheme = plain.toUInt(&isNumber);
    if (isNumber && scheme <= 2) {
        set(scheme == 0 ? m_initiallyDark : scheme == 1);
    }
}

#ifdef FF_HAVE_DBUS
void DesktopScheme::onSettingChanged(const QString& group, const QString& key,
                                     const QDBusVariant& value) {
    if (group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1) {
        takePortalValue(value.variant());
    }
}
#endif

void DesktopScheme::set(bool dark) {
    if (m_dark != dark) {
        m_dark = dark;
        emit changed();
    }
}

} // namespace ff
