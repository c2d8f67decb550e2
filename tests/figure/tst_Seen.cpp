// SPDX-License-Identifier: GPL-3.0-only
#include "models/figure/Seen.h"

#include <QTest>

using namespace ff;

class tst_Seen final : public QObject {
    Q_OBJECT

    const Formatter m_formatter{QLocale::c()};

private slots:
    void decidesAtTheTwoLimits() {
        QCOMPARE(seenOf(0), Seen::notEnough);
        QCOMPARE(seenOf(0.4999), Seen::notEnough);
        QCOMPARE(seenOf(0.5), Seen::partly);
        QCOMPARE(seenOf(0.9499), Seen::partly);
        QCOMPARE(seenOf(0.95), Seen::enough);
        QCOMPARE(seenOf(Coverage{Duration{1}, Duration{2}}), Seen::partly);
        QCOMPARE(seenOf(Coverage{}), Seen::notEnough);
    }

    /// A cell, a sentence and a tool tip say the same of the same coverage.
    void saysItEverywhereAlike() {
        const QString number = QStringLiteral("1.14 M");
        QCOMPARE(seenText(number, Seen::notEnough), QStringLiteral("?"));
        QCOMPARE(seenText(number, Seen::partly), QStringLiteral("1.14 M*"));
        QCOMPARE(seenText(number, Seen::enough), number);
        QCOMPARE(seenWords(number, 0.2, m_formatter), QStringLiteral("not enough seen"));
        QCOMPARE(seenWords(number, 0.72, m_formatter).simplified(),
                 QStringLiteral("1.14 M (72.0 % seen)"));
        QCOMPARE(seenWords(number, 1, m_formatter), number);
        const Coverage none{Duration{0}, Duration{10}};
        QCOMPARE(seenText(number, none), Formatter::missing()); // nobody told it
        QCOMPARE(seenWords(number, none, m_formatter), Formatter::missing());
        QCOMPARE(seenText(number, Coverage{Duration{1}, Duration{10}}), QStringLiteral("?"));
        QCOMPARE(seenSentence(0.127, m_formatter).simplified(),
                 QStringLiteral("Not enough seen to say: coverage 12.7 %"));
        QVERIFY(seenSentence(0.72, m_formatter).contains(QStringLiteral("not seen")));
        QCOMPARE(seenSentence(1, m_formatter).simplified(), QStringLiteral("Coverage 100.0 %"));
    }

    /// A table and a comparison of the same figure have one word for each of its states.
    void saysWhatNobodyToldWithADash() {
        const QString number = QStringLiteral("86 %");
        const auto of = [](std::optional<double> value, int seen) {
            Figure figure;
            figure.value = value;
            figure.coverage = {std::chrono::hours{seen}, std::chrono::hours{10}};
            return figure;
        };
        const auto words = [&](const Figure& figure) {
            return figureWords(figure, number, m_formatter).simplified();
        };
        QCOMPARE(figureText(of({}, 0), number), Formatter::missing());
        QCOMPARE(words(of({}, 0)), Formatter::missing());
        QCOMPARE(figureText(of({}, 2), number), QStringLiteral("?"));
        QCOMPARE(words(of({}, 2)), QStringLiteral("not enough seen"));
        QCOMPARE(figureText(of({}, 8), number), Formatter::missing()); // not defined
        QCOMPARE(words(of({}, 8)), Formatter::missing());
        QCOMPARE(figureText(of(0.86, 8), number), QStringLiteral("86 %*"));
        QCOMPARE(words(of(0.86, 8)), QStringLiteral("86 % (80.0 % seen)"));
        QCOMPARE(words(of(0.86, 10)), number);
    }

    void explainsTheMarksThatStandThere() {
        QVERIFY(seenLegend(false, false).isEmpty());
        QVERIFY(seenLegend(true, false).contains(QLatin1Char('?')));
        QVERIFY(!seenLegend(true, false).contains(QLatin1Char('*')));
        QVERIFY(seenLegend(true, true).contains(QLatin1Char('*')));
    }
};

QTEST_APPLESS_MAIN(tst_Seen)
#include "tst_Seen.moc"
