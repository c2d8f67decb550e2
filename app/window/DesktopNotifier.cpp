// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/DesktopNotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <chrono>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kService = "org.freedesktop.Notifications";
constexpr auto kPath = "/org/freedesktop/Notifications";
constexpr std::chrono::milliseconds kTogether{1000};
constexpr std::size_t kApart = 3; ///< more of them are told together
constexpr qsizetype kMostSent = 50;

QDBusMessage call(const char* method) {
    return QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                          QLatin1String(kService), QLatin1String(method));
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus) {
    m_together.setSingleShot(true);
    m_together.setInterval(kTogether);
    connect(&m_together, &QTimer::timeout, this, &DesktopNotifier::send);
    if (!m_bus.isConnected()) {
        return;
    }
    m_bus.connect(QLatin1String(kService), QLatin1String(kPath), QLatin1String(kService),
                  u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities")), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QStringList> reply = *answer;
        m_hasMarkup = reply.isValid() && reply.value().contains(u"body-markup"_s);
        answer->deleteLater();
    });
}

void DesktopNotifier::tell(const QString& title, const QString& sentence) {
    m_news.push_back({title, sentence});
    if (!m_together.isActive()) {
        m_together.start();
    }
}

void DesktopNotifier::send() {
    if (!m_bus.isConnected()) {
        m_news.clear();
        return;
    }
    if (m_news.size() <= kApart) {
        for (const News& each : m_news) {
            notify(each.title, each.sentence);
        }
    } else {
        notify(tr("%n alerts fire", nullptr, int(m_news.size())),
               m_news[0].sentence + u'\n' + m_news[1].sentence + u"\n…"_s);
    }
    m_news.clear();
}

/// Names of systems and accounts come from sites and are never markup.
void DesktopNotifier::notify(const QString& title, const QString& body) {
    QDBusMessage message = call("Notify");
    message << u"Factory Floor"_s << 0U << u"org.factoryfloor.FactoryFloor"_s << title
            << (m_hasMarkup ? body.toHtmlEscaped() : body)
            << QStringList{u"default"_s, tr("Show alerts")}
            << QVariantMap{{u"desktop-entry"_s, u"org.factoryfloor.FactoryFloor"_s},
                           {u"category"_s, u"device.error"_s}}
            << -1;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        if (const QDBusPendingReply<uint> reply = *answer; reply.isValid()) {
            m_sent.append(reply.value());
            if (m_sent.size() > kMostSent) {
                m_sent.removeFirst();
            }
        }
        answer->deleteLater();
    });
}

void DesktopNotifier::onAction(uint id, const QString& /*action*/) {
    if (m_sent.contains(id)) {
        emit activated();
    }
}

} // namespace ff
