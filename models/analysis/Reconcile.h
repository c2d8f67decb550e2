// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/analysis/Figure.h"
#include "models/telemetry/Coverage.h"
#include "models/telemetry/Ids.h"

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
    double reserved = 0;  ///< GPU-h in idle reservations: sreport charges them, jobs do not
    double suspended = 0; ///< GPU-h of suspension, where known: left out by sacct's elapsed time
    double running = 0;   ///< GPU-h of jobs still running at the end of the window
    double devicesPerGpu = 1;
    double largestGap = 0; ///< hours of the longest stretch without samples
    std::int64_t runs = 0; ///< of jobs
};

struct ReconcileLine {
    std::string first;               ///< "jobs", "samples", "books"
    std::string second;              ///< likewise
    double difference = 0;           ///< first - second, GPU-h
    double ratio = 0;                ///< |difference| / larger of the two
    bool flagged = false;            ///< more than 1 % apart
    std::vector<std::string> causes; ///< likely ones, English sentences, the likeliest first
};

struct Reconciliation {
    SystemId system;
    Window window;
    std::optional<double> jobs;
    std::optional<double> samples; ///< as observed, never scaled up to the whole window
    std::optional<double> books;
    std::vector<ReconcileLine> lines;
    bool flagged = false;
    Coverage jobsCoverage{};
    Coverage samplesCoverage{};
    std::int64_t runs = 0;
};

[[nodiscard]] Reconciliation reconcile(const ReconcileInputs& inputs);

/// The largest ratio of its lines, as a figure; `sources` names what told.
[[nodiscard]] Figure reconciliationFigure(const Reconciliation& reconciliation, std::string sources,
                                          Instant now);

} // namespace ff
