// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/store/Fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <cstdlib>
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

/// Kills a writer thirty times, each time after 1 to `most` commits, and opens the cache after it:
/// `lastOf(cache)` is the last number that is there, `whatIsBroken(cache, last)` what of the
/// numbers up to it is not as it was. Returns how often more was there than it had acknowledged;
/// -1: a check failed. The cache is closed then.
template <class LastOf, class WhatIsBroken>
int killAgainAndAgain(Fixture& fixture, int most, LastOf&& lastOf, WhatIsBroken&& whatIsBroken) {
    fixture.close();
    std::random_device anything;
    std::mt19937 random{anything()};
    int last = 0;
    int grown = 0;
    const auto round = [&] {
        Victim victim(fixture.file(), last + 1);
        const int acknowledged = victim.killAfter(1 + int(random() % unsigned(most)), random);
        fixture.reopen();
        QVERIFY(fixture.cache->writable());
        last = lastOf(*fixture.cache);
        QVERIFY2(last >= acknowledged,
                 qPrintable(
                     QStringLiteral("%1 was committed, %2 is there").arg(acknowledged).arg(last)));
        grown += last > acknowledged; // killed between a commit and its acknowledgement
        QCOMPARE(whatIsBroken(*fixture.cache, last), QByteArray());
    };
    for (int i = 0; i < 30; ++i) {
        round();
        if (QTest::currentTestFailed()) {
            return -1;
        }
        fixture.close();
    }
    qInfo("%d batches; killed %d times before it could say what it had committed", last, grown);
    return grown;
}

/// main() of a test with a victim: `writeForever(file, first)` is what that one does.
template <class Test, class Write>
int mainWithVictim(int argc, char** argv, Write&& writeForever) {
    if (argc == 4 && std::string_view(argv[1]) == "--write") {
        return writeForever(argv[2], std::atoi(argv[3]));
    }
    const QCoreApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace ff::store
