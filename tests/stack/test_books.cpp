// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"
#include "models/telemetry/ErrorText.h"
#include "tests/stack/Desk.h"
#include "tests/stack/SlurmSays.h"
#include "tests/stack/Stack.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <sstream>

using namespace ff;
using namespace ff::test;

/// The ledger's GPU-seconds equal those of Slurm's own report, for every account and hour.
/// Runs last: it ends all jobs and stretches the minutes they lasted into hours (see books.py).
class TestBooks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAccountAndHour();
    void againChangesNothing();
    void mailedJobs_data();
    void mailedJobs();
    void mailedReport();

private:
    /// GPU-seconds by account and hour.
    using Usage = std::map<std::pair<std::string, std::size_t>, std::int64_t>;
    [[nodiscard]] Usage usage(const Desk& desk) const;
    /// What a command of Slurm prints, as a file that was mailed.
    [[nodiscard]] std::string mailed(const std::vector<std::string>& command) const;

    std::unique_ptr<Stack> m_stack;
    std::unique_ptr<Desk> m_desk;
    std::vector<Instant> m_hours;
};

/// Waits for the job that runs out of time, so that each manner of ending is in the books.
void TestBooks::initTestCase() {
    m_stack = std::make_unique<Stack>();
    const auto timedOut = [&] {
        return std::ranges::any_of(sacct(*m_stack), [](const AccountedRun& run) {
            return run.state == JobState::timeout;
        });
    };
    QVERIFY(eventually(timedOut, std::chrono::minutes{3}));
    m_stack->run({"books", "181"});

    std::set<JobState> states;
    std::set<std::uint64_t> ids;
    Instant first = now();
    bool twice = false;
    for (const AccountedRun& run : sacct(*m_stack)) {
        states.insert(run.state);
        twice = twice || !ids.insert(run.id).second; // a requeued job has a run for each start
        first = std::min(first, run.submit);
    }
    for (const JobState state : {JobState::completed, JobState::failed, JobState::cancelled,
                                 JobState::timeout, JobState::nodeFail, JobState::requeued})
        QVERIFY2(states.contains(state), name(state).data());
    const auto hour = std::chrono::hours{1};
    for (Instant at = std::chrono::floor<std::chrono::hours>(first); at + hour <= now(); at += hour)
        m_hours.push_back(at);
    m_hours.push_back(m_hours.back() + hour);
    QVERIFY(m_hours.size() >= 4);

    m_desk = std::make_unique<Desk>();
    const auto past =
        m_desk->backfill(m_stack->slurm(), {m_hours.front(), now()}, std::chrono::minutes{5});
    QVERIFY2(past, past ? "" : qPrintable(describe(past.error())));
}

TestBooks::Usage TestBooks::usage(const Desk& desk) const {
    const auto rows =
        desk.cache().jobs().usage({.system = SystemId{"stack"}, .boundaries = m_hours, .asOf = {}});
    if (!rows)
        throw std::runtime_error(describe(rows.error()).toStdString());
    Usage seconds;
    for (const UsageRow& row : *rows)
        if (row.deviceSeconds != 0)
            seconds[{row.account, row.period}] += row.deviceSeconds;
    return seconds;
}

void TestBooks::everyAccountAndHour() {
    auto ours = usage(*m_desk);
    std::int64_t compared = 0;
    for (std::size_t period = 0; period + 1 < m_hours.size(); ++period) {
        const Window hour{m_hours[period], m_hours[period + 1]};
        for (const auto& [account, seconds] : sreport(*m_stack, hour)) {
            if (seconds == 0)
                continue;
            const auto found = ours.find({account, period});
            QVERIFY2(found != ours.end() && found->second == seconds,
                     qPrintable(QStringLiteral("%1 at %2: ledger %3, sreport %4 GPU-seconds")
                                    .arg(QString::fromStdString(account),
                                         QString::fromStdString(toIso8601(hour.from)))
                                    .arg(found == ours.end() ? 0 : found->second)
                                    .arg(seconds)));
            ours.erase(found);
            ++compared;
        }
    }
    QVERIFY2(ours.empty(), "the ledger has usage that sreport does not have");
    QVERIFY(compared >= 15);
}

void TestBooks::againChangesNothing() {
    const auto before = usage(*m_desk);
    const auto past =
        m_desk->backfill(m_stack->slurm(), {m_hours.front(), now()}, std::chrono::minutes{5});
    QVERIFY(past);
    QVERIFY(usage(*m_desk) == before);
}

std::string TestBooks::mailed(const std::vector<std::string>& command) const {
    std::string text;
    for (const std::string& line : m_stack->run(command))
        text += line + '\n';
    return text;
}

void TestBooks::mailedJobs_data() {
    using Command = std::vector<std::string>;
    QTest::addColumn<feeds::ImportFormat>("format");
    QTest::addColumn<Command>("command");
    const Command sacct{"slurm", "sacct", "--allusers", "--duplicates", "-S", "now-7days"};
    const auto with = [&](Command command, std::initializer_list<const char*> more) {
        command.insert(command.end(), more.begin(), more.end());
        return command;
    };
    QTest::addRow("sacct")
        << feeds::ImportFormat::sacct
        << with(sacct, {"--allocations", "--parsable2",
                        "--format=JobID,JobIDRaw,JobName,User,Cluster,Account,Partition,QOS,State,"
                        "Submit,Eligible,Start,End,ElapsedRaw,TimelimitRaw,NNodes,AllocTRES,"
                        "ReqTRES,Reason"});
    QTest::addRow("sacct with steps")
        << feeds::ImportFormat::sacct
        << with(sacct, {"--parsable2", "--format=JobIDRaw,Cluster,Account,Partition,QOS,State,"
                                       "Submit,Start,End,AllocTRES,ReqTRES"});
    QTest::addRow("sacct --json") << feeds::ImportFormat::sacctJson << with(sacct, {"--json"});
}

/// Files say the same as the REST API, and together they change nothing.
void TestBooks::mailedJobs() {
    QFETCH(feeds::ImportFormat, format);
    QFETCH(std::vector<std::string>, command);
    std::istringstream file(mailed(command));
    std::vector<JobRecord> jobs;
    feeds::ImportOptions options;
    options.clusters = {"teststack"};
    options.observed = now();
    const auto report = feeds::importFile(
        file, format, [&](JobRecord&& job) { jobs.push_back(std::move(job)); }, options);
    QVERIFY2(report, report ? "" : qPrintable(describe(report.error())));
    QCOMPARE(report->bad, 0U);

    const SystemId system{"stack"};
    Desk desk;
    QVERIFY(desk.cache().importJobs(system, jobs, {}));
    QVERIFY(usage(desk) == usage(*m_desk));
    const auto again = desk.cache().importJobs(system, jobs, {});
    QVERIFY(again);
    QCOMPARE(again->added + again->changed, 0);

    const Usage before = usage(*m_desk);
    QVERIFY(m_desk->cache().importJobs(system, jobs, {}));
    QVERIFY(usage(*m_desk) == before);
}

void TestBooks::mailedReport() {
    const Window hour{m_hours[m_hours.size() - 2], m_hours.back()};
    std::istringstream file(
        mailed({"slurm", "sreport", "-P", "cluster", "AccountUtilizationByUser", "-T", "gres/gpu",
                "-t", "Seconds", "start=" + toIso8601(hour.from).substr(0, 19),
                "end=" + toIso8601(hour.to).substr(0, 19)}));
    const auto report = feeds::importFile(file, feeds::ImportFormat::sreport, [](JobRecord&&) {});
    QVERIFY2(report, report ? "" : qPrintable(describe(report.error())));
    std::map<std::string, std::int64_t> own;
    for (const BookEntry& entry : report->ownBooks) {
        QVERIFY(entry.window == hour);
        own[entry.account] += entry.deviceSeconds;
    }
    QVERIFY(!own.empty());
    QVERIFY(own == sreport(*m_stack, hour));
}

QTEST_GUILESS_MAIN(TestBooks)
#include "test_books.moc"
