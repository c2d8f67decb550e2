// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Names.h"
#include "models/telemetry/JobRecord.h"

#include <deque>

namespace ff::store {

/// The numbers of charging keys (system, account, partition, qos, GPU model). Belongs to the
/// writer.
class Charges final {
public:
    explicit Charges(Database& database);

    std::int64_t id(std::int64_t system, const JobRecord& record);
    /// The charge, but what it leaves empty is taken from `other`; so is the number of shares that
    /// a GPU has.
    std::int64_t filled(std::int64_t system, std::int64_t charge, std::int64_t other);
    /// The charge with the GPU model of `other`, where that names one.
    std::int64_t withModelOf(std::int64_t system, std::int64_t charge, std::int64_t other);
    void forget();

private:
    struct Key {
        std::string account;
        std::string partition;
        std::string qos;
        std::string model; ///< as JobRecord::gpuModel
    };
    std::int64_t id(std::int64_t system, const Key& key);
    Key key(std::int64_t charge);
    const std::string& text(std::int64_t system, std::string_view account,
                            std::string_view partition, std::string_view qos,
                            std::string_view model);

    Statement m_find;
    Statement m_add;
    Statement m_read;
    TextMap<std::int64_t> m_ids;
    std::string m_text; ///< scratch
    std::string m_lastText;
    std::int64_t m_last = 0;
};

} // namespace ff::store
