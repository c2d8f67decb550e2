// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/PastWishes.h"

namespace ff::store {

class Wishes final : public PastWishes {
public:
    Wishes(ReaderPool& pool, Amend amend, Present now = ff::now)
        : m_pool(pool)
        , m_amend(std::move(amend))
        , m_now(std::move(now)) {}

    Result<std::int64_t> ask(const PastWish& wish) override;
    [[nodiscard]] Result<KeptWish> find(std::int64_t id) const override;
    [[nodiscard]] Result<std::optional<KeptWish>> next() const override;
    Result<void> note(const KeptWish& wish) override;
    Result<void> end(std::int64_t id, const Result<void>& how) override;

private:
    ReaderPool& m_pool;
    Amend m_amend;
    const Present m_now;
};

} // namespace ff::store
