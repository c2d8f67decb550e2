// SPDX-License-Identifier: GPL-3.0-only
#include "tests/pages/FakeQuestions.h"
#include "widgets/dialogs/AttributionDialog.h"
#include "widgets/dialogs/Explanation.h"
#include "widgets/dialogs/GoToDialog.h"
#include "widgets/dialogs/PeriodDialog.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/dialogs/source/SourceForm.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimeEdit>

using namespace ff;

namespace {

template <class T>
T* child(QWidget& parent, const char* name) {
    return parent.findChild<T*>(QLatin1String(name));
}

const SourceForm& form(const SourceDialog& dialog) {
    return *dialog.findChild<SourceForm*>();
}

} // namespace

class tst_Dialogs final : public QObject {
    Q_OBJECT

private slots:
    void tellsAllOfAFigure() {
        Figure figure;
        figure.value = 0.5;
        figure.coverage = {std::chrono::hours{22}, std::chrono::hours{24}, 1320, 3};
        figure.provenance.formula = "used / entitled";
        figure.provenance.inputs = {{"used", "12 GPU-h"}};
        figure.provenance.source = "lumi-slurm";
        figure.provenance.method = "jobs";
        figure.provenance.rule = "account a, federation.toml:7";
        figure.provenance.runs = 42;
        figure.provenance.newest = *parseIso8601("2026-11-22T08:00:00Z");
        figure.provenance.age = std::chrono::minutes{5};
        const Formatter formatter(QLocale(QLocale::English, QLocale::UnitedKingdom));
        const Explanation panel(figure, formatter);
        const QString all = panel.text().replace(QChar(0xa0), QLatin1Char(' '));
        for (const char* part : {"used / entitled", "12 GPU-h", "91.7 %", "Samples\t1\u202f320",
                                 "Runs of jobs\t42", "Gaps\t3, 2 h together",
                                 "Rule\taccount a, federation.toml:7", "lumi-slurm", "5 min ago"}) {
            QVERIFY2(all.contains(QString::fromUtf8(part)), qPrintable(all));
        }
    }

    void testsASourceBeforeItIsKept() {
        FakeQuestions questions;
        auto* dialog = new SourceDialog(questions);
        auto* add = child<QPushButton>(*dialog, "acceptSource");
        auto* test = child<QPushButton>(*dialog, "testSource");
        QVERIFY(!add->isEnabled());
        QVERIFY(!test->isEnabled());
        child<QLineEdit>(*dialog, "sourceUrl")->setText(QStringLiteral("https://a.example:6820"));
        QVERIFY(test->isEnabled());
        QVERIFY(!add->isEnabled()); // no name yet
        child<QLineEdit>(*dialog, "sourceId")->setText(QStringLiteral("a"));
        test->click();
        QTRY_VERIFY(
            child<QLabel>(*dialog, "testAnswer")->text().contains(QStringLiteral("336 GPUs")));
        questions.testAnswer = fail(ErrorCode::tlsUnknownCa, "self-signed", "https://a.example");
        test->click();
        QTRY_VERIFY(
            child<QLabel>(*dialog, "testAnswer")->text().contains(QStringLiteral("a.example")));
        QVERIFY(questions.added.empty());
        add->click();
        QTRY_COMPARE(questions.added.size(), 1u);
        QCOMPARE(questions.added[0].url, std::string("https://a.example:6820"));
    }

    void staysOpenWhereASourceCannotBeAdded() {
        FakeQuestions questions;
        questions.addAnswer = fail(ErrorCode::fileUnreadable, "read-only", "/etc/sources.toml");
        SourceDialog dialog(questions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        child<QLineEdit>(dialog, "sourceUrl")->setText(QStringLiteral("https://a.example"));
        child<QLineEdit>(dialog, "sourceId")->setText(QStringLiteral("a"));
        child<QPushButton>(dialog, "acceptSource")->click();
        QTRY_VERIFY(
            child<QLabel>(dialog, "testAnswer")->text().contains(QStringLiteral("sources.toml")));
        QVERIFY(dialog.isVisible());
    }

    void readsWhereTheSecretIsAndNeverTheSecret() {
        FakeQuestions questions;
        SourceDialog dialog(questions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* credential = child<QComboBox>(dialog, "sourceCredential");
        auto* secret = child<QLineEdit>(dialog, "sourceSecret");
        QVERIFY(!secret->isEnabled());
        credential->setCurrentIndex(credential->findData(int(CredentialRef::From::environment)));
        QVERIFY(secret->isEnabled());
        secret->setText(QStringLiteral("SLURM_JWT"));
        QCOMPARE(form(dialog).source().credential,
                 (CredentialRef{CredentialRef::From::environment, "SLURM_JWT"}));
    }

    void keepsAPastedTokenOutOfTheConfiguration() {
        FakeQuestions questions;
        SourceDialog dialog(questions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        child<QLineEdit>(dialog, "sourceId")->setText(QStringLiteral("a"));
        child<QLineEdit>(dialog, "sourceUrl")->setText(QStringLiteral("http://a.example:6820"));
        auto* credential = child<QComboBox>(dialog, "sourceCredential");
        auto* secret = child<QLineEdit>(dialog, "sourceSecret");
        auto* inClear = child<QLabel>(dialog, "sourceInClear");
        QVERIFY(!inClear->isVisible());
        credential->setCurrentIndex(credential->findText(QStringLiteral("Paste it here")));
        QVERIFY(inClear->isVisible()); // http to another host
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        QVERIFY(!child<QPushButton>(dialog, "acceptSource")->isEnabled()); // nothing pasted yet
        secret->setText(QStringLiteral(" eyJ.secret "));
        child<QPushButton>(dialog, "testSource")->click();
        QTRY_COMPARE(questions.tested.size(), 1u);
        QCOMPARE(questions.tested[0].token, std::string("eyJ.secret"));
        child<QPushButton>(dialog, "acceptSource")->click();
        QTRY_COMPARE(questions.entries.size(), 1u);
        QCOMPARE(questions.entries[0].token, std::string("eyJ.secret"));
        QVERIFY(questions.entries[0].source.credential.what.empty());
        // A path is no token: the line is emptied where the way changes.
        credential->setCurrentIndex(credential->findData(int(CredentialRef::From::file)));
        QVERIFY(secret->text().isEmpty());
        child<QLineEdit>(dialog, "sourceUrl")->setText(QStringLiteral("https://a.example:6820"));
        QVERIFY(!inClear->isVisible());
    }

    void addsASystemOfOnesOwn() {
        FakeQuestions questions;
        SourceDialog dialog(questions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        child<QLineEdit>(dialog, "sourceId")->setText(QStringLiteral("a"));
        child<QLineEdit>(dialog, "sourceUrl")->setText(QStringLiteral("https://a.example"));
        auto* system = child<QComboBox>(dialog, "sourceSystem");
        auto* name = child<QLineEdit>(dialog, "sourceNewSystem");
        QVERIFY(!name->isVisible());
        system->setCurrentIndex(system->count() - 1);
        QVERIFY(name->isVisible());
        QVERIFY(!child<QPushButton>(dialog, "acceptSource")->isEnabled());
        name->setText(QStringLiteral("Our DGX (2026)"));
        child<QPushButton>(dialog, "acceptSource")->click();
        QTRY_COMPARE(questions.entries.size(), 1u);
        QCOMPARE(questions.entries[0].source.system, SystemId{"our-dgx-2026"});
        QCOMPARE(questions.entries[0].newSystem, std::string("Our DGX (2026)"));
    }

    /// What has no field in the dialog stays as it was.
    void changesASource() {
        FakeQuestions questions;
        SourceConfig before;
        before.id = SourceId{"mine"};
        before.system = SystemId{"lumi"};
        before.kind = SourceKind::prometheus;
        before.url = "https://old.example";
        before.preset = "dcgm";
        before.interval = std::chrono::minutes{2};
        before.credential = {CredentialRef::From::file, "/home/me/token"};
        before.queries = {{"gpus_allocated", "sum(x)"}};
        before.headers = {{"X-Scope-OrgID", "site"}};
        SourceDialog dialog(questions, nullptr, before);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QCOMPARE(form(dialog).source(), before);
        QVERIFY(child<QLineEdit>(dialog, "sourceId")->isReadOnly());
        child<QLineEdit>(dialog, "sourceUrl")->setText(QStringLiteral("https://new.example"));
        child<QPushButton>(dialog, "acceptSource")->click();
        QTRY_COMPARE(questions.entries.size(), 1u);
        QVERIFY(questions.added.empty());
        SourceConfig after = before;
        after.url = "https://new.example";
        QCOMPARE(questions.entries[0].source, after);
    }

    void addsAFolder() {
        FakeQuestions questions;
        SourceDialog dialog(questions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* kind = child<QComboBox>(dialog, "sourceKind");
        auto* folder = child<QLineEdit>(dialog, "sourceFolder");
        auto* zone = child<QComboBox>(dialog, "sourceZone");
        auto* add = child<QPushButton>(dialog, "acceptSource");
        QVERIFY(!folder->isVisible() && !zone->isVisible());
        kind->setCurrentIndex(kind->findData(int(SourceKind::folder)));
        QVERIFY(folder->isVisible() && zone->isVisible());
        for (const char* name : {"sourceUrl", "sourceUser", "sourceCredential", "sourceCa"}) {
            QVERIFY(!child<QWidget>(dialog, name)->isVisible());
        }
        child<QLineEdit>(dialog, "sourceId")->setText(QStringLiteral("mail"));
        folder->setText(QStringLiteral("drop"));
        QVERIFY(!add->isEnabled()); // from where?
        folder->setText(QStringLiteral("/srv/drop"));
        QVERIFY(add->isEnabled());
        zone->setEditText(QStringLiteral("Europe/Atlantis"));
        QVERIFY(!add->isEnabled());
        zone->setEditText(QStringLiteral("Europe/Helsinki"));
        child<QCheckBox>(dialog, "sourcePartial")->setChecked(true);
        add->click();
        QTRY_COMPARE(questions.added.size(), 1u);
        const SourceConfig& added = questions.added[0];
        QCOMPARE(added.url, std::string("/srv/drop"));
        QCOMPARE(added.files.zone, std::string("Europe/Helsinki"));
        QVERIFY(added.files.partial);
    }

    void findsByPartsOfNames() {
        FakeQuestions questions;
        auto* dialog = new GoToDialog(questions.federation());
        QSignalSpy chosen(dialog, &GoToDialog::systemChosen);
        auto* line = child<QLineEdit>(*dialog, "goToLine");
        auto* list = child<QListWidget>(*dialog, "goToList");
        QVERIFY(list->count() > 20);
        line->setText(QStringLiteral("mare 5"));
        QCOMPARE(list->count(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
    }

    void readsAPeriodAsTheZonesClocksShowIt() {
        Scope scope;
        scope.zone = "Europe/Helsinki";
        scope.window = {*parseIso8601("2026-07-01T00:00:00+03:00"),
                        *parseIso8601("2026-12-01T00:00:00+02:00")};
        auto* dialog = new PeriodDialog(scope);
        QCOMPARE(child<QDateEdit>(*dialog, "periodFrom")->date(), QDate(2026, 7, 1));
        QCOMPARE(child<QDateEdit>(*dialog, "periodTo")->date(), QDate(2026, 11, 30)); // included
        QSignalSpy chosen(dialog, &PeriodDialog::chosen);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(chosen.count(), 1);
        const auto got = chosen[0][0].value<Scope>();
        QCOMPARE(got.period, Period::custom);
        QCOMPARE(got.window, scope.window); // summer and winter offsets both come back
    }

    void choosesAPeriodInCalendars() {
        Scope scope;
        scope.zone = "Europe/Helsinki";
        scope.period = Period::last30d;
        scope.window = {*parseIso8601("2026-10-27T10:17:00Z"),
                        *parseIso8601("2026-11-26T10:17:00Z")};
        auto* dialog = new PeriodDialog(scope);
        dialog->show();
        QVERIFY(!child<QCheckBox>(*dialog, "periodTimes")->isChecked()); // whole days first
        QVERIFY(!child<QTimeEdit>(*dialog, "periodToTime")->isVisible());
        emit child<QCalendarWidget>(*dialog, "periodFromCalendar")->clicked(QDate(2026, 12, 1));
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        auto* sentence = child<QLabel>(*dialog, "periodSentence");
        QVERIFY2(sentence->text().contains(QStringLiteral("later")), qPrintable(sentence->text()));
        emit child<QCalendarWidget>(*dialog, "periodFromCalendar")->clicked(QDate(2026, 10, 1));
        emit child<QCalendarWidget>(*dialog, "periodToCalendar")->activated(QDate(2026, 10, 31));
        QVERIFY(ok->isEnabled());
        QSignalSpy chosen(dialog, &PeriodDialog::chosen);
        ok->click();
        const auto got = chosen[0][0].value<Scope>();
        QCOMPARE(toIso8601(got.window.from), std::string("2026-09-30T21:00:00Z"));
        QCOMPARE(toIso8601(got.window.to), std::string("2026-10-31T22:00:00Z"));
    }

    void keepsTimesOfDay() {
        Scope scope;
        scope.zone = "Europe/Helsinki";
        scope.period = Period::custom;
        // From the second of the two hours that clocks show twice, to a time on the same day.
        scope.window = {*parseIso8601("2026-10-25T01:30:00Z"),
                        *parseIso8601("2026-10-25T10:15:00Z")};
        auto* dialog = new PeriodDialog(scope);
        QVERIFY(child<QCheckBox>(*dialog, "periodTimes")->isChecked());
        QSignalSpy chosen(dialog, &PeriodDialog::chosen);
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(chosen[0][0].value<Scope>().window, scope.window);
    }

    /// The last day fell out of the period, whose end is a day that is included without times and
    /// an instant that is not with them.
    void timesOfDayChangeNoPeriod() {
        Scope scope;
        scope.zone = "Europe/Helsinki";
        scope.period = Period::custom;
        scope.window = {*parseIso8601("2026-10-01T00:00:00+03:00"),
                        *parseIso8601("2026-11-01T00:00:00+02:00")};
        // What stands there of a period that is not of whole days is not of these days.
        Scope rolling = scope;
        rolling.period = Period::last30d;
        rolling.window = {*parseIso8601("2026-10-27T10:17:00Z"),
                          *parseIso8601("2026-11-26T10:17:00Z")};
        for (const Scope& opened : {scope, rolling}) {
            auto* dialog = new PeriodDialog(opened);
            const auto* to = child<QDateEdit>(*dialog, "periodTo");
            child<QDateEdit>(*dialog, "periodFrom")->setDate(QDate(2026, 10, 1));
            child<QDateEdit>(*dialog, "periodTo")->setDate(QDate(2026, 10, 31));
            const auto* sentence = child<QLabel>(*dialog, "periodSentence");
            const QString days = sentence->text();
            auto* times = child<QCheckBox>(*dialog, "periodTimes");
            times->click();
            QCOMPARE(to->date(), QDate(2026, 11, 1));
            QCOMPARE(child<QTimeEdit>(*dialog, "periodToTime")->time(), QTime(0, 0));
            QCOMPARE(sentence->text(), days);
            times->click();
            QCOMPARE(to->date(), QDate(2026, 10, 31));
            QCOMPARE(sentence->text(), days);
            times->click();
            QSignalSpy chosen(dialog, &PeriodDialog::chosen);
            dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
            QCOMPARE(chosen[0][0].value<Scope>().window, scope.window);
        }
    }

    void mapsTheAccountThatIsChosen() {
        FakeQuestions questions;
        questions.unattributedAccounts = {{SystemId{"lumi"}, "project_1", 5000, {}, {}, {}},
                                          {SystemId{"lumi"}, "project_2", 100, {}, {}, {}}};
        auto* dialog = new AttributionDialog(questions, Scope{});
        auto* table = child<QTableWidget>(*dialog, "unattributed");
        QTRY_COMPARE(table->rowCount(), 2);
        table->selectRow(1);
        auto* beneficiary = child<QComboBox>(*dialog, "beneficiary");
        beneficiary->setCurrentIndex(beneficiary->findData(QStringLiteral("EE")));
        auto* payer = child<QComboBox>(*dialog, "payer");
        QCOMPARE(payer->currentData().toString(), QStringLiteral("EE")); // follows, can differ
        payer->setCurrentIndex(payer->findData(QStringLiteral("EU")));
        child<QPushButton>(*dialog, "map")->click();
        QTRY_COMPARE(questions.mapped.size(), 1u);
        const AttributionRule& rule = questions.mapped[0];
        QCOMPARE(rule.match, std::string("project_2"));
        QCOMPARE(rule.gives.payer, HolderId{"EU"});
        QCOMPARE(rule.gives.beneficiaries, (std::vector{BeneficiaryShare{HolderId{"EE"}, 1.0}}));
        QVERIFY(rule.by == AttributionRule::By::account);
        QVERIFY(!rule.from && !rule.until);
        dialog->close();
    }

    /// A national programme has many accounts of one form, and its rule can end.
    void mapsAllAccountsOfAForm() {
        FakeQuestions questions;
        questions.unattributedAccounts = {{SystemId{"lumi"}, "ee.1", 5000, {}, {}, {}},
                                          {SystemId{"lumi"}, "eex2", 10, {}, {}, {}},
                                          {SystemId{"lumi"}, "ee.2", 100, {}, {}, {}},
                                          {SystemId{"vega"}, "ee.3", 100, {}, {}, {}}};
        Scope scope;
        scope.zone = "Europe/Tallinn";
        AttributionDialog dialog(questions, scope);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_COMPARE(child<QTableWidget>(dialog, "unattributed")->rowCount(), 4);
        auto* accounts = child<QLineEdit>(dialog, "ruleAccounts");
        QCOMPARE(accounts->text(), QStringLiteral("ee.1"));
        accounts->setText(QStringLiteral("ee.*"));
        const QString reached = child<QLabel>(dialog, "ruleReached")->text();
        QVERIFY2(reached.contains(QStringLiteral(": 2,")), qPrintable(reached));
        auto* beneficiary = child<QComboBox>(dialog, "beneficiary");
        beneficiary->setCurrentIndex(beneficiary->findData(QStringLiteral("EE")));
        child<QCheckBox>(dialog, "ruleHasFirst")->setChecked(true);
        child<QCheckBox>(dialog, "ruleHasLast")->setChecked(true);
        child<QDateEdit>(dialog, "ruleFirst")->setDate({2026, 3, 1});
        auto* last = child<QDateEdit>(dialog, "ruleLast");
        last->setDate({2026, 2, 27});
        auto* map = child<QPushButton>(dialog, "map");
        QVERIFY(!map->isEnabled());
        QVERIFY(!map->toolTip().isEmpty());
        last->setDate({2026, 3, 31});
        map->click();
        QTRY_COMPARE(questions.mapped.size(), 1u);
        const AttributionRule& rule = questions.mapped[0];
        QVERIFY(rule.by == AttributionRule::By::pattern);
        QCOMPARE(rule.match, std::string("^ee\\..*$"));
        QCOMPARE(toIso8601(rule.from.value()), std::string("2026-02-28T22:00:00Z"));
        QCOMPARE(toIso8601(rule.until.value()), std::string("2026-03-31T21:00:00Z"));
        QVERIFY(child<QLabel>(dialog, "mapAnswer")->text().startsWith(QStringLiteral("ee.*")));
    }
};

QTEST_MAIN(tst_Dialogs)
#include "tst_Dialogs.moc"
