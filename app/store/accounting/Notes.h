// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/NoteBook.h"

namespace ff::store {

class Notes final : public NoteBook {
public:
    Notes(ReaderPool& pool, Amend amend, Present now = ff::now)
        : m_pool(pool)
        , m_amend(std::move(amend))
        , m_now(std::move(now)) {}

    Result<void> keep(const Note& note) override;
    Result<void> remove(std::int64_t id) override;
    [[nodiscard]] Result<std::vector<Note>> notes(const std::optional<SystemId>& system,
                                                  Window window) const override;

private:
    ReaderPool& m_pool;
    Amend m_amend;
    const Present m_now;
};

} // namespace ff::store
