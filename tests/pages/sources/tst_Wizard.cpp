// SPDX-License-Identifier: GPL-3.0-only
// A source, added step by step.
#include "tests/pages/FakeQuestions.h"
#include "tests/pages/sources/FakeSources.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/dialogs/source/SourceWizard.h"
#include "widgets/frame/MainWindow.h"
#include "widgets/pages/overview/OverviewPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

using namespace ff;
using namespace Qt::StringLiterals;

namespace {

/// Adds when the test says so, as a keychain does that asks a person first.
class SlowQuestions final : public FakeQuestions {
    Q_OBJECT
public:
    std::vector<std::shared_ptr<QPromise<Result<void>>>> adding;

    QFuture<Result<void>> add(const SourceEntry& entry) override {
        if (!slow) {
            return FakeQuestions::add(entry);
        }
        adding.push_back(std::make_shared<QPromise<Result<void>>>());
        adding.back()->start();
        return adding.back()->future();
    }
    void finish(const Result<void>& answer) {
        adding.back()->addResult(answer);
        adding.back()->finish();
    }

    bool slow = false;
};

} // namespace

class tst_Wizard final : public QObject {
    Q_OBJECT

    std::unique_ptr<SlowQuestions> m_questions;
    std::unique_ptr<FakeSources> m_sources;
    std::unique_ptr<SourceWizard> m_wizard;

    template <class T>
    T* child(const char* name) {
        return m_wizard->findChild<T*>(QLatin1String(name));
    }
    QString step() { return child<QLabel>("wizardStep")->text(); }
    QString found() { return child<QLabel>("wizardFound")->text(); }
    QString answer() { return child<QLabel>("wizardAnswer")->text(); }
    void next() { child<QPushButton>("wizardNext")->click(); }
    void enter(const QString& url) { child<QLineEdit>("sourceUrl")->setText(url); }
    /// From the first step over what was found at the address to the choice of the system.
    void goToSystem(const QString& url) {
        enter(url);
        next();
        QTRY_VERIFY(!found().isEmpty());
        next();
    }

    /// A Prometheus that tells of as many GPUs as the catalogue lists for a system.
    SourceFinding prometheusOf(const char* system) {
        SourceFinding finding;
        finding.source.kind = SourceKind::prometheus;
        finding.source.url = "https://metrics.example.org";
        finding.server = "Prometheus 2.42.0";
        const System* listed = m_questions->federation().system(SystemId{system});
        finding.devices = std::int64_t(*capacityAt(*listed, now()) * listed->devicesPerGpu);
        finding.metrics = {Metric::gpusCapacity, Metric::gpuBusy};
        return finding;
    }

private slots:
    void init() {
        m_questions = std::make_unique<SlowQuestions>();
        m_sources = std::make_unique<FakeSources>();
        m_sources->finding = fail(ErrorCode::connectFailed, "refused", "https://a.example");
        m_sources->findingWithToken = m_sources->finding;
        m_wizard = std::make_unique<SourceWizard>(*m_questions, *m_sources);
        m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
        m_wizard->show();
    }

    /// From an address alone to a source that is polled: the kind, the name and the system are
    /// found out, and each can be changed.
    void anAddressIsEnough() {
        m_sources->finding = prometheusOf("leonardo");
        QVERIFY(!child<QPushButton>("wizardNext")->isEnabled());
        enter(u"https://metrics.example.org"_s);
        QVERIFY(child<QPushButton>("wizardNext")->isEnabled());
        next();
        QTRY_VERIFY(found().contains(u"Prometheus 2.42.0"_s));
        QVERIFY(m_sources->looked.at(0).second); // as every kind that it may be
        QVERIFY2(found().contains(u"how busy they are"_s), qPrintable(found()));
        QVERIFY2(found().contains(u"It does not tell: which are allocated"_s), qPrintable(found()));
        next();
        QTRY_VERIFY(child<QComboBox>("sourceSystem")->isVisible());
        QCOMPARE(step(), u"3 · Which system it is"_s); // was 4, where nobody was asked who he is
        QCOMPARE(child<QComboBox>("sourceSystem")->currentData().toString(), u"leonardo"_s);
        QCOMPARE(child<QLineEdit>("sourceId")->text(), u"leonardo-metrics"_s);
        QVERIFY2(found().contains(u"They agree."_s), qPrintable(found()));
        next();
        QTRY_VERIFY(answer().contains(u"336 GPUs"_s));
        QVERIFY(m_questions->added.empty()); // nothing is kept before the last step
        next();
        QTRY_COMPARE(m_questions->added.size(), 1u);
        QCOMPARE(m_questions->added[0].url, std::string("https://metrics.example.org"));
        QVERIFY(m_questions->added[0].kind == SourceKind::prometheus);
        QVERIFY(m_questions->added[0].system == SystemId{"leonardo"});
        QTRY_COMPARE(child<QPushButton>("wizardNext")->text(), u"&Close"_s);
        const QSignalSpy accepted(m_wizard.get(), &QDialog::accepted);
        m_wizard->close(); // it is added: closing is no discarding
        QCOMPARE(accepted.count(), 1);
    }

    void anErrorStaysAtTheAddress() {
        enter(u"https://a.example"_s);
        const QString before = step();
        next();
        QTRY_VERIFY(answer().contains(u"a.example"_s));
        QCOMPARE(step(), before);
    }

    /// What asks for a credential gets one, and is looked at again with it.
    void aCredentialIsAskedForWhereItIsNeeded() {
        SourceFinding asks;
        asks.source.kind = SourceKind::prometheus;
        asks.asksForCredential = true;
        m_sources->finding = asks;
        SourceFinding slurm = prometheusOf("lumi");
        slurm.source.kind = SourceKind::slurmRest;
        slurm.cluster = "lumi";
        m_sources->findingWithToken = slurm;
        enter(u"https://metrics.example.org"_s);
        next();
        QTRY_VERIFY(found().contains(u"asks who you are"_s));
        next();
        auto* credential = child<QComboBox>("sourceCredential");
        QTRY_VERIFY(credential->isVisible());
        QVERIFY(!child<QLineEdit>("sourceUrl")->isVisible());
        credential->setCurrentIndex(credential->findText(u"Paste it here"_s));
        QVERIFY(!child<QPushButton>("wizardNext")->isEnabled()); // nothing is pasted yet
        child<QLineEdit>("sourceSecret")->setText(u"eyJ.secret"_s);
        next();
        QTRY_VERIFY(found().contains(u"Slurm REST"_s));
        QCOMPARE(m_sources->looked.at(1).first.token, std::string("eyJ.secret"));
        QVERIFY(m_sources->looked.at(1).second); // the kind was a guess
        next();
        QTRY_COMPARE(child<QComboBox>("sourceSystem")->currentData().toString(), u"lumi"_s);
        next();
        next();
        QTRY_COMPARE(m_questions->entries.size(), 1u);
        QCOMPARE(m_questions->entries[0].token, std::string("eyJ.secret"));
        QVERIFY(m_questions->entries[0].source.kind == SourceKind::slurmRest);
    }

    void aRefusedCredentialIsSaid() {
        SourceFinding asks;
        asks.asksForCredential = true;
        asks.refusal = "401 Unauthorized";
        m_sources->finding = asks;
        m_sources->findingWithToken = asks;
        enter(u"https://a.example"_s);
        next();
        next();
        auto* credential = child<QComboBox>("sourceCredential");
        QTRY_VERIFY(credential->isVisible());
        credential->setCurrentIndex(credential->findText(u"Paste it here"_s));
        child<QLineEdit>("sourceSecret")->setText(u"wrong"_s);
        next();
        QTRY_VERIFY2(answer().contains(u"401"_s), qPrintable(answer()));
        QVERIFY(credential->isVisible());
    }

    /// GPUs far from those of the catalogue are told, whatever system is chosen.
    void whatDoesNotFitIsSaid() {
        SourceFinding few = prometheusOf("leonardo");
        few.devices /= 2;
        m_sources->finding = few;
        goToSystem(u"https://metrics.example.org"_s);
        auto* system = child<QComboBox>("sourceSystem");
        system->setCurrentIndex(system->findData(u"leonardo"_s));
        QVERIFY2(found().contains(u"50"_s) && found().contains(u"fewer"_s) &&
                     found().contains(u"Check"_s),
                 qPrintable(found()));
    }

    void aNameThatIsTakenIsRefused() {
        SourceConfig present;
        present.id = SourceId{"leonardo-metrics"};
        m_questions->configured = {present};
        m_sources->finding = prometheusOf("leonardo");
        goToSystem(u"https://metrics.example.org"_s);
        auto* name = child<QLineEdit>("sourceId");
        QTRY_COMPARE(name->text(), u"leonardo-metrics-2"_s);
        name->selectAll();
        QTest::keyClicks(name, u"leonardo-metrics"_s);
        QVERIFY(!child<QPushButton>("wizardNext")->isEnabled());
        QVERIFY(answer().contains(u"already"_s));
        // A name that a person wrote stays when another system is chosen.
        name->selectAll();
        QTest::keyClicks(name, u"mine"_s);
        child<QComboBox>("sourceSystem")->setCurrentIndex(0);
        QCOMPARE(name->text(), u"mine"_s);
    }

    /// The likeliest system is chosen once: after that it is a person's choice.
    void aChosenSystemStays() {
        m_sources->finding = prometheusOf("leonardo");
        goToSystem(u"https://metrics.example.org"_s);
        auto* system = child<QComboBox>("sourceSystem");
        QTRY_COMPARE(system->currentData().toString(), u"leonardo"_s);
        system->setCurrentIndex(system->findData(u"lumi"_s));
        auto* name = child<QLineEdit>("sourceId");
        name->selectAll();
        QTest::keyClick(name, Qt::Key_Backspace);
        QCOMPARE(system->currentData().toString(), u"lumi"_s);
        QTest::keyClicks(name, u"mine"_s);
        QCOMPARE(system->currentData().toString(), u"lumi"_s);
        // Nor does the same answer at the same address take it back.
        child<QPushButton>("wizardBack")->click();
        child<QPushButton>("wizardBack")->click();
        next();
        QTRY_VERIFY(!found().isEmpty());
        next();
        QTRY_VERIFY(system->isVisible());
        QCOMPARE(system->currentData().toString(), u"lumi"_s);
        QCOMPARE(name->text(), u"mine"_s);
    }

    void anotherAddressIsAnotherSystem() {
        m_sources->finding = prometheusOf("leonardo");
        goToSystem(u"https://metrics.example.org"_s);
        auto* system = child<QComboBox>("sourceSystem");
        QTRY_COMPARE(system->currentData().toString(), u"leonardo"_s);
        child<QPushButton>("wizardBack")->click();
        child<QPushButton>("wizardBack")->click();
        m_sources->finding = prometheusOf("lumi");
        m_sources->finding->source.url = "https://other.example.org";
        goToSystem(u"https://other.example.org"_s);
        QTRY_COMPARE(system->currentData().toString(), u"lumi"_s);
        QCOMPARE(child<QLineEdit>("sourceId")->text(), u"lumi-metrics"_s);
    }

    /// What is on its way to be kept cannot be taken back by half.
    void whileItIsAddedNothingElseGoesOn() {
        m_questions->slow = true;
        m_sources->finding = prometheusOf("leonardo");
        goToSystem(u"https://metrics.example.org"_s);
        next();
        QTRY_VERIFY(answer().contains(u"336 GPUs"_s));
        const QString before = step();
        next();
        next(); // twice pressed is once added
        QCOMPARE(m_questions->adding.size(), 1u);
        child<QPushButton>("wizardBack")->click();
        QCOMPARE(step(), before);
        child<QPushButton>("wizardCancel")->click();
        m_wizard->close();
        QVERIFY(m_wizard->isVisible());
        QVERIFY(!m_wizard->findChild<QDialog*>(u"discardSource"_s));
        m_questions->finish(fail(ErrorCode::fileUnreadable, "read-only", "/etc/sources.toml"));
        QTRY_VERIFY(answer().contains(u"sources.toml"_s));
        QVERIFY(child<QPushButton>("wizardBack")->isEnabled());
        QVERIFY(child<QPushButton>("wizardCancel")->isEnabled());
        next();
        m_questions->finish({});
        QTRY_COMPARE(child<QPushButton>("wizardNext")->text(), u"&Close"_s);
    }

    /// The same in the form with every field.
    void aFormThatIsBeingKeptStays() {
        m_questions->slow = true;
        SourceDialog dialog(*m_questions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* url = dialog.findChild<QLineEdit*>(u"sourceUrl"_s);
        url->setText(u"https://a.example"_s);
        dialog.findChild<QLineEdit*>(u"sourceId"_s)->setText(u"a"_s);
        dialog.findChild<QPushButton*>(u"acceptSource"_s)->click();
        QCOMPARE(m_questions->adding.size(), 1u);
        QVERIFY(!url->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton*>(u"cancelSource"_s)->isEnabled());
        dialog.close();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QDialog*>(u"discardSource"_s));
        m_questions->finish(fail(ErrorCode::fileUnreadable, "read-only", "/etc/sources.toml"));
        QTRY_VERIFY(url->isEnabled());
        dialog.findChild<QPushButton*>(u"acceptSource"_s)->click();
        m_questions->finish({});
        QTRY_VERIFY(!dialog.isVisible());
    }

    /// Another form is no reason to enter anything twice.
    void allFieldsAtOnceHaveWhatWasEntered() {
        Theme theme(*qApp);
        MainWindow window(*m_questions, theme);
        window.setSources(*m_sources);
        window.show();
        emit window.findChild<OverviewPage*>()->sourceRequested(SystemId{"leonardo"});
        auto* wizard = window.findChild<SourceWizard*>();
        QVERIFY(wizard);
        wizard->findChild<QLineEdit*>(u"sourceUrl"_s)->setText(u"https://a.example"_s);
        wizard->findChild<QPushButton*>(u"wizardAll"_s)->click();
        auto* dialog = window.findChild<SourceDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"sourceUrl"_s)->text(), u"https://a.example"_s);
        QCOMPARE(dialog->findChild<QComboBox*>(u"sourceSystem"_s)->currentData().toString(),
                 u"leonardo"_s);
        QVERIFY(!dialog->findChild<QLineEdit*>(u"sourceId"_s)->isReadOnly());
        QVERIFY(dialog->findChild<QPushButton*>(u"testSource"_s)->isEnabled());
        dialog->reject();
        QVERIFY(dialog->findChild<QDialog*>(u"discardSource"_s));
    }

    void aTokenAndASystemOfOnesOwnAreTakenOver() {
        SourceEntry entry;
        entry.source.kind = SourceKind::openMetrics;
        entry.source.url = "https://node.example:9400/metrics";
        entry.source.id = SourceId{"mine"};
        entry.source.interval = std::chrono::seconds{30};
        entry.source.credential.from = CredentialRef::From::file;
        entry.source.userName = "ada";
        entry.newSystem = "Testbed";
        entry.token = "eyJ.secret";
        SourceDialog dialog(*m_questions);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.goOnWith(entry, false);
        dialog.findChild<QPushButton*>(u"acceptSource"_s)->click();
        QCOMPARE(m_questions->entries.size(), 1u);
        const SourceEntry& added = m_questions->entries[0];
        QVERIFY(added.source.kind == entry.source.kind);
        QCOMPARE(added.source.url, entry.source.url);
        QCOMPARE(added.source.id, entry.source.id);
        QVERIFY(added.source.interval == entry.source.interval);
        QCOMPARE(added.source.userName, entry.source.userName);
        QCOMPARE(added.newSystem, entry.newSystem);
        QCOMPARE(added.token, entry.token);
    }

    void aFolderNeedsNoAsking() {
        auto* kind = child<QComboBox>("sourceKind");
        kind->setCurrentIndex(kind->findData(int(SourceKind::folder)));
        QVERIFY(!child<QLineEdit>("sourceUrl")->isVisible());
        child<QLineEdit>("sourceFolder")->setText(u"/srv/drop/vega"_s);
        next();
        QTRY_VERIFY(child<QComboBox>("sourceSystem")->isVisible());
        QVERIFY(m_sources->looked.empty());
    }

    void backLeadsThroughTheStepsThatWereTaken() {
        m_sources->finding = prometheusOf("leonardo");
        enter(u"https://metrics.example.org"_s);
        const QString first = step();
        next();
        QTRY_VERIFY(!found().isEmpty());
        const QString second = step();
        next();
        QVERIFY(step() != second);
        child<QPushButton>("wizardBack")->click();
        QCOMPARE(step(), second);
        QVERIFY(found().contains(u"Prometheus"_s));
        child<QPushButton>("wizardBack")->click();
        QCOMPARE(step(), first);
        QVERIFY(!child<QPushButton>("wizardBack")->isVisible());
    }

    void whatWasEnteredIsNotThrownAwayUnasked() {
        m_wizard->reject();
        QVERIFY(!m_wizard->isVisible()); // nothing was entered
        m_wizard->show();
        enter(u"https://a.example"_s);
        m_wizard->reject();
        QVERIFY(m_wizard->isVisible());
        QVERIFY(m_wizard->findChild<QDialog*>(u"discardSource"_s));
    }
};

QTEST_MAIN(tst_Wizard)
#include "tst_Wizard.moc"
