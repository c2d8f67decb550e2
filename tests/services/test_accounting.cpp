// SPDX-License-Identifier: GPL-3.0-only
// The whole way of a figure: records into the cache, roll-ups, attribution, cut. Held against a
// model that counts every second of every job by itself.
#include "app/services/ReadUsage.h"
#include "app/store/Cache.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <map>
#include <random>

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
        jobs.push_back(std::move(job));
    }
    return jobs;
}

struct Target {
    std::string payer;
    std::map<std::string, double> beneficiaries;
    std::string mode;
    std::string organisation;
};

/// The rules above, once more and by hand.
Target targetOf(const JobRecord& job, Instant t) {
    if (job.account == "a0" && t < at("2026-03-28T12:00:00Z"))
        return {"EU", {{"EE", 0.5}, {"FI", 0.25}, {"SE", 0.25}}, "fast-lane", ""};
    if (job.account == "a0")
        return {"EE", {{"EE", 1}}, "playground", ""}; // the payer profits
    if (job.account == "a1")
        return {"FI", {{"FI", 1}}, "", "sme"};
    if (job.partition == "p1")
        return {"EU", {{"SE", 0.5}, {"EE", 0.5}}, "", ""};
    return {"", {{"", 1}}, "", ""};
}

using Answer = std::map<std::pair<std::size_t, std::vector<std::string>>, double>; ///< GPU-seconds

/// Second by second.
Answer counted(const std::vector<OwnJob>& jobs, const std::vector<Instant>& report,
               const std::vector<Cut>& by) {
    Answer answer;
    for (const OwnJob& job : jobs) {
        const double gpus = double(job.record.gpus) / (job.system == kDies ? 2 : 1);
        const Instant change = at("2026-03-28T12:00:00Z");
        for (const bool after : {false, true}) {
            std::map<std::size_t, int> secondsIn; // by period
            for (Instant t = *job.record.start; t < *job.record.end; t += seconds{1})
                if (t >= report.front() && t < report.back() && (t >= change) == after)
                    ++secondsIn[std::size_t(std::ranges::upper_bound(report, t) - report.begin()) -
                                1];
            const Target target = targetOf(job.record, after ? change : change - seconds{1});
            for (const auto& [holder, fraction] : target.beneficiaries) {
                std::vector<std::string> keys;
                for (const Cut cut : by)
                    keys.push_back(cut == Cut::payer         ? target.payer
                                   : cut == Cut::beneficiary ? holder
                                   : cut == Cut::system      ? job.system.text
                                   : cut == Cut::account     ? job.record.account
                                   : cut == Cut::partition   ? job.record.partition
                                   : cut == Cut::mode        ? target.mode
                                                             : target.organisation);
                for (const auto& [period, count] : secondsIn)
                    if (gpus > 0)
                        answer[{period, keys}] += gpus * fraction * count;
            }
        }
    }
    return answer;
}

} // namespace

class AccountingTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    SettingsPtr m_settings;

    Reading reading() const {
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
        QVERIFY(m_cache->importJobs(job.system, std::span(&job.record, 1), cover));
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
        for (const OwnJob& job : jobs)
            runs.try_emplace({job.system, job.record.id, job.record.submit}, job);
        jobs.clear();
        for (const auto& [key, job] : runs)
            jobs.push_back(job);
        // Any order, some twice, some as they were while they still ran.
        std::vector<OwnJob> sent = jobs;
        for (const OwnJob& job : jobs) {
            if (random() % 3 == 0)
                sent.push_back(job);
            if (random() % 3 == 0 && *job.record.end > *job.record.start) {
                OwnJob early = job;
                early.record.end.reset();
                early.record.state = JobState::running;
                early.record.observed = *job.record.start;
                sent.insert(sent.begin(), early);
            }
        }
        std::shuffle(sent.begin(), sent.end(), random);
        for (const OwnJob& job : sent)
            put(job);

        const std::vector<Cut> all{Cut::payer, Cut::beneficiary, Cut::system,      Cut::account,
                                   Cut::mode,  Cut::partition,   Cut::organisation};
        UsageRequest request;
        request.window = {at("2026-03-27T22:00:00Z") + seconds{random() % 5000},
                          at("2026-03-29T20:00:00Z") + seconds{random() % 5000}};
        request.every = Every(every);
        request.whole = false;
        request.zone = zone.toStdString();
        std::vector<double> wholes;
        for (int round = 0; round < 4; ++round) {
            request.by.clear();
            for (const Cut cut : all)
                if (random() % 2)
                    request.by.push_back(cut);
            const auto table = readUsage(reading(), request);
            QVERIFY(table);
            QCOMPARE(table->report, boundaries(request.window, request.every, request.zone));
            Answer expected = counted(jobs, table->report, request.by);
            double sum = 0;
            for (const UsageLine& line : table->lines) {
                const auto found = expected.find({line.period, line.keys});
                const double seconds = found == expected.end() ? 0 : found->second;
                QVERIFY2(std::abs(line.gpuSeconds - seconds) < 0.01,
                         qPrintable(QStringLiteral("period %1: %2 instead of %3")
                                        .arg(line.period)
                                        .arg(line.gpuSeconds)
                                        .arg(seconds)));
                sum += line.gpuSeconds;
                if (found != expected.end())
                    expected.erase(found);
            }
            QVERIFY(expected.empty());
            double whole = 0;
            for (const double part : table->totalHours)
                whole += part * 3600;
            QVERIFY(std::abs(sum - whole) < 0.01);
            wholes.push_back(whole);
        }
        for (const double whole : wholes)
            QVERIFY(std::abs(whole - wholes.front()) < 0.01); // whatever it is cut by
    }

    void cutsDaysAsTheClockShows() {
        JobRecord job;
        job.id = 1;
        job.submit = at("2026-03-27T00:00:00Z");
        job.eligible = job.submit;
        job.start = job.submit;
        job.end = at("2026-03-31T00:00:00Z");
        job.observed = *job.end;
        job.state = JobState::completed;
        job.account = "a1";
        job.gpus = 1;
        put({kGpus, job});
        UsageRequest request;
        request.whole = false;
        request.every = Every::day;
        request.zone = "Europe/Helsinki";
        request.window = {at("2026-03-28T00:00:00+02:00"), at("2026-03-31T00:00:00+03:00")};
        const auto table = readUsage(reading(), request);
        QVERIFY(table);
        std::vector<double> days;
        for (const UsageLine& line : table->lines)
            days.push_back(line.gpuHours);
        QCOMPARE(days, (std::vector<double>{24, 23, 24}));
    }

    void printsWhatWasKnownThen() {
        JobRecord job;
        job.id = 1;
        job.submit = at("2026-03-27T00:00:00Z");
        job.eligible = job.submit;
        job.start = job.submit;
        job.end = at("2026-03-27T10:00:00Z");
        job.observed = *job.end;
        job.state = JobState::completed;
        job.account = "a3";
        job.gpus = 1;
        put({kGpus, job});
        const Instant between = ff::now() + minutes{1};
        QVERIFY(m_cache->federations().keep({at("2026-01-01T00:00:00Z"), kRules, "first"}));
        const std::string later =
            std::string(kRules) + "[[rule]]\naccount = \"a3\"\npayer = \"SE\"\n";
        QVERIFY(m_cache->federations().keep({between + minutes{1}, later, "mapped a3"}));
        m_settings = std::make_shared<const Settings>(settingsFrom(later, {}));

        UsageRequest request;
        request.window = {at("2026-03-27T00:00:00Z"), at("2026-03-28T00:00:00Z")};
        request.by = {Cut::payer};
        const auto now = readUsage(reading(), request);
        QVERIFY(now && now->lines.size() == 1);
        QCOMPARE(QByteArray::fromStdString(now->lines[0].keys[0]), QByteArray("SE"));
        const auto then = asKnownAt(reading(), m_cache->federations(), between);
        QVERIFY(then);
        const auto past = readUsage(*then, request);
        QVERIFY(past && past->lines.size() == 1);
        QCOMPARE(QByteArray::fromStdString(past->lines[0].keys[0]), QByteArray(""));
        QCOMPARE(past->lines[0].gpuHours, 10.);
        const auto before =
            asKnownAt(reading(), m_cache->federations(), at("2026-03-28T00:00:00Z"));
        QVERIFY(before);
        const auto nothing = readUsage(*before, request); // the cache had no job yet
        QVERIFY(nothing && nothing->lines.empty());
    }
};

QTEST_GUILESS_MAIN(AccountingTest)
#include "test_accounting.moc"
