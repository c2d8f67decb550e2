// SPDX-License-Identifier: GPL-3.0-only
#include "app/language/Translation.h"
#include "models/facts/SystemFacts.h"
#include "models/federation/Catalogue.h"
#include "models/figure/Words.h"
#include "models/language/InLanguage.h"
#include "models/reports/TitleFacts.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace ff;

/// A report in German is made in an English program, while other threads go on in English.
class tst_InLanguage final : public QObject {
    Q_OBJECT

    static QString state() { return QString::fromStdString(stateText(report::Report{})); }

private slots:
    void initTestCase() { installTranslation("en"); }

    void speaksItOnItsThreadOnly() {
        QCOMPARE(state(), QStringLiteral("Draft"));
        {
            const InLanguage german{QLocale(QLocale::German)};
            QCOMPARE(state(), QStringLiteral("Entwurf"));
            QString other;
            const std::unique_ptr<QThread> thread(QThread::create([&other] { other = state(); }));
            thread->start();
            QVERIFY(thread->wait());
            QCOMPARE(other, QStringLiteral("Draft"));
            {
                const InLanguage english{QLocale(QLocale::English)};
                QCOMPARE(state(), QStringLiteral("Draft"));
            }
            QCOMPARE(state(), QStringLiteral("Entwurf"));
        }
        QCOMPARE(state(), QStringLiteral("Draft"));
    }

    /// Were English in a German window: the terms of the sites, which the catalogue has in words.
    void speaksTheTermsOfTheSites() {
        const InLanguage german{QLocale(QLocale::German)};
        int texts = 0;
        for (const BurnRule& rule : builtInFederation().federation.burnRules) {
            if (!rule.text.empty()) {
                ++texts;
                QVERIFY2(inWords(rule.text.c_str()) != rule.text, rule.text.c_str());
            }
        }
        QVERIFY(texts > 3);
    }

    /// Were English in every language: what the catalogue remarks on a system.
    void speaksTheRemarksOfTheCatalogue() {
        const InLanguage german{QLocale(QLocale::German)};
        int texts = 0;
        for (const System& system : builtInFederation().federation.systems) {
            if (!system.note.empty()) {
                ++texts;
                QVERIFY2(noteText(system) != system.note, system.note.c_str());
            }
        }
        QVERIFY(texts > 20);
    }

    void writesAsInEurope() {
        QCOMPARE(europeanLocale("pt"), QLocale(QLocale::Portuguese, QLocale::Portugal));
        QCOMPARE(europeanLocale("en"), QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(europeanLocale("pt_BR"), QLocale(QLocale::Portuguese, QLocale::Brazil));
        QCOMPARE(europeanLocale("de"), QLocale(QLocale::German, QLocale::Germany));
    }

    void speaksEnglishForWhatItLacks() {
        installTranslation("de");
        QCOMPARE(state(), QStringLiteral("Entwurf"));
        const InLanguage japanese{QLocale(QLocale::Japanese)};
        QCOMPARE(state(), QStringLiteral("Draft"));
    }
};

QTEST_GUILESS_MAIN(tst_InLanguage)
#include "tst_InLanguage.moc"
