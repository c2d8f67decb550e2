// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/controls/Card.h"
#include "widgets/controls/Chip.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/theme/DesktopScheme.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/StyleSheet.h"
#include "widgets/theme/TableStyle.h"
#include "widgets/theme/Theme.h"
#include "widgets/theme/Type.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

namespace ff {

using namespace Qt::StringLiterals;

namespace {

bool hasInk(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && pixel.rgb() == color.rgb()) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class tst_Theme final : public QObject {
    Q_OBJECT

private slots:
    /// A view has the ground of a card: white in the light theme, as in the one of high contrast.
    void cellsArePaintedByTheThemeOfTheirWindow() {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::light);
        QWidget window;
        QTableView table(&window);
        window.show();
        QStyleOptionViewItem option;
        option.widget = &table;
        option.palette = table.palette();
        option.palette.setColor(QPalette::Window, Palette::light().surface);
        QVERIFY(&paletteOf(option) == &Palette::light());
    }
    void changesAtRunTime() {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::dark);
        QVERIFY(theme.isDark());
        QVERIFY(Palette::of(QApplication::palette()).isDark);
        QWidget widget;
        Card card(u"Inside"_s, &widget);
        QLabel label(u"Words"_s, card.body()->parentWidget());
        widget.show();
        QVERIFY(Palette::of(&widget).isDark);
        QVERIFY(Palette::of(&card).isDark);
        theme.setMode(Theme::Mode::light);
        QVERIFY(!Palette::of(&widget).isDark);
        QVERIFY(!Palette::of(&card).isDark);
        QCOMPARE(label.palette().color(QPalette::WindowText), Palette::light().text);
        QCOMPARE(changed.size(), 2);
        theme.setMode(Theme::Mode::light);
        QCOMPARE(changed.size(), 2);
    }

    void hiddenWidgetsFollowWhenTheyAreShown() {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::dark);
        QWidget late;
        theme.setMode(Theme::Mode::light);
        late.show();
        QVERIFY(!Palette::of(&late).isDark);
    }

    void portalValues_data() {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("startsDark");
        QTest::addColumn<bool>("isDark");
        QTest::addRow("dark") << QVariant(1U) << false << true;
        QTest::addRow("light") << QVariant(2U) << true << false;
        QTest::addRow("no preference, light desktop") << QVariant(0U) << false << false;
        QTest::addRow("no preference, dark desktop") << QVariant(0U) << true << true;
        QTest::addRow("unknown number") << QVariant(7U) << false << false;
        QTest::addRow("text") << QVariant(u"dark"_s) << false << false;
    }
    void portalValues() {
        QFETCH(QVariant, value);
        QFETCH(bool, startsDark);
        QFETCH(bool, isDark);
        const Palette& start = startsDark ? Palette::dark() : Palette::light();
        DesktopScheme scheme(start.toQPalette());
        QSignalSpy changed(&scheme, &DesktopScheme::changed);
        scheme.takePortalValue(value);
        QCOMPARE(scheme.isDark(), isDark);
        QCOMPARE(changed.size(), startsDark == isDark ? 0 : 1);
    }

    /// A desktop that asks for more contrast has it in its own light or dark.
    void followsTheDesktopsContrast_data() {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("isHigh");
        QTest::addRow("higher") << QVariant(1U) << true;
        QTest::addRow("no preference") << QVariant(0U) << false;
        QTest::addRow("unknown number") << QVariant(2U) << false;
        QTest::addRow("text") << QVariant(u"high"_s) << false;
    }
    void followsTheDesktopsContrast() {
        QFETCH(QVariant, value);
        QFETCH(bool, isHigh);
        DesktopScheme scheme(Palette::dark().toQPalette());
        QSignalSpy changed(&scheme, &DesktopScheme::changed);
        scheme.takePortalContrast(value);
        QCOMPARE(scheme.isHighContrast(), isHigh);
        QCOMPARE(changed.size(), isHigh ? 1 : 0);
        QVERIFY(scheme.isDark());
    }

    void highContrastIsChosen() {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::highContrast);
        QCOMPARE(&theme.palette(), &Palette::highContrast());
        QWidget widget;
        widget.show();
        QCOMPARE(&Palette::of(&widget), &Palette::highContrast());
        theme.setMode(Theme::Mode::light);
    }

    /// Nothing in the program moves by itself.
    void nothingIsAnimated() {
        const Theme theme(*qApp);
        QWidget widget;
        QCOMPARE(widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget),
                 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_FadeTooltip));
    }

    void styleSheetsNameEveryColour() {
        QVERIFY(!styleSheet(Palette::light()).contains(u'@'));
        QVERIFY(!styleSheet(Palette::dark()).contains(u'@'));
        QVERIFY(styleSheet(Palette::light()) != styleSheet(Palette::dark()));
    }

    void iconsTakeTheirColour() {
        for (int i = 0; i <= int(Icon::bookmark); ++i) {
            const QImage drawn = iconPixmap(Icon(i), QColor(0xc2410c), 24, 2).toImage();
            QCOMPARE(drawn.size(), QSize(48, 48));
            QVERIFY2(hasInk(drawn, QColor(0xc2410c)), qPrintable(QString::number(i)));
        }
    }

    void iconsFollowThePalette() {
        Theme theme(*qApp);
        theme.setMode(Theme::Mode::light);
        const QIcon same = icon(Icon::plus);
        QVERIFY(hasInk(same.pixmap(32, 32).toImage(), Palette::light().quietText));
        QVERIFY(hasInk(same.pixmap(QSize(32, 32), QIcon::Normal, QIcon::On).toImage(),
                       Palette::light().accent));
        theme.setMode(Theme::Mode::dark);
        QVERIFY(hasInk(same.pixmap(32, 32).toImage(), Palette::dark().quietText));
    }

    void figuresStandInColumns() {
        const QFont font = themeFont(TextSize::body);
        QCOMPARE(tabularWidth(font, u"11 111"_s), tabularWidth(font, u"48 570"_s));
        QCOMPARE(themeFont(TextSize::body).pixelSize(), 13);
        QCOMPARE(themeFont(TextSize::title).pixelSize(), 14);
        QCOMPARE(themeFont(TextSize::figure).pixelSize(), 28);
        QVERIFY(themeFont(TextSize::title).weight() == QFont::DemiBold);
    }

    void segmentsAreChosenByKeyAndMouse() {
        SegmentedControl control;
        control.setSegments({u"GPU-hours"_s, u"Usage share"_s, u"Share of entitlement"_s});
        control.resize(control.sizeHint());
        control.show();
        QSignalSpy chosen(&control, &SegmentedControl::currentIndexChanged);
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 1);
        QCOMPARE(control.accessibleDescription(), u"Usage share"_s);
        QTest::keyClick(&control, Qt::Key_End);
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.currentIndex(), 2);
        QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(5, control.height() / 2));
        QCOMPARE(control.currentIndex(), 0);
        QCOMPARE(chosen.size(), 3);
    }

    void chipsAreClickedOnlyWhereTheyLead() {
        Chip chip(u"8 live"_s);
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
        chip.setClickable(true);
        QCOMPARE(chip.focusPolicy(), Qt::StrongFocus);
        QSignalSpy clicked(&chip, &QAbstractButton::clicked);
        chip.resize(chip.sizeHint());
        chip.show();
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(clicked.size(), 1);
    }

    void cardsHaveCornersAndName() {
        Card card(u"The floor"_s);
        QCOMPARE(card.accessibleName(), u"The floor"_s);
        card.setPalette(Palette::light().toQPalette());
        card.resize(200, 120);
        const QImage drawn = card.grab().toImage();
        QCOMPARE(drawn.pixelColor(100, 90), Palette::light().surface);
        QCOMPARE(drawn.pixelColor(0, 60), Palette::light().line);
        QVERIFY(drawn.pixelColor(0, 0) != Palette::light().line);
    }
};

} // namespace ff

QTEST_MAIN(ff::tst_Theme)
#include "tst_Theme.moc"
