// SPDX-License-Identifier: GPL-3.0-only
#include "models/config/SourcesFile.h"
#include "models/config/SystemsOfSource.h"

#include <QTest>

using namespace ff;

namespace {

QByteArray bytes(const std::string& text) {
    return QByteArray::fromStdString(text);
}

/// A whole entry with the given lines in it.
std::string entry(const QByteArray& lines) {
    return "[[source]]\nid='a'\nsystem='lumi'\nkind='prometheus'\n" + lines.toStdString() + '\n';
}

} // namespace

class tst_Sources final : public QObject {
    Q_OBJECT

private slots:
    /// One entry for the file, one source a system for all else, one again for the poller.
    void oneEngineServesManySystems() {
        const std::string text =
            "[[source]]\nid='central'\nkind='prometheus'\n"
            "url='https://m.example/select/0/prometheus'\n"
            "headers={X-Scope-OrgID='all'}\nparameters={dedup='true'}\n"
            "systems={label='site',map={'lumi-g'='lumi','mn5'='mn5','lumi-c'='lumi'}}\n";
        const SourcesRead read = readSources(text, "s.toml");
        QVERIFY2(read.problems.empty(),
                 read.problems.empty() ? "" : read.problems.front().detail.c_str());
        QCOMPARE(read.sources.size(), 1u);
        const SourceConfig& engine = read.sources.front();
        QVERIFY(engine.system.empty());
        QCOMPARE(bytes(engine.parameters.at("dedup")), QByteArray("true"));
        const auto written = readSources(toToml(engine), {}).sources;
        QCOMPARE(written.size(), 1u);
        QVERIFY(written.front() == engine);

        const auto each = apart(read.sources);
        QCOMPARE(each.size(), 2u);
        QCOMPARE(bytes(each[0].id.text), QByteArray("central/lumi"));
        QCOMPARE(bytes(each[0].system.text), QByteArray("lumi"));
        QCOMPARE(each[0].serves.systems.front().values.size(), 2u);
        QCOMPARE(bytes(each[1].id.text), QByteArray("central/mn5"));
        QVERIFY(together(each) == read.sources);
        const auto clash =
            readSources(text + "[[source]]\nid='central/mn5'\nsystem='mn5'\nkind='prometheus'\n"
                               "url='https://b'\n",
                        "s.toml");
        QCOMPARE(clash.sources.size(), 1u);
        QVERIFY(clash.problems.front().detail.contains("\"central/mn5\" stands twice"));
        // Of some of its systems only.
        QCOMPARE(together({each[1]}).front().serves.systems.size(), 1u);
    }

    void refusesSystemsThatAreWrong_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("why");
        const QByteArray head = "id='a'\nkind='prometheus'\nurl='https://m'\n";
        QTest::addRow("both") << head + "system='x'\nsystems={label='site',map={a='b'}}"
                              << QByteArray("both system and systems");
        QTest::addRow("no map") << head + "systems={label='site'}"
                                << QByteArray("map names no system");
        QTest::addRow("no label") << head + "systems={map={a='b'}}"
                                  << QByteArray("label is missing");
        QTest::addRow("no name") << head + "systems={label='si te',map={a='b'}}"
                                 << QByteArray("name of a label");
        QTest::addRow("no table") << head + "systems='x'" << QByteArray("has to be a table");
        QTest::addRow("another kind")
            << QByteArray("id='a'\nkind='openmetrics'\nurl='https://m'\n") +
                   "systems={label='site',map={a='b'}}"
            << QByteArray("is for kind = \"prometheus\"");
        QTest::addRow("taken") << head + "system='x'\nparameters={query='up'}"
                               << QByteArray("is set by the program");
    }
    void refusesSystemsThatAreWrong() {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, why);
        const SourcesRead read = readSources("[[source]]\n" + lines.toStdString(), "s.toml");
        QVERIFY(read.sources.empty());
        QVERIFY(std::ranges::any_of(read.problems, [&](const Error& problem) {
            return problem.detail.contains(why.toStdString());
        }));
    }

    void readsWhatTheFormatDescribes() {
        const SourcesRead read = readSources(R"(
[[source]]
id = "lumi-slurm"
system = "lumi"
kind = "slurm-rest"
url = "https://slurm.example.org/rest"
interval = "5m"
timeout = "20s"
verify = false
ca = "/ca.pem"
client_certificate = "/me.pem"
client_key = "/me.key"
user = "factoryfloor"
token_command = "print-token --site lumi"
backfill_days = 90
backfill_every = "5m"

[[source]]
id = "exporter"
system = "vega"
kind = "openmetrics"
url = "metrics.example.org:9400"
interval = "15s"
timeout = "1m"
[source.headers]
X-Scope-OrgID = "site"
[[source.rules]]
metric = "gpu_busy"
family = "gpu_percent"
match = { cluster = "a" }
aggregate = "mean"
scale = 0.01

[[source]]
id = "mail"
system = "vega"
kind = "folder"
path = "/srv/drop"
zone = "Europe/Helsinki"
partial = true
fields = "JobIDRaw,State"
delimiter = ";"
force = true
gpus_per_processor = 4
)",
                                             "sources.toml");
        for (const Error& error : read.problems) {
            qWarning("%s %s", error.where.c_str(), error.detail.c_str());
        }
        QVERIFY(read.problems.empty());
        QCOMPARE(read.sources.size(), std::size_t{3});
        const SourceConfig& slurm = read.sources[0];
        QVERIFY(slurm.kind == SourceKind::slurmRest && !slurm.verifyTls);
        QVERIFY(slurm.interval == std::chrono::minutes{5});
        QVERIFY(slurm.timeout == std::chrono::seconds{20});
        QVERIFY(slurm.credential.from == CredentialRef::From::command);
        QCOMPARE(bytes(slurm.credential.what), QByteArray("print-token --site lumi"));
        QCOMPARE(slurm.backfillDays, 90);
        QVERIFY(slurm.backfillEvery == std::chrono::minutes{5});
        const SourceConfig& exporter = read.sources[1];
        QVERIFY(exporter.backfillEvery == Duration{}); // as it is polled
        QCOMPARE(bytes(exporter.url), QByteArray("https://metrics.example.org:9400"));
        QVERIFY(exporter.timeout == exporter.interval); // never above it
        QCOMPARE(exporter.rules.size(), std::size_t{1});
        QCOMPARE(exporter.rules.front().scale, 0.01);
        QCOMPARE(bytes(exporter.rules.front().match.at("cluster")), QByteArray("a"));
        QCOMPARE(bytes(exporter.headers.at("X-Scope-OrgID")), QByteArray("site"));
        QCOMPARE(bytes(read.sources[2].url), QByteArray("/srv/drop"));
        const FileReading wanted{.zone = "Europe/Helsinki",
                                 .fields = "JobIDRaw,State",
                                 .delimiter = ";",
                                 .partial = true,
                                 .force = true,
                                 .gpusPerProcessor = 4};
        QVERIFY(read.sources[2].files == wanted);
        QVERIFY(read.sources[1].files == FileReading{});
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* lines, int line, const char* reason) {
            QTest::addRow("%s", name)
                << QByteArray(lines) << QByteArray("s.toml:") + QByteArray::number(line)
                << QByteArray(reason);
        };
        row("a literal token", "url='https://a'\ntoken='sesame'", 6, "token_file");
        row("a literal password", "url='https://a'\npassword='sesame'", 6, "token_file");
        row("a header with a secret", "url='https://a'\nheaders={Authorization='sesame'}", 6,
            "carries a secret");
        row("Slurm's header", "url='https://a'\nheaders={x-slurm-user-token='sesame'}", 6,
            "carries a secret");
        row("a key in a header", "url='https://a'\nheaders={X-Api-Key='sesame'}", 6,
            "carries a secret");
        row("a secret in the address", "url='https://me:sesame@a'", 5, "user or password");
        row("two credentials", "url='https://a'\ntoken_file='f'\ntoken_env='E'", 1,
            "more than one");
        row("a token in the open", "url='http://a.example.org'\ntoken_file='f'", 5, "unencrypted");
        row("a client certificate in the open",
            "url='http://a'\nclient_certificate='c'\nclient_key='k'", 5, "unencrypted");
        row("nearly loopback", "url='http://127.0.0.1.example.org'\ntoken_file='f'", 5,
            "unencrypted");
        row("http although TLS was asked for", "url='http://a'\ntls=true", 5, "tls = true");
        row("https although TLS was refused", "url='https://a'\ntls=false", 5, "tls = false");
        row("another scheme", "url='ftp://a'", 5, "https:// or http://");
        row("no address", "url='https://'", 5, "no address");
        row("no url", "interval='1m'", 1, "url is missing");
        row("interval without unit", "url='https://a'\ninterval='60'", 6, "such as \"30s\"");
        row("interval too short", "url='https://a'\ninterval='100ms'", 6, "at least 1s");
        row("interval as a number", "url='https://a'\ninterval=60", 6, "text in quotes");
        row("half a client certificate", "url='https://a'\nclient_key='k'", 1, "belong together");
        row("a query for no metric of ours", "url='https://a'\nqueries={gpus='sum(a)'}", 6,
            "no metric \"gpus\"");
        row("an unknown preset", "url='https://a'\npreset='vpenso'", 6,
            "no preset \"vpenso\". There are: slurm-vpenso, slurm-sckyzo");
        row("one of two presets", "url='https://a'\npreset='dcgm, nvidia'", 6,
            "no preset \"nvidia\"");
        row("a rule for no metric of ours", "url='https://a'\nrules=[{metric='x',family='y'}]", 6,
            "no metric \"x\"");
        row("an aggregate",
            "url='https://a'\nrules=[{metric='gpu_busy',family='y',aggregate='max'}]", 6,
            "sum, mean or count");
        row("a line break in a header", "url='https://a'\nheaders={X=\"a\\r\\nB: c\"}", 6,
            "line break");
        row("verify as text", "url='https://a'\nverify='no'", 6, "true or false");
    }

    void refusesOfAFolder_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("reason");
        QTest::addRow("no such zone") << QByteArray("zone='Moon'") << QByteArray("Europe/Helsinki");
        QTest::addRow("an empty zone") << QByteArray("zone=''") << QByteArray("Europe/Helsinki");
        QTest::addRow("a zone as a number") << QByteArray("zone=2") << QByteArray("in quotes");
        QTest::addRow("partial as text")
            << QByteArray("partial='yes'") << QByteArray("true or false");
        QTest::addRow("half a GPU")
            << QByteArray("gpus_per_processor=0.5") << QByteArray("whole number");
        QTest::addRow("too many") << QByteArray("gpus_per_processor=5000") << QByteArray("1024");
    }

    void refusesOfAFolder() {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, reason);
        const SourcesRead read = readSources(
            "[[source]]\nid='f'\nsystem='lumi'\nkind='folder'\npath='/d'\n" + lines.toStdString(),
            "s.toml");
        QVERIFY(read.sources.empty());
        QCOMPARE(bytes(read.problems.front().where), QByteArray("s.toml:6"));
        QVERIFY2(bytes(read.problems.front().detail).contains(reason),
                 read.problems.front().detail.c_str());
    }

    /// Only files have a zone: elsewhere the key is unknown, and said to be.
    void saysWhereAKeyIsOfNoUse() {
        const SourcesRead read = readSources(entry("url='https://a'\nzone='UTC'"), "s.toml");
        QCOMPARE(read.sources.size(), std::size_t{1});
        QVERIFY(bytes(read.problems.front().detail).contains("unknown key \"zone\""));
    }

    void refuses() {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, reason);
        const std::string good =
            "[[source]]\nid='good'\nsystem='lumi'\nkind='prometheus'\nurl='https://b'\n";
        const SourcesRead read = readSources(entry(lines) + good, "s.toml");
        QCOMPARE(read.sources.size(), std::size_t{1}); // the rest still loads
        QCOMPARE(bytes(read.sources.front().id.text), QByteArray("good"));
        QVERIFY(!read.problems.empty());
        QTEST(bytes(read.problems.front().where), "where");
        QVERIFY2(bytes(read.problems.front().detail).contains(reason),
                 read.problems.front().detail.c_str());
        for (const Error& error : read.problems) { // a reason never repeats a secret
            QVERIFY(!bytes(error.detail).contains("sesame"));
        }
    }

    void saysOneThingOfAKindOrPlace_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("reason");
        QTest::addRow("an unknown kind")
            << QByteArray("kind='dir'\npath='/a'") << QByteArray("prometheus, openmetrics, slurm-");
        QTest::addRow("a folder without a path")
            << QByteArray("kind='folder'") << QByteArray("path is missing");
        QTest::addRow("a site with a path")
            << QByteArray("kind='prometheus'\nurl='https://a'\npath='/a'")
            << QByteArray("path is for kind = \"folder\"");
    }
    void saysOneThingOfAKindOrPlace() {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, reason);
        const auto read = readSources(
            "[[source]]\nid='a'\nsystem='lumi'\n" + lines.toStdString() + '\n', "s.toml");
        QVERIFY(read.sources.empty());
        QCOMPARE(read.problems.size(), std::size_t{1});
        QVERIFY2(bytes(read.problems.front().detail).contains(reason),
                 read.problems.front().detail.c_str());
    }

    void accepts_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("url");
        const auto row = [](const char* name, const char* lines, const char* url) {
            QTest::addRow("%s", name) << QByteArray(lines) << QByteArray(url);
        };
        row("plain on loopback", "url='http://127.0.0.1:9090'\ntoken_file='f'",
            "http://127.0.0.1:9090");
        row("plain on localhost", "url='http://localhost:9090'\ntoken_file='f'",
            "http://localhost:9090");
        row("plain on ::1", "url='http://[::1]:9090'\ntoken_file='f'", "http://[::1]:9090");
        row("plain, said aloud", "url='http://a:9090'\ntls=false\ntoken_env='T'", "http://a:9090");
        row("plain without a secret", "url='http://a:9090'", "http://a:9090");
        row("no scheme", "url='a:9090'", "https://a:9090");
        row("no scheme, plain", "url='a:9090'\ntls=false", "http://a:9090");
    }

    void accepts() {
        QFETCH(QByteArray, lines);
        const SourcesRead read = readSources(entry(lines), "s.toml");
        QVERIFY2(read.problems.empty(),
                 read.problems.empty() ? "" : read.problems.front().detail.c_str());
        QTEST(bytes(read.sources.at(0).url), "url");
    }

    void refusesTheSecondOfAnId() {
        const SourcesRead read =
            readSources(entry("url='https://a'") + entry("url='https://b'"), "s.toml");
        QCOMPARE(read.sources.size(), std::size_t{1});
        QCOMPARE(bytes(read.sources.front().url), QByteArray("https://a"));
        QVERIFY(bytes(read.problems.front().detail).contains("stands twice"));
    }

    void saysWhenItIsNoToml() {
        const SourcesRead read = readSources("[[source]\n", "s.toml");
        QVERIFY(read.unreadable);
        QCOMPARE(bytes(read.problems.front().where), QByteArray("s.toml:1"));
    }
};

QTEST_GUILESS_MAIN(tst_Sources)
#include "tst_Sources.moc"
