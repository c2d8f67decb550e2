// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/whole/DemoPast.h"
#include "widgets/pages/reports/ReportsPage.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace ff;

/// A report that was kept, beside what is known today.
class tst_FrozenReport final : public QObject {
    Q_OBJECT

    DemoPast m_demo;

private slots:
    void initTestCase() { m_demo.open(); }
    void cleanupTestCase() { m_demo.close(); }

    /// A report that the window froze keeps its figures, and a rule that came after it is named as
    /// what is other today.
    void aFrozenReportIsComparedWithToday() {
        const std::vector<AccountUse> unmapped =
            answerOf(m_demo.questions->unattributed(m_demo.scope));
        QVERIFY(!unmapped.empty());
        ReportsPage page(*m_demo.questions);
        page.resize(1200, 800);
        page.setScope(m_demo.scope);
        page.show();
        page.findChild<QComboBox*>(QStringLiteral("reportKind"))->setCurrentIndex(1);
        auto* period = page.findChild<QComboBox*>(QStringLiteral("reportPeriod"));
        const auto day = [](Instant at) { return QString::fromStdString(toIso8601(at)).left(10); };
        period->setEditText(day(m_demo.scope.window.from) + QStringLiteral("..") +
                            day(m_demo.scope.window.to));
        emit period->lineEdit()->editingFinished();
        const auto isShown = [&] { return page.isSettled() && page.report(); };
        QTRY_VERIFY_WITH_TIMEOUT(isShown() && page.report()->kind == report::Kind::programme,
                                 kPatience);
        const auto draft = page.report();
        page.findChild<QPushButton*>(QStringLiteral("freezeReport"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(isShown() && page.report()->number == 1, kPatience);
        const auto kept = page.report();
        QCOMPARE(kept->figures.size(), draft->figures.size());
        for (std::size_t i = 0; i < kept->figures.size(); ++i) {
            QVERIFY2(kept->figures[i].value == draft->figures[i].value,
                     kept->figures[i].id.c_str());
        }

        const auto same = m_demo.session->reports().changes(1);
        QVERIFY2(same, same ? "" : same.error().detail.c_str());
        QVERIFY2(same->figures.empty(),
                 same->figures.empty() ? "" : same->figures.front().id.c_str());
        AttributionRule rule;
        rule.match = unmapped.front().account;
        rule.system = unmapped.front().system;
        rule.gives.payer = HolderId{"EE"};
        rule.gives.beneficiaries = {{HolderId{"EE"}, 1}};
        QVERIFY(m_demo.session->addRule(rule));
        page.findChild<QPushButton*>(QStringLiteral("reportChanges"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QTableWidget*>(QStringLiteral("changesTable")),
                                 kPatience);
        const auto* table = page.findChild<QTableWidget*>(QStringLiteral("changesTable"));
        QTRY_VERIFY_WITH_TIMEOUT(table->rowCount() > 0, kPatience);
        for (int row = 0; row < table->rowCount(); ++row) {
            QCOMPARE(table->item(row, 5)->text(), QStringLiteral("a rule that changed"));
        }
        QCOMPARE(page.report()->figures.size(), kept->figures.size()); // it shows what was kept
        if (const QString file = qEnvironmentVariable("FF_PICTURES"); !file.isEmpty()) {
            page.grab().save(file + QStringLiteral("/kept.png"));
            page.findChild<QDialog*>(QStringLiteral("changesDialog"))
                ->grab()
                .save(file + QStringLiteral("/changes.png"));
        }
    }
};

QTEST_MAIN(tst_FrozenReport)
#include "tst_FrozenReport.moc"
