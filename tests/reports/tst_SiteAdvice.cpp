// SPDX-License-Identifier: GPL-3.0-only
// What a site is told to improve: no figure of it that is withheld elsewhere.
#include "models/reports/sections/ReportInputs.h"

#include <QTest>

#include <algorithm>

using namespace ff;
using std::chrono::hours;

class tst_SiteAdvice final : public QObject {
    Q_OBJECT

private slots:
    void aShareIsNamedWhereEnoughWasSeen_data() {
        QTest::addColumn<double>("seen");
        QTest::addColumn<bool>("named");
        QTest::newRow("less than half") << 0.4 << false;
        QTest::newRow("half") << 0.5 << true;
        QTest::newRow("all") << 1. << true;
    }
    void aShareIsNamedWhereEnoughWasSeen() {
        QFETCH(const double, seen);
        QFETCH(const bool, named);
        const Window day{Instant{}, Instant{} + hours{24}};
        const Coverage coverage{.observed = Duration{std::int64_t(seen * 86.4e6)},
                                .asked = day.length()};
        report::SiteInputs inputs;
        inputs.common.request.kind = report::Kind::site;
        inputs.common.request.scope.window = day;
        inputs.common.request.locale = QLocale(QLocale::English);
        inputs.common.now = day.to;
        for (const auto& [payer, share] : {std::pair{"FI", 0.75}, std::pair{"", 0.25}}) {
            UsageLine line;
            line.keys = {payer};
            line.share = share;
            line.coverage = coverage;
            inputs.payers.lines.push_back(line);
        }
        inputs.payers.coverages = {coverage};
        const report::Report made = report::buildSite(inputs);
        const auto section =
            std::ranges::find(made.sections, std::string("telemetry"), &report::Section::id);
        QVERIFY(section != made.sections.end());
        const auto& rows = std::get<report::Facts>(section->blocks.front()).rows;
        const auto advice = std::ranges::find(rows, std::string("Unattributed accounts"),
                                              &std::pair<std::string, std::string>::first);
        QVERIFY(advice != rows.end()); // that there are some is known all the same
        QVERIFY(advice->second.contains("federation.toml"));
        QVERIFY2(advice->second.contains("25.0") == named, advice->second.c_str());
    }
};

QTEST_APPLESS_MAIN(tst_SiteAdvice)
#include "tst_SiteAdvice.moc"
