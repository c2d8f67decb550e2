// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/ReportShelf.h"

namespace ff::store {

class Reports final : public ReportShelf {
public:
    Reports(ReaderPool& pool, Amend amend, Present now = ff::now)
        : m_pool(pool)
        , m_amend(std::move(amend))
        , m_now(std::move(now)) {}

    Result<std::int64_t> keep(const StoredReport& report) override;
    Result<Instant> publish(std::int64_t id) override;
    [[nodiscard]] Result<std::vector<StoredReport>> list() const override;
    [[nodiscard]] Result<StoredReport> read(std::int64_t id) const override;

private:
    [[nodiscard]] std::unexpected<Error> unknown(std::int64_t id) const;

    ReaderPool& m_pool;
    Amend m_amend;
    const Present m_now;
};

} // namespace ff::store
