// SPDX-License-Identifier: GPL-3.0-only
// Every figure of a report equals what the verbs print for the same scope, and parts equal wholes.
#include "app/cli/show/Accounting.h"
#include "app/cli/show/Show.h"
#include "app/services/reading/Read.h"
#include "tests/services/reports/ThreeSystems.h"

#include <QTest>

#include <set>

using namespace ff;
using report::FigureRef;

namespace {

/// Rows of a verb's table as texts by column.
std::vector<std::map<std::string, cli::Cell>> rowsOf(const cli::Table& table) {
    std::vector<std::map<std::string, cli::Cell>> rows;
    for (const auto& row : table.rows) {
        rows.emplace_back();
        for (std::size_t i = 0; i < row.size(); ++i) {
            rows.back()[table.columns[i].name] = row[i];
        }
    }
    return rows;
}

std::string keyOf(const cli::Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text && !text->empty() && *text != "unattributed" ? *text : std::string("none");
}

double numberOf(const cli::Cell& cell) {
    const auto* number = std::get_if<double>(&cell);
    return number ? *number : -1;
}

} // namespace

class tst_ReadReport final : public QObject, private ThreeSystems {
    Q_OBJECT

    /// Each language that there is: figures are the same in all of them.
    static void inEachLanguage() {
        QTest::addColumn<QLocale>("locale");
        for (const QString& language : languagesThere()) {
            QTest::newRow(qPrintable(language)) << QLocale(language);
        }
    }
    void speak() {
        QFETCH(const QLocale, locale);
        m_locale = locale;
    }

    std::vector<std::map<std::string, cli::Cell>> usage(std::vector<Dimension> by,
                                                        std::optional<SystemId> system = {}) const {
        cli::Usage wanted;
        wanted.by = std::move(by);
        wanted.from = m_october.from;
        wanted.to = m_october.to;
        wanted.system = std::move(system);
        return rowsOf(*cli::usageTable(wanted, reading()));
    }
    std::vector<std::map<std::string, cli::Cell>> show(cli::Subject subject) const {
        cli::Show wanted;
        wanted.subject = subject;
        wanted.from = m_october.from;
        wanted.to = m_october.to;
        return rowsOf(*cli::show(wanted, reading()));
    }

    /// Every row of the verb is in the report with its value, and the report has no other.
    void compare(const std::map<std::string, report::Figure>& figures, const std::string& id,
                 const std::vector<std::map<std::string, cli::Cell>>& rows,
                 const std::vector<std::string>& keys) {
        std::size_t found = 0;
        for (const auto& row : rows) {
            std::string key;
            for (const std::string& column : keys) {
                key += (key.empty() ? "" : "/") + keyOf(row.at(column));
            }
            const auto figure = figures.find(id + "." + key + ".gpu_hours");
            QVERIFY2(figure != figures.end(), (id + "." + key).c_str());
            const double coverage = numberOf(row.at("coverage"));
            QVERIFY(isNear(*figure->second.coverage, coverage));
            if (coverage < 0.5) {
                QVERIFY(!figure->second.value);
                QCOMPARE(int(figure->second.missing), int(report::Missing::notEnoughSeen));
            } else {
                QVERIFY2(isNear(*figure->second.value, numberOf(row.at("gpu_hours"))),
                         figure->first.c_str());
            }
            ++found;
        }
        std::size_t all = 0;
        for (const auto& [name, figure] : figures) {
            const bool isPart = name.starts_with(id + ".") && name.ends_with(".gpu_hours") &&
                                name != id + ".total.gpu_hours" &&
                                name != id + ".withheld.gpu_hours";
            all += isPart ? 1 : 0;
        }
        QCOMPARE(all, found);
        QVERIFY2(found > 0, id.c_str());
    }

private slots:
    void cleanup() { m_locale = QLocale(QLocale::English); }

    void initTestCase() { fill(); }

    void nationalEqualsTheVerbs_data() { inEachLanguage(); }
    void nationalEqualsTheVerbs() {
        speak();
        const auto figures = figuresOf(make(report::Kind::national));
        double used = 0;
        for (const auto& row : show(cli::Subject::shares)) {
            if (keyOf(row.at("holder")) != "EE") {
                continue;
            }
            const std::string id = "systems." + keyOf(row.at("system"));
            used += numberOf(row.at("gpu_hours"));
            const report::Figure& figure = figures.at(id + ".used");
            if (numberOf(row.at("coverage")) < 0.5) {
                QVERIFY(!figure.value);
                continue;
            }
            QVERIFY(isNear(*figure.value, numberOf(row.at("gpu_hours"))));
            const auto entitled = figures.at(id + ".entitled").value;
            QCOMPARE(entitled.has_value(), numberOf(row.at("entitled_gpu_hours")) >= 0);
            if (entitled) {
                QVERIFY(isNear(*entitled, numberOf(row.at("entitled_gpu_hours"))));
                QVERIFY(isNear(*figures.at(id + ".share_of_entitlement").value,
                               numberOf(row.at("share_of_entitlement"))));
            }
        }
        QVERIFY(used > 0);
        QVERIFY(isNear(*figures.at("used").value, used));
        auto mine = [&](std::vector<Dimension> by, const char* who) {
            auto rows = usage(std::move(by));
            std::erase_if(rows, [&](const auto& row) { return keyOf(row.at(who)) != "EE"; });
            return rows;
        };
        compare(figures, "modes",
                mine({Dimension::beneficiary, Dimension::system, Dimension::mode}, "beneficiary"),
                {"system", "mode"});
        compare(figures, "payers", mine({Dimension::beneficiary, Dimension::payer}, "beneficiary"),
                {"payer"});
        compare(figures, "beneficiaries", mine({Dimension::payer, Dimension::beneficiary}, "payer"),
                {"beneficiary"});
        compare(figures, "accounts",
                mine({Dimension::beneficiary, Dimension::system, Dimension::account,
                      Dimension::mode, Dimension::organisation},
                     "beneficiary"),
                {"system", "account", "mode", "organisation"});
        for (const auto& row : show(cli::Subject::awards)) {
            const std::string id = "awards.dies/e/2026-10-01T00:00:00Z";
            QVERIFY(isNear(*figures.at(id + ".used").value, numberOf(row.at("used_gpu_hours"))));
            QVERIFY(isNear(*figures.at(id + ".left").value, numberOf(row.at("left_gpu_hours"))));
        }
        QCOMPARE(systemOfTheAward(make(report::Kind::national)), std::string("Dies"));
        // The month before and the year so far are the figures of those periods.
        QVERIFY(figures.at("used").before && figures.at("used").yearToDate);
        QVERIFY(*figures.at("used").yearToDate > *figures.at("used").before);
        QVERIFY(!figures.at("used").yearBefore); // nobody saw it: not 0
    }

    /// The floor counts waits; a list of them has the same quantiles.
    void waitsAreThoseOfTheJobs() {
        Scope scope = request(report::Kind::programme).scope;
        for (const char* holder : {"", "EE"}) {
            scope.holder = HolderId{holder};
            const auto floor = readFloor(reading(), scope);
            QVERIFY(floor.has_value());
            std::size_t compared = 0;
            for (const FloorRow& row : floor->rows) {
                WaitSet waits;
                for (const auto& wait : *m_cache->jobs().waits(row.system, m_october)) {
                    if (scope.holder.empty() || wait.account != "x") { // no rule maps this one
                        waits.add(wait.waited, wait.started);
                    }
                }
                const WaitQuantiles expected = waits.quantiles();
                QCOMPARE(row.waitP50, expected.p50);
                QCOMPARE(row.waitP90, expected.p90);
                compared += expected.ended + expected.pending;
            }
            QVERIFY(compared > 300);
        }
        // Nobody samples these systems: the waits of the jobs that were imported are told all the
        // same.
        const auto figures = figuresOf(make(report::Kind::national));
        QVERIFY(figures.at("waits.dies.p90").value.has_value());
        QVERIFY(
            figuresOf(make(report::Kind::programme)).at("floor.dies.wait_p90").value.has_value());
    }

    void programmeEqualsTheVerbs_data() { inEachLanguage(); }
    void programmeEqualsTheVerbs() {
        speak();
        const auto figures = figuresOf(make(report::Kind::programme));
        std::map<std::string, double> withheld;
        for (const auto& row : show(cli::Subject::shares)) {
            const double value = numberOf(row.at("gpu_hours"));
            const std::string holder = keyOf(row.at("holder"));
            if (value == 0) {
                continue;
            }
            if (numberOf(row.at("coverage")) < 0.5) {
                withheld[holder] += value;
                continue;
            }
            const report::Figure& figure =
                figures.at("holders." + holder + "/" + keyOf(row.at("system")));
            QVERIFY2(isNear(*figure.value, value), figure.id.c_str());
        }
        QCOMPARE(withheld.size(), 3U);
        for (const auto& [holder, value] : withheld) {
            QVERIFY(isNear(*figures.at("holders." + holder + "/withheld").value, value));
        }
        compare(figures, "modes", usage({Dimension::mode}), {"mode"});
        compare(figures, "organisations", usage({Dimension::organisation}), {"organisation"});
        QVERIFY(figures.contains("programmes.EU AI Start-Up Initiative.gpu_hours"));
        double all = 0;
        for (const auto& row : usage({Dimension::mode})) {
            all += numberOf(row.at("gpu_hours"));
        }
        QVERIFY(isNear(*figures.at("used").value, all));
        std::size_t systems = 0;
        for (const auto& row : show(cli::Subject::floor)) {
            const std::string id = "floor." + keyOf(row.at("system"));
            if (!figures.contains(id + ".capacity")) {
                continue; // of another network
            }
            ++systems;
            QVERIFY(isNear(*figures.at(id + ".capacity").value, numberOf(row.at("capacity"))));
            // No source samples these: they are not seen, and never 0.
            QCOMPARE(int(figures.at(id + ".allocated").missing), int(report::Missing::notSeen));
        }
        QCOMPARE(systems, 3U);
    }

    void siteEqualsTheVerbs_data() { inEachLanguage(); }
    void siteEqualsTheVerbs() {
        speak();
        const SystemId system{"dies"};
        const auto figures = figuresOf(make(report::Kind::site));
        compare(figures, "accounts",
                usage({Dimension::account, Dimension::mode, Dimension::payer}, system),
                {"account", "mode", "payer"});
        compare(figures, "modes", usage({Dimension::mode}, system), {"mode"});
        compare(figures, "partitions", usage({Dimension::partition}, system), {"partition"});
        compare(figures, "payers", usage({Dimension::payer}, system), {"payer"});
        compare(figures, "beneficiaries", usage({Dimension::beneficiary}, system), {"beneficiary"});
        std::size_t waits = 0;
        for (const auto& row : show(cli::Subject::waits)) {
            if (keyOf(row.at("system")) == "dies") {
                const std::string id =
                    "waits." + keyOf(row.at("by")) + "/" + keyOf(row.at("group"));
                const auto p90 = std::get<std::int64_t>(row.at("wait_p90_s"));
                QCOMPARE(std::int64_t(*figures.at(id + ".p90").value), p90);
                ++waits;
            }
        }
        QVERIFY(waits > 0);
    }

    void partsAddUpToWholes_data() { inEachLanguage(); }
    void partsAddUpToWholes() {
        speak();
        std::size_t totals = 0;
        for (const auto kind :
             {report::Kind::national, report::Kind::programme, report::Kind::site}) {
            const report::Report made = make(kind);
            std::set<std::string> ids;
            for (const report::Figure& figure : made.figures) {
                QVERIFY2(ids.insert(figure.id).second, figure.id.c_str());
                QCOMPARE(figure.value.has_value(), figure.missing == report::Missing::no);
                QCOMPARE(figure.flags.contains(':'), !figure.value.has_value());
            }
            for (const report::Section& section : made.sections) {
                for (const report::Block& block : section.blocks) {
                    if (const auto* table = std::get_if<report::Table>(&block)) {
                        const std::size_t found = sums(made, *table);
                        QVERIFY2(found != kWrong, table->id.c_str());
                        totals += found;
                    }
                }
            }
        }
        QVERIFY(totals >= 15);
    }

    /// Bins read for a screen may have other last bits, and reports are compared with each other.
    void isReadToTheLastBit() {
        struct OfAScreen final : SampleLines {
            Result<std::vector<SeriesLine>> lines(const SampleQuery& /*query*/) const override {
                return fail(ErrorCode::internal, "not for a report");
            }
            Result<std::vector<LineColumn>> total(const SampleQuery& /*query*/) const override {
                return fail(ErrorCode::internal, "not for a report");
            }
            Result<std::vector<SeriesBins>> means(const SampleQuery& /*query*/) const override {
                return fail(ErrorCode::internal, "not for a report");
            }
        };
        const OfAScreen lines;
        QueryContext inWindow = reading();
        inWindow.lines = &lines;
        for (const report::Kind kind :
             {report::Kind::national, report::Kind::programme, report::Kind::site}) {
            const auto made = readReport(inWindow, request(kind));
            QVERIFY2(made, made ? "" : made.error().detail.c_str());
        }
    }

private:
    /// As people know it: no id.
    static std::string systemOfTheAward(const report::Report& made) {
        for (const report::Section& section : made.sections) {
            for (const report::Block& block : section.blocks) {
                const auto* table = std::get_if<report::Table>(&block);
                if (table && table->id == "awards") {
                    return std::get<std::string>(table->rows.at(0).cells.at(1));
                }
            }
        }
        return {};
    }

    static constexpr std::size_t kWrong = 1000;

    /// How many columns have a total; each is the sum of its parts, as they are and as
    /// printed; else kWrong.
    static std::size_t sums(const report::Report& made, const report::Table& table) {
        std::size_t totals = 0;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            double sum = 0;
            double printed = 0;
            for (const report::Row& row : table.rows) {
                const auto* ref = std::get_if<FigureRef>(&row.cells[column]);
                const report::Figure* figure = ref ? &made.figure(*ref) : nullptr;
                if (!figure || !figure->value || figure->unit != Unit::gpuHours) {
                    continue;
                }
                if (!row.isTotal) {
                    sum += *figure->value;
                    printed += figure->printed.value_or(0);
                    continue;
                }
                ++totals;
                if (!isNear(sum, *figure->value) || printed != figure->printed) {
                    qWarning("%s: %f of %f, printed %f of %f", figure->id.c_str(), sum,
                             *figure->value, printed, figure->printed.value_or(-1));
                    return kWrong;
                }
            }
        }
        return totals;
    }
};

QTEST_GUILESS_MAIN(tst_ReadReport)
#include "tst_ReadReport.moc"
