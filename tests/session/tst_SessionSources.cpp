// SPDX-License-Identifier: GPL-3.0-only
// Adding, changing and removing sources: what stands in which file afterwards.
#include "app/session/Session.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <future>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_SessionSources final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;
    std::shared_ptr<Session> m_session;

    QString file(const QString& name) const { return m_place->filePath(u"config/"_s + name); }
    QByteArray text(const QString& name) const {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    static SourceEntry entry() {
        SourceEntry entry;
        entry.source.id = SourceId{"mine/1"};
        entry.source.system = SystemId{"lumi"};
        entry.source.kind = SourceKind::prometheus;
        entry.source.url = "https://127.0.0.1:9";
        return entry;
    }

private slots:
    void init() {
        m_place = std::make_unique<QTemporaryDir>();
        Session::Options options;
        options.config = m_place->filePath(u"config"_s).toStdString();
        options.cache = m_place->filePath(u"cache.sqlite"_s).toStdString();
        auto opened = Session::open(options);
        QVERIFY(opened);
        m_session = *opened;
    }
    void cleanup() { m_session.reset(); }

    /// The token is in a file that only its owner reads, and goes with its source.
    void aPastedTokenHasAFileOfItsOwn() {
        SourceEntry pasted = entry();
        pasted.token = "eyJ.secret";
        QVERIFY(m_session->addSource(pasted));
        const QByteArray sources = text(u"sources.toml"_s);
        QVERIFY(!sources.contains("eyJ.secret"));
        QVERIFY(sources.contains("token_file"));
        QDir tokens(file(u"tokens"_s));
        QCOMPARE(tokens.entryList(QDir::Files).size(), 1);
        const QString token = tokens.filePath(tokens.entryList(QDir::Files).front());
        QCOMPARE(QFile::permissions(token) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(m_session->settings()->sources.at(0).credential.what, token.toStdString());
        SourceEntry without = entry();
        QVERIFY(m_session->changeSource(without));
        QVERIFY(!QFile::exists(token));
        QVERIFY(m_session->changeSource(pasted));
        QVERIFY(QFile::exists(token));
        QVERIFY(m_session->removeSource(pasted.source.id));
        QVERIFY(!QFile::exists(token));
    }

    /// Of a program that was killed while it tried a source: its token does not lie there for ever.
    void theTokenOfAnEndedTryGoes() {
        QVERIFY(QDir().mkpath(file(u"tokens"_s)));
        const auto left = [this](const char* name, std::chrono::hours age) {
            QFile token(file(u"tokens/"_s + QString::fromLatin1(name)));
            const bool made =
                token.open(QIODevice::WriteOnly) && token.write("s3cret\n") > 0 && token.flush() &&
                token.setFileTime(
                    QDateTime::currentDateTime().addSecs(-std::chrono::seconds(age).count()),
                    QFileDevice::FileModificationTime);
            return made ? token.fileName() : QString();
        };
        const QString old = left("being%20tried%2099-1.token", std::chrono::hours{2});
        const QString young = left("being%20tried%2099-2.token", std::chrono::hours{0});
        const QString kept = left("mine.token", std::chrono::hours{2});
        Session::Options options;
        options.config = m_place->filePath(u"config"_s).toStdString();
        options.cache = m_place->filePath(u"other.sqlite"_s).toStdString();
        QVERIFY(Session::open(options));
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young) && QFile::exists(kept));
    }

    /// What cannot be read says nothing, and so it does not say "for ever".
    void limitsStayWhileTheFileCannotBeRead() {
        const auto write = [this](const QByteArray& toml) {
            QDir().mkpath(m_place->filePath(u"config"_s));
            QFile sources(file(u"sources.toml"_s));
            QVERIFY(sources.open(QFile::WriteOnly | QFile::Truncate));
            QCOMPARE(sources.write(toml), toml.size());
            sources.close();
            m_session->reload();
        };
        write("[cache]\nfull_for = \"90d\"\nmost = \"20 GB\"\n");
        const Retention limits = m_session->retention();
        QVERIFY(limits.mostBytes == 20'000'000'000 && limits.fullFor);
        write("[cache\nfull_for = \"90d\"\n");
        QVERIFY(m_session->retention() == limits);
        write("[cache]\nfull_for = 3\n");
        QVERIFY(m_session->retention() == limits);
        write("");
        QVERIFY(m_session->retention().isForEver());
    }

    /// Of an engine for many systems each is a source, polled by one conversation; its entry is
    /// changed as a whole, by hand.
    void theSystemsOfAnEngineAreSources() {
        SourceEntry engine = entry();
        engine.source.id = SourceId{"central"};
        engine.source.system = {};
        engine.source.serves.label = "site";
        for (const char* name : {"lumi", "vega"}) {
            ServedSystem served;
            served.system = SystemId{name};
            served.source = SourceId{std::string("central/") + name};
            served.values = {name};
            engine.source.serves.systems.push_back(served);
        }
        QVERIFY(m_session->addSource(engine));
        const auto settings = m_session->settings();
        QCOMPARE(settings->sources.size(), 2u);
        QVERIFY(settings->sources[0].system == SystemId{"lumi"});
        QVERIFY(settings->sources[0].catalogueDevices > settings->sources[1].catalogueDevices);
        m_session->pollOnce();
        const auto polls = m_session->cache().polls().status().value();
        QCOMPARE(polls.size(), 2u); // nobody answers there: neither was observed
        for (const SourceStatus& status : polls) {
            QVERIFY(status.last.error.has_value());
            QCOMPARE(status.source.text, "central/" + status.system.text);
        }
        const QByteArray before = text(u"sources.toml"_s);
        const auto removed = m_session->removeSource(SourceId{"central/lumi"});
        QVERIFY(!removed);
        QVERIFY(removed.error().detail.contains("central"));
        SourceEntry one;
        one.source = settings->sources[0];
        QVERIFY(!m_session->changeSource(one));
        QCOMPARE(text(u"sources.toml"_s), before);
        QVERIFY(m_session->removeSource(SourceId{"central"}));
        QVERIFY(m_session->settings()->sources.empty());
    }

    void aFileOfTheUserStays() {
        const QString own = m_place->filePath(u"token"_s);
        QFile write(own);
        QVERIFY(write.open(QIODevice::WriteOnly));
        write.close();
        SourceEntry named = entry();
        named.source.credential = {CredentialRef::From::file, own.toStdString()};
        QVERIFY(m_session->addSource(named));
        QVERIFY(m_session->removeSource(named.source.id));
        QVERIFY(QFile::exists(own));
    }

    void aSystemOfOnesOwnComesIntoTheFederation() {
        SourceEntry own = entry();
        own.source.system = SystemId{"our-dgx"};
        own.newSystem = "Our \"DGX\"";
        QVERIFY(m_session->addSource(own));
        const SettingsPtr settings = m_session->settings();
        QVERIFY(settings->problems.empty());
        const System* system = settings->federation.system(SystemId{"our-dgx"});
        QVERIFY(system);
        QCOMPARE(system->name, std::string("Our \"DGX\""));
        QVERIFY(m_session->removeSource(own.source.id));
        QVERIFY(m_session->addSource(own)); // the system is there: not a second time
        QCOMPARE(text(u"federation.toml"_s).count("our-dgx"), 1);
    }

    /// A pause ends a source's polls until it goes on; the file does not say it.
    void aPausedSourceIsNotPolled() {
        QVERIFY(m_session->addSource(entry()));
        m_session->start();
        const QByteArray before = text(u"sources.toml"_s);
        const auto paused = m_session->setPaused(entry().source.id, true);
        QVERIFY(paused.has_value());
        QVERIFY(*paused == std::set<SourceId>{entry().source.id});
        QCOMPARE(text(u"sources.toml"_s), before);
        QVERIFY(m_session->addSource([] {
            SourceEntry other = entry();
            other.source.id = SourceId{"other"};
            return other;
        }())); // reading the files again ends no pause
        QVERIFY(m_session->setPaused(entry().source.id, true).value().size() == 1);
        QVERIFY(m_session->setPaused(entry().source.id, false).value().empty());
    }

    /// What is removed and added again is another source: it is polled.
    void aPauseGoesWithItsSource() {
        QVERIFY(m_session->addSource(entry()));
        QVERIFY(m_session->setPaused(entry().source.id, true).value().size() == 1);
        QVERIFY(m_session->removeSource(entry().source.id));
        QVERIFY(m_session->paused().empty());
        QVERIFY(m_session->addSource(entry()));
        QVERIFY(m_session->paused().empty());
    }

    void aSourceIsPolledOnceMore() {
        QVERIFY(m_session->addSource(entry()));
        std::promise<Result<void>> polled;
        auto waiting = polled.get_future();
        m_session->pollNow(entry().source.id,
                           [&](const Result<void>& done) { polled.set_value(done); });
        QVERIFY(waiting.get().has_value());
        QVERIFY(m_session->cache().flush());
        const auto status = m_session->cache().polls().status().value();
        QCOMPARE(status.size(), 1u);
        QVERIFY(status[0].last.error.has_value()); // nobody answers there: that is in the log
        std::promise<Result<void>> unknown;
        m_session->pollNow(SourceId{"nobody"},
                           [&](const Result<void>& done) { unknown.set_value(done); });
        QVERIFY(!unknown.get_future().get().has_value());
    }

    /// A token that is only tried leaves no file.
    void lookingAtAnAddressKeepsNothing() {
        SourceEntry asked = entry();
        asked.token = "eyJ.secret";
        std::promise<Result<SourceFinding>> found;
        auto waiting = found.get_future();
        m_session->find(asked, true,
                        [&](const Result<SourceFinding>& finding) { found.set_value(finding); });
        QVERIFY(!waiting.get().has_value()); // nobody answers there
        QVERIFY(QDir(file(u"tokens"_s)).entryList(QDir::Files).isEmpty());
        QVERIFY(m_session->settings()->sources.empty());
    }

    /// An address that hangs is still being asked when a person tries the next one: each reads the
    /// token that was typed for it, and none that was typed later.
    void eachThatIsTriedHasItsOwnToken() {
        QTcpServer hangs; // takes connections, and never says a word
        QVERIFY(hangs.listen(QHostAddress::LocalHost));
        SourceEntry asked = entry();
        asked.source.url = "https://127.0.0.1:" + std::to_string(hangs.serverPort());
        asked.source.timeout = std::chrono::minutes{1};
        asked.token = "of.a";
        m_session->find(asked, true, [](const Result<SourceFinding>&) {});
        asked.token = "of.b";
        m_session->find(asked, true, [](const Result<SourceFinding>&) {});
        asked.token = "of.c";
        m_session->probe(asked, [](const Result<std::string>&) {});
        asked.token = "of.d";
        m_session->probe(asked, [](const Result<std::string>&) {});
        QByteArrayList tokens;
        for (const QString& name : QDir(file(u"tokens"_s)).entryList(QDir::Files)) {
            tokens << text(u"tokens/"_s + name).trimmed();
        }
        std::ranges::sort(tokens);
        QCOMPARE(tokens, (QByteArrayList{"of.a", "of.b", "of.c", "of.d"}));
        m_session.reset();
        QVERIFY(QDir(file(u"tokens"_s)).entryList(QDir::Files).isEmpty());
    }

    void limitsOfTheCacheAreWrittenAndInForce() {
        QVERIFY(m_session->addSource(entry()));
        QVERIFY(m_session->cacheUse().value().retention.isForEver());
        QVERIFY(!m_session->cacheUse().value().isOfFile);
        const Retention wanted{std::chrono::hours{24 * 400}, {}, 0};
        QVERIFY(m_session->keepFor(wanted));
        QVERIFY(m_session->retention() == wanted);
        const CacheUse use = m_session->cacheUse().value();
        QVERIFY(use.retention == wanted);
        QVERIFY(use.isOfFile && use.isChangeable);
        QVERIFY(use.size.bytes > 0);
        QVERIFY(text(u"sources.toml"_s).contains("full_for = \"400d\""));
        QCOMPARE(m_session->settings()->sources.size(), 1u);
    }

    void aNameStandsOnce() {
        QVERIFY(m_session->addSource(entry()));
        QVERIFY(!m_session->addSource(entry()));
        QCOMPARE(m_session->settings()->sources.size(), 1u);
    }

    void aChangeIsInForceAndKeepsComments() {
        QVERIFY(m_session->addSource(entry()));
        QFile sources(file(u"sources.toml"_s));
        QVERIFY(sources.open(QIODevice::Append));
        sources.write("# the end\n");
        sources.close();
        SourceEntry changed = entry();
        changed.source.url = "https://127.0.0.2:9";
        QVERIFY(m_session->changeSource(changed));
        QVERIFY(text(u"sources.toml"_s).endsWith("# the end\n"));
        QCOMPARE(m_session->settings()->sources.at(0).url, std::string("https://127.0.0.2:9"));
    }
};

QTEST_MAIN(tst_SessionSources)
#include "tst_SessionSources.moc"
