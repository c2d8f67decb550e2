// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/Books.h"
#include "models/ports/NoteBook.h"

namespace ff::store {

class Notes final : public NoteBook {
public:
    Notes(ReaderPool& pool, Amend amend)
        : m_pool(pool)
        , m_amend(std::move(amend)) {}

    Result<void> keep(const Note& note) override;
    Result<void> remove(std::int64_t id) override;
    [[nodiscard]] Result<std::vector<Note>> notes(const std::optional<SystemId>& system,
                                                  Window window) const override;

private:
    ReaderPool& m_pool;
    Amend m_amend;
};

} // namespace ff::store
