// SPDX-License-Identifier: GPL-3.0-only
#include "models/federation/Catalogue.h"
#include "models/periods/Periods.h"
#include "models/usage/Usage.h"
#include "models/usage/UsageSum.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace ff;

namespace {

constexpr int kSeconds = 2 * 3600;

struct Job {
    std::size_t account;
    int start;
    int end;
    int gpus;
};

/// Random rules: each of the accounts has a payer and up to four beneficiaries for each third of
/// the time, or none at all.
class World final {
public:
    explicit World(unsigned seed)
        : m_random(seed) {
        std::string toml = "[[system]]\nid='s'\n";
        for (std::size_t account = 0; account < kAccounts; ++account) {
            for (int part = 0; part < 3; ++part) {
                toml += rule(account, part);
            }
        }
        attribution = std::make_unique<Attribution>(readFederation(toml, "f.toml").federation);
        for (int i = 0; i < 40; ++i) {
            const int start = number(0, kSeconds - 1);
            jobs.push_back({std::size_t(number(0, kAccounts - 1)), start,
                            std::min(kSeconds, start + number(0, 3000)), number(1, 64)});
        }
    }

    /// The rows a ledger gives for the boundaries: whole device-seconds a piece.
    [[nodiscard]] UsageData data(const std::vector<Instant>& report) const {
        UsageData data;
        data.boundaries = piecesOf(report, *attribution);
        data.seen[SystemId{"s"}].covered = {{report.front(), report.back()}};
        for (const Job& job : jobs) {
            for (std::size_t i = 0; i + 1 < data.boundaries.size(); ++i) {
                const auto from = std::max(instantFromSeconds(job.start), data.boundaries[i]);
                const auto to = std::min(instantFromSeconds(job.end), data.boundaries[i + 1]);
                if (to > from) {
                    data.rows.push_back({SystemId{"s"}, name(job.account), "g", "", i,
                                         (to - from).count() / 1000 * job.gpus, 1});
                }
            }
        }
        return data;
    }

    /// Second by second, in kWhole of a GPU-second: what each holder got in each period.
    [[nodiscard]] std::map<std::pair<std::size_t, std::string>, std::int64_t>
    bruteForce(const std::vector<Instant>& report) const {
        std::map<std::pair<std::size_t, std::string>, std::int64_t> sums;
        for (const Job& job : jobs) {
            for (int second = job.start; second < job.end; ++second) {
                const Instant t = instantFromSeconds(second);
                const auto after = std::ranges::upper_bound(report, t);
                if (after == report.begin() || after == report.end()) {
                    continue;
                }
                const auto period = std::size_t(after - report.begin()) - 1;
                for (const auto& [holder, parts] : gives(job.account, second)) {
                    sums[{period, holder}] += parts * job.gpus;
                }
            }
        }
        return sums;
    }

    int number(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    void shuffle(std::vector<UsageRow>& rows) { std::ranges::shuffle(rows, m_random); }

    std::unique_ptr<Attribution> attribution;
    std::vector<Job> jobs;

private:
    static constexpr int kAccounts = 6;
    using Gives = std::vector<std::pair<std::string, std::int64_t>>;

    static std::string name(std::size_t account) { return "a" + std::to_string(account); }

    std::string rule(std::size_t account, int part) {
        Gives gives;
        const int count = number(0, 4);
        constexpr std::int64_t kMillionth = kWhole / 1'000'000; // what six decimals can say
        std::int64_t left = 1'000'000;
        for (int i = 0; i < count; ++i) {
            const std::int64_t take = i + 1 == count ? left : number(1, int(left) / 2);
            gives.emplace_back("h" + std::to_string(i), take * kMillionth);
            left -= take;
        }
        m_gives[{account, part}] = gives.empty() ? Gives{{"", kWhole}} : gives;
        if (gives.empty()) {
            return {};
        }
        std::string toml = "[[rule]]\naccount='" + name(account) + "'\npayer='EU'\n";
        toml += "from=" + toIso8601(instantFromSeconds(part * kSeconds / 3)) + '\n';
        toml += "until=" + toIso8601(instantFromSeconds((part + 1) * kSeconds / 3)) + '\n';
        toml += "beneficiaries={";
        for (std::size_t i = 0; i < gives.size(); ++i) {
            char text[64];
            std::snprintf(text, sizeof text, "%s%s=%.6f", i ? "," : "", gives[i].first.c_str(),
                          double(gives[i].second) / double(kWhole));
            toml += text;
        }
        return toml + "}\n";
    }

    [[nodiscard]] const Gives& gives(std::size_t account, int second) const {
        return m_gives.at({account, second / (kSeconds / 3)});
    }

    std::mt19937 m_random;
    std::map<std::pair<std::size_t, int>, Gives> m_gives;
};

} // namespace

/// Random jobs, rules and cuts: the sum over parts is the whole, to the GPU-second.
class tst_UsageSums final : public QObject {
    Q_OBJECT

private slots:
    void equalsASecondBySecondCount_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }

    void equalsASecondBySecondCount() {
        QFETCH(unsigned, seed);
        World world(seed);
        std::vector<Instant> report{Instant{}, instantFromSeconds(kSeconds)};
        for (int i = 0; i < 5; ++i) {
            report.push_back(instantFromSeconds(world.number(1, kSeconds - 1)));
        }
        std::ranges::sort(report);
        report.erase(std::ranges::unique(report).begin(), report.end());

        UsageData data = world.data(report);
        world.shuffle(data.rows); // the order of rows does not matter
        UsageGrouping cut;
        cut.report = report;
        cut.by = {Dimension::beneficiary};
        const UsageTable table = attributeUsage(data, *world.attribution, cut);
        auto expected = world.bruteForce(report);
        std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
        QCOMPARE(table.lines.size(), expected.size());
        for (const UsageLine& line : table.lines) {
            const double seconds =
                double(expected[{line.period, line.keys.front()}]) / double(kWhole);
            QVERIFY2(std::abs(line.gpuSeconds - seconds) < 1e-3, line.keys.front().c_str());
        }
    }

    void everyCutSumsToTheWhole_data() { equalsASecondBySecondCount_data(); }

    void everyCutSumsToTheWhole() {
        QFETCH(unsigned, seed);
        World world(seed);
        const std::vector<Instant> report =
            boundaries({Instant{}, instantFromSeconds(kSeconds)}, Every::hour, "Asia/Kolkata");
        const UsageData data = world.data(report);
        double whole = 0;
        for (const UsageRow& row : data.rows) {
            whole += double(row.deviceSeconds);
        }
        for (const std::vector<Dimension>& by :
             {std::vector<Dimension>{}, std::vector{Dimension::payer},
              std::vector{Dimension::beneficiary},
              std::vector{Dimension::account, Dimension::beneficiary},
              std::vector{Dimension::system, Dimension::account, Dimension::mode,
                          Dimension::partition, Dimension::payer}}) {
            UsageGrouping cut;
            cut.report = report;
            cut.by = by;
            double sum = 0;
            for (const UsageLine& line : attributeUsage(data, *world.attribution, cut).lines) {
                sum += line.gpuSeconds;
            }
            QVERIFY(std::abs(sum - whole) < 1e-2);
        }
    }

    void partsOfOneSumToOne() {
        for (std::size_t count = 1; count <= 30; ++count) {
            const std::vector<BeneficiaryShare> shares(count, {HolderId{"X"}, 1. / double(count)});
            std::int64_t sum = 0;
            for (const std::int64_t part : unitsOf(shares)) {
                QVERIFY(part > 0);
                sum += part;
            }
            QCOMPARE(sum, kWhole);
        }
    }

    /// A job over a night of changed clocks, cut by day and by month: nothing is lost.
    void keepsTheHoursOfChangeNights_data() {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("every");
        QTest::addColumn<QList<double>>("hours");
        const auto row = [](const char* name, const char* zone, const char* start,
                            const char* every, QList<double> hours) {
            QTest::addRow("%s", name)
                << QByteArray(zone) << QByteArray(start) << QByteArray(every) << hours;
        };
        // One GPU for 72 hours.
        row("Helsinki in March", "Europe/Helsinki", "2026-03-27T22:00:00Z", "day", {24, 23, 24, 1});
        row("Helsinki in October", "Europe/Helsinki", "2026-10-23T21:00:00Z", "day", {24, 25, 23});
        row("Lisbon in March", "Europe/Lisbon", "2026-03-28T00:00:00Z", "day", {24, 23, 24, 1});
        row("Lisbon in October", "Europe/Lisbon", "2026-10-23T23:00:00Z", "day", {24, 25, 23});
        row("Helsinki, by month", "Europe/Helsinki", "2026-03-30T21:00:00Z", "month", {24, 48});
        row("Lisbon, by month", "Europe/Lisbon", "2026-10-30T00:00:00Z", "month", {48, 24});
        row("Kolkata", "Asia/Kolkata", "2026-03-27T22:00:00Z", "day", {20.5, 24, 24, 3.5});
    }

    void keepsTheHoursOfChangeNights() {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, every);
        const Instant from = *parseIso8601(start.toStdString());
        const Window window{from, from + std::chrono::hours{72}};
        UsageGrouping cut;
        cut.report = boundaries(window, *everyByName(every.toStdString()), zone.toStdString());
        UsageData data;
        data.boundaries = cut.report;
        for (std::size_t i = 0; i + 1 < cut.report.size(); ++i) {
            data.rows.push_back({SystemId{"s"}, "a", "g", "", i,
                                 (cut.report[i + 1] - cut.report[i]).count() / 1000, 1});
        }
        QList<double> hours;
        for (const UsageLine& line : attributeUsage(data, Attribution{{}}, cut).lines) {
            hours << line.gpuHours;
        }
        QTEST(hours, "hours");
    }

    /// The time of a gap of jobs is told by samples: runs that go on behind it are still runs.
    void countsRunsOverAGapOfJobs_data() {
        QTest::addColumn<std::vector<bool>>("sampled"); ///< which of the three hours
        QTest::addColumn<bool>("byHour");
        QTest::addColumn<QByteArray>("runs"); ///< period, account, runs
        const auto row = [](const char* name, std::vector<bool> sampled, bool byHour,
                            const char* runs) {
            QTest::addRow("%s", name) << std::move(sampled) << byHour << QByteArray(runs);
        };
        row("first", {true, false, false}, false, "0late=1 0long=1 0short=1");
        row("inside", {false, true, false}, false, "0late=1 0long=1");
        row("last", {false, false, true}, false, "0late=1 0long=1 0short=1");
        row("by hour", {false, true, false}, true, "0long=1 2late=1 2long=1");
    }

    void countsRunsOverAGapOfJobs() {
        QFETCH(std::vector<bool>, sampled);
        QFETCH(bool, byHour);
        const SystemId id{"s"};
        const auto hour = [](int h) { return instantFromSeconds(h * 3600); };
        UsageData data;
        data.boundaries = {hour(0), hour(1), hour(2), hour(3)};
        data.seen[id] = {
            .covered = {{hour(0), hour(3)}}, .method = "jobs+samples", .sampled = sampled};
        // One runs all the time, one from the second hour on, one in that hour alone.
        data.matrix = std::make_shared<const UsageMatrix>(
            matrixOf(std::vector<UsageRow>{{id, "long", "g", "", 0, 3600, 1, 1},
                                           {id, "long", "g", "", 1, 3600, 1, 0},
                                           {id, "long", "g", "", 2, 3600, 1, 0},
                                           {id, "late", "g", "", 1, 3600, 1, 1},
                                           {id, "late", "g", "", 2, 3600, 1, 0},
                                           {id, "short", "g", "", 1, 3600, 1, 1}},
                     3));
        UsageGrouping cut;
        cut.report = byHour ? data.boundaries : std::vector{hour(0), hour(3)};
        cut.by = {Dimension::account};
        QByteArrayList runs;
        double seconds = 0;
        for (const UsageLine& line : attributeUsage(data, Attribution{{}}, cut).lines) {
            runs << QByteArray::number(qulonglong(line.period)) +
                        QByteArray::fromStdString(line.keys[0]) + '=' +
                        QByteArray::number(qlonglong(line.jobs));
            seconds += line.gpuSeconds;
        }
        std::ranges::sort(runs);
        QTEST(runs.join(' '), "runs");
        QCOMPARE(seconds, 3600. * (sampled[0] ? 5 : sampled[1] ? 3 : 4));
    }
};

QTEST_GUILESS_MAIN(tst_UsageSums)
#include "tst_UsageSums.moc"
