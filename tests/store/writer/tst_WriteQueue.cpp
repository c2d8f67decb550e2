// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/writer/WriteQueue.h"

#include <QTest>

#include <thread>

using namespace std::chrono_literals;

namespace ff::store {

/// How long the writer leaves the file to others between two steps of packing.
class tst_WriteQueue : public QObject {
    Q_OBJECT

private slots:
    void staysIdleWhereNothingComes();
    void isNotIdleWithWork_data();
    void isNotIdleWithWork();
    void workEndsThePauseAtOnce_data();
    void workEndsThePauseAtOnce();

private:
    /// "batch", "command" or "close".
    static void give(WriteQueue& queue, const QByteArray& what) {
        if (what == "batch") {
            Batch batch;
            QVERIFY(queue.offer(batch));
        } else if (what == "command") {
            Command command;
            QVERIFY(queue.submit(command));
        } else {
            queue.close();
        }
    }
    static void addKinds() {
        QTest::addColumn<QByteArray>("what");
        for (const char* what : {"batch", "command", "close"}) {
            QTest::newRow(what) << QByteArray(what);
        }
    }
};

void tst_WriteQueue::staysIdleWhereNothingComes() {
    WriteQueue queue(4);
    const auto before = std::chrono::steady_clock::now();
    QVERIFY(queue.staysIdle(20ms));
    QVERIFY(std::chrono::steady_clock::now() - before >= 20ms);
}

void tst_WriteQueue::isNotIdleWithWork_data() {
    addKinds();
}

void tst_WriteQueue::isNotIdleWithWork() {
    QFETCH(const QByteArray, what);
    WriteQueue queue(4);
    give(queue, what);
    QVERIFY(!queue.staysIdle(24h)); // at once, or this test never ends
    if (what == "close") {
        return;
    }
    QVERIFY(!queue.take(1).nothing());
    QVERIFY(queue.staysIdle(1ms)); // again
}

void tst_WriteQueue::workEndsThePauseAtOnce_data() {
    addKinds();
}

void tst_WriteQueue::workEndsThePauseAtOnce() {
    QFETCH(const QByteArray, what);
    WriteQueue queue(4);
    bool isIdle = true;
    {
        const std::jthread waiting([&] { isIdle = queue.staysIdle(24h); });
        give(queue, what);
    }
    QVERIFY(!isIdle);
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_WriteQueue)
#include "tst_WriteQueue.moc"
