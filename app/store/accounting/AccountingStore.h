// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/ReaderPool.h"
#include "app/store/writer/Writer.h"
#include "models/ports/FederationArchive.h"
#include "models/ports/SiteAccounting.h"

namespace ff::store {

/// Changes the file where it is, whether this process is its writer or another one.
using Amend = std::function<Result<void>(std::function<void(Database&)>)>;

/// Runs something on the writer's thread, or says why that cannot be.
using Perform = std::function<Result<void>(std::function<void(Ingest&)>)>;
/// The present; tests move it.
using Present = std::function<Instant()>;

class Archive final : public FederationArchive {
public:
    Archive(ReaderPool& pool, Amend amend)
        : m_pool(pool)
        , m_amend(std::move(amend)) {}

    Result<void> keep(const FederationVersion& version) override;
    [[nodiscard]] Result<std::optional<FederationVersion>> inForce(Instant at) const override;
    [[nodiscard]] Result<std::vector<FederationVersion>> all() const override;

private:
    ReaderPool& m_pool;
    Amend m_amend;
};

class AccountingStore final : public SiteAccounting {
public:
    /// `asOf` set: as it was known then.
    AccountingStore(ReaderPool& pool, Perform perform, std::optional<Instant> asOf = {},
                    Present now = ff::now)
        : m_pool(pool)
        , m_perform(std::move(perform))
        , m_asOf(asOf)
        , m_now(std::move(now)) {}

    Result<void> keep(std::span<const BookEntry> entries, std::int64_t file) override;
    [[nodiscard]] Result<std::vector<BookEntry>> entries(const SystemId& system,
                                                         Window window) const override;
    [[nodiscard]] Result<std::vector<Restatement>> restated(const SystemId& system,
                                                            Window window) const override;

private:
    ReaderPool& m_pool;
    Perform m_perform;
    const std::optional<Instant> m_asOf;
    const Present m_now;
};

} // namespace ff::store
