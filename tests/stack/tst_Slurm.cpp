// SPDX-License-Identifier: GPL-3.0-only
#include "models/core/ErrorText.h"
#include "tests/stack/Desk.h"
#include "tests/stack/SlurmSays.h"
#include "tests/stack/Stack.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ff;
using namespace ff::test;

namespace {

/// A cache filled by one poll, and what Slurm's own commands said before and after it alike.
struct Moment {
    Desk desk;
    std::vector<QueueLine> queue;
    std::map<std::string, NodeLine> nodes;

    explicit Moment(const std::string& api)
        : desk(api) {}
};

std::unique_ptr<Moment> pollStill(const Stack& stack, const std::string& api) {
    constexpr int kTries = 20;
    for (int i = 0; i < kTries; ++i) {
        auto moment = std::make_unique<Moment>(api);
        moment->queue = squeue(stack);
        moment->nodes = nodes(stack);
        const Outcome outcome = moment->desk.poll(stack.slurm());
        if (!outcome.ok()) {
            throw std::runtime_error(describe(*outcome.error).toStdString());
        }
        if (squeue(stack) == moment->queue && nodes(stack) == moment->nodes) {
            return moment;
        }
    }
    throw std::runtime_error("Slurm did not stand still for one poll");
}

/// The newest values of one metric, by account and qualifier.
std::map<std::pair<std::string, std::string>, double> values(const Desk& desk, Metric metric) {
    std::map<std::pair<std::string, std::string>, double> found;
    for (const auto& [key, value] : desk.latest()) {
        if (std::get<Metric>(key) == metric) {
            found[{std::get<1>(key), std::get<2>(key)}] = value;
        }
    }
    return found;
}

QString text(const std::map<std::pair<std::string, std::string>, double>& values) {
    QString all;
    for (const auto& [key, value] : values) {
        all += QStringLiteral("%1/%2=%3 ")
                   .arg(QString::fromStdString(key.first), QString::fromStdString(key.second))
                   .arg(value);
    }
    return all;
}

} // namespace

/// What was stored equals what Slurm's own commands say, in each version that its REST API has.
class tst_Slurm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data();
    void initTestCase();
    void gpusByState();
    void gpusByAccount();
    void queueByAccountAndKind();
    void liveJobs();
    void endedRuns();
    void accountTree();

private:
    Moment& moment();

    std::unique_ptr<Stack> m_stack;
    std::map<std::string, std::unique_ptr<Moment>> m_moments;
};

void tst_Slurm::initTestCase_data() {
    QTest::addColumn<std::string>("api");
    for (const char* api : {"v0.0.36", "v0.0.37", "v0.0.38"}) {
        QTest::newRow(api) << std::string(api);
    }
}

void tst_Slurm::initTestCase() {
    m_stack = std::make_unique<Stack>();
}

Moment& tst_Slurm::moment() {
    QFETCH_GLOBAL(std::string, api);
    auto& moment = m_moments[api];
    if (!moment) {
        moment = pollStill(*m_stack, api);
    }
    return *moment;
}

/// GPU for GPU: each in exactly one state, in the order of the definition.
void tst_Slurm::gpusByState() {
    QFETCH_GLOBAL(std::string, api);
    const bool tellsReservations = api != "v0.0.36"; // their GPUs are idle to it
    std::map<Metric, std::int64_t> expected;
    for (const auto& [name, node] : moment().nodes) {
        const auto has = [&](const char* word) { return node.state.contains(word); };
        Metric rest = Metric::gpusIdle;
        if (tellsReservations && has("maint")) {
            rest = Metric::gpusPlannedDown;
        } else if (has("down") || has("drain") || has("unknown")) {
            rest = Metric::gpusDown;
        } else if (tellsReservations && has("reserved")) {
            rest = Metric::gpusReserved;
        }
        expected[Metric::gpusCapacity] += node.gpus;
        expected[Metric::gpusAllocated] += node.used;
        expected[rest] += node.gpus - node.used;
    }
    QVERIFY(expected[Metric::gpusAllocated] > 0);
    for (const Metric metric :
         {Metric::gpusCapacity, Metric::gpusAllocated, Metric::gpusPlannedDown, Metric::gpusDown,
          Metric::gpusReserved, Metric::gpusIdle}) {
        if (tellsReservations) { // or the stack shows too little
            QVERIFY2(expected[metric] > 0, info(metric).name.data());
        }
        const QString which = QString::fromUtf8(info(metric).name.data());
        QVERIFY2(moment().desk.latest(metric) == double(expected[metric]),
                 qPrintable(QStringLiteral("%1: %2 stored, scontrol says %3")
                                .arg(which)
                                .arg(moment().desk.latest(metric))
                                .arg(expected[metric])));
    }
}

void tst_Slurm::gpusByAccount() {
    std::map<std::pair<std::string, std::string>, double> gpus;
    std::map<std::pair<std::string, std::string>, double> jobs;
    for (const QueueLine& line : moment().queue) {
        if (line.state != "PENDING" && line.gpus > 0) {
            gpus[{line.account, ""}] += double(line.gpus);
        }
        if (line.state == "RUNNING") {
            jobs[{line.account, ""}] += 1;
        }
    }
    QVERIFY(gpus.size() > 5);
    QCOMPARE(text(values(moment().desk, Metric::accountGpusAllocated)), text(gpus));
    QCOMPARE(text(values(moment().desk, Metric::accountJobsRunning)), text(jobs));
}

void tst_Slurm::queueByAccountAndKind() {
    std::map<std::pair<std::string, std::string>, double> gpus;
    std::map<std::pair<std::string, std::string>, double> jobs;
    std::set<PendingKind> kinds;
    for (const QueueLine& line : moment().queue) {
        if (line.state != "PENDING") {
            continue;
        }
        const std::string kind(name(pendingKind(line)));
        kinds.insert(pendingKind(line));
        jobs[{line.account, kind}] += 1;
        if (line.gpus > 0) {
            gpus[{line.account, kind}] += double(line.gpus);
        }
    }
    QCOMPARE(kinds.size(), std::size_t{5}); // or the stack shows too little
    QCOMPARE(text(values(moment().desk, Metric::queueJobs)), text(jobs));
    QCOMPARE(text(values(moment().desk, Metric::queueGpus)), text(gpus));
}

void tst_Slurm::liveJobs() {
    const auto day = std::chrono::days{1};
    const auto stored =
        moment().desk.cache().jobs().jobs(SystemId{"stack"}, {now() - day, now() + day}, 10'000);
    QVERIFY2(stored, stored ? "" : qPrintable(describe(stored.error())));
    std::map<std::pair<std::string, std::string>, double> expected;
    std::map<std::pair<std::string, std::string>, double> found;
    for (const QueueLine& line : moment().queue) {
        expected[{line.account, std::string(name(jobStateFromText(line.state)))}] +=
            1 + 1000.0 * double(line.gpus); // jobs and GPUs in one number
    }
    for (const JobRecord& job : *stored) {
        if (!isOver(job.state)) {
            found[{job.account, std::string(name(job.state))}] +=
                double(job.tasks) + 1000.0 * double(job.gpus * job.tasks);
        }
    }
    QCOMPARE(text(found), text(expected));
}

void tst_Slurm::endedRuns() {
    QFETCH_GLOBAL(std::string, api);
    Desk desk(api);
    const auto ended = [](const AccountedRun& run) { return isOver(run.state); };
    std::vector<AccountedRun> expected = sacct(*m_stack);
    const auto past = desk.backfill(m_stack->slurm(), {now() - std::chrono::hours{6}, now()},
                                    std::chrono::minutes{1});
    QVERIFY2(past, past ? "" : qPrintable(describe(past.error())));
    std::erase_if(expected, std::not_fn(ended));
    QVERIFY(expected.size() >= 7);

    const auto stored = desk.cache().jobs().jobs(
        SystemId{"stack"}, {now() - std::chrono::days{1}, now() + std::chrono::days{1}}, 10'000);
    QVERIFY2(stored, stored ? "" : qPrintable(describe(stored.error())));
    for (const AccountedRun& run : expected) {
        const auto same = std::ranges::find_if(*stored, [&](const JobRecord& job) {
            return job.id == run.id && job.submit == run.submit && job.state == run.state &&
                   job.account == run.account && job.gpus == run.gpus && job.end == run.end &&
                   job.start.has_value() == run.start.has_value();
        });
        QVERIFY2(same != stored->end(),
                 qPrintable(QStringLiteral("job %1 (%2, %3)")
                                .arg(run.id)
                                .arg(QString::fromStdString(run.account))
                                .arg(QString::fromUtf8(name(run.state).data()))));
    }
}

void tst_Slurm::accountTree() {
    const auto accounts = moment().desk.cache().jobs().accounts(SystemId{"stack"});
    QVERIFY2(accounts, accounts ? "" : qPrintable(describe(accounts.error())));
    const auto has = [&](const char* name, const char* parent) {
        return std::ranges::any_of(*accounts, [&](const AccountNode& node) {
            return node.name == name && node.parent == parent;
        });
    };
    QVERIFY(has("fi_ai", "fi"));
    for (const char* top : {"fi", "ee", "no", "pl", "cz", "be"}) {
        QVERIFY2(has(top, "root") || has(top, ""), top);
    }
}

QTEST_GUILESS_MAIN(tst_Slurm)
#include "tst_Slurm.moc"
