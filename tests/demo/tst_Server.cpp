// SPDX-License-Identifier: GPL-3.0-only
#include "DemoFederation.h"
#include "app/demo/Demo.h"
#include "models/federation/Attribution.h"
#include "models/federation/Catalogue.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <map>
#include <set>

using namespace ff;
using namespace ff::demo;
using namespace Qt::StringLiterals;

namespace {

DemoOptions options(int days) {
    return {.seed = 7, .days = days, .now = instantFromSeconds(kNow)};
}

QByteArray fetch(const QString& url, int* status = nullptr) {
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(url))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(30000)) {
        return "no answer in time";
    }
    if (status) {
        *status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    return reply->readAll();
}

std::map<std::string, double> fractionsOf(const std::vector<BeneficiaryShare>& shares) {
    std::map<std::string, double> fractions;
    for (const BeneficiaryShare& share : shares) {
        fractions[share.holder.text] = share.fraction;
    }
    return fractions;
}

QString pathOf(const SourceConfig& source) {
    switch (source.kind) {
    case SourceKind::prometheus:
        return u"/api/v1/query?query=sum(slurm_gpus_total)"_s;
    case SourceKind::slurmRest:
        return u"/openapi/v3"_s;
    case SourceKind::openMetrics:
    case SourceKind::folder:
        break;
    }
    return {};
}

} // namespace

class tst_Server : public QObject {
    Q_OBJECT

private slots:
    void everySiteAnswersOnItsPort() {
        const Demo demo(smallFederation(), options(3));
        QCOMPARE(demo.sources().size(), smallFederation().systems.size());
        std::set<std::string> urls;
        for (const SourceConfig& source : demo.sources()) {
            QVERIFY(source.simulated);
            QVERIFY(source.url.starts_with("http://127.0.0.1:"));
            QVERIFY(source.timeout <= source.interval);
            urls.insert(source.url);
            int status = 0;
            fetch(QString::fromStdString(source.url) + pathOf(source), &status);
            QVERIFY2(status == 200, source.url.c_str());
        }
        QCOMPARE(urls.size(), demo.sources().size());
    }

    void aConnectionIsKeptAndUsedAgain() {
        const Demo demo(smallFederation(), options(1));
        const QUrl url(QString::fromStdString(demo.sources()[1].url));
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        QVERIFY(socket.waitForConnected(10000));
        for (int i = 0; i < 3; ++i) {
            socket.write("GET /api/v1/status/buildinfo HTTP/1.1\r\nHost: x\r\n\r\n");
            QByteArray answer;
            while (!answer.endsWith("}}") && socket.waitForReadyRead(10000)) {
                answer += socket.readAll();
            }
            QVERIFY(answer.startsWith("HTTP/1.1 200"));
        }
    }

    void whatIsNoHttpOrTooLongIsCutOff_data() {
        QTest::addColumn<QByteArray>("sent");
        QTest::addRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::addRow("long header") << "GET / HTTP/1.1\r\nX: " + QByteArray(100000, 'x');
        QTest::addRow("long body") << QByteArray(
            "POST /api/v1/query HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\nquery=");
    }
    void whatIsNoHttpOrTooLongIsCutOff() {
        QFETCH(QByteArray, sent);
        const Demo demo(smallFederation(), options(1));
        const QUrl url(QString::fromStdString(demo.sources()[1].url));
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        QVERIFY(socket.waitForConnected(10000));
        socket.write(sent);
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState ||
                socket.waitForDisconnected(10000));
    }

    void whatHasAKnownSizeIsServed() {
        const Federation catalogue = builtInFederation().federation;
        const Demo demo(catalogue, options(1));
        std::set<SystemId> systems;
        std::map<SourceKind, int> kinds; // of the first source of a system: its scheduler
        for (const SourceConfig& source : demo.sources()) {
            if (systems.insert(source.system).second) {
                ++kinds[source.kind];
            }
        }
        for (const System& system : catalogue.systems) {
            QVERIFY2(!capacityAt(system, instantFromSeconds(kNow)) || systems.contains(system.id),
                     system.id.text.c_str());
        }
        // Of the others those of the first factories; what is to be bought has no source.
        QVERIFY(systems.contains(SystemId{"lumi-ai"}));
        QVERIFY(!systems.contains(SystemId{"nlaif"}));
        QCOMPARE(kinds[SourceKind::openMetrics], 1);
        QVERIFY(std::abs(kinds[SourceKind::prometheus] - kinds[SourceKind::slurmRest]) <= 1);
    }

    void theTomlIsReadAndMapsMostAccounts() {
        const Federation catalogue = builtInFederation().federation;
        const Demo demo(catalogue, options(1));
        const auto read = readFederation(demo.federationToml(), "federation.toml", catalogue);
        for (const Error& problem : read.problems) {
            qWarning("%s: %s", problem.where.c_str(), problem.detail.c_str());
        }
        QVERIFY(read.problems.empty());
        QVERIFY(!read.federation.awards.empty());

        Attribution attribution(read.federation);
        for (const SitePlan& plan : planSites(catalogue, 7, 1, kNow)) {
            QVERIFY(capacityAt(*read.federation.system(plan.system), instantFromSeconds(kNow)));
            if (plan.wire == Wire::slurmClassic || plan.wire == Wire::slurmModern) {
                std::vector<AccountNode> tree;
                for (const AccountPlan& account : plan.accounts) {
                    tree.push_back({account.name, account.parent});
                }
                attribution.setAccounts(plan.system, tree);
            }
            double fractions = 0;
            for (const Entitlement& entitlement : read.federation.entitlements) {
                if (entitlement.system == plan.system) {
                    fractions += entitlement.fraction;
                }
            }
            QVERIFY2(fractions > 0.3 && fractions < 1.2, plan.system.text.c_str());
            for (const AccountPlan& account : plan.accounts) {
                if (account.weight <= 0) {
                    continue;
                }
                const ChargeKey key{plan.system, account.name, "gpu", "normal"};
                const Match match = attribution.match(key, instantFromSeconds(kNow));
                QCOMPARE(match ? match.rule->gives.payer : HolderId(), account.payer);
                if (match) {
                    QVERIFY(fractionsOf(match.rule->gives.beneficiaries) ==
                            fractionsOf(account.beneficiaries));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_Server.moc"
