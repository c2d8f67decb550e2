// SPDX-License-Identifier: GPL-3.0-only
#include "app/cli/CommandLine.h"
#include "app/cli/text/Period.h"

#include <QTest>

using namespace ff;
using namespace ff::cli;

namespace {

std::variant<Command, int> parseLine(const QString& line) {
    const auto words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::string> texts{"factoryfloor"};
    for (const QString& word : words) {
        texts.push_back(word.toStdString());
    }
    std::vector<const char*> argv;
    for (const auto& text : texts) {
        argv.push_back(text.c_str());
    }
    return parse(int(argv.size()), argv.data());
}

} // namespace

class tst_CommandLine final : public QObject {
    Q_OBJECT

private slots:
    void opensTheWindowByDefault() {
        const auto parsed = parseLine(QString());
        const auto& window = std::get<OpenWindow>(std::get<Command>(parsed).verb);
        QVERIFY(!window.demo);
        QVERIFY(!window.headless);
    }

    void readsDemo() {
        const auto parsed = parseLine(QStringLiteral("demo --days 7 --seed 42 --headless"));
        const auto& window = std::get<OpenWindow>(std::get<Command>(parsed).verb);
        QVERIFY(window.demo && window.headless);
        QCOMPARE(window.days, 7);
        QCOMPARE(window.seed, 42u);
    }

    void takesCommonOptionsBeforeAndBehindTheVerb_data() {
        QTest::addColumn<QString>("line");
        QTest::addRow("before") << QStringLiteral("--config /c --cache /f show floor");
        QTest::addRow("behind") << QStringLiteral("show floor --config /c --cache /f");
    }
    void takesCommonOptionsBeforeAndBehindTheVerb() {
        QFETCH(QString, line);
        const auto parsed = parseLine(line);
        const auto& command = std::get<Command>(parsed);
        QCOMPARE(command.common.config.string(), std::string("/c"));
        QCOMPARE(command.common.cache.string(), std::string("/f"));
    }

    /// A date was its begin, and on the page its end.
    void aDeadlineIsTheEndOfADay_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("until");
        QTest::addRow("date") << QStringLiteral("2027-01-31") << QStringLiteral("2027-02-01");
        QTest::addRow("time") << QStringLiteral("2027-01-31T00:00") << QStringLiteral("2027-01-31");
    }
    void aDeadlineIsTheEndOfADay() {
        QFETCH(QString, text);
        QFETCH(QString, until);
        const auto parsed =
            parseLine(QStringLiteral("plan --gpus 1 --hours 1 --from 2027-01-01 --until ") + text);
        const PilotNeed& need = std::get<Plan>(std::get<Command>(parsed).verb).need;
        QCOMPARE(*need.until, *parseIso8601(until.toStdString()));
        QCOMPARE(*need.from, *parseIso8601("2027-01-01"));
    }

    /// They were passed over.
    void optionsThatDoNothingAreRefused_data() {
        QTest::addColumn<int>("code");
        const auto row = [](const char* line, int code) { QTest::addRow("%s", line) << code; };
        row("backtest --system lumi --capacity --to 2026-11-01", 0);
        row("backtest --system lumi --capacity --from 2026-10-01", 2);
        row("backtest --system lumi --capacity --each", 2);
        row("backtest --system lumi --capacity --confidence 0.9", 2);
        row("backtest --system lumi --capacity --method qbets", 2);
        row("plan --gpus 1 --hours 1 --brief /d --brief-format csv", 0);
        row("plan --gpus 1 --hours 1 --brief-format csv", 2);
        row("plan --gpus 1 --hours 1 --brief /d --ahead", 2);
    }
    void optionsThatDoNothingAreRefused() {
        QFETCH(int, code);
        const auto parsed = parseLine(QLatin1String(QTest::currentDataTag()));
        QCOMPARE(std::holds_alternative<int>(parsed) ? std::get<int>(parsed) : 0, code);
    }

    void readsShow() {
        const auto parsed = parseLine(
            QStringLiteral("show series --system lumi --metric gpus_allocated --from 2026-11-01 "
                           "--to 2026-11-02T12:00:00+02:00 --every 15m --format csv"));
        const auto& show = std::get<Show>(std::get<Command>(parsed).verb);
        QCOMPARE(show.subject, Subject::series);
        QCOMPARE(show.system->text, std::string("lumi"));
        const auto shares = parseLine(QStringLiteral("show shares --holder EE"));
        QCOMPARE(std::get<Show>(std::get<Command>(shares).verb).holder->text, std::string("EE"));
        QCOMPARE(*show.metric, Metric::gpusAllocated);
        QCOMPARE(toIso8601(*show.from), std::string("2026-11-01T00:00:00Z"));
        QCOMPARE(toIso8601(*show.to), std::string("2026-11-02T10:00:00Z"));
        QCOMPARE(*show.every, Duration{std::chrono::minutes{15}});
        QCOMPARE(show.format, Format::csv);
    }

    void cutsOnceByWhatIsNamedTwice() {
        const auto parsed = parseLine(QStringLiteral("usage --by payer,mode,payer"));
        QCOMPARE(std::get<Usage>(std::get<Command>(parsed).verb).by,
                 (std::vector{Dimension::payer, Dimension::mode}));
    }

    void readsBackfill() {
        const auto parsed =
            parseLine(QStringLiteral("backfill --system lumi --from 2019-03-01 --to 2019-04-01 "
                                     "--every 1m --zone Europe/Helsinki"));
        const auto& wanted = std::get<Backfill>(std::get<Command>(parsed).verb);
        QVERIFY(wanted.system == SystemId{"lumi"});
        QCOMPARE(toIso8601(*wanted.from), std::string("2019-02-28T22:00:00Z"));
        QCOMPARE(toIso8601(*wanted.to), std::string("2019-03-31T21:00:00Z"));
        QCOMPARE(*wanted.every, Duration{std::chrono::minutes{1}});
    }

    void readsDatesInTheZone_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("from");
        QTest::addRow("a date is the zone's day, wherever --zone stands")
            << QStringLiteral("usage --by payer --from 2026-11-01 --zone Europe/Helsinki")
            << QStringLiteral("2026-10-31T22:00:00Z");
        QTest::addRow("in summer")
            << QStringLiteral("usage --by payer --zone Europe/Helsinki --from 2026-07-01")
            << QStringLiteral("2026-06-30T21:00:00Z");
        QTest::addRow("a time that names its zone")
            << QStringLiteral("usage --by payer --zone Asia/Kolkata --from 2026-11-01T06:00:00Z")
            << QStringLiteral("2026-11-01T06:00:00Z");
        QTest::addRow("without --zone")
            << QStringLiteral("usage --by payer --from 2026-11-01T06:00")
            << QStringLiteral("2026-11-01T06:00:00Z");
    }
    void readsDatesInTheZone() {
        QFETCH(QString, line);
        QFETCH(QString, from);
        const auto parsed = parseLine(line);
        const auto& usage = std::get<Usage>(std::get<Command>(parsed).verb);
        QCOMPARE(toIso8601(*usage.from), from.toStdString());
    }

    void weighsGpusOverTime() {
        const auto parsed = parseLine(QStringLiteral("show floor --unit h100 --every 1h"));
        const auto& show = std::get<Show>(std::get<Command>(parsed).verb);
        QCOMPARE(show.unit, GpuUnit::h100Equivalent);
        QCOMPARE(*show.every, Duration{std::chrono::hours{1}});
    }

    void beginsTheLastThirtyDaysAtAMidnight_data() {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("from");
        QTest::addRow("UTC") << QStringLiteral("UTC") << QStringLiteral("2026-10-23T00:00:00Z");
        QTest::addRow("Helsinki, in summer time then")
            << QStringLiteral("Europe/Helsinki") << QStringLiteral("2026-10-22T21:00:00Z");
    }
    void beginsTheLastThirtyDaysAtAMidnight() {
        QFETCH(QString, zone);
        QFETCH(QString, from);
        const Instant now = *parseIso8601("2026-11-22T11:33:43.403Z");
        const Window window = windowOf({}, {}, {}, now, zone.toStdString());
        QCOMPARE(toIso8601(window.from), from.toStdString());
        QVERIFY(window.to == now);
        const Instant named = *parseIso8601("2026-11-01T10:00:00Z");
        QVERIFY((windowOf({}, named, now, now, "UTC") == Window{named, now}));
    }

    void readsPeriodsByTheirNames() {
        const Instant now = *parseIso8601("2026-11-22T11:33:43Z");
        for (const char* verb : {"show floor", "usage --by system", "reconcile"}) {
            const auto parsed =
                parseLine(QLatin1String(verb) +
                          QStringLiteral(" --period last-month --zone Europe/Helsinki"));
            const auto window = std::visit(
                [&](const auto& each) {
                    if constexpr (requires { each.period&& each.from; }) {
                        return windowOf(each.period, each.from, each.to, now, each.zone);
                    }
                    return Window{};
                },
                std::get<Command>(parsed).verb);
            QCOMPARE(toIso8601(window.from), std::string("2026-09-30T21:00:00Z"));
            QCOMPARE(toIso8601(window.to), std::string("2026-10-31T22:00:00Z"));
        }
        for (const char* wrong : {"usage --by system --period last-week",
                                  "usage --by system --period last-month --from 2026-10-01",
                                  "show floor --period this-month --to 2026-10-01"}) {
            QCOMPARE(std::get<int>(parseLine(QLatin1String(wrong))), 2);
        }
    }

    void readsCheck() {
        const auto parsed = parseLine(QStringLiteral("check page.txt --as prometheus-text"));
        const auto& check = std::get<Check>(std::get<Command>(parsed).verb);
        QCOMPARE(check.what, std::string("page.txt"));
        QCOMPARE(check.as, Wire::prometheusText);
    }

    void asOfGoesWithWhateverPrints_data() {
        QTest::addColumn<QString>("line");
        for (const char* line :
             {"usage --by payer", "attribution", "reconcile", "show capacity", "show floor",
              "show queue", "show waits", "show shares", "show sources", "show series"}) {
            QTest::addRow("%s", line) << QString::fromLatin1(line);
        }
    }
    void asOfGoesWithWhateverPrints() {
        QFETCH(QString, line);
        const auto parsed = parseLine(line + QStringLiteral(" --as-of 2026-01-01T00:00:00Z"));
        QVERIFY(std::holds_alternative<Command>(parsed));
        QVERIFY(std::get<Command>(parsed).common.asOf.has_value());
    }

    void leavesWithTwoOnWrongUsage_data() {
        QTest::addColumn<QString>("line");
        QTest::addRow("unknown verb") << QStringLiteral("fly");
        QTest::addRow("unknown subject") << QStringLiteral("show everything");
        QTest::addRow("unknown format") << QStringLiteral("show floor --format yaml");
        QTest::addRow("unknown metric") << QStringLiteral("show series --metric speed");
        QTest::addRow("no time") << QStringLiteral("show floor --from yesterday");
        QTest::addRow("no duration") << QStringLiteral("show series --every often");
        QTest::addRow("check without --as") << QStringLiteral("check page.txt");
        QTest::addRow("days out of range") << QStringLiteral("demo --days 0");
        QTest::addRow("as-of of the roll-ups") << QStringLiteral("verify --as-of 2026-01-01");
        QTest::addRow("as-of of a poll") << QStringLiteral("collect --once --as-of 2026-01-01");
        QTest::addRow("as-of of a file")
            << QStringLiteral("--as-of 2026-01-01 check page.txt --as openmetrics");
        QTest::addRow("unit of a queue") << QStringLiteral("show queue --unit h100");
        QTest::addRow("confidence that is no number")
            << QStringLiteral("backtest --system s --confidence nan");
        QTest::addRow("unknown option") << QStringLiteral("collect --twice");
        QTest::addRow("a period to come") << QStringLiteral("show floor --from 2199-01-01");
        QTest::addRow("before all data") << QStringLiteral("usage --by payer --from 0001-01-01");
        QTest::addRow("so many days ago")
            << QStringLiteral("backfill --system lumi --from 1000000000d");
        QTest::addRow("too many hours")
            << QStringLiteral("usage --by payer --every hour --from 1980-01-01");
        QTest::addRow("too many steps") << QStringLiteral("show floor --every 1ms");
        QTest::addRow("too many hours of a series")
            << QStringLiteral("show series --metric gpus_idle --from 1980-01-01");
        QTest::addRow("steps of what has none") << QStringLiteral("show waits --every 1h");
        QTest::addRow("metric of a floor") << QStringLiteral("show floor --metric gpus_idle");
        QTest::addRow("groups of a floor") << QStringLiteral("show floor --by mode");
        QTest::addRow("days of no demo") << QStringLiteral("show floor --demo-days 3");
        QTest::addRow("known in time to come") << QStringLiteral("show floor --as-of 2199-01-01");
        QTest::addRow("holder of a catalogue") << QStringLiteral("show capacity --holder EE");
    }
    void leavesWithTwoOnWrongUsage() {
        QFETCH(QString, line);
        const auto parsed = parseLine(line);
        QVERIFY(std::holds_alternative<int>(parsed));
        QCOMPARE(std::get<int>(parsed), 2);
    }

    void leavesWithZeroAfterHelp() {
        const auto parsed = parseLine(QStringLiteral("--help"));
        QCOMPARE(std::get<int>(parsed), 0);
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
