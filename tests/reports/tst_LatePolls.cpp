// SPDX-License-Identifier: GPL-3.0-only
#include "models/reports/sections/LatePolls.h"

#include <QTest>

#include <vector>

using namespace ff;
using namespace std::chrono_literals;

namespace {

/// A hundred and one polls, a minute apart, of which the last `late` are `apart`.
std::vector<Instant> polls(int late, Duration apart, int count = 101) {
    std::vector<Instant> starts{*parseIso8601("2026-10-01T00:00:00Z")};
    for (int i = 1; i < count; ++i) {
        starts.push_back(starts.back() + (i >= count - late ? apart : Duration{1min}));
    }
    return starts;
}

} // namespace

class tst_LatePolls final : public QObject {
    Q_OBJECT

private slots:
    void oneInTwentyIsLate() {
        QVERIFY(!report::latePolls("a", 1min, polls(0, 1min)));
        QVERIFY(!report::latePolls("a", 1min, polls(5, 10min))); // 95 of 100 were on time
        const auto late = report::latePolls("a", 1min, polls(6, 3min));
        QVERIFY(late.has_value());
        QVERIFY(*late == (report::LatePolls{"a", 1min, 3min, 3min}));
        QVERIFY(!report::latePolls("a", 1min, polls(50, 89s)));
        QVERIFY(report::latePolls("a", 1min, polls(50, 90s)).has_value());
    }
    void ofFewNothingIsSaid() {
        QVERIFY(!report::latePolls("a", 1min, polls(19, 1h, 20)));
        QVERIFY(!report::latePolls("a", 1min, {}));
    }
};

QTEST_APPLESS_MAIN(tst_LatePolls)
#include "tst_LatePolls.moc"
