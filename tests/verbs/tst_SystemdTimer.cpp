// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/reports/SystemdTimer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;

/// The units of a scheduled report.
class tst_SystemdTimer final : public QObject {
    Q_OBJECT

private slots:
    void argumentsReachTheProgramAsTheyAre_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        QTest::addRow("plain") << "EE" << "\"EE\"";
        QTest::addRow("spaces") << "two words" << "\"two words\"";
        QTest::addRow("specifier") << "50 %h" << "\"50 %%h\"";
        QTest::addRow("variable") << "$HOME" << "\"$$HOME\"";
        QTest::addRow("quotes") << "a\"b\\c" << "\"a\\\"b\\\\c\"";
        QTest::addRow("lines") << "a\nExecStart=b" << "\"a\\nExecStart=b\"";
    }
    void argumentsReachTheProgramAsTheyAre() {
        QFETCH(QString, text);
        QFETCH(QString, quoted);
        QCOMPARE(QString::fromStdString(systemdArgument(text.toStdString())), quoted);
    }

    void namesAndTimes_data() {
        QTest::addColumn<int>("every");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("time");
        using Every = cli::ScheduleReport::Every;
        QTest::addRow("month") << int(Every::month) << 3 << "month" << "*-*-03 06:00:00";
        QTest::addRow("quarter") << int(Every::quarter) << 12 << "quarter"
                                 << "*-01,04,07,10-12 06:00:00";
        QTest::addRow("year") << int(Every::year) << 28 << "year" << "*-01-28 06:00:00";
    }
    void namesAndTimes() {
        QFETCH(int, every);
        QFETCH(int, day);
        QFETCH(QString, name);
        QFETCH(QString, time);
        cli::ScheduleReport wanted;
        wanted.make.kind = report::Kind::national;
        wanted.make.holder = HolderId{"E/E x"};
        wanted.every = cli::ScheduleReport::Every(every);
        wanted.day = day;
        const SystemdTimer units = systemdTimer(wanted, {"/bin/true", "--note", "half %d"});
        QCOMPARE(QString::fromStdString(units.name),
                 QStringLiteral("factoryfloor-report-national-E_E_x-") + name);
        QVERIFY(QString::fromStdString(units.timer)
                    .contains(QStringLiteral("OnCalendar=") + time + u'\n'));
        accepted(units);
    }

    /// One that is in another language or unit does not take the place of the first.
    void anotherLanguageIsAnotherTimer() {
        cli::ScheduleReport wanted;
        wanted.make.kind = report::Kind::site;
        wanted.make.system = SystemId{"lumi"};
        wanted.make.language = "et";
        wanted.make.unit = GpuUnit::h100Equivalent;
        QCOMPARE(systemdTimer(wanted, {"/bin/true"}).name,
                 std::string("factoryfloor-report-site-lumi-month-h100-et"));
    }

private:
    /// Systemd's own reader, where it is there.
    static void accepted(const SystemdTimer& units) {
        const QString analyze = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (analyze.isEmpty()) {
            return;
        }
        const QTemporaryDir place;
        QStringList files;
        for (const auto& [ending, text] :
             {std::pair{".service", &units.service}, {".timer", &units.timer}}) {
            files << place.filePath(QString::fromStdString(units.name + ending));
            QFile file(files.back());
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(QByteArray::fromStdString(*text));
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(analyze,
                      QStringList{QStringLiteral("verify"), QStringLiteral("--user")} + files);
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(!said.contains("factoryfloor-report") || process.exitCode() == 0,
                 said.constData());
    }
};

QTEST_APPLESS_MAIN(tst_SystemdTimer)
#include "tst_SystemdTimer.moc"
