// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/JobImport.h"

namespace ff::store {

class Imports final : public JobImport {
public:
    Imports(ReaderPool& pool, Perform perform, Present now = ff::now)
        : m_pool(pool)
        , m_perform(std::move(perform))
        , m_now(std::move(now)) {}

    Result<ImportCounts> importJobs(const SystemId& system, std::span<const JobRecord> records,
                                    std::span<const Window> cover, std::int64_t file) override;
    [[nodiscard]] Result<std::optional<ImportedFile>>
    importedFile(const SystemId& system, const std::string& hash) const override;
    [[nodiscard]] Result<std::vector<KeptImport>> list() const override;
    /// On the disk when it returns, with all that was imported before: whoever then moves the file
    /// away loses nothing when the power goes.
    Result<std::int64_t> keep(const ImportedFile& file) override;
    Result<std::int64_t> withdraw(const ImportedFile& file) override;
    Result<void> uncover(const ImportedFile& file) override;
    [[nodiscard]] Result<std::vector<std::string>> clusters(const SystemId& system) const override;
    Result<void> keepClusters(const SystemId& system, std::span<const std::string> names) override;

private:
    ReaderPool& m_pool;
    Perform m_perform;
    const Present m_now;
};

} // namespace ff::store
