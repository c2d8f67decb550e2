// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/BandStyle.h"
#include "widgets/theme/Palette.h"

#include <QtTest>

namespace ff {

class tst_Palette final : public QObject {
    Q_OBJECT

    static void appearances() {
        QTest::addColumn<bool>("isDark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }
    static const Palette& current() {
        QFETCH(bool, isDark);
        return isDark ? Palette::dark() : Palette::light();
    }
    static bool atLeast(double least, const QColor& a, const QColor& b) {
        const double ratio = contrastRatio(a, b);
        if (ratio < least) {
            qWarning() << a.name() << "on" << b.name() << "has" << ratio;
        }
        return ratio >= least;
    }

private slots:
    void contrastIsThatOfWcag() {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void textIsReadable_data() { appearances(); }
    void textIsReadable() {
        const Palette& p = current();
        for (const QColor& ground : {p.ground, p.surface, p.raised}) {
            for (const QColor& ink : {p.text, p.quietText, p.accent, p.good, p.warning, p.bad}) {
                QVERIFY(atLeast(4.5, ink, ground));
            }
        }
        QVERIFY(atLeast(4.5, p.accent, p.accentGround));
        QVERIFY(atLeast(4.5, p.text, p.accentGround));
        QVERIFY(atLeast(4.5, p.onAccent, p.accent));
    }

    void marksAreSeen_data() { appearances(); }
    void marksAreSeen() {
        const Palette& p = current();
        for (int i = 0; i <= Palette::kCategories; ++i) {
            QVERIFY(atLeast(3, p.categorical(i), p.surface));
        }
        QCOMPARE(p.categorical(Palette::kCategories), p.other);
        QVERIFY(atLeast(3, p.delivered, p.surface));
        QVERIFY(atLeast(3, p.down, p.surface));
        for (const BandStyle::Role role :
             {BandStyle::Role::unattributed, BandStyle::Role::allocatedBusyUnknown}) {
            QVERIFY(atLeast(3, BandStyle{role}.hatch(p), p.surface));
        }
    }

    void rampIsOrderedAndItsTextReadable_data() { appearances(); }
    void rampIsOrderedAndItsTextReadable() {
        const Palette& p = current();
        double before = contrastRatio(p.sequential(0), p.surface);
        for (int i = 0; i <= 100; ++i) {
            const QColor ground = p.sequential(i / 100.0);
            QVERIFY(atLeast(4.5, p.textOn(ground), ground));
            const double now = contrastRatio(ground, p.surface);
            QVERIFY2(now >= before, "every step is farther from the surface");
            before = now;
        }
        QCOMPARE(p.sequential(-1), p.sequential(0));
        QCOMPARE(p.sequential(7), p.sequential(1));
        QCOMPARE(p.sequential(qQNaN()), p.sequential(0));
    }

    void anyGroundHasReadableText() {
        for (int gray = 0; gray < 256; ++gray) {
            const QColor ground(gray, gray, gray);
            QVERIFY(atLeast(4.5, Palette::light().textOn(ground), ground));
            QVERIFY(atLeast(4.5, Palette::dark().textOn(ground), ground));
        }
    }

    void qtPalettesLeadBack() {
        QVERIFY(!Palette::of(Palette::light().toQPalette()).isDark);
        QVERIFY(Palette::of(Palette::dark().toQPalette()).isDark);
    }

    void stylesByKey() {
        using Role = BandStyle::Role;
        const std::vector<BandStyle> styles = stylesOf({{"delivered", {}, {}},
                                                        {"fast-lane", {}, {}},
                                                        {"other", {}, {}},
                                                        {"national", {}, {}},
                                                        {"", {}, {}}});
        QCOMPARE(styles[0].role, Role::delivered);
        QCOMPARE(styles[1], (BandStyle{Role::category, 0}));
        QCOMPARE(styles[2].role, Role::other);
        QCOMPARE(styles[3], (BandStyle{Role::category, 1}));
        QCOMPARE(styles[4].role, Role::unattributed);
    }

    void foldingKeepsTheSum() {
        std::vector<Band> bands;
        for (int i = 0; i < 9; ++i) {
            bands.push_back(
                {std::string(1, char('a' + i)), {}, {double(i), std::nullopt, 2.0 * i}});
        }
        bands.push_back({"", "Unattributed", {5.0, std::nullopt, 7.0}});
        const std::vector<Band> folded = foldIntoOther(bands, 6, "Other");
        QCOMPARE(folded.size(), std::size_t(8));
        QCOMPARE(folded.front().key, std::string("d"));
        QCOMPARE(folded[6].key, std::string("other"));
        QCOMPARE(folded[6].values[0], std::optional(0.0 + 1 + 2));
        QVERIFY(!folded[6].values[1]);
        QCOMPARE(folded[6].values[2], std::optional(6.0));
        QVERIFY(folded.back().key.empty());
        QCOMPARE(foldIntoOther(folded, 6, "Other").size(), folded.size());
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Palette)
#include "tst_Palette.moc"
