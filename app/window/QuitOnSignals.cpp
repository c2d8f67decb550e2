// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/QuitOnSignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ff {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

/// A handler may only write to a pipe; the event loop reads the other end.
std::array<int, 2> g_pipe{-1, -1};

void onSignal(int signal) {
    std::signal(signal, SIG_DFL); // the second one ends it at once
    const char byte = 0;
    [[maybe_unused]] const auto written = write(g_pipe[1], &byte, 1);
}

} // namespace

QuitOnSignals::QuitOnSignals(QObject* parent)
    : QObject(parent) {
    if (pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    // Not quit(): an open dialog could refuse it.
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        QCoreApplication::exit(0);
    });
    for (const int signal : kSignals) {
        if (std::signal(signal, onSignal) == SIG_IGN) { // as nohup has it
            std::signal(signal, SIG_IGN);
        }
    }
}

QuitOnSignals::~QuitOnSignals() {
    if (!m_notifier) {
        return;
    }
    for (const int signal : kSignals) {
        std::signal(signal, SIG_DFL);
    }
    delete m_notifier;
    for (int& end : g_pipe) {
        close(end);
        end = -1;
    }
}
#else
QuitOnSignals::QuitOnSignals(QObject* parent)
    : QObject(parent) {}
QuitOnSignals::~QuitOnSignals() = default;
#endif

} // namespace ff
