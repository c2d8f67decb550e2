// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Seen.h"

#include <QCoreApplication>
#include <QStringList>

namespace ff {
namespace {

/// Its name is the context of the texts in the translations.
struct SeenWords {
    Q_DECLARE_TR_FUNCTIONS(ff::Seen)
};

/// Nothing of what was asked for was seen: nobody told the number.
bool isUntold(const Coverage& coverage) {
    return coverage.asked.count() > 0 && coverage.observed.count() <= 0;
}

/// Whether coverage says something of the figure's number.
bool isSeen(const Figure& figure) {
    return figure.coverage.observed.count() > 0 &&
           (figure.value || seenOf(figure.coverage) == Seen::notEnough);
}

} // namespace

Seen seenOf(double ratio) {
    return ratio >= kFullCoverage ? Seen::enough
           : ratio >= kEnoughSeen ? Seen::partly
                                  : Seen::notEnough;
}

Seen seenOf(const Coverage& coverage) {
    return seenOf(coverage.ratio());
}

QString seenText(const QString& number, Seen seen) {
    switch (seen) {
    case Seen::notEnough:
        return QStringLiteral("?");
    case Seen::partly:
        return number + QLatin1Char('*');
    case Seen::enough:
        break;
    }
    return number;
}

QString seenWords(const QString& number, double ratio, const Formatter& formatter) {
    switch (seenOf(ratio)) {
    case Seen::notEnough:
        return SeenWords::tr("not enough seen");
    case Seen::partly:
        return SeenWords::tr("%1 (%2 seen)", "a number, how much of the period was seen")
            .arg(number, formatter.text(ratio, Unit::ratio));
    case Seen::enough:
        break;
    }
    return number;
}

QString seenText(const QString& number, const Coverage& coverage) {
    return isUntold(coverage) ? Formatter::missing() : seenText(number, seenOf(coverage));
}

QString seenWords(const QString& number, const Coverage& coverage, const Formatter& formatter) {
    return isUntold(coverage) ? Formatter::missing()
                              : seenWords(number, coverage.ratio(), formatter);
}

QString figureText(const Figure& figure, const QString& number) {
    return isSeen(figure)  ? seenText(number, seenOf(figure.coverage))
           : !figure.value ? Formatter::missing()
                           : number;
}

QString figureWords(const Figure& figure, const QString& number, const Formatter& formatter) {
    return isSeen(figure)  ? seenWords(number, figure.coverage.ratio(), formatter)
           : !figure.value ? Formatter::missing()
                           : number;
}

QString seenSentence(double ratio, const Formatter& formatter) {
    const QString coverage = formatter.text(ratio, Unit::ratio);
    switch (seenOf(ratio)) {
    case Seen::notEnough:
        return SeenWords::tr("Not enough seen to say: coverage %1").arg(coverage);
    case Seen::partly:
        return SeenWords::tr("Coverage %1: a part of the period was not seen").arg(coverage);
    case Seen::enough:
        break;
    }
    return SeenWords::tr("Coverage %1").arg(coverage);
}

QString seenLegend(bool anyWithheld, bool anyMarked) {
    QStringList lines;
    if (anyWithheld) {
        lines << SeenWords::tr("“?”: less than half of the period was seen.");
    }
    if (anyMarked) {
        lines << SeenWords::tr("“*”: less than 95 % of the period was seen.");
    }
    return lines.join(QLatin1Char(' '));
}

} // namespace ff
