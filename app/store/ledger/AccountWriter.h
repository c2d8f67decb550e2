// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"
#include "models/telemetry/Batch.h"

namespace ff::store {

/// Writes where accounts stand in their site's tree. One that moved is there twice, so that what
/// was counted by its old place stays so. Belongs to the writer.
class AccountWriter final {
public:
    explicit AccountWriter(Database& database);

    void add(std::int64_t system, const Batch& batch);

private:
    Statement m_parent;
    Statement m_account;
};

} // namespace ff::store
