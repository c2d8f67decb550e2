// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <filesystem>

class QLocalServer;
class QWidget;

namespace ff {

/// One window a cache and a person: a second start of the program shows the first window instead of
/// a window of its own, as a click on the icon is meant. They meet at a socket in the person's
/// runtime folder, which nobody else may open.
class FirstWindow final : public QObject {
    Q_OBJECT
public:
    /// Of the window on this cache.
    explicit FirstWindow(const std::filesystem::path& cache, QObject* parent = nullptr);

    /// Whether there is one already: it was asked to show itself, and this start is over.
    [[nodiscard]] bool askToShow() const;
    /// From here on, later starts show this window. Where no socket can be made, they do not.
    void listenFor(QWidget& window);

private:
    void read();
    void show(const QByteArray& activationToken);

    QString m_name;
    QLocalServer* m_server;
    QWidget* m_window = nullptr;
};

} // namespace ff
