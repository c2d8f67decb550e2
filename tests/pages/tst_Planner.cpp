// SPDX-License-Identifier: GPL-3.0-only
// The coordinator's job on the real window: enter a need, read the best option and its reasons.
#include "tests/pages/FakeQuestions.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/planner/PlannerPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTableView>
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
    void byKeyboardAlone();

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
    QVERIFY(label("planSentence").startsWith(u"The deadline 2020-01-02"_s));
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

QTEST_MAIN(tst_Planner)
#include "tst_Planner.moc"
