// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Coverage.h"
#include "models/core/Ids.h"
#include "models/figure/Figure.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// The same GPU-hours (physical GPUs) known in up to three ways.
struct ReconcileInputs {
    SystemId system;
    Window window;
    std::optional<double> jobs;    ///< from the ledger, split at the borders
    std::optional<double> samples; ///< Metric::gpusAllocated integrated over what was observed
    std::optional<double> books;   ///< the site's sreport, where imported
    Coverage jobsCoverage;
    Coverage samplesCoverage;
    double reserved = 0;  ///< GPU-h in idle reservations, by samples
    double idle = 0;      ///< GPU-h that the books charge to accounts and to none of their users
    double suspended = 0; ///< GPU-h of suspension, which jobs and books count
    double slices = 0; ///< GPU-h that the books have beyond jobs, since a MIG slice is a GPU there
    double devicesPerGpu = 1;
    double largestGap = 0; ///< hours of the longest stretch without samples
    std::int64_t runs = 0; ///< of jobs
};

/// What Slurm counts in one place and not in another because it means to.
struct ByDesign {
    std::string name; ///< "idle reservations", "suspension"
    double gpuHours = 0;
    bool booksOnly = false; ///< the site's books have it beyond jobs and samples
    std::string reason;     ///< a sentence
};

struct ReconcileLine {
    std::string account;             ///< empty: of all of them
    std::string first;               ///< "jobs", "samples", "books"
    std::string second;              ///< likewise
    double firstHours = 0;           ///< GPU-h
    double secondHours = 0;          ///< GPU-h of the same time and accounts
    double difference = 0;           ///< first - second, GPU-h
    double byDesign = 0;             ///< what of it the named lines account for, signed, GPU-h
    double ratio = 0;                ///< |difference| / larger of the two
    bool flagged = false;            ///< more than 1 % apart, beside what is by design
    bool explained = false;          ///< more than 1 % apart, and all but 1 % by design
    std::vector<std::string> causes; ///< what is by design, then likely ones, the likeliest first
};

/// "yes", "no", or "explained" where it is more than 1 % by design.
[[nodiscard]] std::string_view flagged(const ReconcileLine& line);

struct Reconciliation {
    SystemId system;
    Window window;
    std::optional<double> jobs;
    std::optional<double> samples; ///< as observed, never scaled up to the whole window
    std::optional<double> books;
    std::vector<ReconcileLine> lines;
    std::vector<ReconcileLine> accounts; ///< that differ from the books, the furthest apart first
    std::vector<ByDesign> byDesign;
    std::vector<std::string> notes; ///< sentences on what could not be compared
    bool flagged = false;           ///< a line is
    Coverage jobsCoverage{};
    Coverage samplesCoverage{};
    std::int64_t runs = 0;
    Duration derived{}; ///< of the window, what has samples that were made of the same accounting
};

/// Compares each two of the ways that there are, and names what differs by design:
/// sreport charges GPUs that stand idle in a reservation to its account, and no job has them; it
/// counts a MIG slice as a GPU; and sacct's elapsed time leaves out suspension, while which the
/// GPUs stay bound.
[[nodiscard]] Reconciliation reconcile(const ReconcileInputs& inputs);
/// Takes the lines of another comparison of the same system in; the rest stays.
void addLines(Reconciliation& to, const Reconciliation& from);
/// The line that is furthest apart, one that is flagged before one that is by design; null: none.
[[nodiscard]] const ReconcileLine* furthest(const Reconciliation& reconciliation);

/// The largest ratio of its lines, as a figure; `sources` names what told.
[[nodiscard]] Figure reconciliationFigure(const Reconciliation& reconciliation, std::string sources,
                                          Instant now);

} // namespace ff
