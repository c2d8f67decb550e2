// SPDX-License-Identifier: GPL-3.0-only
#include "models/alerts/AlertWords.h"

#include "models/alerts/AlertFigures.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ff {
namespace {

using When = AlertRule::When;
using Phase = AlertProgress::Phase;

QString words(const char* text) {
    return QCoreApplication::translate("ff::Alerts", text);
}

struct StarterName {
    std::string_view id;
    const char* text;
};

constexpr std::array kStarterNames{
    StarterName{"source-late", QT_TRANSLATE_NOOP("ff::Alerts", "Source late")},
    StarterName{"utilisation-low", QT_TRANSLATE_NOOP("ff::Alerts", "Utilisation low")},
    StarterName{"queue-pressure-high", QT_TRANSLATE_NOOP("ff::Alerts", "Queue pressure high")},
    StarterName{"share-over-entitlement",
                QT_TRANSLATE_NOOP("ff::Alerts", "Share over entitlement")},
    StarterName{"award-ends-unused", QT_TRANSLATE_NOOP("ff::Alerts", "Award ends unused")},
};

QString joined(const QString& sentence, const QString& more) {
    return sentence + QStringLiteral(", ") + more;
}

} // namespace

QString nameOf(const AlertRule& rule) {
    if (!rule.name.empty()) {
        return QString::fromStdString(rule.name);
    }
    const auto starter = std::ranges::find(kStarterNames, rule.id, &StarterName::id);
    return starter == kStarterNames.end() ? QString::fromStdString(rule.id) : words(starter->text);
}

QString alertValue(const AlertRule& rule, std::optional<double> value, const Formatter& formatter) {
    const auto figure = alertFigureNamed(rule.figure);
    if (!figure || !figure->hasValue) {
        return Formatter::missing();
    }
    return formatter.withUnit(value, figure->unit);
}

QString ruleSentence(const AlertRule& rule, const Formatter& formatter) {
    const QString figure = alertFigureTitle(rule.figure);
    QString sentence;
    switch (rule.when) {
    case When::below:
        sentence = words(QT_TRANSLATE_NOOP("ff::Alerts", "%1 below %2"))
                       .arg(figure, alertValue(rule, rule.threshold, formatter));
        break;
    case When::above:
        sentence = words(QT_TRANSLATE_NOOP("ff::Alerts", "%1 above %2"))
                       .arg(figure, alertValue(rule, rule.threshold, formatter));
        break;
    case When::noData:
        sentence = rule.figure == "source"
                       ? words(QT_TRANSLATE_NOOP("ff::Alerts", "No answer of a source"))
                       : words(QT_TRANSLATE_NOOP("ff::Alerts", "%1 without data")).arg(figure);
        break;
    }
    if (rule.lasts.count() > 0) {
        sentence = joined(
            sentence,
            words(QT_TRANSLATE_NOOP("ff::Alerts", "for %1")).arg(formatter.duration(rule.lasts)));
    }
    if (rule.endsWithin) {
        sentence =
            joined(sentence, words(QT_TRANSLATE_NOOP("ff::Alerts", "of awards that end within %1"))
                                 .arg(formatter.duration(*rule.endsWithin)));
    }
    return sentence;
}

QString ruleSubjects(const AlertRule& rule) {
    const auto figure = alertFigureNamed(rule.figure);
    QStringList names;
    for (const SystemId& system : rule.systems) {
        names << QString::fromStdString(system.text);
    }
    for (const HolderId& holder : rule.holders) {
        names << QString::fromStdString(holder.text);
    }
    if (!names.isEmpty()) {
        return names.join(QStringLiteral(", "));
    }
    switch (figure ? figure->of : AlertSubject::system) {
    case AlertSubject::source:
        return words(QT_TRANSLATE_NOOP("ff::Alerts", "all sources"));
    case AlertSubject::holder:
        return words(QT_TRANSLATE_NOOP("ff::Alerts", "all holders"));
    case AlertSubject::award:
        return words(QT_TRANSLATE_NOOP("ff::Alerts", "all awards"));
    case AlertSubject::system:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ff::Alerts", "all systems"));
}

QString subjectText(const std::string& title) {
    return QCoreApplication::translate("ff::Holder", title.c_str());
}

QString trySentence(const AlertTries& tries, int days) {
    constexpr int kNamed = 4;
    int times = 0;
    std::vector<std::pair<int, QString>> by;
    for (const auto& [title, spells] : tries) {
        if (!spells.empty()) {
            times += int(spells.size());
            by.emplace_back(-int(spells.size()), subjectText(title));
        }
    }
    const QString period =
        QCoreApplication::translate("ff::Alerts", "in the last %n days", nullptr, days);
    if (times == 0) {
        return words(QT_TRANSLATE_NOOP("ff::Alerts", "Would not have fired %1.")).arg(period);
    }
    std::ranges::sort(by);
    QStringList names;
    for (const auto& [count, title] : by) {
        if (names.size() == kNamed) {
            names << QCoreApplication::translate("ff::Alerts", "%n others", nullptr,
                                                 int(by.size()) - kNamed);
            break;
        }
        names << title + QStringLiteral(" ") + QString::number(-count);
    }
    return QCoreApplication::translate("ff::Alerts", "Would have fired %n times %1: %2.", nullptr,
                                       times)
        .arg(period, names.join(QStringLiteral(", ")));
}

QString phaseWord(Phase phase, bool acknowledged, bool muted) {
    if (muted && phase != Phase::ok) {
        return words(QT_TRANSLATE_NOOP("ff::Alerts", "Muted"));
    }
    switch (phase) {
    case Phase::ok:
        return words(QT_TRANSLATE_NOOP("ff::Alerts", "In order"));
    case Phase::pending:
        return words(QT_TRANSLATE_NOOP("ff::Alerts", "Begins"));
    case Phase::firing:
        break;
    }
    return acknowledged ? words(QT_TRANSLATE_NOOP("ff::Alerts", "Acknowledged"))
                        : words(QT_TRANSLATE_NOOP("ff::Alerts", "Firing"));
}

const char* phaseName(Phase phase, bool acknowledged, bool muted) {
    if (muted && phase != Phase::ok) {
        return "muted";
    }
    switch (phase) {
    case Phase::ok:
        return "ok";
    case Phase::pending:
        return "pending";
    case Phase::firing:
        break;
    }
    return acknowledged ? "acknowledged" : "firing";
}

} // namespace ff
