// SPDX-License-Identifier: GPL-3.0-only
#include "app/language/Translation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace ff;

/// The language of texts, dates and numbers is one language, whatever the desktop asks for.
class tst_Translation final : public QObject {
    Q_OBJECT

private slots:
    void speaksOneLanguage_data() {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<std::string>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("date");
        const QString english = QStringLiteral("1 source");
        const QString thursday = QStringLiteral("Thu 26 Nov");
        QTest::addRow("C") << QByteArray("C") << std::string() << english << thursday;
        QTest::addRow("C.UTF-8") << QByteArray("C.UTF-8") << std::string() << english << thursday;
        QTest::addRow("English") << QByteArray("en_US.UTF-8") << std::string() << english
                                 << thursday;
        QTest::addRow("no texts in Japanese")
            << QByteArray("ja_JP.UTF-8") << std::string() << english << thursday;
        QTest::addRow("no texts in Icelandic, asked for")
            << QByteArray("C") << std::string("is") << english << thursday;
        QTest::addRow("Greek") << QByteArray("C") << std::string("el")
                               << QString::fromUtf8("1 πηγή") << QString::fromUtf8("Πέμ 26 Νοε");
        QTest::addRow("German") << QByteArray("C") << std::string("de")
                                << QStringLiteral("1 Quelle") << QStringLiteral("Do. 26 Nov.");
    }

    void speaksOneLanguage() {
        QFETCH(QByteArray, locale);
        QFETCH(std::string, language);
        QFETCH(QString, one);
        QFETCH(QString, date);
        for (const char* variable : {"LC_ALL", "LANG", "LC_TIME", "LC_MESSAGES"}) {
            qputenv(variable, locale);
        }
        qunsetenv("LANGUAGE");
        const bool spoken = language != "is";
        int count = 0;
        QCoreApplication application(count, nullptr);
        QCOMPARE(installTranslation(language), spoken);
        QCOMPARE(QCoreApplication::translate("ff::SourcesPage", "%n sources", nullptr, 1), one);
        QCOMPARE(QLocale().toString(QDate(2026, 11, 26), QStringLiteral("ddd d MMM")), date);
        // Once more, as the program does for its window: the same.
        QCOMPARE(installTranslation(language), spoken);
        QCOMPARE(QCoreApplication::translate("ff::SourcesPage", "%n sources", nullptr, 1), one);
        QCOMPARE(QLocale().toString(QDate(2026, 11, 26), QStringLiteral("ddd d MMM")), date);
    }
};

QTEST_APPLESS_MAIN(tst_Translation)
#include "tst_Translation.moc"
