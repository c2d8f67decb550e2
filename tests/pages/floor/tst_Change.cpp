// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/Legend.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/pages/base/FigureChange.h"

#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

/// How a figure compares with the period before: which period that is, and that it is not known.
class tst_Change final : public QObject {
    Q_OBJECT

    const Formatter m_formatter{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const Window m_before{*parseIso8601("2026-09-01T00:00:00Z"),
                          *parseIso8601("2026-10-01T00:00:00Z")};

    static Figure figure(std::optional<double> value, std::optional<double> before) {
        Figure made;
        made.value = value;
        made.before = before;
        made.coverage = {std::chrono::hours{24}, std::chrono::hours{24}};
        return made;
    }

    /// With plain spaces: figures and units stand together by narrow ones.
    static QString plain(QString text) {
        return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ');
    }

private slots:
    void saysHowMuchAndOnWhichPeriod() {
        const FigureChange up = changeOf(figure(0.864, 0.843), Unit::ratio, m_before, m_formatter);
        QCOMPARE(up.sign, u"▲"_s);
        QVERIFY2(plain(up.sentence).contains(u"2.1 points"_s) &&
                     up.sentence.contains(u"Sept 2026"_s),
                 qPrintable(up.sentence));
        QVERIFY(up.brief.contains(u"period before"_s));
        QCOMPARE(changeOf(figure(9, 12), Unit::hours, m_before, m_formatter).sign, u"▼"_s);
        QCOMPARE(changeOf(figure(9, 9), Unit::hours, m_before, m_formatter).sign, u"="_s);
    }

    void saysThatItIsNotKnown() {
        const FigureChange change = changeOf(figure(9, {}), Unit::hours, m_before, m_formatter);
        QVERIFY(change.sign.isEmpty() && change.amount.isEmpty());
        QVERIFY(change.brief.contains(u"not known"_s));
        QVERIFY2(change.sentence.contains(u"Sept 2026"_s), qPrintable(change.sentence));
        // Without a value there is nothing that could change.
        QVERIFY(changeOf(figure({}, 9), Unit::hours, m_before, m_formatter).brief.isEmpty());
    }

    /// A remark on a card takes nothing of the change away.
    void aCardSaysBoth() {
        FigureCard card(u"Queue pressure"_s, Unit::hours);
        card.setRemark(u"12 938 GPUs pending"_s);
        card.setFigure(figure(11, 9), m_formatter, m_before);
        const QString all = plain(card.toolTip());
        QVERIFY2(all.contains(u"▲ 2.0 h"_s) && all.contains(u"Sept 2026"_s) &&
                     all.contains(u"pending"_s),
                 qPrintable(all));
        QVERIFY(card.accessibleDescription().contains(u"▲"_s));
    }

    /// Where words do not fit they are cut and stand whole in the tool tip; none is left out.
    void aLegendIsShortenedAndNotCutOff() {
        std::vector<LegendEntry> entries;
        for (const char* text : {"Toimitettu kuorma", "Varattu, ei käytössä", "Toimettomana",
                                 "Poissa käytöstä", "Unionin osuus"}) {
            entries.push_back({QString::fromUtf8(text), {}});
        }
        const double whole = legendWidth(entries);
        QCOMPARE(placeLegend(QRectF(0, 0, whole + 1, 18), entries).size(), entries.size());
        const QRectF area(0, 0, whole * 0.8, 18);
        const auto placed = placeLegend(area, entries);
        QCOMPARE(placed.size(), entries.size());
        QVERIFY(placed.front().rect.left() >= area.left() - 0.5);
        QVERIFY(placed[1].entry.text.endsWith(u'…'));
        Legend legend;
        legend.setEntries(entries);
        QVERIFY(legend.toolTip().contains(entries[1].text));
    }
};

QTEST_MAIN(tst_Change)
#include "tst_Change.moc"
