// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"
#include "tests/stack/Desk.h"
#include "tests/stack/SlurmSays.h"
#include "tests/stack/Stack.h"

#include <QRegularExpression>
#include <QTest>

#include <fstream>
#include <stdexcept>

using namespace ff;
using namespace ff::test;

/// What a real Slurm says when something is wrong becomes an outcome that a person understands,
/// what was known stays, and the source recovers by itself.
class tst_Trouble : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void token_data();
    void token();
    void controllerDown();
    void controllerRestarted();
    void accountingDown();

private:
    void stop(const char* server);

    std::unique_ptr<Stack> m_stack;
    std::vector<std::string> m_stopped;
};

void tst_Trouble::initTestCase() {
    m_stack = std::make_unique<Stack>();
}

void tst_Trouble::stop(const char* server) {
    m_stopped.emplace_back(server);
    m_stack->run({"stop", server});
}

void tst_Trouble::cleanup() {
    for (const std::string& server : m_stopped) {
        m_stack->run({"start", server});
    }
    m_stopped.clear();
}

void tst_Trouble::token_data() {
    QTest::addColumn<std::string>("content");
    QTest::addColumn<QList<int>>("codes");
    std::ifstream expired(Stack().expiredToken());
    std::string text;
    std::getline(expired, text);
    const QList<int> either{int(ErrorCode::unauthorised), int(ErrorCode::tokenExpired)};
    QTest::addRow("none of Slurm's") << std::string("not.a.token") << either;
    QTest::addRow("expired") << text << either;
    QTest::addRow("empty file") << std::string()
                                << QList<int>{int(ErrorCode::credentialUnreadable)};
}

/// The file is read again when it changes, so a token that was renewed is used at once.
void tst_Trouble::token() {
    QFETCH(std::string, content);
    QFETCH(QList<int>, codes);
    QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("token")).toStdString();
    const auto write = [&](const std::string& token) {
        std::ofstream(file) << token << '\n';
        std::filesystem::permissions(file, std::filesystem::perms::owner_read |
                                               std::filesystem::perms::owner_write);
    };
    SourceConfig source = m_stack->slurm();
    std::ifstream good(source.credential.what);
    std::string token;
    std::getline(good, token);
    source.credential.what = file;

    Desk desk;
    write(content);
    const Outcome refused = desk.poll(source);
    QVERIFY(!refused.ok());
    QVERIFY2(codes.contains(int(refused.error->code)), qPrintable(describe(*refused.error)));
    QVERIFY(desk.latest().empty());
    QVERIFY(desk.poll(m_stack->prometheus()).ok());

    write(token);
    const Outcome renewed = desk.poll(source);
    QVERIFY2(renewed.ok(), renewed.ok() ? "" : qPrintable(describe(*renewed.error)));
}

void tst_Trouble::controllerDown() {
    Desk desk;
    QVERIFY(desk.poll(m_stack->slurm()).ok());
    const Desk::Values before = desk.latest();
    stop("slurmctld");
    const Outcome outcome = desk.poll(m_stack->slurm());
    QVERIFY(!outcome.ok());
    QVERIFY2(!outcome.error->detail.empty(), qPrintable(describe(*outcome.error)));
    QVERIFY(desk.latest() == before); // nothing is taken for zero
    cleanup();
    const Outcome after = desk.poll(m_stack->slurm());
    QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(describe(*after.error)));
}

/// From its first answer after a restart on, what is allocated is what jobs hold, though the
/// GresUsed of its nodes is wrong until each slurmd has registered again.
void tst_Trouble::controllerRestarted() {
    Desk desk;
    stop("slurmctld");
    cleanup();
    const auto usedByGres = [&] {
        static const QRegularExpression count(QStringLiteral("gpu:(?:[a-z]\\w*:)?(\\d+)"));
        std::int64_t sum = 0;
        for (const std::string& line :
             m_stack->run({"slurm", "sinfo", "-h", "-N", "-p", "gpu,cpu", "-O", "GresUsed:150"})) {
            for (auto it = count.globalMatch(QString::fromStdString(line)); it.hasNext();) {
                sum += it.next().captured(1).toLongLong();
            }
        }
        return sum;
    };
    int compared = 0;
    const auto settled = [&] {
        const auto queue = squeue(*m_stack);
        const bool wrong = usedByGres() != held(queue);
        const Outcome outcome = desk.poll(m_stack->slurm());
        if (outcome.ok() && squeue(*m_stack) == queue) {
            const double allocated = desk.latest(Metric::gpusAllocated);
            if (allocated != double(held(queue))) {
                throw std::runtime_error(std::to_string(allocated) + " GPUs allocated, jobs hold " +
                                         std::to_string(held(queue)));
            }
            ++compared;
        }
        return compared > 0 && !wrong;
    };
    QVERIFY(eventually(settled));
}

/// What is live goes on without accounting; the past waits, and is not taken for empty.
void tst_Trouble::accountingDown() {
    Desk desk;
    stop("slurmdbd");
    static_cast<void>(desk.poll(m_stack->slurm()));
    QVERIFY(desk.latest(Metric::gpusAllocated) > 0);
    const Window window{now() - std::chrono::hours{1}, now()};
    const auto past = desk.backfill(m_stack->slurm(), window, std::chrono::minutes{1});
    QVERIFY(!past);
    QVERIFY2(past.error().code == ErrorCode::siteReportsError, qPrintable(describe(past.error())));
    const auto covered = desk.cache().jobs().covered(SystemId{"stack"}, window);
    QVERIFY(covered && covered->empty());
    cleanup();
    const auto again = desk.backfill(m_stack->slurm(), window, std::chrono::minutes{1});
    QVERIFY2(again, again ? "" : qPrintable(describe(again.error())));
}

QTEST_GUILESS_MAIN(tst_Trouble)
#include "tst_Trouble.moc"
