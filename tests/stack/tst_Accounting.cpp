// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/files/Import.h"
#include "app/imports/DropFolder.h"
#include "models/core/ErrorText.h"
#include "tests/stack/Desk.h"
#include "tests/stack/Program.h"
#include "tests/stack/SlurmSays.h"
#include "tests/support/ImportJobs.h"

#include <QDir>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>
#include <sstream>

using namespace ff;
using namespace ff::test;

/// The ledger's GPU-seconds equal those of Slurm's own report, for every account and hour.
/// Runs last: it ends all jobs and stretches the minutes they lasted into hours (see books.py).
class tst_Accounting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyAccountAndHour();
    void againChangesNothing();
    void mailedJobs_data();
    void mailedJobs();
    void mailedReport();
    void droppedFile();
    void reconciledByName();

private:
    /// GPU-seconds by account and hour.
    using Usage = std::map<std::pair<std::string, std::size_t>, std::int64_t>;
    [[nodiscard]] Usage usage(const Desk& desk) const;
    /// In what the usage differs from sreport's, by account and hour; empty: in nothing.
    [[nodiscard]] QString unlikeSreport(Usage usage) const;
    /// What a command of Slurm prints, as a file that was mailed.
    [[nodiscard]] std::string mailed(const std::vector<std::string>& command) const;

    std::unique_ptr<Stack> m_stack;
    std::unique_ptr<Desk> m_desk;
    std::vector<Instant> m_hours;
};

/// Waits for the job that runs out of time, so that each manner of ending is in the books.
void tst_Accounting::initTestCase() {
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
                                 JobState::timeout, JobState::nodeFail, JobState::requeued}) {
        QVERIFY2(states.contains(state), name(state).data());
    }
    const auto hour = std::chrono::hours{1};
    for (Instant at = std::chrono::floor<std::chrono::hours>(first); at + hour <= now();
         at += hour) {
        m_hours.push_back(at);
    }
    m_hours.push_back(m_hours.back() + hour);
    QVERIFY(m_hours.size() >= 4);

    m_desk = std::make_unique<Desk>();
    const auto past =
        m_desk->backfill(m_stack->slurm(), {m_hours.front(), now()}, std::chrono::minutes{5});
    QVERIFY2(past, past ? "" : qPrintable(describe(past.error())));
}

tst_Accounting::Usage tst_Accounting::usage(const Desk& desk) const {
    const auto rows =
        desk.cache().jobs().usage({.system = SystemId{"stack"}, .boundaries = m_hours, .asOf = {}});
    if (!rows) {
        throw std::runtime_error(describe(rows.error()).toStdString());
    }
    Usage seconds;
    for (const UsageRow& row : *rows) {
        if (row.deviceSeconds != 0) {
            seconds[{row.account, row.period}] += row.deviceSeconds;
        }
    }
    return seconds;
}

QString tst_Accounting::unlikeSreport(Usage usage) const {
    std::int64_t compared = 0;
    for (std::size_t period = 0; period + 1 < m_hours.size(); ++period) {
        const Window hour{m_hours[period], m_hours[period + 1]};
        for (const auto& [account, seconds] : sreport(*m_stack, hour)) {
            if (seconds == 0) {
                continue;
            }
            const auto found = usage.find({account, period});
            if (found == usage.end() || found->second != seconds) {
                return QStringLiteral("%1 at %2: ledger %3, sreport %4 GPU-seconds")
                    .arg(QString::fromStdString(account),
                         QString::fromStdString(toIso8601(hour.from)))
                    .arg(found == usage.end() ? 0 : found->second)
                    .arg(seconds);
            }
            usage.erase(found);
            ++compared;
        }
    }
    if (!usage.empty()) {
        return QStringLiteral("the ledger has usage that sreport does not have");
    }
    return compared >= 15 ? QString() : QStringLiteral("too little was compared");
}

void tst_Accounting::everyAccountAndHour() {
    QCOMPARE(unlikeSreport(usage(*m_desk)), QString());
}

void tst_Accounting::againChangesNothing() {
    const auto before = usage(*m_desk);
    const auto past =
        m_desk->backfill(m_stack->slurm(), {m_hours.front(), now()}, std::chrono::minutes{5});
    QVERIFY(past);
    QVERIFY(usage(*m_desk) == before);
}

std::string tst_Accounting::mailed(const std::vector<std::string>& command) const {
    std::string text;
    for (const std::string& line : m_stack->run(command)) {
        text += line + '\n';
    }
    return text;
}

void tst_Accounting::mailedJobs_data() {
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
void tst_Accounting::mailedJobs() {
    QFETCH(feeds::ImportFormat, format);
    QFETCH(std::vector<std::string>, command);
    std::istringstream file(mailed(command));
    std::vector<JobRecord> jobs;
    feeds::ImportOptions options;
    options.clusters = {"teststack"};
    options.observed = now();
    const auto report = feeds::importFile(
        file, format,
        [&](JobRecord&& job) {
            if (job.observed == Instant{}) { // it runs, and its record does not tell for how long
                job.observed = options.observed;
            }
            jobs.push_back(std::move(job));
        },
        options);
    QVERIFY2(report, report ? "" : qPrintable(describe(report.error())));
    QCOMPARE(report->bad, 0U);

    const SystemId system{"stack"};
    Desk desk;
    QVERIFY(importJobs(desk.cache(), system, jobs, {}));
    QVERIFY(usage(desk) == usage(*m_desk));
    const auto again = importJobs(desk.cache(), system, jobs, {});
    QVERIFY(again);
    QCOMPARE(again->added + again->changed, 0);

    const Usage before = usage(*m_desk);
    QVERIFY(importJobs(m_desk->cache(), system, jobs, {}));
    QVERIFY(usage(*m_desk) == before);
}

void tst_Accounting::mailedReport() {
    const Window hour{m_hours[m_hours.size() - 2], m_hours.back()};
    std::istringstream file(
        mailed({"slurm", "sreport", "-P", "cluster", "AccountUtilizationByUser", "-T", "gres/gpu",
                "-t", "Seconds", "start=" + toIso8601(hour.from).substr(0, 19),
                "end=" + toIso8601(hour.to).substr(0, 19)}));
    const auto report = feeds::importFile(file, feeds::ImportFormat::sreport, [](JobRecord&&) {});
    QVERIFY2(report, report ? "" : qPrintable(describe(report.error())));
    std::map<std::string, std::int64_t> own;
    for (const BookEntry& entry : report->ownAccounting) {
        QVERIFY(entry.window == hour);
        own[entry.account] += entry.deviceSeconds;
    }
    QVERIFY(!own.empty());
    QVERIFY(own == sreport(*m_stack, hour));
}

/// The same runs by a watched folder first and over REST then: nothing changes.
void tst_Accounting::droppedFile() {
    Desk desk;
    const QTemporaryDir drop;
    const auto put = [&](const char* name, const std::string& columns) {
        const std::string text =
            mailed({"slurm", "sacct", "-P", "--allusers", "--duplicates", "--allocations", "-S",
                    "now-7days", "--format=" + columns});
        QFile file(drop.filePath(QString::fromUtf8(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), qint64(text.size()));
    };
    SourceConfig source;
    source.id = SourceId{"mail"};
    source.system = SystemId{"stack"};
    source.kind = SourceKind::folder;
    source.url = drop.path().toStdString();
    DropFolder folder(desk.cache(), drop.filePath(QStringLiteral("rejects")).toStdString());
    const auto settled = [&] {
        static_cast<void>(folder.look(source, "teststack")); // a second look finds it whole
        return folder.look(source, "teststack");
    };
    const auto runs = [&] {
        return desk.cache().jobs().jobs(source.system, {m_hours.front(), now()}, 10'000)->size();
    };

    put("sacct.txt", "JobIDRaw,Cluster,Account,User,JobName,Partition,QOS,State,Submit,Eligible,"
                     "Start,End,ElapsedRaw,TimelimitRaw,NNodes,AllocTRES,ReqTRES");
    const Outcome taken = settled();
    QVERIFY2(taken.ok(), taken.ok() ? "" : qPrintable(describe(*taken.error)));
    QCOMPARE(taken.samples, std::uint64_t(sacct(*m_stack).size()));
    QCOMPARE(QDir(drop.filePath(QStringLiteral("done"))).entryList(QDir::Files),
             QStringList{QStringLiteral("sacct.txt")});
    const Usage before = usage(desk);
    const std::size_t count = runs();
    QCOMPARE(count, sacct(*m_stack).size());
    QCOMPARE(unlikeSreport(before), QString());

    const auto past =
        desk.backfill(m_stack->slurm(), {m_hours.front(), now()}, std::chrono::minutes{5});
    QVERIFY2(past, past ? "" : qPrintable(describe(past.error())));
    QVERIFY(usage(desk) == before);
    QCOMPARE(runs(), count);
    put("other.txt", "JobIDRaw,Cluster,Account,State,Submit,Start,End,AllocTRES,ReqTRES");
    const Outcome again = settled();
    QVERIFY2(again.ok() && again.remark.contains("0 jobs added"), again.remark.c_str());
    QVERIFY(usage(desk) == before);
    QCOMPARE(runs(), count);
    QVERIFY(desk.cache().check().verify()->empty());
}

/// What differs by design, through the program: a reservation in which GPUs stood idle is in
/// sreport and in no job, and what a run was suspended is in both and not in sacct's elapsed time.
void tst_Accounting::reconciledByName() {
    using namespace Qt::StringLiterals;
    const auto text = [](Instant at) { return QString::fromStdString(toIso8601(at)); };
    const Window window{m_hours.front(), m_hours.back()};
    std::int64_t held = 0;
    std::int64_t elapsed = 0;
    for (const AccountedRun& run : sacct(*m_stack)) {
        if (run.start) {
            held +=
                run.gpus * std::chrono::floor<std::chrono::seconds>(*run.end - *run.start).count();
            elapsed += run.gpus * run.elapsed;
        }
    }
    const ReservationLine school = reservations(*m_stack).at("school");
    const std::int64_t idle = school.gpus * std::chrono::floor<std::chrono::seconds>(
                                                std::min(school.window.to, window.to) -
                                                std::max(school.window.from, window.from))
                                                .count();
    QVERIFY(idle > 0 && held > elapsed);
    QCOMPARE(m_desk->cache().jobs().suspended(SystemId{"stack"}, window).value(),
             double(held - elapsed)); // over REST, as from the file below

    const Program program(*m_stack);
    const auto done = [&](const QStringList& arguments) {
        const auto ran = program.run(arguments);
        if (ran.exit != 0) {
            qWarning("%s", ran.err.constData());
        }
        return ran.exit == 0;
    };
    QVERIFY(done({u"collect"_s, u"--once"_s})); // for the tree of accounts
    program.write(u"jobs.txt"_s,
                  QString::fromStdString(
                      mailed({"slurm", "sacct", "-P", "--allusers", "--duplicates", "--allocations",
                              "-S", "now-7days",
                              "--format=JobIDRaw,Cluster,Account,Partition,QOS,State,Submit,"
                              "Start,End,ElapsedRaw,AllocTRES,ReqTRES"})));
    QVERIFY(done({u"import"_s, u"sacct"_s, program.path(u"jobs.txt"_s), u"--system"_s, u"stack"_s,
                  u"--from"_s, text(window.from), u"--to"_s, text(window.to)}));
    program.write(u"books.txt"_s,
                  QString::fromStdString(mailed(
                      {"slurm", "sreport", "-P", "cluster", "AccountUtilizationByUser", "-T",
                       "gres/gpu", "-t", "Seconds", "start=" + toIso8601(window.from).substr(0, 19),
                       "end=" + toIso8601(window.to).substr(0, 19)})));
    QVERIFY(
        done({u"import"_s, u"sreport"_s, program.path(u"books.txt"_s), u"--system"_s, u"stack"_s}));

    std::map<QString, QJsonObject> lines;
    for (const QJsonValue& row :
         program.rows({u"reconcile"_s, u"--system"_s, u"stack"_s, u"--from"_s, text(window.from),
                       u"--to"_s, text(window.to)})) {
        lines[row[u"line"_s].toString()] = row.toObject();
    }
    const auto seconds = [&](const QString& line, const QString& column) {
        return qRound64(lines[line][column].toDouble() * 3600);
    };
    QCOMPARE(lines.size(), std::size_t{4}); // one account's reservation stood idle
    QCOMPARE(seconds(u"account"_s, u"difference_gpu_hours"_s), -idle);
    QCOMPARE(lines[u"account"_s][u"flagged"_s].toString(), u"explained"_s);
    QCOMPARE(seconds(u"difference"_s, u"first_gpu_hours"_s), held);
    QCOMPARE(seconds(u"difference"_s, u"second_gpu_hours"_s), held + idle);
    QCOMPARE(seconds(u"difference"_s, u"difference_gpu_hours"_s), -idle);
    QCOMPARE(seconds(u"difference"_s, u"by_design_gpu_hours"_s), -idle);
    QCOMPARE(lines[u"difference"_s][u"flagged"_s].toString(), u"explained"_s);
    QCOMPARE(lines[u"difference"_s][u"causes"_s].toString(), u"all of it is by design"_s);
    QCOMPARE(seconds(u"idle reservations"_s, u"by_design_gpu_hours"_s), idle);
    QCOMPARE(seconds(u"suspension"_s, u"by_design_gpu_hours"_s), held - elapsed);

    const QJsonObject shown = program.rows({u"show"_s, u"sources"_s}).at(0).toObject();
    QCOMPARE(shown[u"reconciliation"_s].toDouble(), lines[u"difference"_s][u"ratio"_s].toDouble());
    QCOMPARE(shown[u"reconciliation_flagged"_s].toString(), u"explained"_s);
}

QTEST_GUILESS_MAIN(tst_Accounting)
#include "tst_Accounting.moc"
