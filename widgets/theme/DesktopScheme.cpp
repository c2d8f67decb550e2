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

#include <optional>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

#ifdef FF_HAVE_DBUS
const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kSettings = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
#endif

/// Out of the variants that it may come wrapped in; nothing where it is no number.
std::optional<uint> plainNumber(const QVariant& value) {
    QVariant plain = value;
#ifdef FF_HAVE_DBUS
    while (plain.canConvert<QDBusVariant>()) {
        plain = plain.value<QDBusVariant>().variant();
    }
#endif
    bool isNumber = false;
    const uint number = plain.toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

DesktopScheme::DesktopScheme(const QPalette& initial, QObject* parent)
    : QObject(parent)
    , m_initiallyDark(initial.color(QPalette::Window).lightnessF() < 0.5F)
    , m_dark(m_initiallyDark) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints* hints = QGuiApplication::styleHints();
    m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { set(scheme == Qt::ColorScheme::Dark); });
#endif
    askPortal();
}

void DesktopScheme::askPortal() {
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    ask(u"color-scheme"_s, &DesktopScheme::takePortalValue);
#endif
    ask(u"contrast"_s, &DesktopScheme::takePortalContrast);
#ifdef FF_HAVE_DBUS
    // Qt connects D-Bus signals by name only.
    QDBusConnection::sessionBus().connect(kService, kPath, kSettings, u"SettingChanged"_s, this,
                                          SLOT(onSettingChanged(QString, QString, QDBusVariant)));
#endif
}

void DesktopScheme::ask([[maybe_unused]] const QString& key,
                        [[maybe_unused]] void (DesktopScheme::*take)(const QVariant&)) {
#ifdef FF_HAVE_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kSettings, u"Read"_s);
    question << kGroup << key;
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, take](QDBusPendingCallWatcher* watcher) {
                const QDBusPendingReply<QDBusVariant> reply = *watcher;
                if (reply.isValid()) {
                    (this->*take)(reply.value().variant());
                }
                watcher->deleteLater();
            });
#endif
}

void DesktopScheme::takePortalValue(const QVariant& value) {
    const auto scheme = plainNumber(value);
    if (scheme && *scheme <= 2) {
        set(*scheme == 0 ? m_initiallyDark : *scheme == 1);
    }
}

void DesktopScheme::takePortalContrast(const QVariant& value) {
    const auto contrast = plainNumber(value);
    if (contrast && *contrast <= 1 && m_highContrast != (*contrast == 1)) {
        m_highContrast = *contrast == 1;
        emit changed();
    }
}

#ifdef FF_HAVE_DBUS
void DesktopScheme::onSettingChanged(const QString& group, const QString& key,
                                     const QDBusVariant& value) {
    if (group != kGroup) {
        return;
    }
    if (key == "color-scheme"_L1) {
        takePortalValue(value.variant());
    } else if (key == "contrast"_L1) {
        takePortalContrast(value.variant());
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
