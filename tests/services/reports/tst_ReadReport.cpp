// SPDX-License-Identifier: GPL-3.0-only
// Every figure of a report equals what the verbs print for the same scope, and parts equal wholes.
#include "app/cli/show/Accounting.h"
#include "app/cli/show/Show.h"
#include "app/language/Translation.h"
#include "app/services/reading/Read.h"
#include "app/services/reports/ReadReport.h"
#include "app/store/Cache.h"
#include "models/language/InLanguage.h"
#include "tests/support/ImportJobs.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace ff;
using report::FigureRef;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr const char* kRules = R"(
[[network]]
id = "net"
name = "Net"
[[system]]
id = "dies"
name = "Dies"
devices_per_gpu = 2
networks = ["net"]
capacity = [{ model = "MI250X", gpus = 100 }]
[[system]]
id = "gpus"
name = "GPUs"
networks = ["net"]
capacity = [{ model = "A100", gpus = 100 }]
[[system]]
id = "brief"
name = "Brief"
networks = ["net"]
capacity = [{ model = "A100", gpus = 10 }]
[[holder]]
id = "EU"
kind = "union"
name = "European Union"
[[holder]]
id = "EE"
name = "Estonia"
[[holder]]
id = "FI"
name = "Finland"
[[entitlement]]
system = "dies"
holder = "EE"
fraction = 0.1
basis = "agreed"
[[entitlement]]
system = "gpus"
holder = "EU"
fraction = 0.5
[[award]]
system = "dies"
account = "e"
gpu_hours = 1000
from = 2026-10-01
to = 2026-12-31
mode = "regular"
[[rule]]
account = "u"
payer = "EU"
beneficiaries = { EE = 0.5, FI = 0.5 }
mode = "fast-lane"
organisation = "sme"
programme = "EU AI Start-Up Initiative"
[[rule]]
account = "e"
payer = "EE"
mode = "regular"
)";

Instant at(const char* text) {
    return parseIso8601(text).value();
}

/// Figures by id.
std::map<std::string, report::Figure> figuresOf(const report::Report& made) {
    std::map<std::string, report::Figure> figures;
    for (const report::Figure& figure : made.figures) {
        figures.emplace(figure.id, figure);
    }
    return figures;
}

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

bool isNear(double a, double b) {
    return std::abs(a - b) < 1e-9 * std::max(1.0, std::abs(a));
}

} // namespace

class tst_ReadReport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<store::Cache> m_cache;
    const SettingsPtr m_settings = std::make_shared<const Settings>(settingsFrom(kRules, {}));
    const Instant m_now = at("2026-11-03T08:00:00Z");
    const Window m_october{at("2026-10-01"), at("2026-11-01")};
    QLocale m_locale{QLocale::English};

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

    QueryContext reading() const {
        return {m_cache->samples(), m_cache->jobs(), m_cache->polls(), m_settings, m_now, {},
                &m_cache->books(),  nullptr};
    }

    /// Runs of eleven hours and some, over the borders of days, weeks and months.
    void importRuns(const SystemId& system, Window cover, int seed) {
        std::vector<JobRecord> records;
        std::uint64_t id = 0;
        for (Instant start = cover.from; start + hours{12} < cover.to; start += hours{7}) {
            for (const char* account : {"u", "e", "x"}) {
                JobRecord record;
                record.id = ++id;
                record.submit = start;
                record.eligible = start;
                record.start = start + minutes{7 * (seed + int(id % 5))};
                record.end = *record.start + hours{11} + minutes{id % 7};
                record.observed = *record.end;
                record.state = JobState::completed;
                record.account = account;
                record.partition = id % 2 ? "p1" : "p2";
                record.gpus = 1 + std::int64_t(id % 4);
                records.push_back(std::move(record));
            }
        }
        QVERIFY(importJobs(*m_cache, system, records, cover).has_value());
    }

    report::Request request(report::Kind kind) const {
        report::Request request;
        request.kind = kind;
        request.period = *namedPeriod("2026-10", "UTC", m_now);
        request.scope.period = Period::custom;
        request.scope.window = m_october;
        if (kind == report::Kind::national) {
            request.scope.holder = HolderId{"EE"};
        }
        if (kind == report::Kind::programme) {
            request.scope.network = NetworkId{"net"};
        }
        request.system = SystemId{kind == report::Kind::site ? "dies" : ""};
        return request;
    }
    report::Report make(report::Kind kind) const {
        report::Request asked = request(kind);
        asked.locale = m_locale;
        const InLanguage speaking(m_locale);
        auto made = readReport(reading(), asked);
        if (!made) {
            qFatal("%s", made.error().detail.c_str());
        }
        return *made;
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

    static bool isLedByNobody(const report::Report& made, const std::string& table) {
        const auto figures = figuresOf(made);
        const auto nobody = figures.find(table + ".none.gpu_hours");
        return nobody != figures.end() && std::ranges::all_of(figures, [&](const auto& each) {
                   const auto& [id, figure] = each;
                   return !id.starts_with(table + '.') || !id.ends_with(".gpu_hours") ||
                          id == table + ".total.gpu_hours" || !figure.value ||
                          *figure.value <= *nobody->second.value;
               });
    }

private slots:
    void cleanup() { m_locale = QLocale(QLocale::English); }

    void initTestCase() {
        installTranslation("en");
        m_cache = *store::Cache::open(m_folder.filePath(QStringLiteral("c")).toStdString(), {});
        importRuns(SystemId{"dies"}, {at("2026-03-20"), at("2026-11-03")}, 1);
        importRuns(SystemId{"gpus"}, {at("2026-04-01"), at("2026-10-30")}, 2);
        importRuns(SystemId{"brief"}, {at("2026-10-25"), at("2026-11-01")}, 3);
    }

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

    /// A tenth of one of the systems of 100, 100 and 10 GPUs.
    void saysWhereAHolderStands() {
        const report::Report made = make(report::Kind::national);
        std::string said;
        for (const report::Block& block : made.sections.front().blocks) {
            const auto* paragraph = std::get_if<report::Paragraph>(&block);
            said += paragraph ? paragraph->text : std::string();
        }
        QVERIFY2(said.contains("entitled to 4.8\u00a0% of their capacity: place "), said.c_str());
    }

    void aSentenceStandsUnderEachTable_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("national") << int(report::Kind::national);
        QTest::newRow("programme") << int(report::Kind::programme);
        QTest::newRow("site") << int(report::Kind::site);
    }
    void aSentenceStandsUnderEachTable() {
        QFETCH(int, kind);
        const report::Report made = make(report::Kind(kind));
        int tables = 0;
        for (const report::Section& section : made.sections) {
            for (const report::Block& block : section.blocks) {
                const auto* table = std::get_if<report::Table>(&block);
                if (table && table->rows.size() > 2) { // of one line and its total it says nothing
                    // Where what no rule maps is the largest, nobody is said to have used most.
                    QVERIFY2(!table->context.empty() || isLedByNobody(made, table->id),
                             table->id.c_str());
                    ++tables;
                }
            }
        }
        QVERIFY(tables > 3);
    }

    void tellsHowFarItIs_data() { aSentenceStandsUnderEachTable_data(); }
    void tellsHowFarItIs() {
        QFETCH(int, kind);
        std::vector<std::pair<int, int>> told;
        const auto made = readReport(reading(), request(report::Kind(kind)), {},
                                     [&](int done, int all) { told.emplace_back(done, all); });
        QVERIFY(made.has_value());
        QVERIFY(told.size() > 5);
        for (std::size_t i = 0; i < told.size(); ++i) {
            QCOMPARE(told[i].first, int(i));
            QCOMPARE(told[i].second, told.front().second);
        }
        QCOMPARE(told.back().first, told.back().second); // no more and no fewer than it said
    }

    void theStyleOfTheEu() {
        report::Request wanted = request(report::Kind::programme);
        const auto holders = [&] {
            const auto made = readReport(reading(), wanted);
            std::vector<std::string> names;
            for (const report::Section& section : made->sections) {
                for (const report::Block& block : section.blocks) {
                    const auto* table = std::get_if<report::Table>(&block);
                    for (std::size_t i = 0;
                         table && table->id == "holders" && i < table->rows.size(); ++i) {
                        names.push_back(std::get<std::string>(table->rows[i].cells[0]));
                    }
                }
            }
            return names;
        };
        const auto plain = holders();
        wanted.style = report::Style::eu;
        const auto protocol = holders();
        QCOMPARE(plain.size(), protocol.size());
        const auto at = [&](const char* name) {
            return std::ranges::find(protocol, name) - protocol.begin();
        };
        QVERIFY(at("Estonia (EE)") < at("Finland (FI)")); // before it, whoever used more
        QVERIFY(at("Finland (FI)") < at("Unattributed"));
        QVERIFY(std::ranges::find(plain, "Estonia (EE)") == plain.end());
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

    void modesAgainstTheirCaps() {
        const auto figures = figuresOf(make(report::Kind::programme));
        const report::Figure& used = figures.at("caps.playground+fast-lane.gpu_hours");
        QVERIFY(used.value && *used.value > 0);
        QVERIFY(isNear(*used.value, *figures.at("union_modes.fast-lane.gpu_hours").value));
        QVERIFY(isNear(*figures.at("caps.playground+fast-lane.cap_share").value, 0.1));
        const double most = *figures.at("caps.playground+fast-lane.cap_gpu_hours").value;
        QVERIFY(isNear(most, 0.1 * 0.5 * 100 * 31 * 24)); // half of the GPUs of one system
        QVERIFY(
            isNear(*figures.at("caps.playground+fast-lane.share").value, *used.value / most / 10));
        QVERIFY(figures.contains("floor.gpus.queue_pressure"));
    }

    void newcomersAndRestatedTotals() {
        const auto figures = figuresOf(make(report::Kind::site));
        QVERIFY(figures.contains("newcomers.wait_p90"));
        QCOMPARE(*figures.at("newcomers.accounts").value, 0.0); // all of them used it all the time
        QCOMPARE(int(figures.at("newcomers.wait_p50").missing), int(report::Missing::notDefined));
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

    void germanHasTheSameFigures() {
        for (const auto kind :
             {report::Kind::national, report::Kind::programme, report::Kind::site}) {
            m_locale = QLocale(QLocale::English);
            const report::Report english = make(kind);
            m_locale = QLocale(QLocale::German);
            const report::Report german = make(kind);
            QVERIFY(german.title != english.title);
            QCOMPARE(german.periodText, std::string("Oktober 2026"));
            QCOMPARE(german.figures.size(), english.figures.size());
            for (std::size_t i = 0; i < german.figures.size(); ++i) {
                QCOMPARE(german.figures[i].id, english.figures[i].id);
                QCOMPARE(german.figures[i].value, english.figures[i].value);
                QCOMPARE(german.figures[i].printed, english.figures[i].printed);
            }
        }
        QCOMPARE(make(report::Kind::national).title, std::string("Nationaler Bericht: Estland"));
        m_locale = QLocale(QLocale::English);
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

    void whatNobodySawIsSaid() {
        report::Request asked = request(report::Kind::national);
        asked.period = *namedPeriod("2024-10", "UTC", m_now);
        asked.scope.window = asked.period.window;
        const auto made = readReport(reading(), asked);
        QVERIFY(made.has_value());
        QVERIFY(!made->isAnythingKnown);
        const auto figures = figuresOf(*made);
        QVERIFY(!figures.at("used").value);
        QCOMPARE(int(figures.at("used").missing), int(report::Missing::notSeen));
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
