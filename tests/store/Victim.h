// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <filesystem>
#include <random>

namespace ff::store {

/// This test, started again as a process that writes batches from `first` on, and says the last
/// number of each commit: main() takes `--write FILE FIRST`.
class Victim final {
public:
    Victim(const std::filesystem::path& file, int first)
        : m_acknowledged(first - 1) {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--write"), QString::fromStdString(file.string()),
                         QString::number(first)});
    }
    /// Kills it at some moment after the commit of `commits`; the last number that it had said to
    /// be committed.
    int killAfter(int commits, std::mt19937& random) {
        for (; commits > 0 && m_process.waitForReadyRead(30'000); read()) {
            commits -= int(m_process.peek(1 << 20).count('\n'));
        }
        constexpr unsigned kLongerThanACommit = 3000;
        QThread::usleep(random() % kLongerThanACommit); // any moment will do
        ::kill(pid_t(m_process.processId()), SIGKILL);
        if (!m_process.waitForFinished(30'000) || commits > 0) {
            qFatal("it did not write: %s", m_process.readAllStandardError().constData());
        }
        read();
        return m_acknowledged;
    }

private:
    void read() {
        while (m_process.canReadLine()) {
            m_acknowledged = m_process.readLine().trimmed().toInt();
        }
    }

    QProcess m_process;
    int m_acknowledged;
};

} // namespace ff::store
