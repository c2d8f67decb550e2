// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/alerts/LookAtRules.h"

#include "app/services/alerts/GatherAlerts.h"
#include "app/services/alerts/GoOn.h"
#include "models/alerts/AlertFigures.h"
#include "models/alerts/AlertWords.h"
#include "models/alerts/AlertsFile.h"
#include "models/alerts/Evaluate.h"
#include "models/core/ClockSet.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace ff {
namespace {

using namespace std::chrono_literals;
using namespace looking;
using Phase = AlertProgress::Phase;

/// How long until something that was not known is asked for again.
Duration askAgain(const AlertRule& rule) {
    return alertStep(rule) < 24h ? Duration{1min} : Duration{5min};
}

/// What ended longer ago and was not told is no news.
constexpr Duration kOldest = 24h;

/// What the log holds at the beginning of a look, and what it is to hold at the end.
class Look final {
public:
    Look(const QueryContext& reading, AlertLog& log, const std::vector<AlertRule>& rules,
         const std::map<std::int64_t, AlertTold>& told)
        : m_reading(reading)
        , m_log(log)
        , m_rules(rules)
        , m_toldBefore(told) {}

    [[nodiscard]] Result<void> readLog() {
        auto progress = m_log.progress();
        if (!progress) {
            return std::unexpected(progress.error());
        }
        for (KeptProgress& kept : *progress) {
            m_before.emplace(kept.key, std::move(kept));
        }
        auto spells = m_log.spells({m_reading.now - kOldest, Instant::max()});
        auto mutes = m_log.mutes();
        if (!spells || !mutes) {
            return std::unexpected(spells ? mutes.error() : spells.error());
        }
        for (KeptSpell& spell : *spells) {
            if (const auto told = m_toldBefore.find(spell.id); told != m_toldBefore.end()) {
                spell.told = std::max(spell.told, told->second);
            }
            if (spell.spell.ended) {
                if (spell.told == AlertTold::thatItFires) {
                    m_untold.push_back(std::move(spell));
                }
            } else if (!m_open.try_emplace(spell.key, spell).second) {
                // Of two that are open, the older one has been forgotten: it would fire for ever.
                spell.spell.ended = m_reading.now;
                m_forgotten.push_back(spell.id);
                m_spells.push_back(std::move(spell));
            }
        }
        m_mutes = std::move(*mutes);
        return {};
    }

    /// True: something was not known yet.
    [[nodiscard]] Result<bool> take(const AlertRule& rule) {
        const std::string definition = definitionOf(rule);
        const Instant until = m_reading.now - kGrace;
        const auto known = [&](const std::string& subject) -> const KeptProgress* {
            const auto kept = m_before.find({rule.id, subject});
            return kept != m_before.end() && kept->second.definition == definition ? &kept->second
                                                                                   : nullptr;
        };
        const auto since = [&](const std::string& subject) {
            std::optional<Instant> from;
            if (const KeptProgress* kept = known(subject)) {
                from = resumed(rule, kept->progress, m_reading.now).upTo;
            } else if (subject.empty()) { // of all that the rule has
                from = upToOf(rule, definition);
            }
            return from ? std::max(*from, m_reading.now - kFarthest) : firstOf(rule, m_reading.now);
        };
        auto all = gatherAlerts(m_reading, rule, since, until);
        if (!all) {
            return std::unexpected(all.error());
        }
        bool open = false;
        for (AlertSeries& series : *all) {
            open = dropOpenEnd(rule, series) || open;
            const AlertKey key{rule.id, series.subject};
            m_seen.insert(key);
            if (!series.points.empty()) {
                const KeptProgress* kept = known(series.subject);
                advance(rule, definition, key, series,
                        kept ? resumed(rule, kept->progress, m_reading.now) : AlertProgress{});
            }
        }
        // Where no day is over since, nothing was asked: those that it is of are there still.
        if (stepsOf({since({}), until}, alertStep(rule)).count == 0) {
            keepSeen(rule.id);
        }
        return open;
    }

    /// A rule that was not due, or could not be looked at: what it has stays.
    void keepSeen(const std::string& rule) {
        for (const auto& [key, kept] : m_before) {
            if (key.rule == rule) {
                m_seen.insert(key);
            }
        }
    }

    [[nodiscard]] Result<void> writeLog(AlertLook& look) {
        std::vector<AlertKey> gone;
        for (const auto& [key, kept] : m_before) {
            if (!m_seen.contains(key)) {
                gone.push_back(key);
            }
        }
        for (auto& [key, spell] : m_open) { // its rule is switched off, or its subject has gone
            if (!m_seen.contains(key)) {
                end(spell);
            }
        }
        // First what only makes the next look begin anew: what is kept as told has to be told.
        if (!gone.empty()) {
            if (const auto forgotten = m_log.forget(gone); !forgotten) {
                return forgotten;
            }
        }
        if (!m_progress.empty() || !m_spells.empty()) {
            if (const auto kept = m_log.keep(m_progress, m_spells); !kept) {
                return kept;
            }
        }
        for (const std::int64_t spell : m_forgotten) {
            look.told[spell] = AlertTold::thatItEnded;
        }
        for (const KeptSpell& spell : m_untold) {
            tell(look, ruleThen(spell.key), spell, valueBefore(spell.key));
        }
        for (const auto& [at, value, rule] : m_told) {
            tell(look, rule, m_spells[at], value);
        }
        tellWhatFires(look);
        look.changed =
            !m_progress.empty() || !m_spells.empty() || !gone.empty() || !look.news.empty();
        return {};
    }

private:
    void advance(const AlertRule& rule, const std::string& definition, const AlertKey& key,
                 const AlertSeries& series, const AlertProgress& from) {
        const auto open = m_open.find(key);
        const bool goesOn = from.phase == Phase::firing && open != m_open.end();
        AlertProgress begin = from;
        if (from.phase == Phase::firing && !goesOn) {
            begin = {.upTo = from.upTo}; // its spell has been lost: it begins anew
        }
        AlertRun run = evaluate(rule, series, begin,
                                goesOn ? std::optional(open->second.spell) : std::nullopt);
        if (open != m_open.end() && !goesOn) { // of a rule that was changed meanwhile
            end(open->second);
        }
        for (std::size_t i = 0; i < run.spells.size(); ++i) {
            AlertSpell& spell = run.spells[i];
            if (goesOn && i == 0) {
                if (spell != open->second.spell) {
                    KeptSpell kept = open->second;
                    kept.spell = spell;
                    if (spell.ended) {
                        m_told.push_back({m_spells.size(), run.now.value, rule});
                    }
                    m_spells.push_back(std::move(kept));
                }
                continue;
            }
            if (!spell.ended) { // one that is over by now is history
                m_told.push_back({m_spells.size(), run.now.value, rule});
            }
            m_spells.push_back({0,
                                key,
                                series.title,
                                ruleSentence(rule, Formatter(QLocale())).toStdString(),
                                spell,
                                {}});
        }
        KeptProgress kept{key, definition, series.title, run.now};
        const auto before = m_before.find(key);
        if (before == m_before.end() || before->second != kept) {
            m_progress.push_back(std::move(kept));
        }
    }

    /// Who was not told that it fires is not told that it ended.
    void tell(AlertLook& look, const AlertRule& rule, const KeptSpell& spell,
              std::optional<double> value) const {
        const bool isEnd = spell.spell.ended.has_value();
        const bool isSilent = isMuted(spell.key) || (isEnd && spell.told == AlertTold::nothing);
        look.news.push_back({rule, spell, value, isSilent});
        if (isEnd || !isSilent) {
            look.told[spell.id] = isEnd ? AlertTold::thatItEnded : AlertTold::thatItFires;
        }
    }

    /// What fires still, and nobody was told of: it was muted, or the program ended before.
    void tellWhatFires(AlertLook& look) const {
        for (const auto& [key, spell] : m_open) {
            const bool fires = std::ranges::none_of(m_spells, [&](const KeptSpell& each) {
                return each.id == spell.id && each.spell.ended;
            });
            const auto rule = std::ranges::find(m_rules, key.rule, &AlertRule::id);
            if (!fires || isMuted(key) || rule == m_rules.end() ||
                spell.told != AlertTold::nothing || spell.acknowledged) {
                continue;
            }
            tell(look, *rule, spell, valueBefore(key));
        }
    }

    /// Whoever was told that it fires is told that it does no more.
    void end(KeptSpell& spell) {
        spell.spell.ended = m_reading.now;
        m_told.push_back({m_spells.size(), valueBefore(spell.key), ruleThen(spell.key)});
        m_spells.push_back(spell);
    }

    [[nodiscard]] std::optional<double> valueBefore(const AlertKey& key) const {
        const auto kept = m_before.find(key);
        return kept == m_before.end() ? std::nullopt : kept->second.progress.value;
    }

    /// The rule as it was looked at last: it may say something else now, or be gone.
    [[nodiscard]] AlertRule ruleThen(const AlertKey& key) const {
        AlertRule rule{.id = key.rule, .figure = {}};
        if (const auto kept = m_before.find(key); kept != m_before.end()) {
            const auto then =
                readAlerts(kept->second.definition, {}, m_reading.settings->federation).rules;
            if (const auto its = std::ranges::find(then, key.rule, &AlertRule::id);
                its != then.end()) {
                rule = *its;
            }
        }
        if (const auto now = std::ranges::find(m_rules, key.rule, &AlertRule::id);
            now != m_rules.end()) {
            rule.name = now->name;
        }
        return rule;
    }

    /// How far all that the rule has was looked at.
    [[nodiscard]] std::optional<Instant> upToOf(const AlertRule& rule,
                                                const std::string& definition) const {
        std::optional<Instant> first;
        for (const auto& [key, kept] : m_before) {
            if (key.rule == rule.id && kept.definition == definition) {
                first = std::min(first.value_or(Instant::max()),
                                 resumed(rule, kept.progress, m_reading.now).upTo);
            }
        }
        return first;
    }

    [[nodiscard]] bool isMuted(const AlertKey& key) const {
        return std::ranges::any_of(m_mutes, [&](const AlertMute& mute) {
            return mute.key.rule == key.rule &&
                   (mute.key.subject.empty() || mute.key.subject == key.subject);
        });
    }

    struct Told {
        std::size_t spell; ///< of m_spells
        std::optional<double> value;
        AlertRule rule;
    };

    const QueryContext& m_reading;
    AlertLog& m_log;
    const std::vector<AlertRule>& m_rules;
    const std::map<std::int64_t, AlertTold>& m_toldBefore;
    std::map<AlertKey, KeptProgress> m_before;
    std::map<AlertKey, KeptSpell> m_open;
    std::vector<KeptSpell> m_untold;       ///< that ended, and it was told only that they fire
    std::vector<std::int64_t> m_forgotten; ///< spells beside which a newer one is open
    std::vector<AlertMute> m_mutes;
    std::set<AlertKey> m_seen; ///< that there are still
    std::vector<KeptProgress> m_progress;
    std::vector<KeptSpell> m_spells;
    std::vector<Told> m_told;
};

} // namespace

bool RuleWatch::isDue(const AlertRule& rule, Instant now) {
    const auto looked = m_looked.find(rule.id);
    const std::int64_t step = (now - kGrace).time_since_epoch() / alertStep(rule);
    return looked == m_looked.end() || looked->second.step != step ||
           looked->second.definition != definitionOf(rule) ||
           (looked->second.isOpen && now - looked->second.at >= askAgain(rule));
}

AlertLook RuleWatch::look(const QueryContext& reading, const std::vector<AlertRule>& rules) {
    AlertLook result;
    const Settings& settings = *reading.settings;
    if (settings.unreadable || settings.alertsUnreadable || !isClockSet(reading.now)) {
        return result; // no figure, or no rule, is to be trusted: what fires goes on
    }
    Look look(reading, m_log, rules, m_told);
    if (const auto read = look.readLog(); !read) {
        result.errors.push_back(read.error());
        return result;
    }
    for (const std::string& refused : settings.refusedRules) {
        look.keepSeen(refused); // a slip of the pen ends no alert that fires
    }
    for (const AlertRule& rule : rules) {
        if (!rule.isOn) {
            m_looked.erase(rule.id);
            continue;
        }
        if (!isDue(rule, reading.now)) {
            look.keepSeen(rule.id);
            continue;
        }
        const auto open = look.take(rule);
        if (!open) {
            look.keepSeen(rule.id);
            result.errors.push_back(open.error());
            continue;
        }
        m_looked[rule.id] = {(reading.now - kGrace).time_since_epoch() / alertStep(rule),
                             reading.now, *open, definitionOf(rule)};
    }
    if (const auto written = look.writeLog(result); !written) {
        m_looked.clear(); // the next look finds the same
        result.errors.push_back(written.error());
    }
    return result;
}

/// Without room for it in the log, another run tells it again.
void RuleWatch::told(const AlertLook& look) {
    for (const auto& [spell, much] : look.told) {
        m_told[spell] = much;
    }
    if (!m_told.empty() && m_log.tell(m_told)) {
        m_told.clear();
    }
}

} // namespace ff
