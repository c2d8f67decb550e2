// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/jobs/Charges.h"

#include "models/telemetry/GpuTypes.h"

#include <array>

namespace ff::store {
namespace {

/// Whether both are shares of the same gres, and only the second says how many a GPU has.
bool isSameButRatio(std::string_view type, std::string_view other) {
    const auto one = sharedTypeOf(type);
    const auto two = sharedTypeOf(other);
    return one && two && one->gres == two->gres && !one->perGpu && two->perGpu &&
           (one->model.empty() || one->model == two->model);
}

} // namespace

Charges::Charges(Database& database)
    : m_find(database, "SELECT id FROM charge WHERE system = ? AND account = ? AND partition = ? "
                       "AND qos = ? AND model = ?")
    , m_add(database, "INSERT INTO charge (system, account, partition, qos, model) "
                      "VALUES (?, ?, ?, ?, ?) RETURNING id")
    , m_read(database, "SELECT account, partition, qos, model FROM charge WHERE id = ?") {}

/// Lengths and not separators: a name may hold any character.
const std::string& Charges::text(std::int64_t system, std::string_view account,
                                 std::string_view partition, std::string_view qos,
                                 std::string_view model) {
    const std::array<std::uint64_t, 5> head{std::uint64_t(system), account.size(), partition.size(),
                                            qos.size(), model.size()};
    m_text.assign(reinterpret_cast<const char*>(head.data()), sizeof head);
    return m_text.append(account).append(partition).append(qos).append(model);
}

std::int64_t Charges::id(std::int64_t system, const JobRecord& record) {
    text(system, record.account, record.partition, record.qos, record.gpuModel);
    if (m_text == m_lastText) {
        return m_last;
    }
    const auto known = m_ids.find(m_text);
    m_last = known != m_ids.end()
                 ? known->second
                 : id(system, Key{record.account, record.partition, record.qos, record.gpuModel});
    m_lastText.swap(m_text);
    return m_last;
}

std::int64_t Charges::id(std::int64_t system, const Key& key) {
    text(system, key.account, key.partition, key.qos, key.model);
    if (const auto known = m_ids.find(m_text); known != m_ids.end()) {
        return known->second;
    }
    const bool there = m_find.bind(system, key.account, key.partition, key.qos, key.model).step();
    if (!there) {
        m_add.bind(system, key.account, key.partition, key.qos, key.model).step();
    }
    const std::int64_t id = (there ? m_find : m_add).integer(0);
    m_find.reset();
    m_add.reset();
    m_ids.emplace(m_text, id);
    return id;
}

Charges::Key Charges::key(std::int64_t charge) {
    m_read.bind(charge).step();
    Key key{m_read.text(0), m_read.text(1), m_read.text(2), m_read.text(3)};
    m_read.reset();
    return key;
}

std::int64_t Charges::filled(std::int64_t system, std::int64_t charge, std::int64_t other) {
    if (charge == other) {
        return charge;
    }
    Key wanted = key(charge);
    const Key rest = key(other);
    for (const auto part : {&Key::account, &Key::partition, &Key::qos, &Key::model}) {
        if ((wanted.*part).empty()) {
            wanted.*part = rest.*part;
        }
    }
    if (isSameButRatio(wanted.model, rest.model)) {
        wanted.model = rest.model;
    }
    return id(system, wanted);
}

std::int64_t Charges::withModelOf(std::int64_t system, std::int64_t charge, std::int64_t other) {
    Key wanted = key(charge);
    if (const Key rest = key(other); !rest.model.empty()) {
        wanted.model = rest.model;
    }
    return id(system, wanted);
}

void Charges::forget() {
    m_ids.clear();
    m_lastText.clear();
}

} // namespace ff::store
