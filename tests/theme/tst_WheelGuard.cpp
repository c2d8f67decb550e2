// SPDX-License-Identifier: GPL-3.0-only
// The wheel over a form that scrolls: it scrolls the form, and changes no field that it passes.
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <array>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_WheelGuard final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QScrollArea> m_area;

    /// Down, as a person turns it over the middle of a widget.
    void turn(QWidget* over) {
        const QPoint at = over->rect().center();
        QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase,
                          false);
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(over, &event); // sendEvent would make it none of a person
    }
    int scrolled() { return m_area->verticalScrollBar()->value(); }
    template <class Field>
    Field* add(Field* field) {
        m_area->widget()->layout()->addWidget(field);
        return field;
    }
    void show() {
        m_area->show();
        m_area->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
        m_area->setFocus();
    }

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() {
        m_area = std::make_unique<QScrollArea>();
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setSizeConstraint(QLayout::SetMinimumSize);
        auto* above = new QWidget(content);
        above->setFixedHeight(900);
        column->addWidget(above);
        m_area->setWidget(content);
        m_area->resize(300, 200);
    }
    void cleanup() { m_area.reset(); }
    void cleanupTestCase() { m_theme.reset(); }

    void aFieldThatIsPassedStaysAsItIs() {
        auto* list = add(new QComboBox);
        auto* typed = add(new QComboBox);
        for (QComboBox* box : {list, typed}) {
            box->addItems({u"one"_s, u"two"_s, u"three"_s});
        }
        typed->setEditable(true);
        auto* number = add(new QSpinBox);
        number->setValue(50);
        auto* share = add(new QDoubleSpinBox);
        share->setValue(0.5);
        auto* day = add(new QDateEdit(QDate(2026, 10, 31)));
        show();
        const std::array<QWidget*, 5> fields{list, typed, number, share, day};
        for (QWidget* field : fields) {
            const int before = scrolled();
            turn(field);
            QVERIFY2(scrolled() > before, field->metaObject()->className());
            QVERIFY(!field->hasFocus());
        }
        const int before = scrolled();
        turn(number->findChild<QWidget*>(u"qt_spinbox_lineedit"_s)); // where the pointer really is
        turn(typed->findChild<QWidget*>());
        QVERIFY(scrolled() > before);
        QCOMPARE(list->currentIndex(), 0);
        QCOMPARE(typed->currentIndex(), 0);
        QCOMPARE(number->value(), 50);
        QCOMPARE(share->value(), 0.5);
        QCOMPARE(day->date(), QDate(2026, 10, 31));
    }

    /// Who went into it turns the number, and the form stands still.
    void aFieldWithTheFocusFollowsTheWheel() {
        auto* number = add(new QSpinBox);
        number->setValue(50);
        auto* list = add(new QComboBox);
        list->addItems({u"one"_s, u"two"_s});
        show();
        number->setFocus();
        const int before = scrolled();
        turn(number);
        QCOMPARE(number->value(), 49);
        list->setFocus();
        turn(list);
        QCOMPARE(list->currentIndex(), 1);
        QCOMPARE(scrolled(), before);
    }
};

QTEST_MAIN(tst_WheelGuard)
#include "tst_WheelGuard.moc"
