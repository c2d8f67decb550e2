// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/Evaluate.h"

#include "models/figure/Figure.h"

#include <algorithm>

namespace ff {
namespace {

using Phase = AlertProgress::Phase;
using When = AlertRule::When;

bool isKnown(const AlertPoint& point) {
    return point.value && point.seen >= kEnoughSeen;
}

/// Whether a value is back where it should be by so much that it will not return at once.
bool isBack(const AlertRule& rule, double value) {
    return rule.when == When::below ? value >= rule.threshold + rule.hysteresis
                                    : value <= rule.threshold - rule.hysteresis;
}

class Walk final {
public:
    Walk(const AlertRule& rule, AlertProgress from, std::optional<AlertSpell> open)
        : m_rule(rule)
        , m_run{std::move(from), {}} {
        if (m_run.now.phase == Phase::firing && open) {
            m_run.spells.push_back(std::move(*open));
        }
    }

    void take(const AlertPoint& point, Window step) {
        AlertProgress& now = m_run.now;
        now.upTo = step.to;
        if (isKnown(point)) {
            now.value = point.value;
        }
        const auto held = holds(m_rule, point);
        if (!held) {
            pass(step.length());
            return;
        }
        now.unknown = {};
        if (now.phase == Phase::firing) {
            stay(point, step, *held);
        } else if (*held) {
            begin(point, step);
        } else {
            calm();
        }
    }

    /// Nothing is known of so long a time.
    void pass(Duration length) {
        AlertProgress& now = m_run.now;
        now.unknown += length;
        if (now.phase == Phase::pending && now.unknown >= m_rule.lasts) {
            calm(); // what began so long ago says nothing of what follows
        }
    }

    [[nodiscard]] AlertRun run() && { return std::move(m_run); }

private:
    void calm() {
        m_run.now.phase = Phase::ok;
        m_run.now.since = {};
        m_run.now.held = {};
    }
    void begin(const AlertPoint& point, Window step) {
        AlertProgress& now = m_run.now;
        if (now.phase == Phase::ok) {
            now.phase = Phase::pending;
            now.since = step.from;
            now.held = {};
            m_furthest.reset();
        }
        now.held += step.length();
        note(m_furthest, point);
        if (now.held >= m_rule.lasts) {
            now.phase = Phase::firing;
            m_run.spells.push_back({now.since, step.to, {}, m_furthest});
        }
    }
    void stay(const AlertPoint& point, Window step, bool held) {
        const bool over = !held && (m_rule.when == When::noData || !point.applies ||
                                    (point.value && isBack(m_rule, *point.value)));
        if (!over) {
            m_run.now.held += step.length();
            if (held && !m_run.spells.empty()) {
                note(m_run.spells.back().furthest, point);
            }
            return;
        }
        if (!m_run.spells.empty()) {
            m_run.spells.back().ended = step.from;
        }
        calm();
    }
    void note(std::optional<double>& furthest, const AlertPoint& point) const {
        if (!point.value || m_rule.when == When::noData) {
            return;
        }
        furthest = !furthest                    ? *point.value
                   : m_rule.when == When::below ? std::min(*furthest, *point.value)
                                                : std::max(*furthest, *point.value);
    }

    const AlertRule& m_rule;
    AlertRun m_run;
    std::optional<double> m_furthest; ///< of what is pending
};

} // namespace

std::optional<bool> holds(const AlertRule& rule, const AlertPoint& point) {
    if (!point.applies) {
        return false;
    }
    const bool known = isKnown(point);
    if (rule.when == When::noData) {
        return known ? std::optional(false) : point.wasAsked ? std::optional(true) : std::nullopt;
    }
    if (!known) {
        return {};
    }
    return rule.when == When::below ? *point.value < rule.threshold : *point.value > rule.threshold;
}

AlertRun evaluate(const AlertRule& rule, const AlertSeries& series, AlertProgress from,
                  std::optional<AlertSpell> open) {
    const Instant known = from.upTo;
    Walk walk(rule, std::move(from), std::move(open));
    if (known > Instant{} && series.start > known && !series.points.empty()) {
        walk.pass(series.start - known); // nobody looked at what lies between
    }
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (const Window step = series.step(i); step.from >= known) {
            walk.take(series.points[i], step);
        }
    }
    return std::move(walk).run();
}

} // namespace ff
