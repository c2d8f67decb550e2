// SPDX-License-Identifier: GPL-3.0-only
// Causes of what differs from a frozen report, and protocol order.
#include "models/reports/CompareReports.h"
#include "models/reports/Protocol.h"
#include "models/reports/ReportEdits.h"

#include <QTest>

using namespace ff;
using namespace ff::report;

namespace {

ff::report::Report of(const std::map<std::string, double>& values) {
    ff::report::Report report;
    KeyFigures cards;
    for (const auto& [id, value] : values) {
        cards.figures.push_back({report.figures.size()});
        report.figures.push_back(
            {.id = id, .section = "use", .name = "Used", .value = value, .unit = Unit::gpuHours});
    }
    report.sections = {{"use", "Use", {cards}}, {"quality", "Quality", {}}};
    return report;
}

std::map<std::string, std::string> causes(const std::vector<FigureChange>& changes) {
    std::map<std::string, std::string> result;
    for (const FigureChange& change : changes) {
        result[change.id] = names(change.causes);
    }
    return result;
}

} // namespace

class tst_CompareReports final : public QObject {
    Q_OBJECT

    const Formatter m_format{QLocale::c()};

private slots:
    void eachStepExplainsWhatItChanges() {
        const auto frozen = of({{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}});
        const auto found =
            changes(frozen,
                    {{of({{"a", 2}, {"b", 1}, {"c", 1}, {"d", 1}, {"e", 1}}), Cause::unknown},
                     {of({{"a", 2}, {"b", 3}, {"c", 1}, {"d", 1}, {"e", 1}}), Cause::capacity},
                     {of({{"a", 2}, {"b", 3}, {"c", 5}, {"d", 1}, {"e", 4}}), Cause::rules},
                     {of({{"a", 2}, {"b", 3}, {"c", 9}, {"d", 1}, {"e", 1}}), Cause::jobs}},
                    m_format);
        const std::map<std::string, std::string> wanted{
            {"a", "unknown"}, {"b", "capacity"}, {"c", "jobs+rules"}};
        QCOMPARE(causes(found), wanted); // "e" is what it was
        QCOMPARE(*found[0].then, 1.0);
        QCOMPARE(*found[0].now, 2.0);
    }

    void roundingIsNoDifference() {
        QVERIFY(changes(of({{"a", 10.2}}), {{of({{"a", 10.4}}), Cause::jobs}}, m_format).empty());
        QCOMPARE(changes(of({{"a", 10.4}}), {{of({{"a", 10.6}}), Cause::jobs}}, m_format).size(),
                 std::size_t{1});
    }

    void howARemainderIsSharedOutIsNoDifference() {
        auto frozen = of({{"a", 373.5}});
        auto today = frozen;
        frozen.figures[0].printed = 373;
        today.figures[0].printed = 374; // another row of its table took the rest before
        QVERIFY(changes(frozen, {{today, Cause::rules}}, m_format).empty());
    }

    void whatWasLeftOutIsRecordedAndNotNew() {
        const auto whole = of({{"a", 1}});
        const auto frozen = edited(whole, {.summary = {}, .comments = {}, .leftOut = {"quality"}});
        QCOMPARE(frozen.leftOut.size(), std::size_t{1});
        QCOMPARE(frozen.leftOut[0].title, std::string("Quality"));
        auto today = whole;
        today.figures.push_back({.id = "q", .section = "quality", .name = "Q", .value = 7});
        QVERIFY(changes(frozen, {{today, Cause::jobs}}, m_format).empty());
    }

    void protocolOrder() {
        std::vector<std::string> holders{"", "CSC", "NO", "SE", "GR", "DE", "EE", "EU", "BE", "AT"};
        std::ranges::sort(holders, {}, [](const std::string& id) { return protocolPlace(id); });
        const std::vector<std::string> wanted{"EU", "BE", "DE", "EE",  "GR",
                                              "AT", "SE", "NO", "CSC", ""};
        QVERIFY(holders == wanted);
        QCOMPARE(euCode("GR"), std::string("EL"));
        QCOMPARE(euCode("GB"), std::string("UK"));
        QCOMPARE(euCode("FI"), std::string("FI"));
        QVERIFY(isState("GR") && !isState("EU") && !isState("CSC"));
        ff::report::Report report;
        report.subject = "GR";
        report.period = "2026-10";
        QCOMPARE(fileName(report), std::string("national-GR-2026-10"));
        report.style = Style::eu;
        QCOMPARE(fileName(report), std::string("national-EL-2026-10"));
    }
};

QTEST_APPLESS_MAIN(tst_CompareReports)
#include "tst_CompareReports.moc"
