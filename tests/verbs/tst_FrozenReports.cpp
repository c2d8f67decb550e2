// SPDX-License-Identifier: GPL-3.0-only
// Reports that are frozen, published, exported and compared, as a script does it.
#include "tests/imports/Place.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace ff::test;

namespace {

const QByteArray kRules = "[[holder]]\nid = \"FI\"\nname = \"Finland\"\n"
                          "[[holder]]\nid = \"EE\"\nname = \"Estonia\"\n"
                          "[[rule]]\naccount = \"fi\"\npayer = \"FI\"\nmode = \"national\"\n";
const QByteArray kSite = " site --system mill --period 2026-03";

QByteArray run(std::uint64_t id, int gpus) {
    Line line;
    line.id = id;
    line.gpus = gpus;
    return sacct({line});
}

/// A report's JSON without the time at which it was made.
QByteArray withoutTimes(const QByteArray& json) {
    QJsonObject report = QJsonDocument::fromJson(json).object();
    report.remove(QStringLiteral("made"));
    return QJsonDocument(report).toJson();
}

/// All files of a folder and of those in it, by name.
std::map<QString, QByteArray> filesOf(const Place& place, const QByteArray& folder) {
    std::map<QString, QByteArray> result;
    for (const QString& name : place.names(folder)) {
        const QByteArray path = folder + '/' + name.toUtf8();
        if (QFileInfo(QString::fromStdString(place.path(path).string())).isDir()) {
            for (const auto& [inner, content] : filesOf(place, path)) {
                result[name + QLatin1Char('/') + inner] = content;
            }
        } else {
            result[name] = place.read(path);
        }
    }
    return result;
}

} // namespace

class tst_FrozenReports final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("QT_QPA_PLATFORM", "offscreen"); }

    void init() {
        m_place = std::make_unique<Place>();
        m_place->federation(kMill + kRules);
        m_place->write("march.txt", run(1, 8));
        import("march.txt");
    }

    void isTheSameForEver() {
        const QByteArray id = freeze();
        // A program that was built without its window draws no pages.
        const bool hasPdf = m_place->run("report export " + id + " --format pdf --out p").code == 0;
        const QByteArray arguments = "report export " + id + " --format json,html,xlsx,csv" +
                                     (hasPdf ? ",pdf" : "") + " --out ";
        QCOMPARE(m_place->run(arguments + "before").code, 0);
        lateJobs();
        m_place->federation(QByteArray(kMill + kRules).replace("payer = \"FI\"", "payer = \"EE\""));
        QCOMPARE(m_place->run(arguments + "after").code, 0);
        const auto before = filesOf(*m_place, "before");
        const auto csv = std::ranges::count_if(before, [](const auto& file) {
            return file.first.endsWith(u".csv") && !file.second.isEmpty();
        });
        QVERIFY(csv > 5);
        // Beside the tables lies the list of them.
        QCOMPARE(before.size() - std::size_t(csv) - 1, hasPdf ? std::size_t{4} : std::size_t{3});
        QVERIFY(before == filesOf(*m_place, "after"));
        QVERIFY(before.begin()->first.startsWith(u"site-mill-2026-03"));
    }

    void lateJobsAreNamedAsTheCause() {
        const QByteArray id = freeze();
        const auto same = m_place->run("report diff " + id + " --format csv");
        QVERIFY2(same.code == 0, QByteArray(same.out + same.err).constData());
        QCOMPARE(same.out.count('\n'), 1); // the heading alone
        lateJobs();
        const auto other = m_place->run("report diff " + id + " --format csv");
        QCOMPARE(other.code, 1);
        QVERIFY2(other.out.contains(",jobs"), other.out.constData());
        QVERIFY2(!other.out.contains(",rules"), other.out.constData());
        QVERIFY2(other.err.contains("1 files were imported, with 1 new"), other.err.constData());
    }

    void aChangedRuleIsNamedAsTheCause() {
        const QByteArray id = freeze();
        m_place->federation(QByteArray(kMill + kRules).replace("payer = \"FI\"", "payer = \"EE\""));
        const auto other = m_place->run("report diff " + id + " --format csv");
        QCOMPARE(other.code, 1);
        QVERIFY2(other.out.contains(",rules"), QByteArray(other.out + other.err).constData());
        QVERIFY2(!other.out.contains(",jobs"), other.out.constData());
    }

    void correctedCapacityIsNamedAsTheCause() {
        const QByteArray id =
            m_place->run("report freeze programme --period 2026-03").out.trimmed();
        m_place->federation(QByteArray(kMill + kRules).replace("gpus = 100", "gpus = 50"));
        const auto other = m_place->run("report diff " + id + " --format csv");
        QVERIFY2(other.out.contains("floor.mill.capacity"),
                 QByteArray(other.out + other.err).constData());
        QVERIFY2(other.out.contains(",capacity\r\n"), other.out.constData());
        QVERIFY2(!other.out.contains(",jobs") && !other.out.contains(",rules"),
                 other.out.constData());
    }

    void restatedTotalsAreNamedAsTheCause() {
        totals("7200");
        const QByteArray id = freeze();
        totals("14400");
        const auto other = m_place->run("report diff " + id + " --format csv");
        QVERIFY2(other.out.contains(",totals"), QByteArray(other.out + other.err).constData());
        QVERIFY2(!other.out.contains(",jobs") && !other.out.contains(",rules") &&
                     !other.out.contains("unknown"),
                 other.out.constData());
        QVERIFY2(other.out.contains("restated.mill/fi/"), other.out.constData());
    }

    void severalCausesAreToldApart() {
        const QByteArray id = freeze();
        lateJobs();
        m_place->federation(QByteArray(kMill + kRules).replace("payer = \"FI\"", "payer = \"EE\""));
        const auto other = m_place->run("report diff " + id + " --format csv");
        QVERIFY2(other.out.contains(",jobs\r\n"), QByteArray(other.out + other.err).constData());
        QVERIFY2(other.out.contains(",rules\r\n"), other.out.constData());
    }

    /// A report of which half is missing is no success.
    void aFullDiskIsSaid() {
        const QByteArray id = freeze();
        QProcess program;
        program.setWorkingDirectory(QString::fromStdString(m_place->path("").string()));
        program.setStandardOutputFile(QStringLiteral("/dev/full"));
        program.start(QStringLiteral(FF_PROGRAM),
                      {QStringLiteral("report"), QStringLiteral("export"), QString::fromLatin1(id),
                       QStringLiteral("--config"), QStringLiteral("config"),
                       QStringLiteral("--cache"), QStringLiteral("data/cache.sqlite")});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 1);
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.count("stdout") == 1, said.constData()); // by one sentence
    }

    void aNewVersionSaysWhichItReplaces() {
        const QByteArray first = freeze();
        const QByteArray second = freeze();
        const auto json = m_place->run("report export " + second + " --format json");
        const QJsonObject report = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(report[QStringLiteral("number")].toInt(), second.toInt());
        QCOMPARE(report[QStringLiteral("replaces")].toInt(), first.toInt());
        const auto html = m_place->run("report export " + second);
        QVERIFY2(html.out.contains(QByteArray("no. " + second + " in place of no. " + first)),
                 html.out.left(4000).constData());
    }

    void versionsAndStates() {
        QVERIFY(m_place->rows("report list --format json").isEmpty());
        const QByteArray first = freeze();
        const QByteArray second = freeze();
        QVERIFY(first != second);
        QCOMPARE(m_place->run("report publish " + first).code, 0);
        const auto again = m_place->run("report publish " + first);
        QCOMPARE(again.code, 0);
        QVERIFY2(again.err.contains("published already"), again.err.constData());
        const QJsonArray list = m_place->rows("report list --format json");
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][QStringLiteral("state")].toString(), QStringLiteral("published"));
        QVERIFY(list[0][QStringLiteral("replaces")].isNull());
        QCOMPARE(list[1][QStringLiteral("state")].toString(), QStringLiteral("frozen"));
        QCOMPARE(list[1][QStringLiteral("replaces")].toInt(), first.toInt());
        const auto html = m_place->run("report export " + first);
        QVERIFY2(html.out.toLower().contains("published"), html.err.constData());
    }

    void hasCommentsAndLeavesSectionsOut() {
        const auto made = m_place->run("report" + kSite + " --format json");
        const auto edited = m_place->run("report" + kSite +
                                         " --format json --without method "
                                         "--comment quality=A_remark");
        QCOMPARE(edited.code, 0);
        QVERIFY(made.out.contains("\"method\"") && edited.out.size() < made.out.size());
        QVERIFY(m_place->run("report" + kSite + " --comment quality=A_remark")
                    .out.contains("A_remark"));
        const auto wrong = m_place->run("report" + kSite + " --without nothing");
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("no section") && wrong.err.contains("quality"),
                 wrong.err.constData());
        const auto frozen = m_place->run("report freeze" + kSite + " --without method");
        const auto same = m_place->run("report diff " + frozen.out.trimmed());
        QCOMPARE(same.code, 0);
        QVERIFY2(same.err.contains("without these sections") && same.err.contains("method"),
                 same.err.constData());
        const QJsonArray left =
            QJsonDocument::fromJson(edited.out).object()[QStringLiteral("left_out")].toArray();
        QCOMPARE(left.size(), 1); // recorded, and not only absent
        QCOMPARE(left[0][QStringLiteral("id")].toString(), QStringLiteral("method"));
    }

    void whatIsUnknownIsSaid() {
        const QByteArray id = freeze();
        for (const char* verb : {"export", "publish", "diff"}) {
            const auto wrong = m_place->run(QByteArray("report ") + verb + " 77");
            QVERIFY(wrong.code != 0);
            QVERIFY2(wrong.err.contains(QByteArray("There is no report 77. There are: " + id)),
                     wrong.err.constData());
        }
        QCOMPARE(m_place->run("report freeze site --system nowhere").code, 2);
    }

    void choicesAreUsedAgainByName() {
        const QByteArray choices = " site --system mill --zone Europe/Tallinn --without method "
                                   "--comment quality=A_remark --note In_short";
        QCOMPARE(m_place
                     ->run("report definition save" + choices +
                           " --period 2026-03 --name march --paper letter")
                     .code,
                 0);
        QCOMPARE(m_place->run("report definition save" + choices + " --name relative").code, 0);
        const QJsonArray list = m_place->rows("report definition list --format json");
        QCOMPARE(list.size(), 2);
        QCOMPARE(list[0][QStringLiteral("period")].toString(), QStringLiteral("2026-03"));
        QCOMPARE(list[0][QStringLiteral("without")].toString(), QStringLiteral("method"));
        QCOMPARE(list[1][QStringLiteral("period")].toString(), QStringLiteral("last-month"));
        const auto plain = m_place->run("report" + choices + " --period 2026-03 --format json");
        const auto defined = m_place->run("report definition make march --format json");
        QVERIFY2(defined.code == 0, defined.err.constData());
        QCOMPARE(withoutTimes(defined.out), withoutTimes(plain.out));
        QVERIFY(defined.out.contains("A_remark"));
        const auto frozen = m_place->run("report definition freeze march");
        QVERIFY2(frozen.code == 0, frozen.err.constData());
        QCOMPARE(m_place->rows("report list --format json").size(), 1);
        QCOMPARE(m_place->run("report definition delete march").code, 0);
        const auto gone = m_place->run("report definition make march");
        QCOMPARE(gone.code, 1);
        QVERIFY2(gone.err.contains("no report definition \xe2\x80\x9cmarch\xe2\x80\x9d. There "
                                   "are: relative"),
                 gone.err.constData());
        QCOMPARE(m_place->run("report definition save site --system nowhere --name x").code, 2);
    }

    void aTimerIsWritten() {
        const QByteArray folder = QByteArray::fromStdString(m_place->path("xdg").string());
        qputenv("XDG_CONFIG_HOME", folder);
        const auto made = m_place->run("report schedule site --system mill --every quarter --day 5 "
                                       "--out reports --format xlsx,csv");
        qunsetenv("XDG_CONFIG_HOME");
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY2(made.err.contains("systemctl --user enable --now "
                                   "factoryfloor-report-site-mill-quarter.timer"),
                 made.err.constData());
        const QByteArray service =
            m_place->read("xdg/systemd/user/factoryfloor-report-site-mill-quarter.service");
        QVERIFY2(service.contains("\"report\" \"site\" \"--system\" \"mill\" \"--period\" "
                                  "\"last-quarter\""),
                 service.constData());
        QVERIFY(service.contains("\"--format\" \"csv,xlsx\""));
    }

private:
    QByteArray freeze() {
        const auto frozen = m_place->run("report freeze" + kSite);
        if (frozen.code != 0) {
            qFatal("%s", frozen.err.constData());
        }
        return frozen.out.trimmed();
    }
    /// A file of every job of March.
    void import(const QByteArray& file) {
        const auto taken = m_place->run("import sacct " + file +
                                        " --system mill --from 2026-03-01 --to 2026-04-01");
        QVERIFY2(taken.code == 0, taken.err.constData());
    }
    /// What the site's own accounting says of the first of March, in GPU-seconds.
    void totals(const QByteArray& seconds) {
        m_place->write("books.txt",
                       "Cluster/Account/User Utilization 2026-03-01T00:00:00 - "
                       "2026-03-01T23:59:59 (86400 secs)\nUsage reported in TRES Seconds\n"
                       "Cluster|Account|Login|Proper Name|TRES Name|Used\n"
                       "mill|fi|||gres/gpu|" +
                           seconds + "\nmill|fi|aino|Aino|gres/gpu|" + seconds + "\n");
        const auto taken = m_place->run("import sreport books.txt --system mill");
        QVERIFY2(taken.code == 0, taken.err.constData());
    }
    void lateJobs() {
        m_place->write("late.txt", run(2, 16));
        import("late.txt");
    }

    std::unique_ptr<Place> m_place;
};

QTEST_GUILESS_MAIN(tst_FrozenReports)
#include "tst_FrozenReports.moc"
