// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/LedgerCheck.h"

namespace ff::store {

class Verifier final : public LedgerCheck {
public:
    Verifier(ReaderPool& pool, Perform perform)
        : m_pool(pool)
        , m_perform(std::move(perform)) {}

    [[nodiscard]] Result<std::vector<RollupDifference>> verify() const override;
    [[nodiscard]] Result<std::vector<Damage>> damage() const override;
    [[nodiscard]] Result<LedgerSize> size() const override;
    Result<void> rebuild() override;

private:
    ReaderPool& m_pool;
    Perform m_perform;
};

} // namespace ff::store
