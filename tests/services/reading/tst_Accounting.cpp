// SPDX-License-Identifier: GPL-3.0-only
// The whole way of a figure: records into the cache, roll-ups, attribution, cut. Held against a
// model that counts every second of every job by itself.
#include "app/services/reading/Read.h"
#include "app/services/reading/ReadUsage.h"
#include "app/store/Cache.h"
#include "tests/support/ImportJobs.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <random>
#include <set>

using namespace ff;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr const char* kRules = R"(
[[system]]
id = "dies"
name = "Dies"
devices_per_gpu = 2
capacity = [{ model = "MI250X", gpus = 100 }]
[[system]]
id = "gpus"
name = "GPUs"
capacity = [{ model = "A100", gpus = 100 }]
[[rule]]
account = "a0"
payer = "EU"
beneficiaries = { EE = 0.5, FI = 0.25, SE = 0.25 }
mode = "fast-lane"
until = 2026-03-28T12:00:00Z
[[rule]]
account = "a0"
payer = "EE"
mode = "playground"
from = 2026-03-28T12:00:00Z
[[rule]]
account = "a1"
payer = "FI"
beneficiary = "FI"
organisation = "sme"
[[rule]]
label = "partition=p1"
payer = "EU"
beneficiaries = { SE = 0.5, EE = 0.5 }
)";

const SystemId kDies{"dies"};
const SystemId kGpus{"gpus"};

Instant at(const char* text) {
    return parseIso8601(text).value();
}

struct OwnJob {
    SystemId system;
    JobRecord record;
};

/// Jobs around the night in which Helsinki loses an hour (29 March 2026, 01:00 UTC).
std::vector<OwnJob> randomJobs(std::mt19937& random) {
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<OwnJob> jobs;
    for (int i = 0; i < 40; ++i) {
        OwnJob job{below(2) ? kDies : kGpus, {}};
        JobRecord& record = job.record;
        record.id = std::uint64_t(1 + below(40)); // requeued ones come again with another submit
        record.submit = at("2026-03-27T21:00:00Z") + seconds{i + 100 * below(1200)};
        record.eligible = record.submit;
        record.start = record.submit + seconds{below(7200)};
        record.end = *record.start + seconds{below(5) == 0 ? 0 : below(20'000)};
        record.observed = *record.end;
        record.state = below(3) ? JobState::completed : JobState::requeued;
        record.account = "a" + std::to_string(below(4));
        record.partition = "p" + std::to_string(below(2));
        record.qos = "q";
        record.gpus = below(9);
        record.gpuModel = std::array{"", "h100", "x9_1g.5gb"}[std::size_t(below(3))];
        jobs.push_back(std::move(job));
    }
    return jobs;
}

/// The model of a job's GPUs: what its type says, else the system's.
std::string modelOf(const OwnJob& job) {
    if (job.record.gpuModel.empty()) {
        return job.system == kDies ? "MI250X" : "A100";
    }
    return job.record.gpuModel == "h100" ? "H100" : "x9";
}

/// A run with one GPU.
JobRecord runOf(std::uint64_t id, const char* account, const char* start, const char* end) {
    JobRecord run;
    run.id = id;
    run.submit = at(start);
    run.eligible = run.submit;
    run.start = run.submit;
    run.end = at(end);
    run.observed = *run.end;
    run.state = JobState::completed;
    run.account = account;
    run.gpus = 1;
    return run;
}

struct Target {
    std::string payer;
    std::map<std::string, double> beneficiaries;
    std::string mode;
    std::string organisation;
};

/// The rules above, once more and by hand.
Target targetOf(const JobRecord& job, Instant t) {
    if (job.account == "a0" && t < at("2026-03-28T12:00:00Z")) {
        return {"EU", {{"EE", 0.5}, {"FI", 0.25}, {"SE", 0.25}}, "fast-lane", ""};
    }
    if (job.account == "a0") {
        return {"EE", {{"EE", 1}}, "playground", ""}; // the payer profits
    }
    if (job.account == "a1") {
        return {"FI", {{"FI", 1}}, "", "sme"};
    }
    if (job.partition == "p1") {
        return {"EU", {{"SE", 0.5}, {"EE", 0.5}}, "", ""};
    }
    return {"", {{"", 1}}, "", ""};
}

using Place = std::pair<std::size_t, std::vector<std::string>>; ///< period, keys
struct Answer {
    std::map<Place, double> seconds; ///< GPU-seconds
    std::map<Place, int> runs;       ///< that were active there
};

/// Second by second.
Answer counted(const std::vector<OwnJob>& jobs, const std::vector<Instant>& report,
               const std::vector<Dimension>& by) {
    Answer answer;
    for (const OwnJob& job : jobs) {
        if (job.record.gpus == 0) {
            continue; // usage is that of GPUs
        }
        const double part = job.record.gpuModel == "x9_1g.5gb" ? 1 / 7. : 1;
        const double gpus = double(job.record.gpus) * part / (job.system == kDies ? 2 : 1);
        const Instant change = at("2026-03-28T12:00:00Z");
        std::set<Place> places;
        for (const bool after : {false, true}) {
            std::map<std::size_t, int> secondsIn; // by period
            const auto touch = [&](Instant t) -> int* {
                if (t < report.front() || t >= report.back() || (t >= change) != after) {
                    return nullptr;
                }
                const auto next = std::ranges::upper_bound(report, t);
                return &secondsIn[std::size_t(next - report.begin()) - 1];
            };
            touch(*job.record.start); // also where it lasted less than a second
            for (Instant t = *job.record.start; t < *job.record.end; t += seconds{1}) {
                if (int* count = touch(t)) {
                    ++*count;
                }
            }
            const Target target = targetOf(job.record, after ? change : change - seconds{1});
            for (const auto& [holder, fraction] : target.beneficiaries) {
                std::vector<std::string> keys;
                for (const Dimension cut : by) {
                    keys.push_back(cut == Dimension::payer         ? target.payer
                                   : cut == Dimension::beneficiary ? holder
                                   : cut == Dimension::system      ? job.system.text
                                   : cut == Dimension::account     ? job.record.account
                                   : cut == Dimension::partition   ? job.record.partition
                                   : cut == Dimension::model       ? modelOf(job)
                                   : cut == Dimension::mode        ? target.mode
                                                                   : target.organisation);
                }
                for (const auto& [period, count] : secondsIn) {
                    answer.seconds[{period, keys}] += gpus * fraction * count;
                    places.emplace(period, keys);
                }
            }
        }
        for (const Place& place : places) {
            ++answer.runs[place];
        }
    }
    return answer;
}

} // namespace

class tst_Accounting final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    SettingsPtr m_settings;

    QueryContext reading() const {
        return {m_cache->samples(),
                m_cache->jobs(),
                m_cache->polls(),
                m_settings,
                at("2026-04-02T00:00:00Z"),
                {},
                {}};
    }
    void put(const OwnJob& job) {
        const Window cover{at("2026-03-01T00:00:00Z"), at("2026-04-01T00:00:00Z")};
        QVERIFY(importJobs(*m_cache, job.system, std::span(&job.record, 1), cover));
    }

private slots:
    void init() {
        m_cache.reset();
        const auto file = m_folder.filePath(QStringLiteral("%1.sqlite").arg(std::rand()));
        auto opened = store::Cache::open(file.toStdString(), {});
        QVERIFY(opened);
        m_cache = std::move(*opened);
        Settings settings = settingsFrom(kRules, {});
        QVERIFY(settings.problems.empty());
        m_settings = std::make_shared<const Settings>(std::move(settings));
    }

    void equalsCountingEverySecond_data() {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("every");
        const auto row = [](int seed, const char* zone, Every every) {
            QTest::addRow("%d %s %s", seed, zone, name(every).data()) << seed << zone << int(every);
        };
        row(1, "UTC", Every::day);
        row(2, "Europe/Helsinki", Every::day); // 29 March has 23 hours
        row(3, "Europe/Lisbon", Every::hour);
        row(4, "Asia/Kolkata", Every::day);
        row(5, "Asia/Kathmandu", Every::hour);
        row(6, "Europe/Helsinki", Every::month);
    }

    void equalsCountingEverySecond() {
        QFETCH(int, seed);
        QFETCH(QString, zone);
        QFETCH(int, every);
        std::mt19937 random{unsigned(seed)};
        std::vector<OwnJob> jobs = randomJobs(random);
        std::map<std::tuple<SystemId, std::uint64_t, Instant>, OwnJob> runs;
        for (const OwnJob& job : jobs) {
            runs.try_emplace({job.system, job.record.id, job.record.submit}, job);
        }
        jobs.clear();
        for (const auto& [key, job] : runs) {
            jobs.push_back(job);
        }
        // Any order, some twice, some as they were while they still ran.
        std::vector<OwnJob> sent = jobs;
        for (const OwnJob& job : jobs) {
            if (random() % 3 == 0) {
                sent.push_back(job);
            }
            if (random() % 3 == 0 && *job.record.end > *job.record.start) {
                OwnJob early = job;
                early.record.end.reset();
                early.record.state = JobState::running;
                early.record.observed = *job.record.start;
                sent.insert(sent.begin(), early);
            }
        }
        std::shuffle(sent.begin(), sent.end(), random);
        for (const OwnJob& job : sent) {
            put(job);
        }

        const std::vector<Dimension> all{
            Dimension::payer, Dimension::beneficiary, Dimension::system,       Dimension::account,
            Dimension::mode,  Dimension::partition,   Dimension::organisation, Dimension::model};
        UsageRequest request;
        request.window = {at("2026-03-27T22:00:00Z") + seconds{random() % 5000},
                          at("2026-03-29T20:00:00Z") + seconds{random() % 5000}};
        request.every = Every(every);
        request.whole = false;
        request.zone = zone.toStdString();
        std::vector<double> wholes;
        for (int round = 0; round < 4; ++round) {
            request.by.clear();
            for (const Dimension cut : all) {
                if (round > 0 && random() % 2) {
                    request.by.push_back(cut);
                }
            }
            const auto table = readUsage(reading(), request);
            QVERIFY(table);
            QCOMPARE((*table)->report, boundaries(request.window, request.every, request.zone));
            Answer expected = counted(jobs, (*table)->report, request.by);
            double sum = 0;
            for (const UsageLine& line : (*table)->lines) {
                const auto found = expected.seconds.find({line.period, line.keys});
                const double seconds = found == expected.seconds.end() ? 0 : found->second;
                QCOMPARE(int(line.jobs), expected.runs[Place(line.period, line.keys)]);
                QVERIFY2(std::abs(line.gpuSeconds - seconds) < 0.01,
                         qPrintable(QStringLiteral("period %1: %2 instead of %3")
                                        .arg(line.period)
                                        .arg(line.gpuSeconds)
                                        .arg(seconds)));
                sum += line.gpuSeconds;
                if (found != expected.seconds.end()) {
                    expected.seconds.erase(found);
                }
            }
            QVERIFY(expected.seconds.empty());
            double whole = 0;
            for (const double part : (*table)->totalHours) {
                whole += part * 3600;
            }
            QVERIFY(std::abs(sum - whole) < 0.01);
            wholes.push_back(whole);
        }
        for (const double whole : wholes) {
            QVERIFY(std::abs(whole - wholes.front()) < 0.01); // whatever it is cut by
        }
    }

    /// Over midnights, a change of rules and one of capacity: in each cell the run is one.
    void countsARunOnce() {
        const std::string rules = std::string(kRules) + R"(
[[system]]
id = "grows"
capacity = [{ model = "A100", gpus = 100 },
            { model = "A100", gpus = 200, from = 2026-03-28T06:00:00Z }]
)";
        m_settings = std::make_shared<const Settings>(settingsFrom(rules, {}));
        QVERIFY(m_settings->problems.empty());
        std::uint64_t id = 0;
        for (const char* account : {"a0", "a1"}) {
            put({SystemId{"grows"},
                 runOf(++id, account, "2026-03-27T20:00:00Z", "2026-03-29T10:00:00Z")});
        }
        put({SystemId{"grows"}, runOf(++id, "a1", "2026-03-28T05:00:00Z", "2026-03-28T07:00:00Z")});
        UsageRequest request;
        request.window = {at("2026-03-27T00:00:00Z"), at("2026-03-30T00:00:00Z")};
        const auto jobs = [&](std::vector<Dimension> by) {
            request.by = std::move(by);
            QByteArrayList lines;
            for (const UsageLine& line : readUsage(reading(), request).value()->lines) {
                lines << QByteArray::number(qulonglong(line.period)) + ':' +
                             (line.keys.empty() ? "" : QByteArray::fromStdString(line.keys[0])) +
                             '=' + QByteArray::number(qlonglong(line.jobs));
            }
            std::ranges::sort(lines);
            return lines.join(' ');
        };
        QCOMPARE(jobs({}), QByteArray("0:=3"));
        QCOMPARE(jobs({Dimension::account}), QByteArray("0:a0=1 0:a1=2"));
        QCOMPARE(jobs({Dimension::payer}), QByteArray("0:EE=1 0:EU=1 0:FI=2")); // a0 counts for two
        request.whole = false;
        request.every = Every::day;
        QCOMPARE(jobs({}), QByteArray("0:=2 1:=3 2:=2"));
        QCOMPARE(jobs({Dimension::payer}),
                 QByteArray("0:EU=1 0:FI=1 1:EE=1 1:EU=1 1:FI=2 2:EE=1 2:FI=1"));

        Scope scope;
        scope.window = request.window;
        scope.view = HolderView::payer;
        const auto detail = readHolder(reading(), HolderId{"FI"}, {}, scope); // in pieces of days
        QVERIFY(detail);
        QCOMPARE(detail->used.provenance.runs.value_or(-1), 2);
    }

    /// An answer is kept as long as nothing it is made of has changed.
    void keepsAnswersAndDropsThem_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }

    void keepsAnswersAndDropsThem() {
        QFETCH(int, seed);
        std::mt19937 random{unsigned(seed)};
        const auto jobs = randomJobs(random);
        QueryCache remembered;
        const auto asking = [&] {
            QueryContext now = reading();
            now.remembered = &remembered;
            now.edition = m_cache->edition();
            return now;
        };
        UsageRequest request;
        request.window = {at("2026-03-27T22:00:00Z"), at("2026-03-29T20:00:00Z")};
        request.whole = false;
        request.every = Every::hour;
        request.by = {Dimension::payer, Dimension::account};
        std::shared_ptr<const UsageTable> before;
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            put(jobs[i]);
            if (i % 5 == 3) {
                Batch batch;
                batch.system = kDies;
                batch.outcome.source = SourceId{"dies"};
                batch.arrived = at("2026-03-27T22:00:00Z") + hours{i};
                batch.accounts = {{"a3", i % 2 ? "n1" : "n2"}};
                QVERIFY(m_cache->offer(batch) && m_cache->flush());
            }
            if (i % 7 == 5) {
                m_settings = std::make_shared<const Settings>(
                    settingsFrom(std::string(kRules) + "[[rule]]\nancestor = \"n1\"\npayer = \"P" +
                                     std::to_string(i) + "\"\n",
                                 {}));
            }
            const auto table = readUsage(asking(), request);
            const auto fresh = readUsage(reading(), request);
            QVERIFY(table && fresh && *table != before);
            QCOMPARE((*table)->lines.size(), (*fresh)->lines.size());
            for (std::size_t line = 0; line < (*fresh)->lines.size(); ++line) {
                QVERIFY((*table)->lines[line].keys == (*fresh)->lines[line].keys);
                QCOMPARE((*table)->lines[line].gpuSeconds, (*fresh)->lines[line].gpuSeconds);
            }
            QCOMPARE(readUsage(asking(), request)->get(), table->get());
            UsageRequest other = request;
            other.zone = "Asia/Kolkata";
            QVERIFY(readUsage(asking(), other)->get() != table->get());
            QCOMPARE(readUsage(asking(), request)->get(), table->get());
            before = *table;
        }
        m_settings = std::make_shared<const Settings>(settingsFrom(kRules, {})); // the rules alone
        QVERIFY(readUsage(asking(), request)->get() != before.get());
    }

    /// Where an account stands in its site's tree counts from when that came.
    void movedAccountsKeepTheirPast() {
        m_settings = std::make_shared<const Settings>(settingsFrom(
            "[[system]]\nid = \"gpus\"\ncapacity = [{ model = \"A100\", gpus = 100 }]\n"
            "[[rule]]\nancestor = \"n1\"\npayer = \"NO\"\n"
            "[[rule]]\nancestor = \"n2\"\npayer = \"SE\"\n",
            {}));
        const auto poll = [&](const char* arrived, std::vector<AccountNode> accounts,
                              std::vector<JobRecord> jobs) {
            Batch batch;
            batch.system = kGpus;
            batch.outcome.source = SourceId{"gpus"};
            batch.outcome.started = at(arrived);
            batch.arrived = at(arrived);
            batch.accounts = std::move(accounts);
            batch.jobs = std::move(jobs);
            batch.jobsCover = Window{at("2026-03-20T00:00:00Z"), at(arrived)};
            QVERIFY(m_cache->offer(batch) && m_cache->flush());
        };
        poll("2026-03-21T00:00:00Z", {},
             {runOf(1, "x", "2026-03-20T00:00:00Z", "2026-03-20T10:00:00Z")});
        poll("2026-03-22T00:00:00Z", {{"x", "n1"}, {"n1", "root"}, {"n2", "root"}}, {});
        poll("2026-03-25T00:00:00Z", {{"x", "n2"}}, {});
        poll("2026-03-26T00:00:00Z", {},
             {runOf(2, "x", "2026-03-24T20:00:00Z", "2026-03-25T05:00:00Z")});
        UsageRequest request;
        request.window = {at("2026-03-20T00:00:00Z"), at("2026-03-27T00:00:00Z")};
        request.by = {Dimension::payer};
        const auto asked = [&](const char* asOf) {
            const auto then = m_cache->knownAsOf(asOf ? at(asOf) : reading().now);
            QueryContext known{then->samples(), then->jobs(), then->polls(), m_settings,
                               reading().now,   {},           nullptr};
            QByteArrayList lines;
            for (const UsageLine& line : readUsage(known, request).value()->lines) {
                lines << QByteArray::fromStdString(line.keys[0]) + '=' +
                             QByteArray::number(line.gpuHours);
            }
            return lines.join(' ');
        };
        QCOMPARE(asked("2026-03-21T12:00:00Z"), QByteArray("=10")); // no tree was known
        QCOMPARE(asked("2026-03-22T12:00:00Z"), QByteArray("NO=10"));
        QCOMPARE(asked("2026-03-25T12:00:00Z"), QByteArray("NO=10")); // the move takes nothing back
        QCOMPARE(asked(nullptr), QByteArray("NO=14 SE=5"));
        request.by = {};
        QCOMPARE(int(readUsage(reading(), request).value()->lines.front().jobs), 2);
    }

    void cutsDaysAsTheClockShows() {
        put({kGpus, runOf(1, "a1", "2026-03-27T00:00:00Z", "2026-03-31T00:00:00Z")});
        UsageRequest request;
        request.whole = false;
        request.every = Every::day;
        request.zone = "Europe/Helsinki";
        request.window = {at("2026-03-28T00:00:00+02:00"), at("2026-03-31T00:00:00+03:00")};
        const auto table = readUsage(reading(), request);
        QVERIFY(table);
        std::vector<double> days;
        for (const UsageLine& line : (*table)->lines) {
            days.push_back(line.gpuHours);
        }
        QCOMPARE(days, (std::vector<double>{24, 23, 24}));
    }

    void printsWhatWasKnownThen() {
        put({kGpus, runOf(1, "a3", "2026-03-27T00:00:00Z", "2026-03-27T10:00:00Z")});
        const Instant between = ff::now() + minutes{1};
        QVERIFY(m_cache->federations().keep({at("2026-01-01T00:00:00Z"), kRules, "first"}));
        const std::string later =
            std::string(kRules) + "[[rule]]\naccount = \"a3\"\npayer = \"SE\"\n";
        QVERIFY(m_cache->federations().keep({between + minutes{1}, later, "mapped a3"}));
        m_settings = std::make_shared<const Settings>(settingsFrom(later, {}));

        UsageRequest request;
        request.window = {at("2026-03-27T00:00:00Z"), at("2026-03-28T00:00:00Z")};
        request.by = {Dimension::payer};
        const auto now = readUsage(reading(), request);
        QVERIFY(now && (*now)->lines.size() == 1);
        QCOMPARE(QByteArray::fromStdString((*now)->lines[0].keys[0]), QByteArray("SE"));
        const auto then = asKnownAt(reading(), m_cache->federations(), between);
        QVERIFY(then);
        const auto past = readUsage(*then, request);
        QVERIFY(past && (*past)->lines.size() == 1);
        QCOMPARE(QByteArray::fromStdString((*past)->lines[0].keys[0]), QByteArray(""));
        QCOMPARE((*past)->lines[0].gpuHours, 10.);
        const auto before =
            asKnownAt(reading(), m_cache->federations(), at("2026-03-28T00:00:00Z"));
        QVERIFY(before);
        const auto nothing = readUsage(*before, request); // the cache had no job yet
        QVERIFY(nothing && (*nothing)->lines.empty());
    }
};

QTEST_GUILESS_MAIN(tst_Accounting)
#include "tst_Accounting.moc"
