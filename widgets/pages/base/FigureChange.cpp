// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/base/FigureChange.h"

#include "widgets/pages/base/FigureCard.h"

#include <cmath>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// Of a sum, only all of both periods compares; of a rate, half of the one before does.
FigureChange unknown(const QString& period) {
    FigureChange change;
    change.brief = FigureCard::tr("period before not known");
    change.sentence =
        period.isEmpty()
            ? change.brief
            : FigureCard::tr("No change is told: too little of %1 was seen to compare with.")
                  .arg(period);
    return change;
}

} // namespace

FigureChange changeOf(const Figure& figure, Unit unit, Window before, const Formatter& formatter) {
    if (!figure.value) {
        return {};
    }
    const QString period = before.empty() ? QString() : formatter.window(before);
    if (!figure.before) {
        return unknown(period);
    }
    const double difference = *figure.value - *figure.before;
    const Unit counted = unit == Unit::ratio ? Unit::points : unit;
    QString amount = formatter.withUnit(std::abs(difference), counted);
    FigureChange change;
    if (amount == formatter.withUnit(0.0, counted)) {
        change.sign = change.amount = u"="_s;
        change.brief = FigureCard::tr("as in the period before");
        change.sentence = period.isEmpty() ? change.brief : FigureCard::tr("as in %1").arg(period);
        return change;
    }
    if (amount.startsWith(u'+')) {
        amount.remove(0, 1);
    }
    change.sign = difference > 0 ? u"▲"_s : u"▼"_s;
    change.amount = change.sign + u' ' + amount;
    change.brief = (difference > 0 ? FigureCard::tr("▲ %1 on the period before")
                                   : FigureCard::tr("▼ %1 on the period before"))
                       .arg(amount);
    change.sentence =
        period.isEmpty()
            ? change.brief
            : FigureCard::tr("%1 on %2", "▲ 2.1 points, a period").arg(change.amount, period);
    return change;
}

} // namespace ff
