// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/reading/QueryContext.h"
#include "models/gpus/Bins.h"
#include "models/ports/SiteAccounting.h"
#include "models/reconcile/AccountingCover.h"

#include <map>
#include <string>
#include <vector>

namespace ff {

/// What is known of the GPU-hours of one system in a window. The site's books tell of some accounts
/// and times: with them only the same of jobs and samples is compared. Samples that were made of
/// the site's own accounting are no second way of knowing: their time is left out.
struct ReconcileFacts {
    ReconcileFacts(const System& of, Window during, const std::vector<BookEntry>& entries)
        : system(of)
        , window(during)
        , books(entries) {}

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

    const System& system;
    Window window;
    AccountingCover books;
    std::int64_t runs = 0;
    Used used;
    double suspended = 0;               ///< of these
    std::map<std::string, Used> beside; ///< of those, by account, where the books tell
    Used wholeBeside;                   ///< of all accounts, where the books tell of all
    std::vector<Window> covered;
    std::vector<Window> observed;
    std::vector<Window> derived;  ///< of these, with samples that were made of accounting
    std::vector<Window> measured; ///< the window without those
    BinTable bins;
};

[[nodiscard]] Result<ReconcileFacts> gatherReconcile(const QueryContext& reading,
                                                     const System& system, Window window,
                                                     const std::vector<BookEntry>& entries);

} // namespace ff
