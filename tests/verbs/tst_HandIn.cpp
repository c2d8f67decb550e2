// SPDX-License-Identifier: GPL-3.0-only
// What a site hands in to the accounting of others: it passes the rules that the others' own
// verifiers have, adds up to the report's GPU-hours, and names no person.
#include "models/core/Time.h"
#include "tests/imports/Place.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>
#include <QXmlStreamReader>

#include <cmath>
#include <map>
#include <memory>
#include <set>

using namespace ff;
using namespace ff::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kRules =
    "[[holder]]\nid = \"DK\"\nname = \"Denmark\"\n"
    "[[holder]]\nid = \"EU\"\nkind = \"union\"\nname = \"European Union\"\n"
    "[[holder]]\nid = \"AAU\"\nkind = \"other\"\nname = \"Aalborg University\"\n"
    "[[rule]]\naccount = \"dk\"\npayer = \"DK\"\nbeneficiaries = { AAU = 1.0 }\n"
    "mode = \"national\"\n"
    "[[rule]]\naccount = \"own\"\npayer = \"AAU\"\nmode = \"local\"\n"
    "[[rule]]\naccount = \"eu\"\npayer = \"EU\"\nbeneficiaries = { DK = 0.5, AAU = 0.5 }\n"
    "mode = \"fast-lane\"\n";
constexpr const char* kDeic = "out/site-mill-2026-03-deic/";
constexpr const char* kApel = "out/site-mill-2026-03-apel/";
constexpr const char* kCenter = "f0679faa-242e-11eb-3aba-b187bcbee6d4";

/// Whole and not negative: the schema has unsigned numbers.
bool isUnsigned(const QJsonValue& value) {
    return value.isDouble() && value.toDouble() >= 0 &&
           value.toDouble() == std::floor(value.toDouble());
}

/// The names and values of each record of an APEL message.
std::vector<std::map<QByteArray, QByteArray>> recordsOf(const QByteArray& message) {
    std::vector<std::map<QByteArray, QByteArray>> records(1);
    QList<QByteArray> lines = message.split('\n');
    if (lines.takeFirst() != "APEL-summary-job-message: v0.3") {
        qFatal("the header is another one");
    }
    for (const QByteArray& line : lines) {
        if (line == "%%") {
            records.emplace_back();
        } else if (!line.isEmpty()) {
            const auto colon = line.indexOf(": ");
            if (colon < 0 || records.back().contains(line.left(colon))) {
                qFatal("no field, or one that is there already: %s", line.constData());
            }
            records.back()[line.left(colon)] = line.mid(colon + 2);
        }
    }
    records.pop_back(); // the last one has its end too
    return records;
}

} // namespace

class tst_HandIn final : public QObject {
    Q_OBJECT

private slots:
    /// March of Denmark, in which the clocks change: runs over midnights and of odd lengths.
    void initTestCase() {
        m_place = std::make_unique<Place>();
        m_place->federation(
            QByteArray(kMill).replace("name = \"Mill\"", "name = \"Mill\"\ncountry = \"DK\"") +
            kRules);
        std::vector<Line> lines;
        const QByteArrayList accounts{"dk", "own", "eu", "nobody"};
        Instant start = *parseIso8601("2026-02-27T00:00:00Z");
        for (std::uint64_t id = 1; start < *parseIso8601("2026-04-01"); ++id) {
            Line line;
            line.id = id;
            line.account = accounts[qsizetype(id % 4)];
            line.submit = line.start = clock(start);
            line.end = clock(start + std::chrono::hours{9} + std::chrono::seconds{id * 37 % 3600});
            line.gpus = int(id % 7) + 1;
            lines.push_back(line);
            start += std::chrono::minutes{311};
        }
        m_place->write("march.txt", sacct(lines));
        const auto taken = m_place->run("import sacct march.txt --system mill --from 2026-02-27 "
                                        "--to 2026-04-02");
        QVERIFY2(taken.code == 0, taken.err.constData());
        m_made = m_place->run("report site --system mill --period 2026-03 --zone "
                              "Europe/Copenhagen --out out --format deic,apel,json --center-id " +
                              QByteArray(kCenter).toUpper() + " --site-name DK-MILL");
        QVERIFY2(m_made.code == 0, m_made.err.constData());
        const QJsonObject report =
            QJsonDocument::fromJson(m_place->read("out/site-mill-2026-03.json")).object();
        for (const QJsonValue& figure : report[u"figures"_s].toArray()) {
            if (figure[u"id"_s].toString() == u"used") {
                m_used = figure[u"value"_s].toDouble();
            }
        }
        QVERIFY(m_used > 1000);
    }

    /// One centre; ids are GUIDs; dates are dates; numbers are unsigned.
    void deicIsAsItsSchemaHasIt() {
        const QJsonArray centers = json("Center.json");
        QCOMPARE(centers.size(), 1);
        const QJsonObject center = centers[0].toObject();
        QCOMPARE(center[u"hpcCenterId"_s].toString(), QString::fromLatin1(kCenter));
        QCOMPARE(center[u"startPeriode"_s].toString(), u"2026-03-01T00:00:00+01:00"_s);
        QCOMPARE(center[u"endPeriode"_s].toString(), u"2026-03-31T23:59:59+02:00"_s);
        checkNumbers(center);
        const QJsonArray daily = json("CenterDaily.json");
        std::set<QString> ids;
        std::set<QDate> days;
        for (const QJsonValue& row : daily) {
            QVERIFY(!QUuid(row[u"hpcCenterId"_s].toString()).isNull());
            ids.insert(row[u"hpcCenterId"_s].toString());
            const auto date = QDateTime::fromString(row[u"date"_s].toString(), Qt::ISODate);
            QVERIFY(date.isValid());
            days.insert(date.date());
            QVERIFY(row[u"accessType"_s].toInt(-1) >= 0 && row[u"accessType"_s].toInt() <= 4);
            QVERIFY(row[u"universityId"_s].toInt(-1) >= 0 && row[u"universityId"_s].toInt() <= 8);
            checkNumbers(row.toObject());
        }
        QCOMPARE(ids, (std::set<QString>{QString::fromLatin1(kCenter)}));
        QCOMPARE(days.size(), std::size_t{31});
        QCOMPARE(*days.begin(), QDate(2026, 3, 1));
        QCOMPARE(*days.rbegin(), QDate(2026, 3, 31));
    }

    void deicDaysAddUpToThePeriod() {
        const QJsonObject center = json("Center.json")[0].toObject();
        QCOMPARE(center[u"usedGPUCoretime"_s].toDouble(), std::round(m_used));
        double used = 0;
        std::map<QString, double> most;
        for (const QJsonValue& row : json("CenterDaily.json")) {
            used += row[u"usedGPUCoretime"_s].toDouble();
            most[row[u"date"_s].toString().left(10)] = row[u"maxGPUCoreTime"_s].toDouble();
        }
        QCOMPARE(used, std::round(m_used));
        QCOMPARE(most.at(u"2026-03-28"_s), 2400.0);
        QCOMPARE(most.at(u"2026-03-29"_s), 2300.0); // the clocks went forward
        double sum = 0;
        for (const auto& [day, hours] : most) {
            sum += hours;
        }
        QCOMPARE(center[u"maxGPUCoreTime"_s].toDouble(), sum);
    }

    void deicSaysWhoseResourceItIs() {
        std::map<QString, std::set<std::pair<int, int>>> found;
        for (const QJsonValue& row : json("CenterDaily.json")) {
            found[row[u"deicProjectId"_s].toString()].insert(
                {row[u"accessType"_s].toInt(), row[u"universityId"_s].toInt()});
            QCOMPARE(row[u"universityId"_s].toInt() == 0,
                     !row[u"idExpanded"_s].toString().isEmpty());
        }
        using Kinds = std::set<std::pair<int, int>>;
        QCOMPARE(found.at(u"dk"_s), (Kinds{{2, 5}}));         // national, for Aalborg
        QCOMPARE(found.at(u"own"_s), (Kinds{{1, 5}}));        // the university's own
        QCOMPARE(found.at(u"eu"_s), (Kinds{{4, 0}, {4, 5}})); // international, shared
        QCOMPARE(found.at(u"nobody"_s), (Kinds{{0, 0}}));
        QVERIFY2(m_made.err.contains("no known source of access"), m_made.err.constData());
    }

    void deicHasNoPersonsAndSaysSo() {
        const QStringList files = m_place->names(kDeic).filter(QRegularExpression(u"^[^.]"_s));
        QCOMPARE(files, (QStringList{u"Center.json"_s, u"CenterDaily.json"_s}));
        for (const QJsonValue& row : json("CenterDaily.json")) {
            QCOMPARE(row[u"orcid"_s].toString(u"-"_s), QString());
            QCOMPARE(row[u"localId"_s].toString(u"-"_s), QString());
        }
        QVERIFY(!m_place->read(QByteArray(kDeic) + "CenterDaily.json").contains("aino"));
        QVERIFY2(m_made.err.contains("no person is named"), m_made.err.constData());
    }

    /// The rules that APEL's own loader has for a summary with normalised durations.
    void apelIsAsItsLoaderReadsIt() {
        const auto records = recordsOf(m_place->read(QByteArray(kApel) + "summary.apel"));
        QCOMPARE(records.size(), std::size_t{4}); // one an account, which has one mode each
        double seconds = 0;
        std::set<QByteArray> keys;
        for (const auto& record : records) {
            for (const char* field :
                 {"Site", "Month", "Year", "WallDuration", "CpuDuration", "NormalisedWallDuration",
                  "NormalisedCpuDuration", "NumberOfJobs"}) {
                QVERIFY2(record.contains(field), field);
            }
            for (const auto& [field, value] : record) {
                QVERIFY2(field != "GlobalUserName" && field != "SubmitHost", field.constData());
                const bool isText =
                    field == "Site" || field.startsWith("VO") || field == "Infrastructure";
                bool isWhole = false;
                QVERIFY2((value.toLongLong(&isWhole) >= 0 && isWhole) || isText, value.constData());
            }
            QCOMPARE(record.at("Site"), QByteArray("DK-MILL"));
            QCOMPARE(record.at("Month") + record.at("Year"), QByteArray("32026"));
            seconds += record.at("WallDuration").toDouble();
            keys.insert(record.at("VOGroup"));
        }
        QCOMPARE(keys,
                 (std::set<QByteArray>{"/national/dk", "/local/own", "/fast-lane/eu", "/nobody"}));
        QCOMPARE(seconds, std::round(m_used * 3600));
    }

    void apelSaysTheSameInXml() {
        const auto records = recordsOf(m_place->read(QByteArray(kApel) + "summary.apel"));
        QXmlStreamReader xml(m_place->read(QByteArray(kApel) + "summary.xml"));
        std::vector<std::map<QByteArray, QByteArray>> found;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            const QByteArray name = xml.name().toUtf8();
            if (name == "SummaryRecord") {
                QVERIFY(xml.namespaceUri().endsWith(u"/aggregatedcomputerecord"));
                found.emplace_back();
            } else if (name == "Group" || name == "GroupAttribute") {
                found.back()[name == "Group" ? "VO" : "VOGroup"] = xml.readElementText().toUtf8();
            } else if (name == "Infrastructure") {
                found.back()[name] = xml.attributes().front().value().toUtf8();
            } else if (name.endsWith("Duration")) {
                const QByteArray text = xml.readElementText().toUtf8();
                QVERIFY(text.startsWith("PT") && text.endsWith('S'));
                found.back()[name] = text.mid(2).chopped(1);
            } else if (name != "SummaryRecords" && name != "UserIdentity") {
                found.back()[name] = xml.readElementText().toUtf8();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(found == records);
    }

    void aRecordForEachMonth() {
        const auto made = m_place->run("report site --system mill --period 2026-02-27..2026-03-15 "
                                       "--out spring --format apel,json");
        QVERIFY2(made.code == 0, made.err.constData());
        std::map<QByteArray, double> months;
        for (const auto& record :
             recordsOf(m_place->read("spring/site-mill-2026-02-27_2026-03-15-apel/summary.apel"))) {
            months[record.at("Month")] += record.at("WallDuration").toDouble();
        }
        QCOMPARE(months.size(), std::size_t{2});
        QVERIFY(months.at("2") > 0 && months.at("3") > months.at("2"));
        QVERIFY2(made.err.contains("of 2026-02, 2026-03 the report has a part alone"),
                 made.err.constData());
        QVERIFY2(!m_made.err.contains("has a part alone"), m_made.err.constData());
    }

    void whatIsWrongIsSaid() {
        const auto nowhere = m_place->run("report site --system mill --format deic");
        QVERIFY(nowhere.code != 0);
        QVERIFY2(nowhere.err.contains("--out"), nowhere.err.constData());
        const auto guid = m_place->run("report site --system mill --out x --format deic "
                                       "--center-id mill");
        QVERIFY2(guid.err.contains("takes a GUID"), guid.err.constData());
        const auto kind = m_place->run("report programme --out x --format deic");
        QVERIFY2(kind.err.contains("knows pdf, html, xlsx, csv and json; it got: deic"),
                 kind.err.constData());
        // Two of thirty days: nothing is handed in, and no folder is left behind.
        const auto little = m_place->run("report site --system mill --period 2026-04 --out little "
                                         "--format deic,apel");
        QCOMPARE(little.code, 1);
        QVERIFY2(little.err.contains("too little to hand in"), little.err.constData());
        QCOMPARE(m_place->names("little"), QStringList());
    }

    void aTimerHandsInToo() {
        qputenv("XDG_CONFIG_HOME", QByteArray::fromStdString(m_place->path("xdg").string()));
        const auto made = m_place->run("report schedule site --system mill --every month --out out "
                                       "--format pdf,deic,apel --site-name DK-MILL --center-id " +
                                       QByteArray(kCenter));
        qunsetenv("XDG_CONFIG_HOME");
        QVERIFY2(made.code == 0, made.err.constData());
        const QByteArray service =
            m_place->read("xdg/systemd/user/factoryfloor-report-site-mill-month.service");
        const QByteArray arguments = "\"--format\" \"pdf,deic,apel\" \"--site-name\" \"DK-MILL\" "
                                     "\"--center-id\" \"" +
                                     QByteArray(kCenter) + "\"";
        QVERIFY2(service.contains(arguments), service.constData());
        QVERIFY(m_place->read("xdg/systemd/user/factoryfloor-report-site-mill-month.timer")
                    .contains("OnCalendar=*-*-03"));
    }

    /// Written again: the new files stand there, and what a person put beside them.
    void replacesWhatWasHandedIn() {
        m_place->write(QByteArray(kDeic) + "letter.txt", "Dear DeiC");
        m_place->write(QByteArray(kDeic) + "Center.json", "old");
        const auto made = m_place->run("report site --system mill --period 2026-03 --zone "
                                       "Europe/Copenhagen --out out --format deic");
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY2(made.err.contains("the nil GUID"), made.err.constData());
        QCOMPARE(json("Center.json").size(), 1);
        QCOMPARE(m_place->read(QByteArray(kDeic) + "letter.txt"), QByteArray("Dear DeiC"));
    }

private:
    QJsonArray json(const QByteArray& name) const {
        return QJsonDocument::fromJson(m_place->read(kDeic + name)).array();
    }
    static void checkNumbers(const QJsonObject& row) {
        for (const auto& field : {u"maxCPUCoreTime"_s, u"usedCPUCoretime"_s, u"maxGPUCoreTime"_s,
                                  u"usedGPUCoretime"_s, u"storageUsedInMB"_s}) {
            QVERIFY2(isUnsigned(row[field]), qPrintable(field));
        }
    }

    std::unique_ptr<Place> m_place;
    Place::Run m_made;
    double m_used = 0;
};

QTEST_GUILESS_MAIN(tst_HandIn)
#include "tst_HandIn.moc"
