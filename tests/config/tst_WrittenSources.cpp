// SPDX-License-Identifier: GPL-3.0-only
// A source that was changed is written into its file: what it does not change stays to the letter.
#include "models/config/SourcesFile.h"

#include <QTest>

using namespace ff;

namespace {

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

} // namespace

class tst_WrittenSources final : public QObject {
    Q_OBJECT

private slots:
    void changesOnlyTheKeysThatDiffer() {
        const std::string before = "# my sources\n"
                                   "[[source]]\n"
                                   "id = \"a\" # the first\n"
                                   "system = 'lumi'\n"
                                   "kind = \"prometheus\"\n"
                                   "  # ask Äiti before this is changed\n"
                                   "url = \"https://ä.example\"   # since März\n"
                                   "preset = \"dcgm\"\n"
                                   "[source.queries]\n"
                                   "gpus_allocated = \"sum(x)\" # mine\n"
                                   "\n"
                                   "# the other\n"
                                   "[[source]]\n"
                                   "id = \"b\"\nsystem = \"vega\"\nkind = \"openmetrics\"\n"
                                   "url = \"https://b.example/metrics\"\n";
        SourceConfig source = readSources(before, {}).sources.at(0);
        source.url = "https://new.example:9090";
        source.preset.clear();
        source.credential = {CredentialRef::From::environment, "TOKEN"};
        const std::string after = withSource(before, source);
        std::string expected = before;
        const auto replace = [&](const std::string& from, const std::string& to) {
            expected.replace(expected.find(from), from.size(), to);
        };
        replace("\"https://ä.example\"", "\"https://new.example:9090\"");
        replace("preset = \"dcgm\"\n", "token_env = \"TOKEN\"\n");
        QCOMPARE(bytes(after), bytes(expected));
        // Of another kind: keys that it does not have go.
        source.kind = SourceKind::folder;
        source.url = "/srv/drop";
        source.credential = {};
        source.queries.clear();
        const SourcesRead read = readSources(withSource(before, source), {});
        QVERIFY(read.problems.empty());
        QCOMPARE(read.sources.size(), 2u);
        // An entry that is not written line by line is written anew; the rest stays.
        const std::string inlined = "source = [{id='a', system='lumi', kind='prometheus', "
                                    "url='https://a.example'}]\n";
        SourceConfig one = readSources(inlined, {}).sources.at(0);
        one.interval = std::chrono::minutes{5};
        const auto again = readSources(withSource(inlined, one), {});
        QCOMPARE(again.sources.size(), 1u);
        QCOMPARE(again.sources.at(0).interval, Duration{std::chrono::minutes{5}});
    }

    void writesWhatReadsTheSame() {
        SourceConfig source;
        source.id = SourceId{"a \"b\" \\c"};
        source.system = SystemId{"lumi"};
        source.kind = SourceKind::openMetrics;
        source.url = "http://node.example.org:9400/metrics";
        source.interval = std::chrono::seconds{90};
        source.timeout = std::chrono::milliseconds{2500};
        source.verifyTls = false;
        source.caFile = "/ca.pem";
        source.clientCertificate = "/me.pem";
        source.clientKey = "/me.key";
        source.userName = "me";
        source.credential = {CredentialRef::From::environment, "TOKEN"};
        source.headers = {{"X-Scope-OrgID", "site"}};
        source.preset = "dcgm";
        source.match = {{"cluster", "a"}, {"instance", "b:9100"}};
        source.queries = {{"gpus_allocated", "sum by (account) (x{a=\"b\"})"}};
        source.rules = {{.metric = "gpu_busy",
                         .family = "f",
                         .match = {{"a", "b"}, {"c.d", "e"}},
                         .accountLabel = "account",
                         .aggregate = "count",
                         .scale = 0.01},
                        {.metric = "gpus_capacity",
                         .family = "g",
                         .match = {},
                         .accountLabel = {},
                         .aggregate = "sum",
                         .scale = 1}};
        source.backfillDays = 7;
        source.seriesLimit = 1000;
        source.accountLimit = 100;
        source.simulated = true;
        const SourcesRead read = readSources(toToml(source) + toToml([&] {
                                                 SourceConfig folder;
                                                 folder.id = SourceId{"f"};
                                                 folder.system = SystemId{"vega"};
                                                 folder.kind = SourceKind::folder;
                                                 folder.url = "/srv/drop";
                                                 folder.files = {.zone = "Europe/Lisbon",
                                                                 .fields = "JobIDRaw,State",
                                                                 .delimiter = "\t",
                                                                 .partial = true,
                                                                 .force = true,
                                                                 .gpusPerProcessor = 2};
                                                 return folder;
                                             }()),
                                             "s.toml");
        QVERIFY2(read.problems.empty(),
                 read.problems.empty() ? "" : read.problems.front().detail.c_str());
        QCOMPARE(read.sources.size(), std::size_t{2});
        QVERIFY(read.sources.front() == source);
        QCOMPARE(bytes(read.sources.back().url), QByteArray("/srv/drop"));
        const FileReading& files = read.sources.back().files;
        QVERIFY(files.zone == "Europe/Lisbon" && files.fields == "JobIDRaw,State");
        QVERIFY(files.delimiter == "\t" && files.partial && files.force);
        QCOMPARE(files.gpusPerProcessor, 2);
    }
};

QTEST_GUILESS_MAIN(tst_WrittenSources)
#include "tst_WrittenSources.moc"
