// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"

#include <string>
#include <unordered_map>

namespace ff::store {

/// The names behind the numbers of charging keys, each read once.
class ChargeNames final {
public:
    struct Charge {
        std::int64_t system = 0;
        std::string systemName;
        std::string account;
        std::string partition;
        std::string qos;
        std::string model;
    };
    explicit ChargeNames(Database& database) {
        Statement rows(database, "SELECT charge.id, system, name, account, partition, qos, model "
                                 "FROM charge JOIN system ON system.id = charge.system");
        while (rows.step()) {
            m_charges[rows.integer(0)] = {rows.integer(1), rows.text(2), rows.text(3),
                                          rows.text(4),    rows.text(5), rows.text(6)};
        }
    }
    [[nodiscard]] const Charge& charge(std::int64_t id) { return m_charges[id]; }

private:
    std::unordered_map<std::int64_t, Charge> m_charges;
};

} // namespace ff::store
