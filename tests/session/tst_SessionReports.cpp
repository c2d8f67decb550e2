// SPDX-License-Identifier: GPL-3.0-only
// Reports that are frozen some time after they were made, as the window does it.
#include "app/services/reports/ReadReport.h"
#include "app/session/Session.h"
#include "models/core/ErrorText.h"
#include "models/periods/NamedPeriod.h"
#include "tests/support/ImportJobs.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ff;
using namespace std::chrono_literals;

namespace {

constexpr const char* kRules = R"(
[[system]]
id = "mill"
name = "Mill"
capacity = [{ gpus = 100 }]
[[holder]]
id = "EE"
name = "Estonia"
[[rule]]
account = "a"
payer = "EE"
)";

const Window kMarch{*parseIso8601("2026-03-01T00:00:00Z"), *parseIso8601("2026-04-01T00:00:00Z")};

JobRecord job(std::uint64_t id) {
    JobRecord record;
    record.id = id;
    record.submit = kMarch.from + 24h;
    record.eligible = kMarch.from + 24h;
    record.start = kMarch.from + 25h;
    record.end = kMarch.from + 35h;
    record.observed = *record.end;
    record.state = JobState::completed;
    record.account = "a";
    record.gpus = 8;
    return record;
}

} // namespace

class tst_SessionReports final : public QObject {
    Q_OBJECT

private slots:
    /// Jobs that came while the person looked at the draft are not in it: they came later.
    void whatCameBeforeTheFreezeIsNotInTheReport() {
        QTemporaryDir folder;
        Session::Options options;
        options.config = folder.path().toStdString();
        options.cache = folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
        QFile rules(folder.filePath(QStringLiteral("federation.toml")));
        QVERIFY(rules.open(QIODevice::WriteOnly) && rules.write(kRules) > 0);
        rules.close();
        const auto opened = Session::open(options);
        QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
        Session& session = **opened;
        const SystemId mill{"mill"};
        const auto import = [&](std::uint64_t id) {
            const JobRecord record = job(id);
            return importJobs(session.cache(), mill, std::span(&record, 1), kMarch).has_value();
        };
        QVERIFY(import(1));
        QTest::qWait(5); // times are kept in milliseconds

        report::Request request;
        request.kind = report::Kind::site;
        const QueryContext reading = session.reading();
        const auto march = namedPeriod("2026-03", "UTC", reading.now);
        QVERIFY(march.has_value());
        report::setPeriod(request, *march, reading.now);
        report::setSubject(request, "mill");
        const auto draft = readReport(reading, request);
        QVERIFY2(draft, draft ? "" : qPrintable(describe(draft.error())));
        QTest::qWait(5);
        QVERIFY(import(2));
        QTest::qWait(5);
        const auto number = session.reports().freeze(*draft);
        QVERIFY(number.has_value());

        const auto changes = session.reports().changes(*number);
        QVERIFY2(changes, changes ? "" : qPrintable(describe(changes.error())));
        QVERIFY(!changes->figures.empty());
        for (const report::FigureChange& change : changes->figures) {
            QVERIFY2(change.causes == std::set{report::Cause::jobs},
                     (change.id + ": " + report::names(change.causes)).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(tst_SessionReports)
#include "tst_SessionReports.moc"
