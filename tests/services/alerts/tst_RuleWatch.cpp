// SPDX-License-Identifier: GPL-3.0-only
// Rules looked at as time goes by, on a real cache.
#include "app/services/alerts/LookAtRules.h"
#include "app/services/alerts/ReadAlerts.h"
#include "app/store/Cache.h"
#include "models/alerts/Evaluate.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace std::chrono_literals;
using Phase = AlertProgress::Phase;
using When = AlertRule::When;

namespace {

constexpr const char* kRules = R"(
[[system]]
id = "one"
name = "One"
capacity = [{ model = "A100", gpus = 100 }]
)";

const SystemId kOne{"one"};

SourceConfig source() {
    SourceConfig config;
    config.id = SourceId{"one-metrics"};
    config.system = kOne;
    return config;
}

/// The cache's log, which does not forget while it is told not to.
class FailingLog final : public AlertLog {
public:
    explicit FailingLog(AlertLog& log)
        : m_log(log) {}

    Result<void> keep(const std::vector<KeptProgress>& progress,
                      std::vector<KeptSpell>& spells) override {
        return m_log.keep(progress, spells);
    }
    Result<void> forget(const std::vector<AlertKey>& keys) override {
        return failsToForget ? fail(ErrorCode::cacheUnusable, "no room", "cache")
                             : m_log.forget(keys);
    }
    Result<std::vector<KeptProgress>> progress() const override { return m_log.progress(); }
    Result<std::vector<KeptSpell>> spells(Window window) const override {
        return m_log.spells(window);
    }
    Result<void> tell(const std::map<std::int64_t, AlertTold>& told) override {
        return m_log.tell(told);
    }
    Result<void> acknowledge(std::int64_t spell) override { return m_log.acknowledge(spell); }
    Result<void> mute(const AlertMute& mute) override { return m_log.mute(mute); }
    Result<std::vector<AlertMute>> mutes() const override { return m_log.mutes(); }

    bool failsToForget = false;

private:
    AlertLog& m_log;
};

} // namespace

class tst_RuleWatch final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Cache> m_cache;
    std::unique_ptr<RuleWatch> m_watch;
    const SettingsPtr m_settings =
        std::make_shared<const Settings>(settingsFrom(kRules, {source()}));
    const Instant m_start = *parseIso8601("2026-11-22T12:00:00Z");
    Instant m_now;

    static AlertRule low() {
        return {.id = "low",
                .figure = "allocation_rate",
                .when = When::below,
                .threshold = 0.5,
                .lasts = 2h};
    }
    static AlertRule late() {
        return {.id = "late", .figure = "source", .when = When::noData, .lasts = 10min};
    }

    QueryContext reading() const {
        return {m_cache->samples(), m_cache->jobs(), m_cache->polls(), m_settings, m_now, {}};
    }
    AlertLook look(const std::vector<AlertRule>& rules) {
        AlertLook found = m_watch->look(reading(), rules);
        m_watch->told(found);
        return found;
    }
    /// The program is started again.
    void restart() { m_watch = std::make_unique<RuleWatch>(m_cache->alerts()); }
    std::vector<KeptSpell> spells() const {
        return m_cache->alerts().spells({m_start - 240h, m_start + 1000h}).value();
    }
    /// So many of 100 GPUs allocated over the window, a sample a minute, each a poll of its own
    /// where `ok`; a failed poll tells nothing.
    void poll(Window window, double allocated, bool ok = true) {
        for (Instant at = window.from; at < window.to; at += 5min) {
            Batch batch;
            batch.system = kOne;
            batch.interval = 5min;
            batch.arrived = at;
            batch.outcome.source = source().id;
            batch.outcome.started = at;
            if (ok) {
                batch.series = {{{kOne, Metric::gpusCapacity, {}, {}}, {{at, 100}}},
                                {{kOne, Metric::gpusAllocated, {}, {}}, {{at, allocated}}},
                                {{kOne, Metric::gpusIdle, {}, {}}, {{at, 100 - allocated}}}};
            } else {
                batch.outcome.error = Error{ErrorCode::connectFailed, "refused", "one"};
            }
            while (!m_cache->offer(batch)) { // the queue is full
                QVERIFY(m_cache->flush());
            }
        }
        QVERIFY(m_cache->flush());
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = m_start;
        store::Cache::Options options;
        options.now = [this] { return m_now; };
        m_cache = std::move(*store::Cache::open(
            m_folder->filePath(QStringLiteral("c.sqlite")).toStdString(), std::move(options)));
        m_watch = std::make_unique<RuleWatch>(m_cache->alerts());
    }

    void firesAsTimeGoesByAndEnds() {
        poll({m_start, m_start + 1h}, 80);
        poll({m_start + 1h, m_start + 4h}, 20);
        m_now = m_start + 2h + 5min;
        QVERIFY(look({low()}).news.empty());
        QCOMPARE(m_cache->alerts().progress()->at(0).progress.phase, Phase::pending);
        m_now = m_start + 3h + 5min;
        AlertLook found = look({low()});
        QCOMPARE(found.news.size(), 1U);
        QCOMPARE(found.news[0].spell.title, std::string("One"));
        QVERIFY(found.news[0].spell.spell.fired == m_start + 3h);
        QCOMPARE(found.news[0].value, 0.2);
        m_now += 1min;
        QVERIFY(look({low()}).news.empty()); // it was told once

        m_watch = std::make_unique<RuleWatch>(m_cache->alerts()); // the program starts anew
        poll({m_start + 4h, m_start + 5h}, 80);
        m_now = m_start + 5h + 5min;
        found = look({low()});
        QCOMPARE(found.news.size(), 1U);
        QVERIFY(found.news[0].spell.spell.ended == m_start + 4h);
        QCOMPARE(spells().size(), 1U);
    }

    /// Also a value of before the last look, while it had not held for long enough.
    void theFurthestIsOfTheWholeSpell() {
        poll({m_start, m_start + 1h}, 80);
        poll({m_start + 1h, m_start + 2h}, 5);
        m_now = m_start + 2h + 5min;
        look({low()});
        poll({m_start + 2h, m_start + 4h}, 40);
        m_now = m_start + 3h + 5min;
        QCOMPARE(look({low()}).news.size(), 1U);
        QCOMPARE(spells().at(0).spell.furthest, 0.05);
        QVERIFY(spells().at(0).spell.began == m_start + 1h);
    }

    /// News that cannot be kept is told at the next look, and news that is kept is told.
    void aLogThatFailsLosesNoNews() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        AlertRule other = low();
        other.id = "other";
        look({other}); // which is gone at the next look, and is to be forgotten
        FailingLog log(m_cache->alerts());
        m_watch = std::make_unique<RuleWatch>(log);
        log.failsToForget = true;
        AlertLook found = look({low()});
        QCOMPARE(found.errors.size(), 1U);
        QVERIFY(found.news.empty());
        log.failsToForget = false;
        found = look({low()});
        QCOMPARE(found.news.size(), 2U);
        QVERIFY(!found.news[0].spell.spell.ended);
        QCOMPARE(found.news[1].rule.id, other.id);
        QVERIFY(found.news[1].spell.spell.ended);
    }

    /// The same past gives the same as it did step by step.
    void thePastIsTriedByTheSameRule() {
        poll({m_start, m_start + 1h}, 80);
        poll({m_start + 1h, m_start + 4h}, 20);
        poll({m_start + 4h, m_start + 6h}, 80);
        for (m_now = m_start; m_now < m_start + 6h; m_now += 17min) {
            look({low()});
        }
        const auto past = readAlertPast(reading(), low(), 1);
        QVERIFY(past);
        QCOMPARE(past->series.size(), 1U);
        const AlertRun run = evaluate(low(), past->series[0]);
        QCOMPARE(run.spells.size(), 1U);
        const AlertSpell kept = spells().at(0).spell;
        QCOMPARE(run.spells[0].fired, kept.fired);
        QVERIFY(run.spells[0].ended == kept.ended);
    }

    /// What is fetched of the past after a look still counts.
    void aHoleThatIsFilledLaterCounts() {
        m_now = m_start + 3h + 5min;
        QVERIFY(look({low()}).news.empty());
        poll({m_start, m_start + 3h}, 20);
        m_now += 2min;
        QCOMPARE(look({low()}).news.size(), 1U);
    }

    void nobodyLookedIsNotSilence() {
        poll({m_start, m_start + 30min}, 80);
        m_now = m_start + 5h;
        QVERIFY(look({late()}).news.empty()); // the program did not run
        QVERIFY(spells().empty());
    }

    void aSourceThatFailsIsLate() {
        poll({m_start, m_start + 30min}, 80);
        m_now = m_start + 31min;
        look({late()});
        poll({m_start + 30min, m_start + 1h + 30min}, 0, false);
        m_now = m_start + 1h + 31min;
        const AlertLook found = look({late()});
        QCOMPARE(found.news.size(), 1U);
        QCOMPARE(found.news[0].spell.key.subject, source().id.text);
        poll({m_start + 1h + 30min, m_start + 2h}, 80);
        m_now = m_start + 2h + 1min;
        QVERIFY(look({late()}).news.at(0).spell.spell.ended);
    }

    void aRuleThatIsChangedBeginsAnew() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        QCOMPARE(look({low()}).news.size(), 1U);
        AlertRule lower = low();
        lower.threshold = 0.1;
        const AlertLook found = look({lower});
        QCOMPARE(found.news.size(), 1U); // whoever was told that it fires hears of its end
        QVERIFY(found.news[0].spell.spell.ended);
        QCOMPARE(found.news[0].rule.threshold, 0.5);
        QCOMPARE(spells().size(), 1U);
        QVERIFY(spells()[0].spell.ended);
        QCOMPARE(m_cache->alerts().progress()->at(0).progress.phase, Phase::ok);
        AlertRule renamed = lower;
        renamed.name = "another name";
        const auto before = *m_cache->alerts().progress();
        look({renamed});
        QCOMPARE(*m_cache->alerts().progress(), before);
    }

    void aRuleThatIsSwitchedOffEndsAndIsForgotten() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        look({low()});
        AlertRule off = low();
        off.isOn = false;
        off.name = "Idle";
        const AlertLook found = look({off});
        QCOMPARE(found.news.size(), 1U);
        QVERIFY(found.news[0].spell.spell.ended);
        QCOMPARE(found.news[0].rule.figure, low().figure);
        QCOMPARE(found.news[0].rule.name, off.name);
        QVERIFY(m_cache->alerts().progress()->empty());
        QVERIFY(spells()[0].spell.ended);
    }

    void aSpellThatWasForgottenEnds() {
        const AlertKey key{"low", "one"};
        std::vector<KeptSpell> two{{.key = key, .spell = {m_start - 2h, m_start - 2h}},
                                   {.key = key, .spell = {m_start - 1h, m_start - 1h}}};
        QVERIFY(m_cache->alerts().keep({}, two));
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        look({low()});
        const auto open = spells();
        QCOMPARE(std::ranges::count_if(
                     open, [](const KeptSpell& each) { return !each.spell.ended.has_value(); }),
                 std::ptrdiff_t(1));
    }

    void ofARuleThatIsTakenAwayTheEndIsTold() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        look({low()});
        const AlertLook found = look({});
        QCOMPARE(found.news.size(), 1U);
        QVERIFY(found.news[0].spell.spell.ended);
        QCOMPARE(found.news[0].rule.figure, low().figure);
    }

    /// Longer than what is looked at again.
    void aRuleThatHasToHoldForTenDaysFires() {
        AlertRule slow = low();
        slow.lasts = 240h;
        poll({m_start, m_start + 24h}, 80);
        AlertLook found;
        for (int day = 1; day <= 11; ++day) {
            poll({m_start + 24h * day, m_start + 24h * (day + 1)}, 20);
            m_now = m_start + 24h * (day + 1) + 5min;
            found = look({slow});
            QCOMPARE(found.news.size(), day == 10 ? 1U : 0U);
        }
        QVERIFY(spells().at(0).spell.began == m_start + 24h);
        m_watch = std::make_unique<RuleWatch>(m_cache->alerts());
        AlertRule fresh = slow;
        fresh.id = "fresh";
        found = look({slow, fresh}); // a new rule looks back by as much as it needs
        QCOMPARE(found.news.size(), 1U);
        QCOMPARE(found.news[0].rule.id, fresh.id);
    }

    /// A program that did not run for longer than a rule has to hold.
    void aLongHoleIsNoTimeThatWasSeen() {
        AlertRule slow = low();
        slow.lasts = 240h;
        poll({m_start, m_start + 120h}, 20);
        m_now = m_start + 120h + 5min;
        look({slow});
        QCOMPARE(m_cache->alerts().progress()->at(0).progress.phase, Phase::pending);
        poll({m_start + 480h, m_start + 600h}, 20);
        m_now = m_start + 600h + 5min;
        m_watch = std::make_unique<RuleWatch>(m_cache->alerts());
        QVERIFY(look({slow}).news.empty());
        QVERIFY(m_cache->alerts().progress()->at(0).progress.since == m_start + 480h);
    }

    /// The clock was a year ahead for a while.
    void aClockThatIsSetBackSilencesNoRule() {
        poll({m_start, m_start + 1h}, 80);
        m_now = m_start + 24h * 365;
        poll({m_now - 2h, m_now}, 80); // so that a step of then is known
        look({low()});
        QVERIFY(m_cache->alerts().progress()->at(0).progress.upTo > m_start + 24h);
        poll({m_start + 1h, m_start + 4h}, 20);
        m_now = m_start + 4h + 5min;
        QCOMPARE(look({low()}).news.size(), 1U);
        m_now = m_start + 24h * 365; // and again, while it fires
        poll({m_now - 2h, m_now}, 20);
        QVERIFY(look({low()}).news.empty());
        poll({m_start + 4h, m_start + 6h}, 80);
        m_now = m_start + 6h + 5min;
        const AlertLook found = look({low()});
        QCOMPARE(found.news.size(), 1U);
        QVERIFY(found.news[0].spell.spell.ended == m_start + 4h);
    }

    void theViewSaysWhatItIs() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        look({low()});
        Settings settings = settingsFrom(kRules, {source()});
        settings.alertRules = {low()};
        QueryContext context = reading();
        context.settings = std::make_shared<const Settings>(settings);
        AlertLog& log = m_cache->alerts();
        const auto view = [&] { return readAlertsView(context, log).value(); };
        QCOMPARE(view().open(), 1);
        QVERIFY(log.mute({{"low", ""}, m_now + 1h}));
        QCOMPARE(view().open(), 0);
        QVERIFY(view().now[0].mutedUntil);
        QVERIFY(log.mute({{"low", ""}, m_now}));
        QCOMPARE(view().open(), 1);
        QVERIFY(log.acknowledge(view().now[0].spell->id));
        QCOMPARE(view().open(), 0);
        QVERIFY(view().now[0].isAcknowledged());
        QCOMPARE(view().history.size(), 1U);
    }

    void mutedNewsSayThatTheyAre() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        QVERIFY(m_cache->alerts().mute({{"low", "one"}, m_now + 1h}));
        QVERIFY(look({low()}).news.at(0).isMuted);
        restart();
        m_now += 30min;
        QVERIFY(look({low()}).news.empty());
        m_now += 31min; // the mute is over, and it fires still
        const AlertLook later = look({low()});
        QCOMPARE(later.news.size(), 1U);
        QVERIFY(later.changed);
        QVERIFY(!later.news[0].isMuted && !later.news[0].spell.spell.ended);
        QCOMPARE(later.news[0].value, 0.2);
        restart();
        m_now += 1min;
        QVERIFY(look({low()}).news.empty());
    }

    /// Who was not told that it fired is not told that it ended.
    void whatBeganAndEndedInAMuteIsNotTold() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        QVERIFY(m_cache->alerts().mute({{"low", ""}, m_now + 1h}));
        QVERIFY(look({low()}).news.at(0).isMuted);
        poll({m_start + 3h, m_start + 5h}, 80);
        m_now = m_start + 5h + 5min;
        const AlertLook found = look({low()});
        QCOMPARE(found.news.size(), 1U);
        QVERIFY(found.news[0].spell.spell.ended && found.news[0].isMuted);
        restart();
        QVERIFY(look({low()}).news.empty());
    }

    /// The program ends after what it found was kept, and before it was told.
    void whatWasNotToldIsToldByTheNextRun() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        QCOMPARE(m_watch->look(reading(), {low()}).news.size(), 1U);
        restart();
        AlertLook found = look({low()});
        QCOMPARE(found.news.size(), 1U);
        QVERIFY(!found.news[0].spell.spell.ended && !found.news[0].isMuted);
        QCOMPARE(found.news[0].value, 0.2);
        restart();
        QVERIFY(look({low()}).news.empty());

        poll({m_start + 3h, m_start + 5h}, 80);
        m_now = m_start + 5h + 5min;
        QCOMPARE(m_watch->look(reading(), {low()}).news.size(), 1U);
        restart();
        found = look({low()});
        QCOMPARE(found.news.size(), 1U);
        QVERIFY(found.news[0].spell.spell.ended && !found.news[0].isMuted);
        QVERIFY(look({low()}).news.empty());
        restart();
        QVERIFY(look({low()}).news.empty());
    }

    /// Without them, or without a clock that is set, nothing would end but what is watched.
    void whatFiresGoesOnWhereTheRulesCannotBeRead() {
        poll({m_start, m_start + 3h}, 20);
        m_now = m_start + 3h + 5min;
        QCOMPARE(look({low()}).news.size(), 1U);
        Settings broken = *m_settings;
        broken.alertsUnreadable = true;
        QueryContext blind = reading();
        blind.settings = std::make_shared<const Settings>(broken);
        restart();
        QVERIFY(!m_watch->look(blind, {}).changed);
        QVERIFY(!spells().front().spell.ended);
        broken.alertsUnreadable = false;
        broken.refusedRules = {"low"};
        blind.settings = std::make_shared<const Settings>(broken);
        QVERIFY(!m_watch->look(blind, {}).changed);
        QVERIFY(!spells().front().spell.ended);
        m_now = {};
        QVERIFY(!look({}).changed);
        QVERIFY(!spells().front().spell.ended);
    }
};

QTEST_GUILESS_MAIN(tst_RuleWatch)
#include "tst_RuleWatch.moc"
