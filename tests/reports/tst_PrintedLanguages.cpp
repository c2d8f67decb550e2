// SPDX-License-Identifier: GPL-3.0-only
// Every kind of report in every language, on A4 and Letter: nothing leaves the margins, and no line
// stands on another one.
#include "PageChecks.h"
#include "app/language/Translation.h"
#include "app/services/reports/ReadReport.h"
#include "app/store/Cache.h"
#include "models/language/InLanguage.h"
#include "tests/support/ImportJobs.h"
#include "widgets/reports/paint/PagePainter.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using std::chrono::hours;

namespace {

const Window kOctober{*parseIso8601("2026-10-01"), *parseIso8601("2026-11-01")};
const Instant kNow = *parseIso8601("2026-11-03T08:00:00Z");

/// Names as long as there are, and one of everything that a report tells of.
constexpr const char* kFederation = R"(
[[network]]
id = "net"
name = "EuroHPC AI Factories and their antennas"
[[system]]
id = "long"
name = "MareNostrum 5 accelerated partition, general purpose"
networks = ["net"]
capacity = [{ model = "H100", gpus = 4480 }, { model = "H100", gpus = 5000, from = 2026-10-15 }]
[[system]]
id = "short"
name = "Vega"
networks = ["net"]
capacity = [{ model = "A100", gpus = 240 }]
[[holder]]
id = "EU"
kind = "union"
name = "European Union"
[[holder]]
id = "EE"
name = "Estonia"
[[holder]]
id = "GR"
name = "Greece"
[[entitlement]]
system = "long"
holder = "EE"
fraction = 0.1
basis = "estimated"
[[entitlement]]
system = "long"
holder = "EU"
fraction = 0.5
basis = "agreed"
[[rule]]
account = "project_465000000_of_a_consortium"
payer = "EE"
beneficiaries = { EE = 0.5, GR = 0.5 }
mode = "fast-lane"
organisation = "start-up"
programme = "EU AI Start-Up Initiative"
[[rule]]
account = "b"
payer = "EU"
beneficiaries = { EE = 1.0 }
mode = "playground"
[[award]]
system = "long"
account = "project_465000000_of_a_consortium"
gpu_hours = 400000
from = 2026-09-01
to = 2027-01-01
mode = "fast-lane"
)";

/// Into the folder that FF_PICTURES names, to be looked at.
void keepPictures(const report::Pages& pages) {
    const QString folder = qEnvironmentVariable("FF_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        return;
    }
    const QSizeF size = report::sizeOf(pages.paper);
    constexpr double kAcross = 800; // pixels
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        QImage image((size * (kAcross / size.width())).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(kAcross / size.width(), kAcross / size.width());
        report::paintPage(painter, pages, page);
        painter.end();
        image.save(u"%1/%2-%3-%4.png"_s.arg(
            folder, QString::fromUtf8(QTest::currentDataTag()),
            pages.paper == report::Paper::a4 ? u"a4"_s : u"letter"_s, QString::number(page + 1)));
    }
}

} // namespace

class tst_PrintedLanguages final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        installTranslation("en");
        auto opened = store::Cache::open(m_folder.filePath(u"cache.sqlite"_s).toStdString(), {});
        QVERIFY(opened.has_value());
        m_cache = std::move(*opened);
        QVERIFY2(m_settings->problems.empty(),
                 m_settings->problems.empty() ? "" : m_settings->problems.front().detail.c_str());
        for (const char* system : {"long", "short"}) {
            std::vector<JobRecord> records;
            for (int i = 0; i < 400; ++i) {
                JobRecord job;
                job.id = std::uint64_t(i + 1);
                job.submit = kOctober.from + hours{i};
                job.eligible = job.submit;
                job.start = job.submit + hours{i % 50};
                job.end = *job.start + hours{30};
                job.observed = *job.end;
                job.state = JobState::completed;
                job.account = i % 3 == 0   ? "project_465000000_of_a_consortium"
                              : i % 3 == 1 ? "b"
                                           : "nobody_maps_this_account_" + std::to_string(i % 40);
                job.partition = i % 2 == 0 ? "standard-g" : "a-partition-with-a-long-name";
                job.gpus = 1 + i % 300;
                records.push_back(std::move(job));
            }
            QVERIFY(importJobs(*m_cache, SystemId{system}, records,
                               Window{kOctober.from, kOctober.from + hours{24 * 25}})
                        .has_value());
        }
    }

    void nothingIsCutOrCovered_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("kind");
        for (const QString& language : languagesThere()) {
            for (const auto kind :
                 {report::Kind::national, report::Kind::programme, report::Kind::site}) {
                QTest::addRow("%s-%s", qPrintable(language), report::name(kind))
                    << language << int(kind);
            }
        }
    }
    void nothingIsCutOrCovered() {
        QFETCH(const QString, language);
        QFETCH(const int, kind);
        const QLocale locale(language);
        const InLanguage speaking(locale);
        report::Request request;
        request.kind = report::Kind(kind);
        request.locale = locale;
        report::setPeriod(request, *namedPeriod("2026-10", "UTC", kNow), kNow);
        report::setSubject(request, request.kind == report::Kind::national    ? "EE"
                                    : request.kind == report::Kind::programme ? "net"
                                                                              : "long");
        const QueryContext reading{
            m_cache->samples(), m_cache->jobs(), m_cache->polls(), m_settings, kNow, {},
            &m_cache->books(),  nullptr};
        auto read = readReport(reading, request);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        const auto made = std::make_shared<const ff::report::Report>(std::move(*read));
        for (const auto paper : {report::Paper::a4, report::Paper::letter}) {
            const report::Pages pages = report::laidOut(made, locale, paper);
            QVERIFY(pages.pages.size() > 3);
            keepPictures(pages);
            QCOMPARE(outside(pages), QString());
            QCOMPARE(overlapping(pages), QString());
        }
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    const SettingsPtr m_settings = std::make_shared<const Settings>(settingsFrom(kFederation, {}));
};

QTEST_MAIN(tst_PrintedLanguages)
#include "tst_PrintedLanguages.moc"
