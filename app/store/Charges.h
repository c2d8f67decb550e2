// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/Names.h"
#include "models/telemetry/JobRecord.h"

#include <deque>

namespace ff::store {

/// The numbers of charging keys (system, account, partition, qos). Belongs to the writer.
class Charges final {
public:
    explicit Charges(SQLite::Database& database);

    std::int64_t id(std::int64_t system, const JobRecord& record);
    /// The charge, but what it leaves empty is taken from `other`.
    std::int64_t filled(std::int64_t system, std::int64_t charge, std::int64_t other);
    void forget();

private:
    struct Key {
        std::string account;
        std::string partition;
        std::string qos;
    };
    std::int64_t id(std::int64_t system, const Key& key);
    Key key(std::int64_t charge);
    const std::string& text(std::int64_t system, std::string_view account,
                            std::string_view partition, std::string_view qos);

    Statement m_find;
    Statement m_add;
    Statement m_read;
    TextMap<std::int64_t> m_ids;
    std::string m_text; ///< scratch
    std::string m_lastText;
    std::int64_t m_last = 0;
};

} // namespace ff::store
