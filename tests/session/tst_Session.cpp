// SPDX-License-Identifier: GPL-3.0-only
// The session on the simulated federation, in this process: real HTTP, real cache.
#include "app/services/reading/Read.h"
#include "app/session/PastByHand.h"
#include "app/session/Session.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace std::chrono_literals;

namespace {

constexpr int kDays = 3;
constexpr Duration kLong = 4min;

Scope lastDays(const QueryContext& reading, int days) {
    Scope scope;
    scope.period = Period::custom;
    scope.window = {reading.now - std::chrono::days{days}, reading.now};
    return scope;
}

} // namespace

class tst_Session final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_session = open(false);
        QVERIFY(m_session && m_session->writable());
        m_session->start();
        QVERIFY(m_session->waitForPast(kLong));
        m_session->pollOnce();
    }

    void theFloorHasAllSystems() {
        const QueryContext reading = m_session->reading();
        const auto floor = readFloor(reading, lastDays(reading, 1));
        QVERIFY(floor);
        QCOMPARE(floor->rows.size(), reading.settings->federation.systems.size());
        for (const SourceConfig& source : reading.settings->sources) {
            const auto row = std::ranges::find(floor->rows, source.system, &FloorRow::system);
            QVERIFY2(row != floor->rows.end() && row->latest, source.id.text.c_str());
        }
        QVERIFY(floor->simulated);
    }

    void thePastIsThereWhereASiteHasOne() {
        const QueryContext reading = m_session->reading();
        const auto floor = readFloor(reading, lastDays(reading, 2));
        QVERIFY(floor);
        for (const SourceConfig& source : reading.settings->sources) {
            const auto row = std::ranges::find(floor->rows, source.system, &FloorRow::system);
            QVERIFY(row != floor->rows.end());
            const double seen = row->coverage.ratio();
            if (source.backfillDays > 0) {
                QVERIFY2(seen > 0.6, source.id.text.c_str());
            } else { // a bare page tells the present only, and that is said
                QVERIFY2(seen < 0.05, source.id.text.c_str());
            }
        }
    }

    void twoSourcesOfASystemCountItsGpusOnce() {
        const QueryContext reading = m_session->reading();
        const auto floor = readFloor(reading, lastDays(reading, 1));
        QVERIFY(floor);
        int metered = 0;
        for (const SourceConfig& source : reading.settings->sources) {
            if (!source.metersOnly) {
                continue;
            }
            ++metered;
            const auto row = std::ranges::find(floor->rows, source.system, &FloorRow::system);
            QVERIFY(row != floor->rows.end());
            const System* system = reading.settings->federation.system(source.system);
            QVERIFY(row->capacity);
            double installed = 0;
            for (const CapacityStep& step : system->capacity) {
                if (step.from <= reading.now) {
                    installed = std::max(installed, step.gpus.value_or(0));
                }
            }
            QVERIFY(*row->capacity <= installed * 1.5);
            QVERIFY(row->utilisation.value);
        }
        QVERIFY(metered >= 2);
    }

    void aSecondSessionFollowsAndTakesOverLater() {
        const auto second = open(false);
        QVERIFY(second);
        QVERIFY(!second->writable());
        second->start();
        const QueryContext reading = second->reading();
        const auto floor = readFloor(reading, lastDays(reading, 1));
        QVERIFY(floor && !floor->rows.empty());
    }

    /// Only one program writes to a cache: it fetches what the others ask for.
    void theFirstSessionFetchesThePastForTheSecond() {
        const auto second = open(false);
        QVERIFY(second && !second->writable());
        const auto settings = m_session->settings();
        const auto source = std::ranges::find_if(settings->sources, [](const SourceConfig& each) {
            return each.backfillDays > 0 && !each.metersOnly;
        });
        QVERIFY(source != settings->sources.end());
        const Instant to = fromMillis(toMillis(now()) / 86'400'000 * 86'400'000);
        const PastWish wish{source->system, {to - 48h, to}, {}};
        PastProgress last;
        const auto fetched = letFetchPast(
            *second, wish, [&](const PastProgress& progress) { last = progress; },
            [] { return true; });
        QVERIFY2(fetched, fetched ? "" : fetched.error().detail.c_str());
        QVERIFY(last.of >= 2);
        QCOMPARE(last.done, last.of);
        // Nobody waits for what nobody wants any more.
        const auto stopped = letFetchPast(*second, wish, {}, [] { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::cancelled);
        QTRY_VERIFY(!*m_session->cache().pastWishes().next());
    }

    void cleanupTestCase() {
        m_session.reset();
        const auto next = open(false);
        QVERIFY(next && next->writable());
    }

private:
    std::shared_ptr<Session> open(bool readOnly) {
        Session::Options options;
        options.cache = m_place.filePath(QStringLiteral("demo.sqlite")).toStdString();
        options.demo = demo::DemoOptions{1, kDays, now()};
        options.readOnly = readOnly;
        return Session::open(std::move(options)).value_or(nullptr);
    }

    QTemporaryDir m_place;
    std::shared_ptr<Session> m_session;
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_Session.moc"
