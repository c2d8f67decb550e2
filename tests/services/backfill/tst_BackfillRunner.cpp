// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/backfill/BackfillRunner.h"
#include "models/config/SystemsOfSource.h"
#include "models/core/Windows.h"

#include <QTest>

#include <algorithm>
#include <condition_variable>
#include <mutex>

using namespace ff;
using namespace std::chrono_literals;

namespace {

constexpr Duration kLong = 30s;

SourceConfig source(const char* id) {
    SourceConfig config;
    config.id = SourceId{id};
    config.system = SystemId{id};
    config.kind = SourceKind::prometheus;
    config.backfillDays = 30;
    return config;
}

std::vector<SourceConfig> sources(int count) {
    std::vector<SourceConfig> all;
    for (int i = 0; i < count; ++i) {
        all.push_back(source(std::to_string(i).c_str()));
    }
    return all;
}

/// A poller whose answers come when the test says so.
class SlowSites final {
public:
    BackfillRunner::Ways ways() {
        return {[this](const SourceConfig& source, Window) {
                    const auto own = m_seenOf.find(source.id);
                    return own == m_seenOf.end() ? m_seen : own->second;
                },
                [this](const BackfillTask& task, BackfillRunner::Done done) {
                    const std::lock_guard lock(m_mutex);
                    m_asked.push_back({task, std::move(done)});
                    m_came.notify_all();
                },
                [this](const SourceConfig& of, const Result<void>& result) {
                    m_filled.push_back(of.id.text + (result ? "" : ": no"));
                }};
    }
    /// Each window that is asked about has come hourly at first: all of it is coarse.
    BackfillRunner::Ways waysOfCoarse() {
        BackfillRunner::Ways all = ways();
        all.coarse = [](const SourceConfig&, Window window, Duration) {
            return std::vector{window};
        };
        return all;
    }
    void setSeenOf(const SourceId& source, std::vector<Window> seen) {
        m_seenOf[source] = std::move(seen);
    }
    /// What was said to be filled, in the order of the words.
    std::vector<std::string> filled() {
        std::vector<std::string> words = std::exchange(m_filled, {});
        std::ranges::sort(words);
        return words;
    }
    void setSeen(std::vector<Window> seen) { m_seen = std::move(seen); }

    /// The question number `index`, once it has been asked.
    std::optional<BackfillTask> question(std::size_t index) {
        std::unique_lock lock(m_mutex);
        if (!m_came.wait_for(lock, kLong, [&] { return m_asked.size() > index; })) {
            return {};
        }
        return m_asked[index].task;
    }
    void answer(std::size_t index, const Result<void>& result = {}) {
        BackfillRunner::Done done;
        {
            const std::lock_guard lock(m_mutex);
            done = m_asked[index].done;
        }
        done(result);
    }
    std::size_t count() {
        const std::lock_guard lock(m_mutex);
        return m_asked.size();
    }

private:
    struct Asked {
        BackfillTask task;
        BackfillRunner::Done done;
    };
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::vector<Asked> m_asked;
    std::vector<Window> m_seen;
    std::map<SourceId, std::vector<Window>> m_seenOf;
    std::vector<std::string> m_filled; ///< on the thread that answers: the test's own
};

} // namespace

class tst_BackfillRunner final : public QObject {
    Q_OBJECT

private slots:
    void asksThreeAtATime() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(5));
        QVERIFY(sites.question(2));
        QCOMPARE(sites.count(), 3u);
        sites.answer(1);
        QCOMPARE(sites.count(), 4u);
    }

    void asksTheNewestOfAllBeforeAnOlderOfAny() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(5));
        std::vector<Instant> ends;
        for (std::size_t i = 0; i < 12; ++i) {
            const auto question = sites.question(i);
            QVERIFY(question);
            ends.push_back(question->window.to);
            sites.answer(i);
        }
        QVERIFY(std::ranges::is_sorted(ends, std::greater{}));
        QCOMPARE(std::ranges::count(ends, ends.front()), 5);
    }

    void coversThirtyDaysOfEach() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(1));
        Duration asked{};
        Instant border{};
        for (std::size_t i = 0; sites.question(i); ++i) {
            const Window window = sites.question(i)->window;
            QVERIFY(i == 0 || window.to == border);
            QVERIFY(window.length() <= 7 * 24h);
            border = window.from;
            asked += window.length();
            sites.answer(i);
            if (filler.waitUntilDone(0ms)) {
                break;
            }
        }
        QCOMPARE(asked, Duration{30 * 24h});
    }

    void leavesASourceThatFailsUntilTheNextLook() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(1));
        QVERIFY(sites.question(0));
        sites.answer(0, fail(ErrorCode::connectFailed, {}));
        QVERIFY(filler.waitUntilDone(kLong));
        QCOMPARE(sites.count(), 1u);
        filler.setSources(sources(1)); // a look: the same hole is asked for again
        QVERIFY(sites.question(1));
        sites.answer(1, fail(ErrorCode::cancelled, {}));
    }

    /// The rest comes first; the part is asked for again at the next look, after all that is new.
    void aPartThatCannotBeHadDoesNotStopTheOthers() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(1));
        Duration asked{};
        Window bad;
        for (std::size_t i = 0; !filler.waitUntilDone(0ms); ++i) {
            const auto question = sites.question(i);
            QVERIFY(question);
            asked += question->window.length();
            if (i == 1) {
                bad = question->window;
            }
            sites.answer(i, i == 1 ? Result<void>(fail(ErrorCode::httpStatus, "HTTP 500"))
                                   : Result<void>());
        }
        QCOMPARE(asked, Duration{30 * 24h});
        QCOMPARE(sites.filled(), std::vector<std::string>{"0: no"});
        const std::size_t before = sites.count();
        filler.setSources(sources(1)); // a look
        const auto again = sites.question(before);
        QVERIFY(again);
        QVERIFY(!overlap(again->window, bad).empty());
        for (std::size_t i = before; !filler.waitUntilDone(0ms); ++i) {
            QVERIFY(sites.question(i));
            sites.answer(i);
        }
        QCOMPARE(sites.filled(), std::vector<std::string>{"0"});
    }

    void olderPartsGoBeforeOneThatCouldNotBeHad() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(1));
        const auto first = sites.question(0);
        QVERIFY(first);
        sites.answer(0, fail(ErrorCode::httpStatus, "HTTP 500"));
        QVERIFY(sites.question(1));
        sites.answer(1, fail(ErrorCode::connectFailed, {})); // the rest waits for the next look
        QVERIFY(filler.waitUntilDone(kLong));
        filler.setSources(sources(1));
        const auto next = sites.question(2);
        QVERIFY(next && overlap(next->window, first->window).empty());
        sites.answer(2, fail(ErrorCode::connectFailed, {}));
    }

    void asksOnceForAPartThatStaysEmpty() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(1));
        for (std::size_t i = 0; !filler.waitUntilDone(0ms); ++i) {
            QVERIFY(sites.question(i));
            sites.answer(i);
        }
        const std::size_t before = sites.count();
        filler.setSources(sources(1));
        QVERIFY(filler.waitUntilDone(kLong));
        QCOMPARE(sites.count(), before);
    }

    void asksFinelyOnceNoHoleIsLeft() {
        SlowSites sites;
        BackfillRunner filler(sites.waysOfCoarse());
        SourceConfig one = source("one");
        one.interval = 30s;
        filler.setSources({one});
        std::vector<Window> fine;
        bool later = false;
        for (std::size_t i = 0; !filler.waitUntilDone(0ms); ++i) {
            const auto question = sites.question(i);
            QVERIFY(question);
            if (question->every == 30s) {
                later = true;
                QVERIFY(question->window.length() <= 7 * 24h);
                fine.push_back(question->window);
            } else {
                QVERIFY(!later); // charts first
            }
            sites.answer(i);
        }
        QVERIFY(std::ranges::is_sorted(fine, std::greater{}, &Window::to));
        Duration asked{};
        for (const Window& window : fine) {
            asked += window.length();
        }
        QCOMPARE(asked, Duration{30 * 24h});
        const std::size_t before = sites.count();
        filler.setSources({one}); // a look: it may have no finer samples, and is not asked again
        QVERIFY(filler.waitUntilDone(kLong));
        QCOMPARE(sites.count(), before);
    }

    void stopsAndGoesOnAsAPersonAsks() {
        SlowSites sites;
        BackfillRunner filler(sites.ways());
        filler.setSources(sources(1));
        const SourceId id{"0"};
        QVERIFY(sites.question(0));
        const PastFetch begun = filler.progress().at(0);
        QCOMPARE(begun.whole, Duration{30 * 24h});
        QCOMPARE(begun.left, begun.whole);
        sites.answer(0);
        const auto second = sites.question(1);
        QVERIFY(second);
        const PastFetch under = filler.progress().at(0);
        QCOMPARE(under.whole, begun.whole);
        QVERIFY(under.left < begun.left && under.done() > 0 && !under.stopped);
        filler.setFetched(id, false);
        QVERIFY(filler.progress().at(0).stopped);
        sites.answer(1);
        QVERIFY(filler.waitUntilDone(kLong));
        filler.setSources(sources(1)); // not even at the next look
        QVERIFY(filler.waitUntilDone(kLong));
        QCOMPARE(sites.count(), 2u);
        filler.setFetched(id, true);
        const auto third = sites.question(2);
        QVERIFY(third && third->window.to == second->window.from); // where it was
        QVERIFY(!filler.progress().at(0).stopped);
        sites.answer(2, fail(ErrorCode::cancelled, {}));
    }

    /// Systems of one engine miss parts of the past that are not the same: each is said to be
    /// filled, once, when nothing of it is left to ask for.
    void eachSystemOfAnEngineIsSaidToBeFilled_data() {
        QTest::addColumn<int>("seenFrom"); // days ago, of the one of the two
        QTest::addColumn<int>("seenTo");
        QTest::addColumn<bool>("fails");
        QTest::addRow("one misses the beginning") << 20 << -1 << false;
        QTest::addRow("one misses the end") << 31 << 5 << false;
        QTest::addRow("one misses the beginning, and the first failed") << 20 << -1 << true;
        QTest::addRow("one misses the end, and the first failed") << 31 << 5 << true;
    }
    void eachSystemOfAnEngineIsSaidToBeFilled() {
        QFETCH(int, seenFrom);
        QFETCH(int, seenTo);
        QFETCH(bool, fails);
        SourceConfig engine = source("central");
        engine.system = {};
        engine.serves.label = "site";
        for (const char* name : {"lumi", "mn5"}) {
            ServedSystem served;
            served.system = SystemId{name};
            served.source = SourceId{std::string("central/") + name};
            served.values = {name};
            engine.serves.systems.push_back(served);
        }
        SlowSites sites;
        using std::chrono::days;
        sites.setSeenOf(SourceId{"central/mn5"}, {{now() - days{seenFrom}, now() - days{seenTo}}});
        BackfillRunner filler(sites.ways());
        filler.setSources(apart({engine}));
        std::vector<std::string> said;
        for (std::size_t i = 0; sites.question(i); ++i) {
            sites.answer(i, fails ? Result<void>(ff::fail(ErrorCode::connectFailed, {}))
                                  : Result<void>());
            std::ranges::copy(sites.filled(), std::back_inserter(said));
            if (filler.waitUntilDone(0ms)) {
                break;
            }
        }
        const std::string end = fails ? ": no" : "";
        std::ranges::sort(said);
        QCOMPARE(said, (std::vector<std::string>{"central/lumi" + end, "central/mn5" + end}));
    }

    void takesAnswersWhenItIsGone() {
        SlowSites sites;
        {
            BackfillRunner filler(sites.ways());
            filler.setSources(sources(2));
            QVERIFY(sites.question(1));
        }
        sites.answer(0);
        sites.answer(1);
        QCOMPARE(sites.count(), 2u); // and nothing more was asked
    }
};

QTEST_GUILESS_MAIN(tst_BackfillRunner)
#include "tst_BackfillRunner.moc"
