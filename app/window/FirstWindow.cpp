// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/FirstWindow.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QWidget>

#include <algorithm>
#include <chrono>
#include <thread>

namespace ff {
namespace {

constexpr std::chrono::seconds kPatience{20}; ///< the first program may still be starting
constexpr std::chrono::milliseconds kAgain{30};
constexpr qsizetype kLongestToken = 512;
constexpr qsizetype kLongestMessage = 16 * 1024;
constexpr char kBetween = '\t'; ///< token and view; neither holds one
constexpr const char* kToken = "XDG_ACTIVATION_TOKEN";

/// A Flatpak shares with its other starts what lies under app/ID alone; each has a folder of its
/// own beside it.
QString socketFolder() {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString sandbox = qEnvironmentVariable("FLATPAK_ID");
    return sandbox.isEmpty() ? runtime : runtime + QStringLiteral("/app/") + sandbox;
}

/// The same for every path to the same cache, also to one that is not there yet.
QString socketName(const std::filesystem::path& cache) {
    std::error_code ignored;
    const auto whole = std::filesystem::weakly_canonical(cache, ignored);
    const auto hash = QCryptographicHash::hash(
        QByteArray::fromStdString((ignored ? cache : whole).string()), QCryptographicHash::Sha256);
    return socketFolder() + QStringLiteral("/factoryfloor-") +
           QString::fromLatin1(hash.toHex().first(16));
}

} // namespace

FirstWindow::FirstWindow(const std::filesystem::path& cache, QObject* parent)
    : QObject(parent)
    , m_name(socketName(cache))
    , m_lock(m_name + QStringLiteral(".lock"))
    , m_server(new QLocalServer(this)) {
    m_lock.setStaleLockTime(0); // it is stale when its program is gone, never because it is old
}

/// The socket goes before the lock: the next start makes one of its own.
FirstWindow::~FirstWindow() {
    m_server->close();
}

/// The desktop gives each start the right to raise a window; it goes on to the first one. A first
/// one that ends meanwhile leaves its place to this start.
bool FirstWindow::askToShow(const QString& view) {
    QString plain = view;
    plain.remove(QLatin1Char(kBetween)).remove(QLatin1Char('\n'));
    const QByteArray message =
        qgetenv(kToken).left(kLongestToken) + kBetween + plain.toUtf8() + '\n';
    const QDeadlineTimer patience(kPatience);
    while (!m_lock.tryLock()) {
        if (m_lock.error() != QLockFile::LockFailedError) {
            return false;
        }
        if (message.size() <= kLongestMessage && ask(message, patience)) {
            return true;
        }
        if (patience.hasExpired()) {
            return false;
        }
        std::this_thread::sleep_for(kAgain);
    }
    listen();
    return false;
}

/// At once, long before there is a window: a start that comes meanwhile waits for its answer.
void FirstWindow::listen() {
    QLocalServer::removeServer(m_name); // of a program that was killed: the lock is ours
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->listen(m_name);
}

bool FirstWindow::ask(const QByteArray& message, const QDeadlineTimer& patience) const {
    const auto left = [&] { return int(std::max<qint64>(1, patience.remainingTime())); };
    QLocalSocket first;
    first.connectToServer(m_name);
    if (!first.waitForConnected(left())) {
        return false;
    }
    first.write(message);
    first.waitForBytesWritten(left());
    // Its answer: a program that ends at this moment shows nothing.
    return first.waitForReadyRead(left());
}

void FirstWindow::answerFor(QWidget& window) {
    m_window = &window;
    connect(m_server, &QLocalServer::newConnection, this, &FirstWindow::read);
    read(); // those that came before
}

void FirstWindow::read() {
    while (QLocalSocket* later = m_server->nextPendingConnection()) {
        connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
        connect(later, &QLocalSocket::readyRead, this, [this, later] { take(*later); });
        take(*later); // what came with the connection
    }
}

void FirstWindow::take(QLocalSocket& later) {
    if (!later.canReadLine()) {
        if (later.bytesAvailable() > kLongestMessage) {
            later.abort();
        }
        return;
    }
    QByteArray line = later.readLine(kLongestMessage + 2);
    line.chop(1); // its line break; the token may be empty
    const qsizetype end = line.indexOf(kBetween);
    show(line.left(end).left(kLongestToken));
    later.write("shown\n");
    later.disconnectFromServer();
    if (end >= 0 && end + 1 < line.size()) {
        emit viewRequested(QString::fromUtf8(line.mid(end + 1)));
    }
}

void FirstWindow::show(const QByteArray& activationToken) {
    if (!activationToken.isEmpty()) {
        qputenv(kToken, activationToken); // Qt reads it when it asks for the focus
    }
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace ff
