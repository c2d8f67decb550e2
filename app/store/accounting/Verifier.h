// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/LedgerCheck.h"

namespace ff::store {

class Verifier final : public LedgerCheck {
public:
    Verifier(ReaderPool& pool, Perform perform, Present now = ff::now)
        : m_pool(pool)
        , m_perform(std::move(perform))
        , m_now(std::move(now)) {}

    [[nodiscard]] Result<std::vector<RollupDifference>> verify() const override;
    [[nodiscard]] Result<std::vector<Damage>> damage() const override;
    [[nodiscard]] Result<LedgerSize> size() const override;
    [[nodiscard]] Result<StorageSize> storage() const override;
    Result<void> rebuild() override;

private:
    ReaderPool& m_pool;
    Perform m_perform;
    const Present m_now;
};

} // namespace ff::store
