// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/AlertTables.h"

#include "models/alerts/AlertWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {
namespace {

using Phase = AlertProgress::Phase;

QString words(const char* text) {
    return QCoreApplication::translate("ff::AlertTables", text);
}

std::string keyOf(const AlertKey& key) {
    return key.rule + '\n' + key.subject;
}

const AlertRule* ruleOf(const AlertsView& view, const std::string& id) {
    const auto rule = std::ranges::find(view.rules, id, &AlertRule::id);
    return rule == view.rules.end() ? nullptr : &*rule;
}

CellTone toneOf(const AlertNow& now) {
    return now.isOpen()     ? CellTone::bad
           : now.fires()    ? CellTone::normal
           : now.mutedUntil ? CellTone::quiet
                            : CellTone::warning;
}

QString muteText(std::optional<Instant> until, const Formatter& formatter) {
    if (!until) {
        return {};
    }
    return *until == Instant::max() ? words(QT_TRANSLATE_NOOP("ff::AlertTables", "until told"))
                                    : words(QT_TRANSLATE_NOOP("ff::AlertTables", "until %1"))
                                          .arg(formatter.instant(*until));
}

QString sinceText(const AlertsView& view, Instant since, const Formatter& formatter) {
    return formatter.duration(std::max(view.at - since, Duration{}));
}

TextCell stateCell(const AlertsView& view, const AlertRule& rule) {
    int open = 0;
    int fires = 0;
    int begins = 0;
    for (const AlertNow& now : view.now) {
        if (now.rule.id == rule.id) {
            open += now.isOpen();
            fires += now.fires();
            begins += now.kept.progress.phase == Phase::pending;
        }
    }
    const auto counted = [](const char* text, int count) {
        return QCoreApplication::translate("ff::AlertTables", text, nullptr, count);
    };
    if (!rule.isOn) {
        return {words(QT_TRANSLATE_NOOP("ff::AlertTables", "Off")), {}, CellTone::quiet};
    }
    if (fires > 0) {
        return {counted(QT_TRANSLATE_N_NOOP("ff::AlertTables", "%n fire"), fires),
                {},
                open > 0 ? CellTone::bad : CellTone::normal};
    }
    if (begins > 0) {
        return {counted(QT_TRANSLATE_N_NOOP("ff::AlertTables", "%n begin"), begins),
                {},
                CellTone::warning};
    }
    const bool looked =
        std::ranges::any_of(view.now, [&](const AlertNow& now) { return now.rule.id == rule.id; });
    return {looked ? words(QT_TRANSLATE_NOOP("ff::AlertTables", "In order"))
                   : words(QT_TRANSLATE_NOOP("ff::AlertTables", "Nothing to watch")),
            {},
            CellTone::quiet};
}

} // namespace

QStringList firingHeadings() {
    return {words(QT_TRANSLATE_NOOP("ff::AlertTables", "What")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "State")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Value")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "For")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Rule"))};
}

std::vector<TextRow> firingRows(const AlertsView& view, const Formatter& formatter) {
    std::vector<TextRow> rows;
    for (const AlertNow& now : view.now) {
        const AlertProgress& progress = now.kept.progress;
        if (progress.phase == Phase::ok) {
            continue;
        }
        // As the history has it: from when it fired.
        const Instant since = now.spell ? now.spell->spell.fired : progress.since;
        const QString state =
            phaseWord(progress.phase, now.isAcknowledged(), now.mutedUntil.has_value());
        rows.push_back(
            {keyOf(now.kept.key),
             {{subjectText(now.kept.title), nameOf(now.rule)},
              {state, muteText(now.mutedUntil, formatter), toneOf(now)},
              {alertValue(now.rule, progress.value, formatter)},
              {sinceText(view, since, formatter), {}, CellTone::normal, formatter.instant(since)},
              {ruleSentence(now.rule, formatter),
               {},
               CellTone::quiet,
               ruleSentence(now.rule, formatter)}}});
    }
    return rows;
}

const AlertNow* firingOf(const AlertsView& view, const std::string& key) {
    const auto found = std::ranges::find_if(
        view.now, [&](const AlertNow& now) { return keyOf(now.kept.key) == key; });
    return found == view.now.end() ? nullptr : &*found;
}

QStringList historyHeadings() {
    return {words(QT_TRANSLATE_NOOP("ff::AlertTables", "What")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Fired")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Lasted")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Furthest")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Rule then"))};
}

std::vector<TextRow> historyRows(const AlertsView& view, const Formatter& formatter) {
    std::vector<TextRow> rows;
    for (const KeptSpell& kept : view.history) {
        const AlertSpell& spell = kept.spell;
        const AlertRule* rule = ruleOf(view, kept.key.rule);
        const QString seen = kept.acknowledged
                                 ? words(QT_TRANSLATE_NOOP("ff::AlertTables", "acknowledged %1"))
                                       .arg(formatter.instant(*kept.acknowledged))
                                 : QString();
        // From when it fired, which stands beside it.
        const QString lasted =
            spell.ended ? formatter.duration(*spell.ended - spell.fired)
                        : words(QT_TRANSLATE_NOOP("ff::AlertTables", "%1, and fires"))
                              .arg(formatter.duration(std::max(view.at - spell.fired, Duration{})));
        rows.push_back(
            {std::to_string(kept.id),
             {{subjectText(kept.title),
               rule ? nameOf(*rule) : QString::fromStdString(kept.key.rule)},
              {formatter.instant(spell.fired), seen},
              {lasted, {}, spell.ended ? CellTone::normal : CellTone::bad},
              {rule ? alertValue(*rule, spell.furthest, formatter) : Formatter::missing()},
              {QString::fromStdString(kept.rule),
               {},
               CellTone::quiet,
               QString::fromStdString(kept.rule)}}});
    }
    return rows;
}

QStringList ruleHeadings() {
    return {words(QT_TRANSLATE_NOOP("ff::AlertTables", "Rule")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "State")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Of")),
            words(QT_TRANSLATE_NOOP("ff::AlertTables", "Fires at"))};
}

std::vector<TextRow> ruleRows(const AlertsView& view, const Formatter& formatter) {
    std::vector<TextRow> rows;
    for (const AlertRule& rule : view.rules) {
        std::optional<Instant> muted;
        for (const AlertMute& mute : view.mutes) {
            if (mute.key.rule == rule.id && mute.key.subject.empty()) {
                muted = mute.until;
            }
        }
        TextCell state = stateCell(view, rule);
        if (muted) {
            state.subtitle = words(QT_TRANSLATE_NOOP("ff::AlertTables", "muted %1"))
                                 .arg(muteText(muted, formatter));
        }
        rows.push_back({rule.id,
                        {{nameOf(rule), QString::fromStdString(rule.id)},
                         state,
                         {ruleSubjects(rule), {}, CellTone::normal, ruleSubjects(rule)},
                         {ruleSentence(rule, formatter),
                          {},
                          CellTone::quiet,
                          ruleSentence(rule, formatter)}}});
    }
    return rows;
}

} // namespace ff
