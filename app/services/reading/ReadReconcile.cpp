// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadReconcile.h"

#include "app/services/reading/Gather.h"
#include "app/services/reading/GatherReconcile.h"
#include "models/core/Coverage.h"
#include "models/core/Windows.h"
#include "models/figure/Figures.h"
#include "models/figure/Words.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace ff {
namespace {

using namespace std::chrono;

/// GPU-h of an account that are worth a line: a GPU for 4 seconds.
constexpr double kWorthALine = 0.001;

/// Hours of the longest stretch of the window that none of the windows covers.
double longestGap(Window window, const std::vector<Window>& seen) {
    Duration longest{};
    for (const Window gap : gaps(seen, window)) {
        longest = std::max(longest, gap.length());
    }
    return duration<double, std::ratio<3600>>(longest).count();
}

Duration lengthOf(const std::vector<Window>& windows) {
    Duration length{};
    for (const Window& window : windows) {
        length += window.length();
    }
    return length;
}

/// Compares what is known of one system.
class Comparison final {
public:
    explicit Comparison(const ReconcileFacts& facts)
        : m_facts(facts) {}

    [[nodiscard]] Reconciliation reconciled() const;

private:
    [[nodiscard]] double gpuHours(double deviceSeconds) const {
        return deviceSeconds / 3600 / m_facts.system.devicesPerGpu;
    }
    [[nodiscard]] ReconcileInputs inputs(const std::vector<Window>& windows) const;
    [[nodiscard]] ReconcileInputs jobsAndSamples() const;
    void compareAccounting(Reconciliation& result) const;
    void noteDerived(Reconciliation& result) const;
    [[nodiscard]] std::vector<ReconcileLine> accountLines() const;
    void sample(ReconcileInputs& inputs, const std::vector<Window>& windows) const;

    const ReconcileFacts& m_facts;
};

ReconcileInputs Comparison::inputs(const std::vector<Window>& windows) const {
    ReconcileInputs inputs;
    inputs.system = m_facts.system.id;
    inputs.window = m_facts.window;
    inputs.devicesPerGpu = m_facts.system.devicesPerGpu;
    inputs.largestGap = longestGap(m_facts.window, m_facts.observed);
    inputs.samplesCoverage = {.observed = {}, .asked = lengthOf(windows), .samples = 0, .gaps = 1};
    for (const Window& window : windows) {
        inputs.jobsCoverage += coverageOf(m_facts.covered, window);
    }
    return inputs;
}

/// Of the bins that the windows cut, the part inside.
void Comparison::sample(ReconcileInputs& inputs, const std::vector<Window>& windows) const {
    for (const SeriesBins& series : m_facts.bins.series) {
        double sum = 0;
        Coverage seen{{}, lengthOf(windows)};
        Window bin{m_facts.window.from, m_facts.window.from};
        for (const Bin& values : series.bins) {
            bin = {bin.to, std::min(bin.to + hours{1}, m_facts.window.to)};
            Duration inside{};
            for (const Window& window : windows) {
                inside += std::max(overlap(bin, window).length(), Duration{});
            }
            if (inside.count() <= 0) {
                continue;
            }
            const double part = double(inside.count()) / double(bin.length().count());
            sum += part * values.mean * duration<double>(values.observed).count();
            seen +=
                {duration_cast<Duration>(part * values.observed), {}, values.samples, values.gaps};
        }
        if (series.key.metric == Metric::gpusReserved) {
            inputs.reserved = gpuHours(sum);
        } else if (seen.observed.count() > 0) {
            inputs.samples = gpuHours(sum);
            inputs.samplesCoverage = seen;
        }
    }
}

ReconcileInputs Comparison::jobsAndSamples() const {
    ReconcileInputs both =
        inputs(m_facts.measured.empty() ? std::vector{m_facts.window} : m_facts.measured);
    if (!m_facts.measured.empty()) {
        sample(both, m_facts.measured);
    }
    both.runs = m_facts.runs;
    both.suspended = gpuHours(m_facts.suspended);
    if (!m_facts.covered.empty()) {
        both.jobs = gpuHours(m_facts.used.physical);
    }
    return both;
}

std::vector<ReconcileLine> Comparison::accountLines() const {
    std::map<std::string, AccountingCover::Sum> accounts = m_facts.books.sums();
    if (accounts.size() == 1 && accounts.contains("root")) {
        return {}; // the report tells no accounts apart
    }
    for (const auto& [account, used] : m_facts.beside) {
        accounts.try_emplace(account);
    }
    std::vector<ReconcileLine> lines;
    for (const auto& [account, sum] : accounts) {
        ReconcileInputs two = inputs(m_facts.books.windowsOf(account));
        const auto used = m_facts.beside.find(account);
        two.jobs = used == m_facts.beside.end() ? 0 : gpuHours(used->second.physical);
        two.slices = used == m_facts.beside.end() ? 0 : gpuHours(used->second.slices());
        two.books = gpuHours(double(sum.seconds));
        two.idle = gpuHours(double(sum.idle));
        for (ReconcileLine& line : reconcile(two).lines) {
            line.account = account;
            if (std::abs(line.difference) >= kWorthALine) {
                lines.push_back(std::move(line));
            }
        }
    }
    std::ranges::sort(lines, std::ranges::greater{},
                      [](const ReconcileLine& line) { return std::abs(line.difference); });
    return lines;
}

void Comparison::compareAccounting(Reconciliation& result) const {
    if (m_facts.books.empty()) {
        result.notes.push_back(inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "No report of the site's books lies wholly inside this time.")));
        return;
    }
    const auto windows = m_facts.books.any();
    ReconcileInputs jobs = inputs(windows);
    const auto total = m_facts.books.total();
    jobs.books = gpuHours(double(total.seconds));
    jobs.idle = gpuHours(double(total.idle));
    sample(jobs, windows);
    jobs.samples.reset(); // they know no accounts
    if (!m_facts.covered.empty()) {
        ReconcileFacts::Used sum;
        for (const auto& [account, used] : m_facts.beside) {
            sum += used;
        }
        jobs.jobs = gpuHours(sum.physical);
        jobs.slices = gpuHours(sum.slices());
        result.accounts = accountLines();
    }
    const Reconciliation beside = reconcile(jobs);
    addLines(result, beside);
    result.books = jobs.books;
    result.byDesign.insert(result.byDesign.begin(), beside.byDesign.begin(), beside.byDesign.end());
    const bool isMade = std::ranges::any_of(m_facts.books.whole(), [&](const Window& report) {
        return std::ranges::any_of(
            m_facts.derived, [&](const Window& made) { return !overlap(report, made).empty(); });
    });
    if (result.samples && isMade) {
        result.notes.push_back(inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "Samples of the time of the site's books were made of its "
                              "accounting; they are not set beside the books.")));
    } else if (result.samples && !m_facts.books.whole().empty()) {
        ReconcileInputs samples = inputs(m_facts.books.whole());
        sample(samples, m_facts.books.whole());
        samples.books = gpuHours(double(m_facts.books.wholeTotal().seconds));
        samples.idle = gpuHours(double(m_facts.books.wholeTotal().idle));
        samples.slices = gpuHours(m_facts.wholeBeside.slices());
        addLines(result, reconcile(samples));
    } else if (result.samples) {
        result.notes.push_back(inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "The site's books tell of some accounts only; samples, which "
                              "know no accounts, are not set beside them.")));
    }
    if (const Duration told = lengthOf(windows); told < m_facts.window.length()) {
        result.notes.push_back(inWords(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "The site's books cover %1 of this time; what is beside them is of "
                              "the same time and accounts."),
            percent(double(told.count()) / double(m_facts.window.length().count()))));
    }
}

void Comparison::noteDerived(Reconciliation& result) const {
    result.derived = lengthOf(m_facts.derived);
    if (result.derived.count() > 0) {
        result.notes.push_back(inWords(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "The samples of %1 of this time were made of the site's accounting, "
                              "not measured: jobs and samples are compared over the rest."),
            percent(double(result.derived.count()) / double(m_facts.window.length().count()))));
    }
}

Reconciliation Comparison::reconciled() const {
    Reconciliation result = reconcile(jobsAndSamples());
    noteDerived(result);
    compareAccounting(result);
    return result;
}

/// `books` may be null: two ways then.
Result<Reconciliation> reconcileWith(const QueryContext& reading, const SiteAccounting* books,
                                     const SystemId& id, Window window) {
    const auto system = systemNamed(reading.settings->federation, id);
    if (!system) {
        return std::unexpected(system.error());
    }
    const auto entries = books ? books->entries(id, window) : Result<std::vector<BookEntry>>{};
    if (!entries) {
        return std::unexpected(entries.error());
    }
    const auto facts = gatherReconcile(reading, **system, window, *entries);
    if (!facts) {
        return std::unexpected(facts.error());
    }
    return Comparison(*facts).reconciled();
}

} // namespace

Result<Reconciliation> readReconciliation(const QueryContext& reading, const SiteAccounting& books,
                                          const SystemId& id, Window window) {
    return reconcileWith(reading, &books, id, window);
}

Result<Reconciliation> lastReconciliation(const QueryContext& reading, const SystemId& system) {
    if (reading.remembered) {
        if (auto known = reading.remembered->reconciliation(system, reading.now)) {
            return *std::move(known);
        }
    }
    const Instant end = floor<hours>(reading.now);
    auto result = reconcileWith(reading, reading.books, system, {end - days{7}, end});
    if (result && reading.remembered) {
        reading.remembered->keep(system, reading.now, *result);
    }
    return result;
}

} // namespace ff
