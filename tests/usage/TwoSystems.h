// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Catalogue.h"
#include "models/usage/Usage.h"

#include <QTest>

#include <string_view>

namespace ff {

using namespace std::string_view_literals;

inline constexpr auto kFederation = R"(
[[gpu]]
model = "A100"
h100_equivalent = 0.5
[[system]]
id = "lumi"
devices_per_gpu = 2
capacity = [{ model = "A100", gpus = 10 }]
[[system]]
id = "vega"
capacity = [{ model = "Strange", gpus = 10 }]
[[entitlement]]
system = "lumi"
holder = "EE"
fraction = 0.1
basis = "agreed"
[[entitlement]]
system = "vega"
holder = "EE"
fraction = 0.2
basis = "estimated"
[[burn_rule]]
system = "lumi"
unit = "GPU-h"
units_per_device_hour = 0.5
[[burn_rule]]
system = "lumi"
partition = "small"
unit = "GPU-h"
units_per_device_hour = 1
[[rule]]
account = "union"
payer = "EU"
beneficiaries = { EE = 0.25, FI = 0.75 }
mode = "fast-lane"
organisation = "sme"
[[rule]]
account = "estonian"
payer = "EE"
mode = "national"
until = 2026-01-02
[[rule]]
account = "estonian"
payer = "FI"
mode = "national"
from = 2026-01-02
)"sv;

inline Instant at(const char* text) {
    return *parseIso8601(text);
}

inline UsageRow row(const char* system, const char* account, std::size_t period, double deviceHours,
                    const char* partition = "g") {
    return {SystemId{system}, account, partition, "", period, std::int64_t(deviceHours * 3600), 1};
}

/// "key/key=hours" for each line, in order.
inline QByteArray text(const UsageTable& table) {
    QByteArrayList list;
    for (const UsageLine& line : table.lines) {
        QByteArrayList keys;
        for (const std::string& key : line.keys) {
            keys << QByteArray::fromStdString(key);
        }
        list << QByteArray::number(qulonglong(line.period)) + ':' + keys.join('/') + '=' +
                    QByteArray::number(line.gpuHours);
    }
    return list.join(' ');
}

/// Two systems and three accounts over two days: LUMI by jobs, Vega by samples of the second day.
struct TwoSystems {
    const Attribution attribution{readFederation(kFederation, "f.toml").federation};
    const std::vector<Instant> report{at("2026-01-01"), at("2026-01-03")};

    UsageData data() const {
        UsageData data;
        data.boundaries = piecesOf(report, attribution);
        data.rows = {row("lumi", "union", 0, 8), row("lumi", "estonian", 0, 4),
                     row("lumi", "estonian", 1, 12), row("lumi", "nobody", 1, 2, "small"),
                     row("vega", "union", 1, 4)};
        data.seen[SystemId{"lumi"}].covered = {{at("2026-01-01"), at("2026-01-03")}};
        data.seen[SystemId{"vega"}].covered = {{at("2026-01-02"), at("2026-01-03")}};
        data.seen[SystemId{"vega"}].method = "samples";
        return data;
    }

    UsageTable ask(std::vector<Dimension> by) const {
        UsageGrouping cut;
        cut.report = report;
        cut.by = std::move(by);
        return attributeUsage(data(), attribution, cut);
    }
};

} // namespace ff
