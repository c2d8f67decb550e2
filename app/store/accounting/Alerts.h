// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/AlertLog.h"

namespace ff::store {

class Alerts final : public AlertLog {
public:
    Alerts(ReaderPool& pool, Amend amend, Present now = ff::now)
        : m_pool(pool)
        , m_amend(std::move(amend))
        , m_now(std::move(now)) {}

    Result<void> keep(const std::vector<KeptProgress>& progress,
                      std::vector<KeptSpell>& spells) override;
    Result<void> forget(const std::vector<AlertKey>& keys) override;
    [[nodiscard]] Result<std::vector<KeptProgress>> progress() const override;
    [[nodiscard]] Result<std::vector<KeptSpell>> spells(Window window) const override;
    Result<void> tell(const std::map<std::int64_t, AlertTold>& told) override;
    Result<void> acknowledge(std::int64_t spell) override;
    Result<void> mute(const AlertMute& mute) override;
    [[nodiscard]] Result<std::vector<AlertMute>> mutes() const override;

private:
    ReaderPool& m_pool;
    Amend m_amend;
    const Present m_now;
};

} // namespace ff::store
