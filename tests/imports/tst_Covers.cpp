// SPDX-License-Identifier: GPL-3.0-only
// For which time a file is taken to hold every job.
#include "app/imports/DropFolder.h"
#include "app/imports/ImportFiles.h"
#include "tests/imports/Place.h"

#include <QDir>
#include <QTest>

using namespace ff;
using namespace ff::test;
using namespace std::chrono_literals;

namespace {

const SystemId kSystem{"mill"};

Instant at(const char* text) {
    return parseIso8601(text).value();
}

/// Two runs of a day: the first ends at one o'clock, the second starts at noon.
QByteArray dayOf(const char* date, std::uint64_t id) {
    const QByteArray day(date);
    Line first;
    first.id = id;
    first.submit = first.start = day + "T00:00:00";
    first.end = day + "T01:00:00";
    Line second = first;
    second.id = id + 1;
    second.submit = second.start = day + "T12:00:00";
    second.end = day + "T13:00:00";
    return sacct({first, second});
}

class Desk {
public:
    Desk() {
        auto opened = store::Cache::open(place.cache(), {});
        if (!opened) {
            qFatal("%s", opened.error().detail.c_str());
        }
        cache = std::move(*opened);
    }
    FileImport import(const QByteArray& text, std::optional<Window> asked = {},
                      feeds::ImportFormat format = feeds::ImportFormat::sacct) const {
        place.write("a.file", text);
        FileToImport file;
        file.path = place.path("a.file");
        file.format = format;
        file.system = kSystem;
        file.rejects = rejectsBeside(place.cache());
        file.asked = asked;
        const auto done = importInto(*cache, file);
        if (!done) {
            qFatal("%s", done.error().detail.c_str());
        }
        return *done;
    }
    std::vector<Window> covered() const {
        return cache->jobs().covered(kSystem, {{}, now()}).value();
    }

    Place place;
    std::unique_ptr<store::Cache> cache;
};

bool isAbout(const FileImport& done, const char* what) {
    return std::ranges::any_of(done.warnings,
                               [&](const std::string& warning) { return warning.contains(what); });
}

} // namespace

class tst_Covers final : public QObject {
    Q_OBJECT

private slots:
    /// `cat` of two months leaves out what lies between them.
    void theHoleBetweenFilesThatWerePutTogether() {
        const Desk desk;
        const auto done = desk.import(dayOf("2026-01-10", 1) + dayOf("2026-03-10", 3));
        QCOMPARE(done.counts.added, 4);
        const std::vector<Window> wanted{{at("2026-01-10T01:00:00Z"), at("2026-01-10T12:00:00Z")},
                                         {at("2026-03-10T01:00:00Z"), at("2026-03-10T12:00:00Z")}};
        QVERIFY(done.cover == wanted);
        QVERIFY(desk.covered() == wanted);
        QVERIFY(isAbout(done, "put together"));
    }

    void theHoleBetweenAnswersThatWerePutTogether() {
        const auto answer = [](const char* from, int id) -> QByteArray {
            const qint64 day = toMillis(at(from)) / 1000;
            QByteArray jobs;
            for (const qint64 start : {day, day + 12 * 3600}) {
                jobs += (jobs.isEmpty() ? "" : ",") + QByteArray("{\"job_id\":") +
                        QByteArray::number(id++) +
                        ",\"cluster\":\"mill\",\"account\":\"fi\",\"state\":{\"current\":["
                        "\"COMPLETED\"]},\"time\":{\"submission\":" +
                        QByteArray::number(start) + ",\"eligible\":" + QByteArray::number(start) +
                        ",\"start\":" + QByteArray::number(start) +
                        ",\"end\":" + QByteArray::number(start + 3600) +
                        "},\"tres\":{\"allocated\":[{\"type\":\"gres\",\"name\":\"gpu\","
                        "\"count\":1}],\"requested\":[]}}";
            }
            return "{\"jobs\":[" + jobs + "],\"meta\":{},\"errors\":[],\"warnings\":[]}\n";
        };
        const Desk desk;
        const auto done = desk.import(answer("2026-01-10", 1) + answer("2026-03-10", 3), {},
                                      feeds::ImportFormat::sacctJson);
        QCOMPARE(done.counts.added, 4);
        QCOMPARE(done.cover.size(), std::size_t{2});
        QCOMPARE(done.cover.front().to, at("2026-01-10T12:00:00Z"));
    }

    /// Files of times that touch or overlap cover all of it, in whatever order.
    void noneWhereTheyOverlap() {
        const Desk desk;
        Line between;
        between.id = 9;
        between.submit = between.start = "2026-01-10T11:00:00";
        between.end = "2026-01-10T12:30:00";
        Line last = between;
        last.id = 10;
        last.submit = last.start = last.end = "2026-01-10T20:00:00";
        const auto done = desk.import(sacct({between, last}) + dayOf("2026-01-10", 1));
        QCOMPARE(done.cover.size(), std::size_t{2}); // nothing proves the half hour between them
        Line earlier = between;
        earlier.id = 11;
        earlier.end = "2026-01-10T11:30:00";
        const auto other = desk.import(sacct({earlier, last}) + dayOf("2026-01-10", 1));
        QVERIFY(other.cover ==
                (std::vector{Window{at("2026-01-10T01:00:00Z"), at("2026-01-10T20:00:00Z")}}));
        QVERIFY(!isAbout(other, "put together"));
    }

    void whatWasAskedForIsCoveredWhole() {
        const Desk desk;
        const Window asked{at("2026-01-01"), at("2026-04-01")};
        const auto done = desk.import(dayOf("2026-01-10", 1) + dayOf("2026-03-10", 3), asked);
        QVERIFY(done.cover == std::vector{asked});
    }

    /// A file with a bad line is read again when it comes again: of its time nobody says anything
    /// else then.
    void aFileThatComesAgainKeepsWhatWasSaidOfIt() {
        Desk desk;
        const Window asked{at("2026-01-01"), at("2026-01-20")};
        const QByteArray text =
            dayOf("2026-01-10", 1) + dayOf("2026-01-11", 3).replace("13:00:00", "x");
        const auto first = desk.import(text, asked);
        QCOMPARE(first.bad, 1U);
        QVERIFY(!first.cover.empty());
        QCOMPARE(first.cover.front().from, asked.from);
        const auto before = desk.covered();
        QDir(QString::fromStdString(desk.place.path(".").string())).mkpath(QStringLiteral("drop"));
        desk.place.write("drop/again.txt", text);
        SourceConfig source;
        source.system = kSystem;
        source.kind = SourceKind::folder;
        source.url = desk.place.path("drop").string();
        DropFolder folder(*desk.cache, rejectsBeside(desk.place.cache()));
        static_cast<void>(folder.look(source, "mill"));
        const auto outcome = folder.look(source, "mill");
        QVERIFY2(outcome.remark.contains("1 files"), outcome.remark.c_str());
        QVERIFY(desk.covered() == before);
        QCOMPARE(desk.covered().front().from, asked.from);
        // Said anew, that holds.
        const Window other{at("2026-01-05"), at("2026-01-20")};
        QCOMPARE(desk.import(text, other).cover.front().from, other.from);
    }
};

QTEST_GUILESS_MAIN(tst_Covers)
#include "tst_Covers.moc"
