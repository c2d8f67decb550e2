// SPDX-License-Identifier: GPL-3.0-only
// Limits of a source in its dialog, and those of the cache in Settings.
#include "tests/pages/FakeQuestions.h"
#include "tests/pages/sources/FakeSources.h"
#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/dialogs/source/SourceForm.h"
#include "widgets/settings/CacheLimits.h"
#include "widgets/settings/SettingsDialog.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Limits final : public QObject {
    Q_OBJECT

    static SourceConfig source() {
        SourceConfig made;
        made.id = SourceId{"mine"};
        made.system = SystemId{"lumi"};
        made.url = "https://a.example";
        return made;
    }
    static CacheUse use(const Retention& retention) {
        CacheUse made;
        made.size = {.bytes = 12'300'000, .bytesADay = 1'000'000, .days = 7};
        made.systems = {{SystemId{"lumi"}, 9'000'000, 500'000}};
        made.retention = retention;
        made.file = "/home/ada/sources.toml";
        made.isOfFile = !retention.isForEver();
        made.isChangeable = true;
        return made;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// What has a field is written, what was not touched stays to the millisecond.
    void aSourceHasItsLimitsInTheDialog() {
        FakeQuestions questions;
        SourceConfig before = source();
        before.timeout = 2500ms;
        before.seriesLimit = 1000;
        before.backfillEvery = 300s;
        SourceDialog dialog(questions, nullptr, before);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto* form = dialog.findChild<SourceForm*>();
        QVERIFY(form->source() == before);
        auto* series = dialog.findChild<QSpinBox*>(u"sourceSeriesLimit"_s);
        QVERIFY(series->isVisible()); // limits that were set are in sight
        QCOMPARE(series->value(), 1000);
        series->setValue(7000);
        dialog.findChild<QSpinBox*>(u"sourceAccountLimit"_s)->setValue(90);
        SourceConfig after = before;
        after.seriesLimit = 7000;
        after.accountLimit = 90;
        QVERIFY(form->source() == after);
        dialog.findChild<QSpinBox*>(u"sourceTimeout"_s)->setValue(20);
        dialog.findChild<QSpinBox*>(u"sourceBackfillEvery"_s)->setValue(0);
        after.timeout = 20s;
        after.backfillEvery = {};
        QVERIFY(form->source() == after);
        // An answer may not take longer than the interval.
        dialog.findChild<QSpinBox*>(u"sourceInterval"_s)->setValue(15);
        QVERIFY(form->source().timeout == 15s);
    }

    /// "300" is 3 and 30 on its way, and neither is an interval that a timeout was cut to.
    void anIntervalThatIsTypedLeavesTheTimeout() {
        FakeQuestions questions;
        SourceConfig before = source();
        before.timeout = 25s;
        SourceDialog dialog(questions, nullptr, before);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto* form = dialog.findChild<SourceForm*>();
        const auto* timeout = dialog.findChild<QSpinBox*>(u"sourceTimeout"_s);
        auto* interval = dialog.findChild<QSpinBox*>(u"sourceInterval"_s);
        const auto type = [&](const QString& text) {
            interval->setFocus();
            interval->selectAll();
            QTest::keyClicks(interval, text);
        };
        type(u"300"_s);
        QCOMPARE(interval->value(), 300);
        QCOMPARE(timeout->value(), 25);
        QVERIFY(form->source().timeout == 25s);
        type(u"7"_s); // one that is shorter than the timeout still limits it
        QCOMPARE(timeout->value(), 7);
        QVERIFY(form->source().timeout == 7s);
    }

    void usualLimitsAreFoldedUp() {
        FakeQuestions questions;
        SourceDialog dialog(questions, nullptr, source());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto* series = dialog.findChild<QSpinBox*>(u"sourceSeriesLimit"_s);
        QVERIFY(!series->isVisible());
        dialog.findChild<QCheckBox*>(u"sourceMore"_s)->setChecked(true);
        QVERIFY(series->isVisible());
    }

    void theCacheTellsItsSizeAndWhoseItIs() {
        FakeSources sources;
        sources.use = use({});
        CacheLimits limits(sources, Formatter(QLocale::c()));
        const auto* size = limits.findChild<QLabel*>(u"settingsSize"_s);
        QTRY_VERIFY2(size->text().contains(u"12.3 MB"_s), qPrintable(size->text()));
        QVERIFY(size->text().contains(u"a year"_s));
        QVERIFY(limits.findChild<QLabel*>(u"settingsSystems"_s)->text().contains(u"9.0 MB"_s));
        QVERIFY(!limits.findChild<QPushButton*>(u"setCacheLimits"_s)->isEnabled());
    }

    /// The fields show days and two decimals; what nobody changed stays as the file says it.
    void aLimitThatStaysIsNotRounded() {
        FakeSources sources;
        const Retention before{90 * 24h + 12h, {}, 1'610'612'736};
        sources.use = use(before);
        CacheLimits limits(sources, Formatter(QLocale::c()));
        auto* set = limits.findChild<QPushButton*>(u"setCacheLimits"_s);
        auto* fullFor = limits.findChild<QSpinBox*>(u"settingsFullFor"_s);
        QTRY_VERIFY(fullFor->isEnabled());
        QVERIFY(!set->isEnabled()); // nothing is other than in the file
        fullFor->setValue(0);       // for ever, which loses nothing
        set->click();
        QTRY_COMPARE(sources.kept.size(), 1u);
        QCOMPARE(sources.kept[0].mostBytes, before.mostBytes);
        QVERIFY(!sources.kept[0].fullFor);
    }

    /// What is stricter loses detail for good, so it is asked about first.
    void aStricterLimitIsAskedAbout() {
        FakeSources sources;
        sources.use = use({});
        CacheLimits limits(sources, Formatter(QLocale::c()));
        auto* set = limits.findChild<QPushButton*>(u"setCacheLimits"_s);
        auto* fullFor = limits.findChild<QSpinBox*>(u"settingsFullFor"_s);
        QTRY_VERIFY(fullFor->isEnabled());
        fullFor->setValue(10);
        QVERIFY(!set->isEnabled()); // too young
        fullFor->setValue(400);
        limits.findChild<QDoubleSpinBox*>(u"settingsMost"_s)->setValue(1.5);
        QVERIFY(set->isEnabled());
        set->click();
        QVERIFY(sources.kept.empty());
        auto* sure = limits.findChild<QMessageBox*>(u"cacheLimitsQuestion"_s);
        QVERIFY(sure);
        for (QAbstractButton* button : sure->buttons()) {
            if (sure->buttonRole(button) == QMessageBox::DestructiveRole) {
                button->click();
            }
        }
        QTRY_COMPARE(sources.kept.size(), 1u);
        QVERIFY((sources.kept[0] == Retention{24h * 400, {}, 1'500'000'000}));
    }

    void aWiderLimitIsSetAtOnce() {
        FakeSources sources;
        sources.use = use({24h * 400, {}, 0});
        CacheLimits limits(sources, Formatter(QLocale::c()));
        auto* fullFor = limits.findChild<QSpinBox*>(u"settingsFullFor"_s);
        QTRY_COMPARE(fullFor->value(), 400);
        QVERIFY(limits.findChild<QLabel*>(u"settingsCacheRemark"_s)
                    ->text()
                    .contains(u"/home/ada/sources.toml"_s));
        fullFor->setValue(0);
        limits.findChild<QPushButton*>(u"setCacheLimits"_s)->click();
        QTRY_COMPARE(sources.kept.size(), 1u);
        QVERIFY(sources.kept[0].isForEver());
    }

    void whatCannotBeChosenSaysSo() {
        FakeSources sources;
        CacheUse simulated = use({});
        simulated.isChangeable = false;
        sources.use = simulated;
        CacheLimits limits(sources, Formatter(QLocale::c()));
        const auto* remark = limits.findChild<QLabel*>(u"settingsCacheRemark"_s);
        QTRY_VERIFY(remark->text().contains(u"cannot be chosen"_s));
        QVERIFY(!limits.findChild<QSpinBox*>(u"settingsFullFor"_s)->isEnabled());
    }

    /// The folder of the cache, whatever its file is called.
    void openFolderOpensTheFolderOfTheCache() {
        SettingsDialog::Now now;
        now.places = {"/home/ada/config", "/home/ada/data/factory.db", {}};
        SettingsDialog dialog(now);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::disconnect(&dialog, &SettingsDialog::folderRequested, &dialog, nullptr);
        const QSignalSpy asked(&dialog, &SettingsDialog::folderRequested);
        dialog.findChild<QPushButton*>(u"settingsCacheOpen"_s)->click();
        dialog.findChild<QPushButton*>(u"settingsConfigOpen"_s)->click();
        QCOMPARE(asked.at(0).at(0).toString(), u"/home/ada/data"_s);
        QCOMPARE(asked.at(1).at(0).toString(), u"/home/ada/config"_s);
    }
};

QTEST_MAIN(tst_Limits)
#include "tst_Limits.moc"
