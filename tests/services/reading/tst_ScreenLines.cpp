// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/reading/Read.h"
#include "tests/services/reading/DiesCache.h"

using namespace ff;

namespace {

/// Notes how finely the lines of a screen are asked for.
class NotingLines final : public SampleLines {
public:
    explicit NotingLines(const SampleLines& of)
        : m_of(of) {}
    Result<std::vector<SeriesLine>> lines(const SampleQuery& query) const override {
        return m_of.lines(query);
    }
    Result<std::vector<LineColumn>> total(const SampleQuery& query) const override {
        return m_of.total(query);
    }
    Result<std::vector<SeriesBins>> means(const SampleQuery& query) const override {
        widths.push_back(query.every);
        return m_of.means(query);
    }
    mutable std::vector<Duration> widths;

private:
    const SampleLines& m_of;
};

} // namespace

/// Lines at the resolution of a screen.
class tst_ScreenLines final : public QObject {
    Q_OBJECT

    DiesCache m_dies;

private slots:
    void init() { m_dies.open(); }

    /// What a window has lines for, it asks for them at its resolution; the figures are the same.
    void asksForTheLinesOfAScreen() {
        m_dies.sample({m_dies.now - hours{40 * 24}, m_dies.now}, 80);
        QVERIFY(m_dies.cache->seal());
        Scope scope;
        scope.period = Period::custom;
        scope.window = {m_dies.now - hours{30 * 24}, m_dies.now};
        const NotingLines lines(m_dies.cache->lines());
        QueryContext onScreen = m_dies.reading();
        onScreen.lines = &lines;
        const auto drawn = readFactory(onScreen, kDies, scope, 1600);
        const auto exact = readFactory(m_dies.reading(), kDies, scope, 1600);
        QVERIFY(drawn && exact);
        QVERIFY(!lines.widths.empty());
        QVERIFY(lines.widths.front() == gridEvery(scope.window, 1600));
        QVERIFY(lines.widths.front() < gridEvery(scope.window));
        QCOMPARE(drawn->grid.count, exact->grid.count);
        QCOMPARE(*drawn->allocationRate.value, *exact->allocationRate.value);
        QVERIFY(drawn->allocationRate.coverage == exact->allocationRate.coverage);
        for (std::size_t i = 0; i < drawn->states.front().values.size(); ++i) {
            QCOMPARE(drawn->states.front().values[i], exact->states.front().values[i]);
        }
    }

    /// A single sample of a year is in the answer for a screen, at the time and as high as it was;
    /// the means of the bands do not show it.
    void oneSampleOfAYearIsThere() {
        const Window year{m_dies.now - hours{365 * 24}, m_dies.now};
        const Instant peak = year.from + hours{200 * 24} + minutes{7};
        const Window silent{year.from + hours{100 * 24}, year.from + hours{130 * 24}};
        Batch batch;
        batch.outcome.started = batch.arrived = m_dies.now;
        batch.backfill = true;
        for (const char* account : {"a", "b"}) {
            SeriesSamples series{{kDies, Metric::queueGpus, account, "eligible"}, {}};
            for (Instant t = year.from; t < year.to; t += minutes{1}) {
                if (t < silent.from || t >= silent.to) {
                    series.points.push_back({t, t == peak ? 4000. : 20.});
                }
            }
            batch.series.push_back(std::move(series));
        }
        SeriesSamples allocated{{kDies, Metric::gpusAllocated, {}, {}}, {}};
        for (Instant t = year.from; t < year.to; t += minutes{5}) {
            allocated.points.push_back({t, 100});
        }
        batch.series.push_back(std::move(allocated));
        m_dies.put(std::move(batch));
        QVERIFY(m_dies.cache->seal());
        Scope scope;
        scope.period = Period::custom;
        scope.window = year;
        QueryContext onScreen = m_dies.reading();
        onScreen.lines = &m_dies.cache->lines();
        const auto view = readFactory(onScreen, kDies, scope, 1600);
        QVERIFY(view);
        QCOMPARE(view->queueLine.size(), view->grid.count);
        QCOMPARE(view->allocatedLine.size(), view->grid.count);
        QCOMPARE(view->allocatedLine.front().max, 50.); // two dies are a GPU
        const auto at = [&](Instant t) {
            return std::size_t((t - view->grid.start) / view->grid.every);
        };
        const LineColumn& highest = view->queueLine.at(at(peak));
        QCOMPARE(highest.max, 4000.);
        QCOMPARE(highest.min, 20.);
        QVERIFY(highest.points > 60);
        QCOMPARE(view->queueLine.at(at(peak) + 2).max, 20.);
        double most = 0;
        for (const Band& band : view->queue) {
            most = std::max(most, band.values.at(at(peak)).value_or(0));
        }
        QVERIFY(most < 60);
        const LineColumn& gap = view->queueLine.at(at(silent.from + hours{24 * 15}));
        QVERIFY(gap.points == 0 && gap.observed == Duration{});
        // Of a part of the accounts there is no line: it would be that of all.
        scope.mode = ModeId{"fast-lane"};
        QVERIFY(readFactory(onScreen, kDies, scope, 1600)->queueLine.empty());
        // Who prints, asks for none.
        scope.mode = {};
        QVERIFY(readFactory(m_dies.reading(), kDies, scope, 1600)->queueLine.empty());
    }
};

QTEST_GUILESS_MAIN(tst_ScreenLines)
#include "tst_ScreenLines.moc"
