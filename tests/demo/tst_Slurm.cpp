// SPDX-License-Identifier: GPL-3.0-only
#include "DemoFederation.h"
#include "app/demo/servers/Slurmrestd.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace ff;
using namespace ff::demo;
using namespace Qt::StringLiterals;

namespace {

qint64 gpusIn(const QString& tres) {
    static const QRegularExpression total(u"gres/gpu=(\\d+)"_s);
    return total.match(tres).captured(1).toLongLong();
}

/// A number in the shape of its generation.
qint64 numberOf(const QJsonValue& value) {
    return value.isObject() ? value[u"number"].toInteger() : value.toInteger();
}

QString stateOf(const QJsonValue& value) {
    return value.isArray() ? value[0].toString() : value.toString();
}

} // namespace

class tst_Slurm : public QObject {
    Q_OBJECT

private slots:
    void answers_data() {
        QTest::addColumn<bool>("modern");
        QTest::addRow("v0.0.38") << false;
        QTest::addRow("v0.0.42") << true;
    }

    void nodesAndJobsAgree_data() { answers_data(); }
    void nodesAndJobsAgree() {
        QFETCH(bool, modern);
        const auto site = simulated("old");
        Slurmrestd rest(*site, modern);
        qint64 ofNodes = 0;
        qint64 capacity = 0;
        static const QRegularExpression gres(u"gpu:a100:(\\d+)"_s);
        const auto nodes = ask(rest, "/slurm/%1/nodes", modern)[u"nodes"].toArray();
        for (const auto& node : nodes) {
            ofNodes += gres.match(node[u"gres_used"].toString()).captured(1).toInt();
            capacity += gres.match(node[u"gres"].toString()).captured(1).toInt();
        }
        qint64 ofJobs = 0;
        QSet<qint64> ids;
        for (const auto& job : ask(rest, "/slurm/%1/jobs", modern)[u"jobs"].toArray()) {
            const QString state = stateOf(job[u"job_state"]);
            QVERIFY(!ids.contains(job[u"job_id"].toInteger()));
            ids.insert(job[u"job_id"].toInteger());
            if (state == u"RUNNING" || state == u"SUSPENDED") {
                ofJobs += gpusIn(job[u"tres_alloc_str"].toString());
            }
            if (state == u"PENDING") {
                QVERIFY(gpusIn(job[u"tres_req_str"].toString()) > 0 &&
                        job[u"tres_alloc_str"].toString().isEmpty());
            }
        }
        QCOMPARE(capacity, 400);
        QCOMPARE(ofNodes, ofJobs);
        QCOMPARE(ofJobs, site->timeline().allocated.last());
    }

    void theGenerationsWriteNumbersTheirWay() {
        const auto site = simulated("old");
        for (const bool modern : {false, true}) {
            Slurmrestd rest(*site, modern);
            const QJsonValue job = ask(rest, "/slurm/%1/jobs", modern)[u"jobs"][0];
            QCOMPARE(job[u"time_limit"].isObject(), modern);
            QCOMPARE(job[u"submit_time"].isObject(), modern);
            QCOMPARE(job[u"job_state"].isArray(), modern);
            QCOMPARE(job[u"job_id"].isObject(), false);
            const QJsonValue node = ask(rest, "/slurm/%1/nodes", modern)[u"nodes"][0];
            QCOMPARE(node[u"state"].isArray(), modern);
            QCOMPARE(node[u"state_flags"].isArray(), !modern);
            const QJsonValue run = ask(rest, "/slurmdb/%1/jobs", modern)[u"jobs"][0];
            QCOMPARE(run[u"time"][u"limit"].isObject(), modern);
            QCOMPARE(run[u"time"][u"start"].isObject(), false);
            QCOMPARE(run[u"state"][u"current"].isArray(), modern);
        }
    }

    void theBooksHoldEveryRunOfAWindow_data() { answers_data(); }
    void theBooksHoldEveryRunOfAWindow() {
        QFETCH(bool, modern);
        const auto site = simulated("jammed");
        Slurmrestd rest(*site, modern);
        const Seconds from = kNow - 3 * 86400;
        const Seconds to = kNow - 2 * 86400;
        const QByteArray target = "/slurmdb/%1/jobs?start_time=uts" + QByteArray::number(from) +
                                  "&end_time=" + encoded(to);
        // Device-seconds of the window, from the answer and from the timeline.
        qint64 ofJobs = 0;
        for (const auto& job : ask(rest, target, modern)[u"jobs"].toArray()) {
            const auto time = job[u"time"];
            const qint64 start = time[u"start"].toInteger();
            const qint64 ended = time[u"end"].toInteger();
            const qint64 end = ended != 0 ? ended : kNow;
            qint64 gpus = 0;
            for (const auto& tres : job[u"tres"][u"allocated"].toArray()) {
                if (tres[u"name"].toString() == u"gpu") {
                    gpus = tres[u"count"].toInteger();
                }
            }
            if (start != 0) {
                ofJobs += gpus * std::max<qint64>(0, std::min<qint64>(end, to) -
                                                         std::max<qint64>(start, from));
            }
        }
        qint64 ofLine = 0;
        for (Seconds at = from; at < to; ++at) {
            ofLine += site->timeline().allocated.at(at);
        }
        QVERIFY(ofLine > 0);
        QCOMPARE(ofJobs, ofLine);
    }

    void whatIsNotEligibleIsWithTheControllerOnly_data() { answers_data(); }
    void whatIsNotEligibleIsWithTheControllerOnly() {
        QFETCH(bool, modern);
        const auto site = simulated("jammed", 7, 20);
        Slurmrestd rest(*site, modern);
        QSet<qint64> blocked;
        for (const auto& job : ask(rest, "/slurm/%1/jobs", modern)[u"jobs"].toArray()) {
            const QString reason = job[u"state_reason"].toString();
            if (stateOf(job[u"job_state"]) != u"PENDING") {
                continue;
            }
            if (reason == u"JobHeldUser" || reason == u"Dependency" || reason == u"Reservation") {
                QCOMPARE(numberOf(job[u"eligible_time"]), 0);
            }
            if (reason == u"BeginTime") {
                QVERIFY(numberOf(job[u"eligible_time"]) > kNow);
            }
            if (numberOf(job[u"eligible_time"]) == 0 || reason == u"BeginTime") {
                blocked.insert(job[u"job_id"].toInteger());
            }
        }
        for (const auto& job : ask(rest, "/slurmdb/%1/jobs", modern)[u"jobs"].toArray()) {
            QVERIFY(!blocked.contains(job[u"job_id"].toInteger()));
        }
    }

    void aTreeLeadsToEveryAccount_data() { answers_data(); }
    void aTreeLeadsToEveryAccount() {
        QFETCH(bool, modern);
        const auto site = simulated("jammed");
        Slurmrestd rest(*site, modern);
        QMap<QString, QString> parents;
        const auto rows = ask(rest, "/slurmdb/%1/associations", modern)[u"associations"].toArray();
        for (const auto& row : rows) {
            if (row[u"user"].toString().isEmpty()) {
                parents[row[u"account"].toString()] = row[u"parent_account"].toString();
            }
        }
        QVERIFY(parents.contains(u"no"_s)); // a state, and a word that configuration files know
        for (auto account = parents.keyBegin(); account != parents.keyEnd(); ++account) {
            QString name = *account;
            for (int i = 0; i < 5 && name != u"root"; ++i) {
                name = parents.value(name);
            }
            QCOMPARE(name, u"root"_s);
        }
    }

    void nobodyIsNamed_data() { answers_data(); }
    void nobodyIsNamed() {
        QFETCH(bool, modern);
        const auto site = simulated("jammed");
        Slurmrestd rest(*site, modern);
        static const QRegularExpression invented(u"^user\\d{4,}$"_s);
        for (const auto& job : ask(rest, "/slurm/%1/jobs", modern)[u"jobs"].toArray()) {
            QVERIFY(invented.match(job[u"user_name"].toString()).hasMatch());
        }
    }

    void theVersionIsFound_data() { answers_data(); }
    void theVersionIsFound() {
        QFETCH(bool, modern);
        const auto site = simulated("jammed", 7, 1);
        Slurmrestd rest(*site, modern);
        const QString version = modern ? u"v0.0.42"_s : u"v0.0.38"_s;
        const auto paths = json(get(rest, "/openapi/v3"))[u"paths"].toObject();
        QVERIFY(paths.contains(u"/slurm/" + version + u"/nodes"));
        QVERIFY(paths.contains(u"/slurmdb/" + version + u"/jobs"));
        const WireAnswer unknown = get(rest, "/slurm/v0.0.30/nodes");
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.contentType, std::string("text/plain"));
        const QJsonValue meta = ask(rest, "/slurm/%1/ping", modern)[u"meta"];
        QVERIFY(meta[modern ? u"slurm"_s : u"Slurm"_s][u"release"].isString());
        for (const char* what : {"diag", "partitions", "reservations"}) {
            QVERIFY(!ask(rest, QByteArray("/slurm/%1/") + what, modern).isEmpty());
        }
    }

    void maintenanceIsSeenOnEveryNode() {
        SiteSimulation site(planOf("jammed", 7, 30));
        const Period period = site.plan().maintenance.front();
        Slurmrestd rest(site, true);
        const auto at = period.from + 600;
        const auto nodes = json(get(rest, "/slurm/v0.0.42/nodes", at))[u"nodes"].toArray();
        for (const auto& node : nodes) {
            QVERIFY(node[u"state"].toArray().contains(u"MAINTENANCE"_s));
        }
        const QJsonValue list = json(get(rest, "/slurm/v0.0.42/reservations", at))[u"reservations"];
        QCOMPARE(list[0][u"flags"][0].toString(), u"MAINT"_s);
        QCOMPARE(numberOf(list[0][u"start_time"]), period.from);
    }

    void aTimeThatIsNoneIsRefused() {
        const auto site = simulated("jammed", 7, 1);
        Slurmrestd rest(*site, false);
        const WireAnswer answer = get(rest, "/slurmdb/v0.0.38/jobs?start_time=1795329709");
        QCOMPARE(answer.status, 500);
        QVERIFY(!json(answer)[u"errors"].toArray().isEmpty());
    }

    void theSameQuestionAtTheSameTimeHasTheSameBytes_data() { answers_data(); }
    void theSameQuestionAtTheSameTimeHasTheSameBytes() {
        QFETCH(bool, modern);
        const auto answers = [modern] {
            const auto site = simulated("jammed");
            Slurmrestd rest(*site, modern);
            std::string all;
            for (const char* what : {"slurm/%1/nodes", "slurm/%1/jobs", "slurmdb/%1/jobs"}) {
                all += get(rest, path(QByteArray("/") + what, modern).constData()).body;
            }
            return all;
        };
        QCOMPARE(answers(), answers());
    }

private:
    static QByteArray path(QByteArray target, bool modern) {
        return target.replace("%1", modern ? "v0.0.42" : "v0.0.38");
    }
    static QJsonObject ask(SiteFront& site, const QByteArray& target, bool modern) {
        const WireAnswer answer = get(site, path(target, modern).constData());
        if (answer.status != 200) {
            QTest::qFail(target.constData(), __FILE__, __LINE__);
        }
        return json(answer);
    }
    static QByteArray encoded(Seconds at) {
        const auto text = toIso8601(instantFromSeconds(at));
        return QByteArray::fromStdString(text.substr(0, text.size() - 1)).toPercentEncoding();
    }
};

QTEST_GUILESS_MAIN(tst_Slurm)
#include "tst_Slurm.moc"
