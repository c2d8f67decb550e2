// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/publish/PageServer.h"
#include "app/services/settings/Settings.h"
#include "app/session/OwnPage.h"
#include "models/config/SourcesFile.h"
#include "models/core/ErrorText.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <tuple>

using namespace ff;

namespace {

/// The newest values, sums over accounts where they are not told.
using Figures = std::map<std::tuple<SystemId, Metric, std::string>, double>;

bool isPublished(Metric metric) {
    switch (metric) {
    case Metric::gpusCapacity:
    case Metric::gpusAllocated:
    case Metric::gpusIdle:
    case Metric::gpusDown:
    case Metric::gpusPlannedDown:
    case Metric::gpusReserved:
    case Metric::gpuBusy:
    case Metric::gpuBusyAllocated:
    case Metric::queueJobs:
    case Metric::queueGpus:
        return true;
    default:
        return false;
    }
}

Figures figuresOf(Session& session) {
    Figures figures;
    for (const LatestValue& value : session.cache().samples().latest().value()) {
        // A queue that is empty has a value at one of the two, and none at the other.
        if (isPublished(value.key.metric) && value.point.value != 0) {
            figures[{value.key.system, value.key.metric, value.key.qualifier}] += value.point.value;
        }
    }
    return figures;
}

} // namespace

/// A collector at simulated sites serves its aggregates; a federation's collector polls that page.
class tst_OwnPage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        Session::Options options;
        options.cache = m_place.filePath(QStringLiteral("site.sqlite")).toStdString();
        options.demo = demo::DemoOptions{1, 1, now()};
        auto session = Session::open(std::move(options));
        QVERIFY2(session, session ? "" : qPrintable(describe(session.error())));
        m_site = std::move(*session);
        m_site->pollOnce();
        m_page = std::make_unique<OwnPage>(*m_site);
    }

    void theFederationGetsTheSameFigures() {
        feeds::PageServerOptions published;
        published.address = "0";
        published.page = [this] { return m_page->text(); };
        const auto server = feeds::PageServer::start(published);
        QVERIFY2(server, server ? "" : qPrintable(describe(server.error())));
        Session::Options options;
        options.config = m_place.filePath(QStringLiteral("config")).toStdString();
        options.cache = m_place.filePath(QStringLiteral("federation.sqlite")).toStdString();
        std::set<SystemId> systems;
        for (const SourceConfig& source : m_site->settings()->sources) {
            systems.insert(source.system);
        }
        for (const SystemId& system : systems) {
            SourceConfig source;
            source.id = SourceId{system.text + "-agent"};
            source.system = system;
            source.kind = SourceKind::openMetrics;
            source.url = (*server)->url();
            source.match = {{"system", system.text}};
            QVERIFY(appendTo(options.config / "sources.toml", toToml(source)));
        }
        const auto federation = Session::open(options);
        QVERIFY2(federation, federation ? "" : qPrintable(describe(federation.error())));
        QVERIFY((*federation)->settings()->problems.empty());
        (*federation)->pollOnce();
        for (const SourceStatus& status : (*federation)->cache().polls().status().value()) {
            QVERIFY2(status.last.ok(), status.source.text.c_str());
        }
        const Figures there = figuresOf(*m_site);
        const Figures here = figuresOf(**federation);
        QVERIFY(there.size() > 3 * systems.size());
        for (const auto& [key, value] : there) {
            const auto found = here.find(key);
            const auto& [system, metric, qualifier] = key;
            const QByteArray what = QByteArray::fromStdString(
                system.text + " " + std::string(info(metric).name) + " " + qualifier);
            QVERIFY2(found != here.end(), what.constData());
            QVERIFY2(std::abs(found->second - value) <= 1e-9 * std::abs(value), what.constData());
        }
        QCOMPARE(here.size(), there.size());
    }

    /// Nothing but these labels stands on the page: no user, job, node or account.
    void nobodyIsNamed() {
        const auto text = m_page->text();
        QVERIFY(text);
        static const QRegularExpression label(QStringLiteral("[{,]([a-z_]+)=\""));
        QSet<QString> labels;
        const QString page = QString::fromStdString(*text);
        for (auto each = label.globalMatch(page); each.hasNext();) {
            labels.insert(each.next().captured(1));
        }
        QCOMPARE(labels, (QSet<QString>{QStringLiteral("system"), QStringLiteral("origin"),
                                        QStringLiteral("kind"), QStringLiteral("metric")}));
        for (const LatestValue& value : m_site->cache().samples().latest().value()) {
            const QString quoted =
                QStringLiteral("\"%1\"").arg(QString::fromStdString(value.key.account));
            QVERIFY2(value.key.account.empty() || !page.contains(quoted), qPrintable(quoted));
        }
    }

private:
    QTemporaryDir m_place;
    std::shared_ptr<Session> m_site;
    std::unique_ptr<OwnPage> m_page; ///< goes before the session
};

QTEST_GUILESS_MAIN(tst_OwnPage)
#include "tst_OwnPage.moc"
