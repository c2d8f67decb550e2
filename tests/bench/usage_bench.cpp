// SPDX-License-Identifier: GPL-3.0-only
// The whole question "who paid for what, day by day, over a year", from the ledger to the table,
// beside the sqlite3 shell over a plain table of the same jobs.
//   FF_BENCH_JOBS=10000000 FF_BENCH_DIR=/var/tmp bench_usage
// FF_BENCH_KEEP=1 asks the files of the last run again. Processor time is what counts.
#include "app/services/reading/Read.h"
#include "app/services/reading/ReadUsage.h"
#include "app/store/Cache.h"
#include "models/federation/Catalogue.h"
#include "tests/bench/Year.h"
#include "tests/support/ImportJobs.h"

#include <benchmark/benchmark.h>

using namespace std::chrono_literals;

namespace {

using namespace ff;
using namespace ff::bench;

const SystemId kSystem{"lumi"};
constexpr const char* kHolders[]{"EU", "FI", "EE", "DK", "CZ", "NO"};
constexpr const char* kFiles[]{"bench-usage.sqlite", "bench-usage-plain.sqlite"};

std::string ancestorOf(int account) {
    return std::string("node_") + kHolders[account % 6];
}

/// Half of the accounts have a rule each, the others an ancestor's; a tenth changes its payer in
/// July. Every holder is entitled to a tenth of the system.
std::string federationText() {
    std::string text;
    const auto rule = [&](const char* by, const std::string& match, int holder,
                          const std::string& when = {}) {
        text += std::string("[[rule]]\n") + by + " = \"" + match + "\"\npayer = \"" +
                kHolders[holder % 6] + "\"\nbeneficiary = \"" + kHolders[(holder + 1) % 6] +
                "\"\nmode = \"fast-lane\"\n" + when;
    };
    for (int i = 0; i < kAccounts; i += 2) {
        if (i % 10 == 0) {
            rule("account", accountName(i), i, "until = 2025-07-01\n");
            rule("account", accountName(i), i + 1, "from = 2025-07-01\n");
        } else {
            rule("account", accountName(i), i);
        }
    }
    for (int i = 0; i < 6; ++i) {
        rule("ancestor", ancestorOf(i), i);
        text += std::string("[[entitlement]]\nsystem = \"lumi\"\nholder = \"") + kHolders[i] +
                "\"\nfraction = 0.1\nbase = \"installed\"\nbasis = \"placeholder\"\n";
    }
    return text;
}

struct World {
    std::unique_ptr<store::Cache> cache;
    SettingsPtr settings;
    mutable QueryCache remembered;

    World() {
        const bool keeps =
            std::getenv("FF_BENCH_KEEP") && std::filesystem::exists(fileOf(kFiles[1]));
        if (!keeps) {
            for (const char* file : kFiles) {
                (void)fresh(file);
            }
        }
        auto opened = store::Cache::open(fileOf(kFiles[0]), {});
        if (!opened) {
            std::abort();
        }
        cache = std::move(*opened);
        settings = std::make_shared<const Settings>(settingsFrom(federationText(), {}));
        if (!settings->problems.empty()) {
            std::abort();
        }
        if (!keeps) {
            fill();
        }
    }

    void fill() const {
        Batch tree;
        tree.system = kSystem;
        tree.outcome.source = SourceId("lumi");
        tree.outcome.started = kYear;
        tree.arrived = kYear;
        for (int i = 0; i < kAccounts; ++i) {
            tree.accounts.push_back({accountName(i), ancestorOf(i)});
        }
        if (!cache->offer(tree) || !cache->flush()) {
            std::abort();
        }
        PlainTable plain(fileOf(kFiles[1]));
        Year year;
        while (true) {
            const auto& jobs = year.next();
            if (jobs.empty()) {
                break;
            }
            if (!importJobs(*cache, kSystem, jobs, Window{kYear, kYear + 365 * 24h})) {
                std::abort();
            }
            plain.add(jobs);
        }
        plain.run("CREATE TABLE payer (account TEXT PRIMARY KEY, payer TEXT)");
        for (int i = 0; i < kAccounts; ++i) {
            plain.run("INSERT INTO payer VALUES ('" + accountName(i) + "', '" + kHolders[i % 6] +
                      "')");
        }
    }

    [[nodiscard]] QueryContext reading(bool remembers) const {
        return {cache->samples(),
                cache->jobs(),
                cache->polls(),
                settings,
                kYear + 400 * 24h,
                {},
                {},
                remembers ? &remembered : nullptr,
                cache->edition()};
    }
};

const World& world() {
    static const World made;
    return made;
}

UsageRequest daysOfTheYear(Dimension by, const char* zone) {
    UsageRequest request;
    request.window = {kYear, kYear + 365 * 24h};
    request.every = Every::day;
    request.whole = false;
    request.zone = zone;
    request.by = {by};
    return request;
}

/// Each round asks for one day more, so that no answer is the one before.
void usageByDay(benchmark::State& state, Dimension by, const char* zone) {
    UsageRequest request = daysOfTheYear(by, zone);
    const QueryContext reading = world().reading(false);
    for (auto _ : state) {
        request.window.to += 24h;
        const auto table = readUsage(reading, request);
        if (!table || (*table)->lines.size() < 365) {
            state.SkipWithError("no answer");
        }
    }
}
BENCHMARK_CAPTURE(usageByDay, payer_utc, Dimension::payer, "UTC")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(usageByDay, payer_helsinki, Dimension::payer, "Europe/Helsinki")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(usageByDay, payer_kolkata, Dimension::payer, "Asia/Kolkata")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(usageByDay, payer_new_york, Dimension::payer, "America/New_York")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(usageByDay, beneficiary_utc, Dimension::beneficiary, "UTC")
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(usageByDay, account_utc, Dimension::account, "UTC")
    ->Unit(benchmark::kMillisecond);

void usageAskedAgain(benchmark::State& state, const char* zone) {
    const UsageRequest request = daysOfTheYear(Dimension::payer, zone);
    for (auto _ : state) { // as each of a page's questions has a reading of its own
        if (!readUsage(world().reading(true), request)) {
            state.SkipWithError("no answer");
        }
    }
}
BENCHMARK_CAPTURE(usageAskedAgain, utc, "UTC")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(usageAskedAgain, helsinki, "Europe/Helsinki")->Unit(benchmark::kMillisecond);

/// The same jobs by another holder view: only the ledger's part is remembered.
void usageCutAnew(benchmark::State& state) {
    const Dimension cuts[]{Dimension::payer, Dimension::beneficiary, Dimension::mode};
    std::size_t i = 0;
    for (auto _ : state) {
        if (!readUsage(world().reading(false), daysOfTheYear(cuts[++i % 3], "UTC"))) {
            state.SkipWithError("no answer");
        }
    }
}
BENCHMARK(usageCutAnew)->Unit(benchmark::kMillisecond);

/// The page, with a year as its period.
void sharesOfTheYear(benchmark::State& state) {
    Scope scope;
    scope.window = {kYear, kYear + 365 * 24h};
    scope.view = HolderView::payer;
    for (auto _ : state) {
        scope.window.to += 24h;
        if (!readShares(world().reading(false), scope)) {
            state.SkipWithError("no answer");
        }
    }
}
BENCHMARK(sharesOfTheYear)->Unit(benchmark::kMillisecond);

/// It does not even split a job at midnight, nor follow the rules that change.
void plainTableInTheShell(benchmark::State& state) {
    (void)world();
    for (auto _ : state) {
        state.SetIterationTime(shellSeconds(
            fileOf(kFiles[1]), "SELECT payer, start / 86400, sum(gpus * (ended - start)), count(*) "
                               "FROM jobs JOIN payer USING (account) GROUP BY 1, 2"));
    }
}
BENCHMARK(plainTableInTheShell)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
