// SPDX-License-Identifier: GPL-3.0-only
// The example files against the readers: nothing wrong in them, and nothing missing.
#include "models/config/CacheToml.h"
#include "models/config/SourcesFile.h"
#include "models/federation/Catalogue.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace ff;

namespace {

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

std::vector<Error> problemsOf(const QString& file, const QString& toml) {
    if (file == QStringLiteral("federation")) {
        return readFederation(toml.toStdString(), "f.toml", builtInFederation().federation)
            .problems;
    }
    auto problems = readSources(toml.toStdString(), "f.toml").problems;
    const auto more = readRetention(toml.toStdString(), "f.toml").problems;
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

QString exampleOf(const QString& file) {
    return text(file == QStringLiteral("federation") ? exampleFederation() : exampleSources());
}

/// What the reader says it knows, asked by something that it cannot know.
QStringList knownTo(const QString& file, const QString& toml) {
    for (const Error& problem : problemsOf(file, toml)) {
        const QString detail = text(problem.detail);
        for (const QString& before :
             {QStringLiteral("; it may have "), QStringLiteral("; there may be ")}) {
            if (const auto at = detail.indexOf(before); at >= 0) {
                return detail.mid(at + before.size()).split(QStringLiteral(", "));
            }
        }
    }
    return {};
}

} // namespace

class tst_Examples final : public QObject {
    Q_OBJECT

private slots:
    void areReadWithoutAProblem_data() {
        QTest::addColumn<QString>("file");
        QTest::addRow("federation") << QStringLiteral("federation");
        QTest::addRow("sources") << QStringLiteral("sources");
    }
    void areReadWithoutAProblem() {
        QFETCH(QString, file);
        const QString example = exampleOf(file);
        QVERIFY(!example.isEmpty());
        const auto problems = problemsOf(file, example);
        for (const Error& problem : problems) {
            qWarning("%s: %s", problem.where.c_str(), problem.detail.c_str());
        }
        QVERIFY(problems.empty());
    }

    /// What people wrote for an older version is read by this one without a word. A file each
    /// version: never change one; add the examples of the new version beside it.
    void filesOfOlderVersionsAreRead_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("path");
        const QString tests = QStringLiteral(FF_TEST_DATA "/..");
        for (const auto& [file, folder] :
             {std::pair{"federation", "/federation/kept"}, std::pair{"sources", "/config/kept"}}) {
            const QDir kept(tests + QLatin1String(folder));
            QVERIFY(!kept.entryList({QStringLiteral("*.toml")}).isEmpty());
            for (const QFileInfo& each : kept.entryInfoList({QStringLiteral("*.toml")})) {
                QTest::addRow("%s of %s", file, qPrintable(each.completeBaseName()))
                    << QString::fromLatin1(file) << each.filePath();
            }
        }
    }
    void filesOfOlderVersionsAreRead() {
        QFETCH(QString, file);
        QFETCH(QString, path);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto problems = problemsOf(file, QString::fromUtf8(kept.readAll()));
        for (const Error& problem : problems) {
            qWarning("%s: %s", problem.where.c_str(), problem.detail.c_str());
        }
        QVERIFY(problems.empty());
    }

    void haveEveryTable() {
        for (const QString& file : {QStringLiteral("federation"), QStringLiteral("sources")}) {
            const QStringList tables = knownTo(file, QStringLiteral("zzz = 1"));
            QVERIFY(!tables.isEmpty());
            for (const QString& table : tables) {
                const QString example = exampleOf(file);
                QVERIFY2(example.contains(QStringLiteral("\n[[%1]]\n").arg(table)) ||
                             example.contains(QStringLiteral("\n[%1]\n").arg(table)),
                         qPrintable(table));
            }
        }
    }

    void haveEveryKey_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("toml"); // with a key that nobody knows
        QTest::addColumn<QString>("table");
        const QString federation = QStringLiteral("federation");
        for (const QString& table : knownTo(federation, QStringLiteral("zzz = 1"))) {
            QTest::addRow("%s", qPrintable(table))
                << federation << QStringLiteral("[[%1]]\nzzz = 1").arg(table)
                << QStringLiteral("[[%1]]").arg(table);
        }
        for (const char* list : {"capacity", "pools"}) {
            QTest::addRow("%s", list)
                << federation
                << QStringLiteral("[[system]]\nid = \"x\"\n%1 = [{ zzz = 1 }]")
                       .arg(QLatin1String(list))
                << QString::fromLatin1(list);
        }
        const QString source = QStringLiteral("[[source]]\nkind = \"prometheus\"\n");
        QTest::addRow("source") << QStringLiteral("sources") << source + QStringLiteral("zzz = 1")
                                << QStringLiteral("[[source]]");
        QTest::addRow("cache") << QStringLiteral("sources") << QStringLiteral("[cache]\nzzz = 1")
                               << QStringLiteral("[cache]");
        QTest::addRow("source.rules")
            << QStringLiteral("sources") << source + QStringLiteral("[[source.rules]]\nzzz = 1")
            << QStringLiteral("[[source.rules]]");
    }
    void haveEveryKey() {
        QFETCH(QString, file);
        QFETCH(QString, toml);
        QFETCH(QString, table);
        const QString example = exampleOf(file);
        const QStringList keys = knownTo(file, toml);
        QVERIFY(keys.size() > 1);
        // From each head of the table to the next table, or through the list in brackets.
        QString sections;
        const bool list = !table.startsWith(QLatin1Char('['));
        const QRegularExpression section(list ? QStringLiteral("^%1 = \\[.*?^\\]").arg(table)
                                              : QStringLiteral("^%1.*?(?=^\\[\\[\\w+\\]\\]$|\\z)")
                                                    .arg(QRegularExpression::escape(table)),
                                         QRegularExpression::MultilineOption |
                                             QRegularExpression::DotMatchesEverythingOption);
        for (auto each = section.globalMatch(example); each.hasNext();) {
            sections += each.next().captured() + QLatin1Char('\n');
        }
        for (const QString& key : keys) {
            const QRegularExpression mention(
                list ? QStringLiteral("\\b%1 = ").arg(key)
                     : QStringLiteral("^(# )?%1 = |^\\[+source\\.%1\\]").arg(key),
                QRegularExpression::MultilineOption);
            QVERIFY2(sections.contains(mention), qPrintable(table + QLatin1Char(' ') + key));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Examples)
#include "tst_Examples.moc"
