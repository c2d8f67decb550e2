// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/accounting/AccountingStore.h"
#include "models/ports/ReportDefinitions.h"

namespace ff::store {

class Definitions final : public ReportDefinitions {
public:
    Definitions(ReaderPool& pool, Amend amend)
        : m_pool(pool)
        , m_amend(std::move(amend)) {}

    Result<void> keep(const ReportDefinition& definition) override;
    Result<void> remove(const std::string& name) override;
    [[nodiscard]] Result<std::vector<ReportDefinition>> list() const override;
    [[nodiscard]] Result<ReportDefinition> read(const std::string& name) const override;

private:
    [[nodiscard]] std::unexpected<Error> unknown(const std::string& name) const;

    ReaderPool& m_pool;
    Amend m_amend;
};

} // namespace ff::store
