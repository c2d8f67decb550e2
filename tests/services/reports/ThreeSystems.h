// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/language/Translation.h"
#include "app/services/reports/ReadReport.h"
#include "app/store/Cache.h"
#include "models/language/InLanguage.h"
#include "tests/support/ImportJobs.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

namespace ff {

using std::chrono::hours;
using std::chrono::minutes;

inline constexpr const char* kRules = R"(
[[network]]
id = "net"
name = "Net"
[[system]]
id = "dies"
name = "Dies"
devices_per_gpu = 2
networks = ["net"]
capacity = [{ model = "MI250X", gpus = 100 }]
[[system]]
id = "gpus"
name = "GPUs"
networks = ["net"]
capacity = [{ model = "A100", gpus = 100 }]
[[system]]
id = "brief"
name = "Brief"
networks = ["net"]
capacity = [{ model = "A100", gpus = 10 }]
[[holder]]
id = "EU"
kind = "union"
name = "European Union"
[[holder]]
id = "EE"
name = "Estonia"
[[holder]]
id = "FI"
name = "Finland"
[[entitlement]]
system = "dies"
holder = "EE"
fraction = 0.1
basis = "agreed"
[[entitlement]]
system = "gpus"
holder = "EU"
fraction = 0.5
[[award]]
system = "dies"
account = "e"
gpu_hours = 1000
from = 2026-10-01
to = 2026-12-31
mode = "regular"
[[rule]]
account = "u"
payer = "EU"
beneficiaries = { EE = 0.5, FI = 0.5 }
mode = "fast-lane"
organisation = "sme"
programme = "EU AI Start-Up Initiative"
[[rule]]
account = "e"
payer = "EE"
mode = "regular"
)";

inline Instant at(const char* text) {
    return parseIso8601(text).value();
}

/// Figures by id.
inline std::map<std::string, report::Figure> figuresOf(const report::Report& made) {
    std::map<std::string, report::Figure> figures;
    for (const report::Figure& figure : made.figures) {
        figures.emplace(figure.id, figure);
    }
    return figures;
}

inline bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(a));
}

/// Three systems with half a year of runs, some months and a week of them, and reports of October.
class ThreeSystems {
protected:
    void fill() {
        installTranslation("en");
        m_cache = *store::Cache::open(m_folder.filePath(QStringLiteral("c")).toStdString(), {});
        importRuns(SystemId{"dies"}, {at("2026-03-20"), at("2026-11-03")}, 1);
        importRuns(SystemId{"gpus"}, {at("2026-04-01"), at("2026-10-30")}, 2);
        importRuns(SystemId{"brief"}, {at("2026-10-25"), at("2026-11-01")}, 3);
    }

    QueryContext reading() const {
        return {m_cache->samples(), m_cache->jobs(), m_cache->polls(), m_settings, m_now, {},
                &m_cache->books(),  nullptr};
    }

    /// Runs of eleven hours and some, over the borders of days, weeks and months.
    void importRuns(const SystemId& system, Window cover, int seed) {
        std::vector<JobRecord> records;
        std::uint64_t id = 0;
        for (Instant start = cover.from; start + hours{12} < cover.to; start += hours{7}) {
            for (const char* account : {"u", "e", "x"}) {
                JobRecord record;
                record.id = ++id;
                record.submit = start;
                record.eligible = start;
                record.start = start + minutes{7 * (seed + int(id % 5))};
                record.end = *record.start + hours{11} + minutes{id % 7};
                record.observed = *record.end;
                record.state = JobState::completed;
                record.account = account;
                record.partition = id % 2 ? "p1" : "p2";
                record.gpus = 1 + std::int64_t(id % 4);
                records.push_back(std::move(record));
            }
        }
        QVERIFY(importJobs(*m_cache, system, records, cover).has_value());
    }

    report::Request request(report::Kind kind) const {
        report::Request request;
        request.kind = kind;
        request.period = *namedPeriod("2026-10", "UTC", m_now);
        request.scope.period = Period::custom;
        request.scope.window = m_october;
        if (kind == report::Kind::national) {
            request.scope.holder = HolderId{"EE"};
        }
        if (kind == report::Kind::programme) {
            request.scope.network = NetworkId{"net"};
        }
        request.system = SystemId{kind == report::Kind::site ? "dies" : ""};
        return request;
    }

    report::Report make(report::Kind kind) const {
        report::Request asked = request(kind);
        asked.locale = m_locale;
        const InLanguage speaking(m_locale);
        auto made = readReport(reading(), asked);
        if (!made) {
            qFatal("%s", made.error().detail.c_str());
        }
        return *made;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    const SettingsPtr m_settings = std::make_shared<const Settings>(settingsFrom(kRules, {}));
    const Instant m_now = at("2026-11-03T08:00:00Z");
    const Window m_october{at("2026-10-01"), at("2026-11-01")};
    QLocale m_locale{QLocale::English};
};

} // namespace ff
