// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <filesystem>

class QLocalServer;
class QLocalSocket;
class QWidget;

namespace ff {

/// One window a cache and a person: a second start of the program shows the first window instead of
/// a window of its own, as a click on the icon is meant. A lock file in the person's runtime folder
/// says which start is the first; they meet at a socket beside it, which nobody else may open.
class FirstWindow final : public QObject {
    Q_OBJECT
public:
    /// Of the window on this cache.
    explicit FirstWindow(const std::filesystem::path& cache, QObject* parent = nullptr);
    ~FirstWindow() override;

    /// Whether there is one already: it was asked to show itself and to open `view` (a link or the
    /// path of a file; empty: nothing), and this start is over. False: this start is the first
    /// one, or there is no place for a lock.
    [[nodiscard]] bool askToShow(const QString& view);
    /// From here on, later starts show this window; those that came before waited for it.
    void answerFor(QWidget& window);

signals:
    /// A later start was told to open this; it may come from a stranger.
    void viewRequested(const QString& view);

private:
    void listen();
    [[nodiscard]] bool ask(const QByteArray& message, const QDeadlineTimer& patience) const;
    void read();
    void take(QLocalSocket& later);
    void show(const QByteArray& activationToken);

    QString m_name;
    QLockFile m_lock;
    QLocalServer* m_server;
    QWidget* m_window = nullptr;
};

} // namespace ff
