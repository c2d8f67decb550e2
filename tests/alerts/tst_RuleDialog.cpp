// SPDX-License-Identifier: GPL-3.0-only
// A rule that is written and tried on the past.
#include "models/alerts/AlertsFile.h"
#include "tests/alerts/FakeAlerts.h"
#include "tests/pages/FakeQuestions.h"
#include "widgets/alerts/RuleDialog.h"
#include "widgets/alerts/RuleForm.h"
#include "widgets/alerts/ThresholdChart.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace ff;
using namespace std::chrono_literals;

namespace {

/// 30 days by the hour: use is at 0.2 in the first half of each day, and at 0.6 in the other.
AlertPast halves() {
    AlertSeries series{"lumi", "LUMI", fromMillis(1'790'035'200'000), 1h};
    for (int hour = 0; hour < 30 * 24; ++hour) {
        series.points.push_back({.value = hour % 24 < 12 ? 0.2 : 0.6, .seen = 1});
    }
    AlertSeries other = series;
    other.subject = "vega";
    other.title = "Vega";
    for (AlertPoint& point : other.points) {
        point.value = 0.9;
    }
    return {30, {other, series}};
}

} // namespace

class tst_RuleDialog final : public QObject {
    Q_OBJECT

    FakeQuestions m_questions;
    std::unique_ptr<FakeAlerts> m_alerts;
    std::unique_ptr<RuleDialog> m_dialog;

    template <class T>
    T* child(const char* name) {
        return m_dialog->findChild<T*>(QLatin1String(name));
    }
    void open(const AlertRule& rule, bool isNew = false) {
        m_dialog = std::make_unique<RuleDialog>(rule, isNew, *m_alerts, m_questions);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QTRY_VERIFY(!child<QLabel>("trySentence")->text().endsWith(QChar(0x2026)));
    }
    QString sentence() { return child<QLabel>("trySentence")->text(); }

private slots:
    void init() {
        m_alerts = std::make_unique<FakeAlerts>();
        m_alerts->pastView = halves();
    }
    void cleanup() { m_dialog.reset(); }

    void everyRuleOfTheStarterSetComesBackAsItWas() {
        for (const AlertRule& rule : starterSet()) {
            const RuleForm form(rule, m_questions.federation(), {});
            QCOMPARE(form.rule(), rule);
        }
        AlertRule rule = starterSet()[1];
        rule.name = "mine";
        rule.systems = {SystemId{"lumi"}};
        rule.lasts = 90min;
        rule.isOn = false;
        QCOMPARE(RuleForm(rule, m_questions.federation(), {}).rule(), rule);
        AlertRule share = starterSet()[3];
        share.holders = {HolderId{"EE"}, HolderId{"FI"}};
        QCOMPARE(RuleForm(share, m_questions.federation(), {}).rule(), share);
    }

    /// A file can be finer than the fields are: what nobody changed is not rounded.
    void whatTheFieldsRoundStays() {
        AlertRule fine = starterSet()[1];
        fine.threshold = 0.123456;
        fine.hysteresis = 0.01234;
        fine.lasts = 90s;
        RuleForm form(fine, m_questions.federation(), {});
        QCOMPARE(form.rule(), fine);
        form.setThreshold(0.5);
        fine.threshold = 0.5;
        QCOMPARE(form.rule(), fine);
        AlertRule award = starterSet()[4];
        award.endsWithin = 36h;
        QCOMPARE(RuleForm(award, m_questions.federation(), {}).rule(), award);
    }

    void saysHowOftenItWouldHaveFired() {
        open(starterSet()[1]);
        QVERIFY2(sentence().contains(QStringLiteral("30")) &&
                     sentence().contains(QStringLiteral("LUMI 30")),
                 qPrintable(sentence()));
        QVERIFY(!sentence().contains(QStringLiteral("Vega")));
        // The one that fires most often is the one that is drawn.
        QCOMPARE(child<QComboBox>("trySubject")->currentData().toString(), QStringLiteral("lumi"));
    }

    void aThresholdIsTriedWithoutAskingAgain() {
        open(starterSet()[1]);
        QCOMPARE(m_alerts->askedPast, 1);
        child<QDoubleSpinBox>("ruleThreshold")->setValue(10);
        QVERIFY(sentence().startsWith(QStringLiteral("Would not")));
        QCOMPARE(m_alerts->askedPast, 1);
        child<QComboBox>("ruleFigure")->setCurrentIndex(1);
        QTRY_COMPARE(m_alerts->askedPast, 2);
    }

    /// A past that cannot be read is not that of the rule before.
    void noOtherRulesPastIsShown() {
        open(starterSet()[1]);
        auto* chart = child<ThresholdChart>("thresholdChart");
        QVERIFY(!chart->tableData().rows.empty());
        m_alerts->noPast = Error{ErrorCode::cacheUnusable, "no room", "cache"};
        child<QComboBox>("ruleFigure")->setCurrentIndex(1);
        QTRY_VERIFY(sentence().contains(QStringLiteral("no room")));
        QVERIFY(chart->tableData().rows.empty());
    }

    void theLineIsDraggedOnTheChart() {
        open(starterSet()[1]);
        auto* chart = child<ThresholdChart>("thresholdChart");
        QTRY_VERIFY(chart->thresholdY());
        const QPoint line(chart->width() / 2, int(*chart->thresholdY()));
        QTest::mousePress(chart, Qt::LeftButton, {}, line);
        QTest::mouseMove(chart, line - QPoint(0, 30));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, line - QPoint(0, 30));
        const double dragged = child<QDoubleSpinBox>("ruleThreshold")->value();
        QVERIFY2(dragged > 33, qPrintable(QString::number(dragged)));
        QCOMPARE(dragged, std::round(dragged)); // in whole percents
        // Beside the line nothing is taken hold of.
        QTest::mousePress(chart, Qt::LeftButton, {}, line + QPoint(0, 20));
        QTest::mouseMove(chart, line + QPoint(0, 60));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, line + QPoint(0, 60));
        QCOMPARE(child<QDoubleSpinBox>("ruleThreshold")->value(), dragged);
    }

    void theLineIsMovedByKeys() {
        open(starterSet()[1]);
        auto* chart = child<ThresholdChart>("thresholdChart");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Up);
        QCOMPARE(child<QDoubleSpinBox>("ruleThreshold")->value(), 31.);
        QTest::keyClick(chart, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(child<QDoubleSpinBox>("ruleThreshold")->value(), 21.);
        QCOMPARE(chart->tableData().rows.size(), 30 * 24);
        QVERIFY(chart->summary().contains(QStringLiteral("21")));
    }

    void theFieldsFollowTheFigure() {
        open(starterSet()[1]);
        QVERIFY(!child<QWidget>("ruleEndsWithin")->isVisible());
        auto* figure = child<QComboBox>("ruleFigure");
        figure->setCurrentIndex(figure->findData(QStringLiteral("award_unused")));
        QVERIFY(child<QWidget>("ruleEndsWithin")->isVisible());
        figure->setCurrentIndex(figure->findData(QStringLiteral("source")));
        QVERIFY(!child<QWidget>("ruleThreshold")->isVisible());
        QCOMPARE(child<QComboBox>("ruleWhen")->count(), 1);
    }

    /// The settings are read anew while a rule is written: what was known then can be chosen.
    void theFormKeepsTheFederationThatItWasOpenedWith() {
        Federation federation = m_questions.federation();
        RuleForm form(starterSet()[1], federation, {});
        federation = {};
        auto* figure = form.findChild<QComboBox*>(QStringLiteral("ruleFigure"));
        figure->setCurrentIndex(figure->findData(QStringLiteral("share_of_entitlement")));
        const auto* menu = form.findChild<QPushButton*>(QStringLiteral("ruleSubjects"))->menu();
        QVERIFY(menu->actions().size() > 10); // "All of them", a line, and the holders
    }

    /// Use is never 105 %.
    void noRuleIsWrittenThatNeverEnds() {
        AlertRule high = starterSet()[1];
        high.threshold = 0.95;
        high.hysteresis = 0.02;
        open(high);
        auto* hysteresis = child<QDoubleSpinBox>("ruleHysteresis");
        QCOMPARE(hysteresis->value(), 2.);
        hysteresis->setValue(20);
        QCOMPARE(hysteresis->value(), 5.);
        child<QDoubleSpinBox>("ruleThreshold")->setValue(99);
        QCOMPARE(hysteresis->value(), 1.);
        child<QPushButton>("keepRule")->click();
        QTRY_VERIFY(!m_alerts->kept.empty());
        QCOMPARE(m_alerts->kept.back().hysteresis, 0.01);
    }

    /// The mute and the history of a rule that was removed are not those of the next one.
    void aNewRuleIsNotTakenForOneThatWas() {
        AlertsView view{.at = {}, .rules = starterSet()};
        view.mutes = {{{"rule-1", ""}, Instant::max()}};
        view.history = {{.id = 1, .key = {"rule-2", "lumi"}}};
        QCOMPARE(RuleDialog::newRule(view).id, std::string("rule-3"));
    }

    void keepsWhatWasWritten() {
        const AlertRule fresh = RuleDialog::newRule({.at = {}, .rules = starterSet()});
        QCOMPARE(fresh.id, std::string("rule-1"));
        open(fresh, true);
        child<QDoubleSpinBox>("ruleThreshold")->setValue(28);
        m_alerts->answer = fail(ErrorCode::fileUnreadable, "no room", "alerts.toml");
        child<QPushButton>("keepRule")->click();
        QTRY_VERIFY(child<QLabel>("ruleTrouble")->text().contains(QStringLiteral("no room")));
        QVERIFY(m_dialog->isVisible());
        m_alerts->answer = {};
        child<QPushButton>("keepRule")->click();
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_alerts->kept.back().threshold, 0.28);
        QCOMPARE(m_alerts->kept.back().id, std::string("rule-1"));
    }
};

QTEST_MAIN(tst_RuleDialog)
#include "tst_RuleDialog.moc"
