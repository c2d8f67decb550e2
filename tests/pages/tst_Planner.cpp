// SPDX-License-Identifier: GPL-3.0-only
// The coordinator's job on the real window: enter a need, read the best option and its reasons.
#include "tests/pages/FakeQuestions.h"
#include "widgets/charts/time/AheadChart.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/planner/NeedForm.h"
#include "widgets/pages/planner/PlannerPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_Planner final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theNeedIsAskedFor();
    void bestOptionIsRead();
    void optionsThatCannotServeSayWhy();
    void aNeedThatCannotBePlannedSaysWhy();
    void theNeedIsRemembered();
    void daysAreThoseOfTheZone();
    void aHolderOfOnesOwnIsRemembered();
    void byKeyboardAlone();
    void theCoordinatorsJob();
    void scenariosAreRemembered();
    void theChosenScenarioStaysChosen();
    void freeGpusAheadAreDrawn();
    void slurmsEstimateIsExplained();
    void qualityHasRoomOnALaptop();

private:
    template <class T>
    T* child(const char* name) {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    QString label(const char* name) { return child<QLabel>(name)->text().simplified(); }
    void settle() {
        auto* page = m_window->findChild<PlannerPage*>();
        QTRY_VERIFY(page->isSettled());
    }
    PilotOption option(const char* id, const char* title) {
        PilotOption option;
        option.system = SystemId{id};
        option.title = title;
        option.capacity = 4480;
        option.gpuHours = 4608;
        return option;
    }

    std::unique_ptr<FakeQuestions> m_questions;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Planner::init() {
    m_questions = std::make_unique<FakeQuestions>();
    const Instant at = *parseIso8601("2026-11-26T12:00:00Z");
    auto best = option("lumi", "LUMI AIF");
    best.wait.wait = planning::WaitBound{7200, 600};
    best.wait.basis = planning::BoundBasis::sizeClass;
    best.wait.quality.judged = 1204;
    best.wait.quality.held = 1145;
    best.start = at + std::chrono::minutes{10};
    best.startBy = at + std::chrono::hours{2};
    best.finish = *best.start + std::chrono::hours{72};
    best.finishBy = *best.startBy + std::chrono::hours{72};
    auto small = option("discoverer-plus", "Discoverer+");
    small.noService = NoService::tooFewGpus;
    small.capacity = 32;
    m_questions->pilotPlan = {
        .need = {}, .at = at, .begin = at, .options = {best, small}, .access = {}};
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_questions, *m_theme);
    m_window->show();
    m_window->goTo(PageId::planner);
    settle();
}

void tst_Planner::cleanup() {
    m_window.reset();
    m_theme.reset();
}

void tst_Planner::theNeedIsAskedFor() {
    child<QSpinBox>("needGpus")->setValue(128);
    child<QSpinBox>("needRuns")->setValue(3);
    child<QCheckBox>("needParallel")->setChecked(true);
    auto* model = child<QComboBox>("needModel");
    model->setCurrentIndex(model->findData(u"GH200"_s));
    auto* holder = child<QComboBox>("needHolder");
    holder->setCurrentIndex(holder->findData(u"EE"_s));
    child<QCheckBox>("needDeadline")->setChecked(true);
    child<QDateEdit>("needUntil")->setDate(QDate(2099, 1, 31));
    QTRY_COMPARE(m_questions->askedNeeds.back().gpus, 128);
    const PilotNeed& need = m_questions->askedNeeds.back();
    QCOMPARE(need.runs, 3);
    QVERIFY(need.parallel);
    QCOMPARE(need.models, std::vector<std::string>{"GH200"});
    QCOMPARE(need.holder, HolderId{"EE"});
    // The last day belongs to it.
    QCOMPARE(*need.until, *parseIso8601("2099-02-01"));
    // The form changed nine times and asked once.
    QCOMPARE(m_questions->askedNeeds.size(), std::size_t(2));
}

void tst_Planner::bestOptionIsRead() {
    auto* table = child<QTableView>("planOptions");
    QVERIFY(table->horizontalHeader()->isVisible());
    MainWindow unasked(*m_questions, *m_theme); // was "Wait and runs, to 1 Jan 1970"
    QVERIFY(unasked.findChild<QTableView*>(u"planOptions"_s)->horizontalHeader()->isHidden());
    QCOMPARE(table->currentIndex().row(), 0);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"LUMI AIF"_s);
    QVERIFY(label("optionReason").contains(u"expected to wait 10 min"_s));
    QVERIFY(label("optionBound").contains(u"The 95 % bound held for"_s));
    QVERIFY(label("optionTimes").contains(u"Thu 26 Nov 2026, 14:00 UTC"_s));
}

void tst_Planner::optionsThatCannotServeSayWhy() {
    auto* table = child<QTableView>("planOptions");
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(label("optionReason"),
             u"It has 32 GPUs of the kind asked for; the pilot needs 64 at once."_s);
    QVERIFY(!child<QLabel>("optionTimes")->isVisible());
}

void tst_Planner::aNeedThatCannotBePlannedSaysWhy() {
    const auto asked = m_questions->askedNeeds.size();
    child<QCheckBox>("needDeadline")->setChecked(true);
    child<QDateEdit>("needUntil")->setDate(QDate(2020, 1, 1));
    QTRY_VERIFY(child<QLabel>("planSentence")->isVisible());
    QVERIFY2(label("planSentence").startsWith(u"The deadline Thu 2 Jan 2020, 00:00"_s),
             qPrintable(label("planSentence")));
    QVERIFY(!child<QPushButton>("planBrief")->isEnabled()); // it would be of another need
    QCOMPARE(m_questions->askedNeeds.size(), asked);
    settle(); // the page waits for nothing
    child<QCheckBox>("needDeadline")->setChecked(false);
    QTRY_VERIFY(!child<QLabel>("planSentence")->isVisible());
}

void tst_Planner::theNeedIsRemembered() {
    child<QSpinBox>("needGpus")->setValue(96);
    auto* confidence = child<QComboBox>("needConfidence");
    confidence->setCurrentIndex(confidence->findData(0.99));
    const QTemporaryDir place;
    QSettings settings(place.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window->memory().write(settings);
    MainWindow next(*m_questions, *m_theme);
    next.recall(WindowMemory::read(settings, next.memory()));
    QCOMPARE(next.findChild<QSpinBox*>(u"needGpus"_s)->value(), 96);
    QCOMPARE(next.findChild<QComboBox*>(u"needConfidence"_s)->currentData().toDouble(), 0.99);
}

void tst_Planner::daysAreThoseOfTheZone() {
    Scope scope = m_window->scope();
    scope.zone = "Asia/Tokyo";
    m_window->choose(scope);
    child<QCheckBox>("needLater")->setChecked(true);
    child<QDateEdit>("needFrom")->setDate(QDate(2099, 1, 10));
    child<QCheckBox>("needDeadline")->setChecked(true);
    child<QDateEdit>("needUntil")->setDate(QDate(2099, 1, 31));
    QTRY_VERIFY(m_questions->askedNeeds.back().until);
    const PilotNeed& need = m_questions->askedNeeds.back();
    QCOMPARE(*need.from, *parseIso8601("2099-01-09T15:00:00Z"));
    QCOMPARE(*need.until, *parseIso8601("2099-01-31T15:00:00Z"));
    settle();
    child<SegmentedControl>("optionViews")->setCurrentIndex(3);
    child<QPushButton>("scenarioKeep")->click();
    // As in other dialogs, and not as files have dates.
    QVERIFY(child<QDateEdit>("needFrom")->displayFormat() != u"yyyy-MM-dd"_s);
    // The last day, and not the midnight after it.
    const QString deadline = child<QTableWidget>("scenarios")->item(1, 0)->text();
    QVERIFY2(deadline.contains(u"31 Jan 2099"_s), qPrintable(deadline));
}

/// A window opens before its own federation.toml has been read.
void tst_Planner::aHolderOfOnesOwnIsRemembered() {
    Federation federation = m_questions->federation();
    NeedForm form;
    form.setFederation(federation);
    PilotNeed need;
    need.holder = HolderId{"valley"};
    form.setNeed(need);
    QVERIFY(form.need("UTC").holder.empty());
    federation.holders.push_back(federation.holders.front());
    federation.holders.back().id = need.holder;
    form.setFederation(federation);
    QCOMPARE(form.need("UTC").holder, need.holder);
    auto* holder = form.findChild<QComboBox*>(u"needHolder"_s);
    holder->setCurrentIndex(0); // what a person chose is not undone
    form.setFederation(federation);
    QVERIFY(form.need("UTC").holder.empty());
}

void tst_Planner::byKeyboardAlone() {
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    child<QSpinBox>("needGpus")->setFocus();
    QTest::keyClick(qApp->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(qApp->focusWidget(), u"256"_s);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QCOMPARE(qApp->focusWidget()->objectName(), u"needHours"_s);
    QTRY_COMPARE(m_questions->askedNeeds.back().gpus, 256);
}

/// Enter the need, read the first option, keep two plans, compare them, export the brief.
void tst_Planner::theCoordinatorsJob() {
    child<QSpinBox>("needGpus")->setValue(64);
    QVERIFY(label("optionReason").contains(u"expected to wait 10 min"_s));
    auto* views = child<SegmentedControl>("optionViews");
    views->setCurrentIndex(3);
    auto* name = child<QLineEdit>("scenarioName");
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"small"_s);
    child<QPushButton>("scenarioKeep")->click();
    child<QSpinBox>("needGpus")->setValue(256);
    QTRY_COMPARE(m_questions->askedNeeds.back().gpus, 256);
    settle();
    QTest::keyClicks(name, u"large"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto* table = child<QTableWidget>("scenarios");
    QVERIFY(table->isVisible());
    QCOMPARE(table->columnCount(), 2);
    QCOMPARE(table->horizontalHeaderItem(0)->text(), u"small"_s);
    QCOMPARE(table->item(0, 0)->text().simplified(), u"64 GPUs for 72 h"_s);
    QCOMPARE(table->item(0, 1)->text().simplified(), u"256 GPUs for 72 h"_s);
    QVERIFY(table->item(4, 1)->text().simplified().startsWith(u"LUMI AIF: waits at most 2 h"_s));
    table->setCurrentCell(0, 0);
    child<QPushButton>("scenarioRemove")->click();
    QCOMPARE(table->columnCount(), 1);
    QCOMPARE(table->horizontalHeaderItem(0)->text(), u"large"_s);
    auto* page = m_window->findChild<PlannerPage*>();
    QSignalSpy said(page, &PlannerPage::notice);
    page->writeBrief(u"/there"_s);
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(m_questions->briefs.back().first.need.gpus, 256);
    QVERIFY(said.front().front().toString().contains(u"/there/brief.html"_s));
    QVERIFY(child<QPushButton>("planBrief")->isEnabled());
}

void tst_Planner::scenariosAreRemembered() {
    child<SegmentedControl>("optionViews")->setCurrentIndex(3);
    child<QPushButton>("scenarioKeep")->click();
    const QTemporaryDir place;
    QSettings settings(place.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_window->memory().write(settings);
    MainWindow next(*m_questions, *m_theme);
    next.recall(WindowMemory::read(settings, next.memory()));
    QCOMPARE(next.findChild<QTableWidget*>(u"scenarios"_s)->columnCount(), 1);
}

/// Each new sample plans again: the column that was chosen, and how wide it was made, were lost.
void tst_Planner::theChosenScenarioStaysChosen() {
    child<SegmentedControl>("optionViews")->setCurrentIndex(3);
    child<QPushButton>("scenarioKeep")->click();
    child<QPushButton>("scenarioKeep")->click();
    auto* table = child<QTableWidget>("scenarios");
    auto* remove = child<QPushButton>("scenarioRemove");
    QVERIFY(!remove->isEnabled());
    table->selectColumn(1);
    table->setColumnWidth(1, 300);
    const int asked = m_questions->asked[u"plan"_s];
    emit m_questions->changed();
    QTRY_VERIFY(m_questions->asked[u"plan"_s] > asked);
    settle();
    QVERIFY(remove->isEnabled());
    QCOMPARE(table->currentColumn(), 1);
    QCOMPARE(table->columnWidth(1), 300);
    Scope scope = m_window->scope();
    scope.zone = "Asia/Tokyo"; // other words
    m_window->choose(scope);
    QTRY_VERIFY(table->item(8, 1)->text().contains(u"21:00"_s));
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(table->columnCount(), 1);
    QVERIFY(!remove->isEnabled()); // one click removes one
}

void tst_Planner::freeGpusAheadAreDrawn() {
    PilotAhead& ahead = m_questions->pilotPlan.options[0].ahead;
    ahead.hoursSeen = 1000;
    ahead.free.from = m_questions->pilotPlan.at.time_since_epoch() / std::chrono::seconds{1};
    ahead.free.hours.assign(336, planning::FreeQuantiles{10, 40, 70, 90, 120});
    ahead.free.hours[100].reset();
    ahead.room = roomFor(m_questions->pilotPlan.need, ahead.free, m_questions->pilotPlan.at);
    child<QSpinBox>("needGpus")->setValue(65);
    QTRY_COMPARE(m_questions->askedNeeds.back().gpus, 65);
    settle();
    child<SegmentedControl>("optionViews")->setCurrentIndex(1);
    auto* chart = child<AheadChart>("freeAhead");
    QVERIFY(chart->isVisible());
    QVERIFY(!chart->isEmpty());
    QCOMPARE(chart->tableData().rows.size(), 336);
    QVERIFY(!chart->tableData().columns[2].values[100]); // not zero
    QVERIFY2(chart->summary().simplified().startsWith(u"Between 70 GPUs and 70 GPUs"_s),
             qPrintable(chart->summary()));
    QVERIFY(label("freeAheadText").startsWith(u"By the expected number of free GPUs"_s));
    // Sentences stand below the chart and not on it, and the card is no higher than they need.
    const auto* text = child<QLabel>("freeAheadText");
    const auto* card = child<QWidget>("optionDetail");
    const auto bottomOf = [&](const QWidget* widget) {
        return widget->mapTo(card, QPoint{0, widget->height()}).y();
    };
    QTRY_VERIFY(text->mapTo(card, QPoint{}).y() >= bottomOf(chart));
    QTRY_VERIFY(card->height() - bottomOf(text) < 40);
}

void tst_Planner::slurmsEstimateIsExplained() {
    child<SegmentedControl>("optionViews")->setCurrentIndex(2);
    QVERIFY(child<QLabel>("estimateHelp")->isVisible());
    QVERIFY(label("estimateHelp").contains(u"53 % of 53 jobs"_s));
}

/// The table lay under the chart and on the sentences below it, in a window of 1366x728.
void tst_Planner::qualityHasRoomOnALaptop() {
    PilotOption& best = m_questions->pilotPlan.options[0];
    best.misses.assign(5, {1'790'000'000, 64, 20'000, 55'000});
    best.reliability.judged.fill(100);
    for (std::size_t size = 0; size < 5; ++size) {
        planning::BacktestRow row;
        row.sizeClass = size < 4 ? std::optional(size) : std::nullopt;
        for (planning::BoundQuality* each : {&row.ours, &row.published}) {
            each->jobs = each->judged = 1204;
            each->held = 1145;
            each->medianBound = 54'321;
        }
        best.backtest.push_back(row);
    }
    m_window->resize(1366, 728);
    child<QSpinBox>("needGpus")->setValue(65);
    QTRY_COMPARE(m_questions->askedNeeds.back().gpus, 65);
    settle();
    child<SegmentedControl>("optionViews")->setCurrentIndex(2);
    const auto* card = child<QWidget>("optionDetail");
    const auto placeOf = [&](const char* name) {
        const auto* widget = child<QWidget>(name);
        return QRect(widget->mapTo(card, QPoint{}), widget->size());
    };
    const char* const parts[] = {"qualitySentence", "boundQuality", "reliability", "boundMisses",
                                 "estimateHelp"};
    const auto apart = [&] {
        return std::ranges::all_of(parts, [&](const char* one) {
            return card->rect().contains(placeOf(one)) &&
                   std::ranges::none_of(parts, [&](const char* other) {
                       return one != other && placeOf(one).intersects(placeOf(other));
                   });
        });
    };
    QTRY_VERIFY(apart());
    const auto* header = child<QTableView>("planOptions")->horizontalHeader();
    for (int column = 0; column < header->count() - 1; ++column) {
        QVERIFY(header->isSectionHidden(column) ||
                header->sectionSize(column) >= header->sectionSizeHint(column));
    }
}

QTEST_MAIN(tst_Planner)
#include "tst_Planner.moc"
