// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/ReportDesk.h"
#include "app/services/reading/QueryContext.h"
#include "app/store/Cache.h"

#include <functional>

namespace ff {

/// The report desk of a session: its cache, and its reading of today.
class SessionReports final : public ReportDesk {
public:
    using Reading = std::function<QueryContext()>;
    SessionReports(store::Cache& cache, Reading reading)
        : m_cache(cache)
        , m_reading(std::move(reading)) {}

    Result<std::int64_t> freeze(const report::Report& made) override;
    [[nodiscard]] Result<std::vector<StoredReport>> list() const override;
    [[nodiscard]] Result<report::Report> read(std::int64_t number) const override;
    Result<Instant> publish(std::int64_t number) override;
    [[nodiscard]] Result<report::Changes> changes(std::int64_t number) const override;
    ReportDefinitions& definitions() override { return m_cache.reportDefinitions(); }

private:
    store::Cache& m_cache;
    Reading m_reading;
};

} // namespace ff
