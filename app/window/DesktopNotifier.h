// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <vector>

namespace ff {

/// Tells of alerts through the desktop's notification service (org.freedesktop.Notifications). A
/// desktop without one is no error: the bell tells them too. Several at once become one.
class DesktopNotifier final : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                             QObject* parent = nullptr);

    void tell(const QString& title, const QString& sentence);

signals:
    /// A person clicked on a notification.
    void activated();

private:
    struct News {
        QString title;
        QString sentence;
    };

    void send();
    void notify(const QString& title, const QString& body);

    QDBusConnection m_bus;
    std::vector<News> m_news;
    QTimer m_together;
    QList<uint> m_sent;       ///< numbers of notifications of ours
    bool m_hasMarkup = false; ///< the service reads its body as markup

private slots:
    void onAction(uint id, const QString& action);
};

} // namespace ff
