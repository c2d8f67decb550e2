// SPDX-License-Identifier: GPL-3.0-only
// What a report says beside its figures: sentences, the EU's style, another language, caps.
#include "tests/services/reports/ThreeSystems.h"

using namespace ff;

class tst_ReportWords final : public QObject, private ThreeSystems {
    Q_OBJECT

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
    void initTestCase() { fill(); }
    void cleanup() { m_locale = QLocale(QLocale::English); }

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
};

QTEST_GUILESS_MAIN(tst_ReportWords)
#include "tst_ReportWords.moc"
