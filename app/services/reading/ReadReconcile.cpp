// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/ReadReconcile.h"

#include "app/services/reading/Gather.h"
#include "models/core/Coverage.h"
#include "models/core/Windows.h"
#include "models/figure/Figures.h"
#include "models/figure/Words.h"
#include "models/reconcile/AccountingCover.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <set>

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

/// The window without the ones that are to be left out (ascending, without overlaps).
std::vector<Window> without(Window window, const std::vector<Window>& left) {
    std::vector<Window> rest;
    Instant at = window.from;
    for (const Window& part : left) {
        if (part.from > at) {
            rest.push_back({at, std::min(part.from, window.to)});
        }
        at = std::max(at, part.to);
    }
    if (at < window.to) {
        rest.push_back({at, window.to});
    }
    return rest;
}

Duration lengthOf(const std::vector<Window>& windows) {
    Duration length{};
    for (const Window& window : windows) {
        length += window.length();
    }
    return length;
}

/// What is known of one system in a window. The site's books tell of some accounts and times: with
/// them only the same of jobs and samples is compared. Samples that were made of the site's own
/// accounting are no second way of knowing: their time is left out.
class Ways final {
public:
    Ways(const System& system, Window window, const std::vector<BookEntry>& entries)
        : m_system(system)
        , m_window(window)
        , m_books(entries) {}

    [[nodiscard]] Result<void> gather(const QueryContext& reading);
    [[nodiscard]] Reconciliation reconciled() const;

private:
    [[nodiscard]] double gpuHours(double deviceSeconds) const {
        return deviceSeconds / 3600 / m_system.devicesPerGpu;
    }
    [[nodiscard]] ReconcileInputs inputs(const std::vector<Window>& windows) const;
    [[nodiscard]] ReconcileInputs jobsAndSamples() const;
    void compareAccounting(Reconciliation& result) const;
    void noteDerived(Reconciliation& result) const;
    [[nodiscard]] std::vector<ReconcileLine> accountLines() const;
    void sample(ReconcileInputs& inputs, const std::vector<Window>& windows) const;

    const System& m_system;
    Window m_window;
    AccountingCover m_books;
    std::int64_t m_runs = 0;
    /// GPU-seconds of jobs, in device units.
    struct Used {
        double physical = 0;          ///< slices and shares count their part
        std::int64_t asAccounted = 0; ///< as sreport counts gres/gpu: slices whole, shares not

        [[nodiscard]] double slices() const { return double(asAccounted) - physical; }
        Used& operator+=(const Used& other) {
            physical += other.physical;
            asAccounted += other.asAccounted;
            return *this;
        }
    };
    Used m_used;
    double m_suspended = 0;               ///< of these
    std::map<std::string, Used> m_beside; ///< of those, by account, where the books tell
    Used m_wholeBeside;                   ///< of all accounts, where the books tell of all
    std::vector<Window> m_covered;
    std::vector<Window> m_observed;
    std::vector<Window> m_derived;  ///< of these, with samples that were made of accounting
    std::vector<Window> m_measured; ///< the window without those
    BinTable m_bins;
};

Result<void> Ways::gather(const QueryContext& reading) {
    const auto derived = reading.polls.derived(m_system.id, m_window);
    if (!derived) {
        return std::unexpected(derived.error());
    }
    // Whole bins of samples: one in which both kinds are tells neither.
    for (const Window& part : *derived) {
        const auto bin = [&](Duration since) { return since / hours{1} * hours{1}; };
        const Window whole{
            m_window.from + bin(part.from - m_window.from),
            std::min(m_window.from + bin(part.to - m_window.from + hours{1} - Duration{1}),
                     m_window.to)};
        m_derived.push_back(m_derived.empty() || m_derived.back().to < whole.from
                                ? whole
                                : Window{m_derived.back().to, whole.to});
    }
    std::erase_if(m_derived, [](const Window& part) { return part.empty(); });
    m_measured = without(m_window, m_derived);
    std::set<Instant> edges = m_books.edges();
    edges.insert({m_window.from, m_window.to});
    for (const Window& part : m_measured) {
        edges.insert({part.from, part.to});
    }
    UsageQuery query;
    query.system = m_system.id;
    query.boundaries.assign(edges.begin(), edges.end());
    query.asOf = reading.asOf;
    const auto jobs = reading.jobs.usage(query);
    const auto suspended = reading.jobs.suspended(m_system.id, m_window);
    const auto covered = reading.jobs.covered(m_system.id, m_window);
    const auto bins = gatherBins(reading, m_system.id,
                                 {Metric::gpusAllocated, Metric::gpusReserved}, m_window, hours{1});
    const auto observed = reading.polls.observed(m_system.id, m_window);
    for (const Error* error :
         {jobs ? nullptr : &jobs.error(), suspended ? nullptr : &suspended.error(),
          covered ? nullptr : &covered.error(), bins ? nullptr : &bins.error(),
          observed ? nullptr : &observed.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    m_suspended = *suspended;
    m_covered = *covered;
    m_bins = *bins;
    m_observed = *observed;
    const GpuTypes types = reading.settings->federation.gpuTypesOf(m_system.id);
    GpuUnits units(types);
    for (const UsageRow& row : *jobs) {
        const Instant at = query.boundaries[row.period];
        const Used used{double(row.deviceSeconds) * units.gpusADevice(row.gpuModel),
                        sharedTypeOf(row.gpuModel) ? 0 : row.deviceSeconds};
        const auto part = std::ranges::find_if(
            m_measured, [&](const Window& window) { return window.from <= at && at < window.to; });
        if (part != m_measured.end() || m_measured.empty()) {
            const bool first = row.period == 0 || (part != m_measured.end() && part->from == at);
            m_runs += first ? row.jobs : row.began; // each once
            m_used += used;
        }
        const auto isIn = [&](const std::vector<Window>& windows) {
            return std::ranges::any_of(
                windows, [&](const Window& window) { return window.from <= at && at < window.to; });
        };
        if (isIn(m_books.windowsOf(row.account))) {
            m_beside[row.account] += used;
        }
        if (isIn(m_books.whole())) {
            m_wholeBeside += used;
        }
    }
    return {};
}

ReconcileInputs Ways::inputs(const std::vector<Window>& windows) const {
    ReconcileInputs inputs;
    inputs.system = m_system.id;
    inputs.window = m_window;
    inputs.devicesPerGpu = m_system.devicesPerGpu;
    inputs.largestGap = longestGap(m_window, m_observed);
    inputs.samplesCoverage = {.observed = {}, .asked = lengthOf(windows), .samples = 0, .gaps = 1};
    for (const Window& window : windows) {
        inputs.jobsCoverage += coverageOf(m_covered, window);
    }
    return inputs;
}

/// Of the bins that the windows cut, the part inside.
void Ways::sample(ReconcileInputs& inputs, const std::vector<Window>& windows) const {
    for (const SeriesBins& series : m_bins.series) {
        double sum = 0;
        Coverage seen{{}, lengthOf(windows)};
        Window bin{m_window.from, m_window.from};
        for (const Bin& values : series.bins) {
            bin = {bin.to, std::min(bin.to + hours{1}, m_window.to)};
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

ReconcileInputs Ways::jobsAndSamples() const {
    ReconcileInputs both = inputs(m_measured.empty() ? std::vector{m_window} : m_measured);
    if (!m_measured.empty()) {
        sample(both, m_measured);
    }
    both.runs = m_runs;
    both.suspended = gpuHours(m_suspended);
    if (!m_covered.empty()) {
        both.jobs = gpuHours(m_used.physical);
    }
    return both;
}

std::vector<ReconcileLine> Ways::accountLines() const {
    std::map<std::string, AccountingCover::Sum> accounts = m_books.sums();
    if (accounts.size() == 1 && accounts.contains("root")) {
        return {}; // the report tells no accounts apart
    }
    for (const auto& [account, used] : m_beside) {
        accounts.try_emplace(account);
    }
    std::vector<ReconcileLine> lines;
    for (const auto& [account, sum] : accounts) {
        ReconcileInputs two = inputs(m_books.windowsOf(account));
        const auto used = m_beside.find(account);
        two.jobs = used == m_beside.end() ? 0 : gpuHours(used->second.physical);
        two.slices = used == m_beside.end() ? 0 : gpuHours(used->second.slices());
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

void Ways::compareAccounting(Reconciliation& result) const {
    if (m_books.empty()) {
        result.notes.push_back(inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "No report of the site's books lies wholly inside this time.")));
        return;
    }
    const auto windows = m_books.any();
    ReconcileInputs jobs = inputs(windows);
    const auto total = m_books.total();
    jobs.books = gpuHours(double(total.seconds));
    jobs.idle = gpuHours(double(total.idle));
    sample(jobs, windows);
    jobs.samples.reset(); // they know no accounts
    if (!m_covered.empty()) {
        Used sum;
        for (const auto& [account, used] : m_beside) {
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
    const bool isMade = std::ranges::any_of(m_books.whole(), [&](const Window& report) {
        return std::ranges::any_of(
            m_derived, [&](const Window& made) { return !overlap(report, made).empty(); });
    });
    if (result.samples && isMade) {
        result.notes.push_back(inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "Samples of the time of the site's books were made of its "
                              "accounting; they are not set beside the books.")));
    } else if (result.samples && !m_books.whole().empty()) {
        ReconcileInputs samples = inputs(m_books.whole());
        sample(samples, m_books.whole());
        samples.books = gpuHours(double(m_books.wholeTotal().seconds));
        samples.idle = gpuHours(double(m_books.wholeTotal().idle));
        samples.slices = gpuHours(m_wholeBeside.slices());
        addLines(result, reconcile(samples));
    } else if (result.samples) {
        result.notes.push_back(inWords(QT_TRANSLATE_NOOP(
            "ff::Provenance", "The site's books tell of some accounts only; samples, which "
                              "know no accounts, are not set beside them.")));
    }
    if (const Duration told = lengthOf(windows); told < m_window.length()) {
        result.notes.push_back(inWords(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "The site's books cover %1 of this time; what is beside them is of "
                              "the same time and accounts."),
            percent(double(told.count()) / double(m_window.length().count()))));
    }
}

void Ways::noteDerived(Reconciliation& result) const {
    result.derived = lengthOf(m_derived);
    if (result.derived.count() > 0) {
        result.notes.push_back(inWords(
            QT_TRANSLATE_NOOP("ff::Provenance",
                              "The samples of %1 of this time were made of the site's accounting, "
                              "not measured: jobs and samples are compared over the rest."),
            percent(double(result.derived.count()) / double(m_window.length().count()))));
    }
}

Reconciliation Ways::reconciled() const {
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
    Ways ways(**system, window, *entries);
    if (const auto gathered = ways.gather(reading); !gathered) {
        return std::unexpected(gathered.error());
    }
    return ways.reconciled();
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
