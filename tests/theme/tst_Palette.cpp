// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/charts/base/BandStyle.h"
#include "widgets/theme/Palette.h"

#include <QtTest>

namespace ff {

class tst_Palette final : public QObject {
    Q_OBJECT

    static const std::vector<std::pair<const char*, const Palette*>>& all() {
        static const std::vector<std::pair<const char*, const Palette*>> palettes{
            {"light", &Palette::light()},
            {"dark", &Palette::dark()},
            {"high contrast", &Palette::highContrast()},
            {"high contrast, light", &Palette::highContrastLight()}};
        return palettes;
    }
    static void appearances() {
        QTest::addColumn<int>("appearance");
        for (std::size_t i = 0; i < all().size(); ++i) {
            QTest::addRow("%s", all()[i].first) << int(i);
        }
    }
    static const Palette& current() {
        QFETCH(int, appearance);
        return *all()[std::size_t(appearance)].second;
    }
    /// Fills that stand beside each other: the states of GPUs, and whose they are.
    static std::vector<std::vector<QColor>> fills(const Palette& p) {
        using Role = BandStyle::Role;
        std::vector<std::vector<QColor>> fills(2);
        for (const Role role : {Role::delivered, Role::allocatedNotBusy, Role::allocatedBusyUnknown,
                                Role::idle, Role::down}) {
            fills[0].push_back(BandStyle{role}.fill(p));
        }
        for (const Role role : {Role::other, Role::unattributed}) {
            fills[1].push_back(BandStyle{role}.fill(p));
        }
        for (int i = 0; i < Palette::kIdentities; ++i) {
            fills[1].push_back(p.identity(i));
        }
        return fills;
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
        const double least = p.isHighContrast ? 7 : 4.5;
        const QColor hovered = mixed(p.surface, p.quietText, 0.08); // as the style sheet has it
        const QColor warned = mixed(p.surface, p.warning, 0.12);    // a sentence about trouble
        for (const QColor& ground : {p.ground, p.surface, p.raised, hovered}) {
            for (const QColor& ink : {p.text, p.quietText, p.accent}) {
                QVERIFY(atLeast(least, ink, ground));
            }
        }
        for (const QColor& ground : {p.ground, p.surface, p.raised}) {
            for (const QColor& ink : {p.good, p.warning, p.bad}) {
                QVERIFY(atLeast(least, ink, ground));
            }
        }
        QVERIFY(atLeast(least, p.text, warned));
        QVERIFY(atLeast(least, p.accent, p.accentGround));
        QVERIFY(atLeast(least, p.text, p.accentGround));
        QVERIFY(atLeast(4.5, p.quietText, p.accentGround));
        QVERIFY(atLeast(least, p.onAccent, p.accent));
        QVERIFY(atLeast(least, p.onAccent, mixed(p.accent, p.text, 0.2)));
        for (const QColor& tone : {p.quietText, p.accent, p.good, p.warning, p.bad}) {
            QVERIFY(atLeast(least, p.text, mixed(p.surface, tone, 0.12))); // chips
        }
        if (p.isHighContrast) { // what cannot be chosen is to be read, too
            QVERIFY(atLeast(4.5, mixed(p.surface, p.quietText, 0.7), p.surface));
        }
    }

    /// What is written or chosen in, and where the focus is.
    void controlsAreSeen_data() { appearances(); }
    void controlsAreSeen() {
        const Palette& p = current();
        for (const QColor& ground : {p.ground, p.surface, p.raised}) {
            QVERIFY(atLeast(3, p.field, ground));
            QVERIFY(atLeast(3, p.accent, ground));
        }
        QVERIFY(atLeast(3, p.accent, p.accentGround)); // the focus on what is chosen
        if (p.isHighContrast) {
            QVERIFY(atLeast(3, p.line, p.surface));
        }
    }

    void marksAreSeen_data() { appearances(); }
    void marksAreSeen() {
        const Palette& p = current();
        for (int i = 0; i <= Palette::kCategories; ++i) {
            QVERIFY(atLeast(3, p.categorical(i), p.surface));
        }
        for (int i = 0; i < Palette::kIdentities; ++i) {
            QVERIFY(atLeast(3, p.identity(i), p.surface));
        }
        QCOMPARE(p.categorical(Palette::kCategories), p.other);
        for (const QColor& mark :
             {p.delivered, p.down, p.good, p.warning, p.bad, p.other, p.gap, p.accent}) {
            QVERIFY(atLeast(3, mark, p.surface));
        }
        for (const BandStyle::Role role :
             {BandStyle::Role::unattributed, BandStyle::Role::allocatedBusyUnknown}) {
            QVERIFY(atLeast(3, BandStyle{role}.hatch(p), p.surface));
        }
    }

    void neighboursAreToldApart_data() { appearances(); }
    void neighboursAreToldApart() {
        const Palette& p = current();
        for (const std::vector<QColor>& neighbours : fills(p)) {
            for (const QColor& fill : neighbours) {
                const QColor outline = p.outlineOf(fill);
                QVERIFY(atLeast(3, outline.isValid() ? outline : fill, p.surface));
                for (const QColor& other : neighbours) {
                    const QColor edge = p.edgeBetween(fill, other);
                    QVERIFY(atLeast(3, edge.isValid() ? edge : other, fill));
                    QVERIFY(atLeast(3, edge.isValid() ? edge : fill, other));
                }
            }
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
        for (const auto& [name, palette] : all()) {
            QCOMPARE(&Palette::of(palette->toQPalette()), palette);
        }
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
