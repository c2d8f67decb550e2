// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/PlainText.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

/// A name that a site sent, which Qt takes for markup where nobody stops it.
const QString kName =
    u"<b>project</b><img src=\"file:///etc/hostname\"> &amp; <a href=\"x\">go</a>"_s;

QLabel* tip() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible()) {
            return qobject_cast<QLabel*>(widget);
        }
    }
    return nullptr;
}

} // namespace

class tst_PlainText final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(Qt::mightBeRichText(kName));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanup() { QToolTip::hideText(); }
    void cleanupTestCase() { m_theme.reset(); }

    void labelsArePlainUnlessTheySayOtherwise() {
        QLabel plain(kName);
        QLabel rich(u"<b>ours</b>"_s);
        rich.setTextFormat(Qt::RichText);
        plain.show();
        rich.show();
        QCOMPARE(plain.textFormat(), Qt::PlainText);
        QCOMPARE(plain.text(), kName);
        QCOMPARE(rich.textFormat(), Qt::RichText);
    }

    /// What the label wants of room is of plain text too: no document was ever laid out.
    void noLabelIsMarkupBeforeItIsShown() {
        QLabel label(u"<h1>a</h1>"_s);
        QLabel plain(u"<h1>a</h1>"_s);
        plain.setTextFormat(Qt::PlainText);
        QCOMPARE(label.sizeHint(), plain.sizeHint());
    }

    void toolTipsOfWidgets() {
        QLabel widget(u"x"_s);
        widget.setToolTip(kName);
        widget.show();
        QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&widget, &help);
        QVERIFY(tip());
        QCOMPARE(tip()->textFormat(), Qt::PlainText);
        QCOMPARE(tip()->text(), kName);
    }

    void toolTipsOfItemModels() {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), kName, Qt::ToolTipRole);
        QTableView view;
        view.setModel(&model);
        view.show();
        const QPoint middle = view.visualRect(model.index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, middle, view.viewport()->mapToGlobal(middle));
        QApplication::sendEvent(view.viewport(), &help);
        QVERIFY(tip());
        QCOMPARE(tip()->textFormat(), Qt::PlainText);
        QCOMPARE(tip()->text(), kName);
    }

    /// As charts and delegates show them.
    void toolTipsByHand() {
        QWidget widget;
        widget.show();
        QToolTip::showText(widget.mapToGlobal(QPoint(1, 1)), kName, &widget);
        QVERIFY(tip());
        QCOMPARE(tip()->textFormat(), Qt::PlainText);
        QToolTip::showText(widget.mapToGlobal(QPoint(2, 2)), kName + u"<i>2</i>"_s, &widget);
        QCOMPARE(tip()->textFormat(), Qt::PlainText); // one that is used again, too
    }

    void messageBoxes() {
        QMessageBox box(QMessageBox::NoIcon, u"title"_s, kName);
        box.setInformativeText(kName);
        box.show();
        int labels = 0;
        for (const QLabel* label : box.findChildren<QLabel*>()) {
            if (!label->text().isEmpty()) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                ++labels;
            }
        }
        QCOMPARE(labels, 2);
    }

    void longLinesAreBrokenAtBlanks() {
        QCOMPARE(inLines(u"one two three"_s, 7), u"one two\nthree"_s);
        QCOMPARE(inLines(u"one\n\ntwo"_s, 7), u"one\n\ntwo"_s);
        QCOMPARE(inLines(u"unbreakable x"_s, 4), u"unbreakable\nx"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(tst_PlainText)
#include "tst_PlainText.moc"
