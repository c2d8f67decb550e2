// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/FirstWindow.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QWidget>

namespace ff {
namespace {

constexpr int kPatience = 5000; ///< ms; the first program may be busy drawing
constexpr qsizetype kLongestToken = 512;
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
    , m_server(new QLocalServer(this)) {}

/// The desktop gives each start the right to raise a window; it goes on to the first one.
bool FirstWindow::askToShow() const {
    QLocalSocket first;
    first.connectToServer(m_name);
    if (!first.waitForConnected(kPatience)) {
        return false;
    }
    first.write(qgetenv(kToken).left(kLongestToken) + '\n');
    first.waitForBytesWritten(kPatience);
    // Its answer: a program that ends at this moment shows nothing.
    return first.waitForReadyRead(kPatience);
}

void FirstWindow::listenFor(QWidget& window) {
    m_window = &window;
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name); // of a program that was killed: nobody answered there
        m_server->listen(m_name);
    }
    connect(m_server, &QLocalServer::newConnection, this, &FirstWindow::read);
}

void FirstWindow::read() {
    while (QLocalSocket* later = m_server->nextPendingConnection()) {
        connect(later, &QLocalSocket::disconnected, later, &QObject::deleteLater);
        const auto take = [this, later] {
            if (later->canReadLine()) {
                show(later->readLine(kLongestToken + 2).trimmed());
                later->write("shown\n");
                later->disconnectFromServer();
            } else if (later->bytesAvailable() > kLongestToken) {
                later->abort();
            }
        };
        connect(later, &QLocalSocket::readyRead, this, take);
        take(); // what came with the connection
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
