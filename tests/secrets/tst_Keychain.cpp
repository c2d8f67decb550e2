// SPDX-License-Identifier: GPL-3.0-only
// Tokens in the desktop's keychain: a program of the test stands for secret-tool.
#include "app/secrets/Keychain.h"
#include "app/session/Session.h"
#include "models/config/TokenCommand.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_Keychain final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    QString keptFile() const { return m_place->filePath(u"kept"_s); }
    QString argumentsFile() const { return m_place->filePath(u"arguments"_s); }

    /// One that keeps a single secret in a file, and writes down how it was called. `first`: lines
    /// of a shell that it runs before.
    QString program(const QByteArray& first = {}) {
        const QString path = m_place->filePath(u"secret-tool"_s);
        QFile script(path);
        if (!script.open(QIODevice::WriteOnly)) {
            return {};
        }
        script.write("#!/bin/sh\necho \"$@\" >>" + argumentsFile().toUtf8() + "\n" + first +
                     "\ncase $1 in\nstore) cat >" + keptFile().toUtf8() + " ;;\nlookup) cat " +
                     keptFile().toUtf8() + " ;;\nclear) rm " + keptFile().toUtf8() + " ;;\nesac\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray read(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::filesystem::path config() const { return m_place->filePath(u"config"_s).toStdString(); }
    static SourceEntry entry() {
        SourceEntry entry;
        entry.source.id = SourceId{"mine/1"};
        entry.source.system = SystemId{"lumi"};
        entry.source.url = "https://127.0.0.1:9";
        entry.token = "eyJ.secret";
        return entry;
    }
    std::shared_ptr<Session> open(const QString& tool) {
        Session::Options options;
        options.config = config();
        options.cache = m_place->filePath(u"cache.sqlite"_s).toStdString();
        options.keychain = Keychain(tool);
        auto opened = Session::open(options);
        return opened ? *opened : nullptr;
    }

private slots:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    /// The secret goes in by the input: an argument is seen by everybody on the machine.
    void aTokenIsKeptAndForgotten() {
        const Keychain keychain(program());
        const auto kept = keychain.keep(config(), "mine/1 of us", "eyJ.secret");
        QVERIFY(kept.has_value());
        QVERIFY(asksKeychain(*kept));
        const QString name = QString::fromStdString(kept->what.substr(kKeychainCommand.size()));
        QVERIFY2(QRegularExpression(u"^mine%2F1%20of%20us@[0-9a-f]{16}$"_s).match(name).hasMatch(),
                 qPrintable(name));
        QCOMPARE(read(keptFile()), QByteArray("eyJ.secret"));
        QVERIFY(!read(argumentsFile()).contains("eyJ.secret"));
        keychain.forget({CredentialRef::From::command, "print-token"}); // not ours
        QVERIFY(QFile::exists(keptFile()));
        keychain.forget(*kept);
        QVERIFY(!QFile::exists(keptFile()));
    }

    /// Two configurations have a source of the same name each: neither has the other's token.
    void aConfigurationHasItsOwnTokens() {
        const Keychain keychain(program());
        const auto kept = keychain.keep(config(), "lumi", "eyJ.secret");
        const auto others = keychain.keep(config() / "other", "lumi", "eyJ.other");
        QVERIFY(kept && others);
        QVERIFY(kept->what != others->what);
        QVERIFY(*keychain.keep(config() / "", "lumi", "eyJ.secret") == *kept); // the same folder
    }

    /// What was stored and cannot be looked up is not left there.
    void aTokenThatCannotBeLookedUpIsTakenOut() {
        const Keychain keychain(program("if [ $1 = lookup ]; then exit 1; fi"));
        QVERIFY(!keychain.keep(config(), "lumi", "eyJ.secret"));
        QVERIFY(read(argumentsFile()).contains("clear"));
        QVERIFY(!QFile::exists(keptFile()));
    }

    /// The keychain asks for its password, and nobody gives it: until the program ends, the files
    /// are read all the same, and then the token is kept in a file.
    void nothingWaitsForAKeychainThatNobodyUnlocks() {
        const QString tool = program("exec sleep 50");
        const Keychain keychain(tool);
        Session::Options options;
        options.config = config();
        options.cache = m_place->filePath(u"cache.sqlite"_s).toStdString();
        options.keychain = keychain;
        const auto session = Session::open(options).value();
        QElapsedTimer timer;
        timer.start();
        Result<void> added;
        std::thread adding([&] { added = session->addSource(entry()); });
        while (!QFile::exists(argumentsFile()) && timer.elapsed() < 20'000) {
            QTest::qSleep(10);
        }
        session->reload();
        keychain.end();
        adding.join();
        QVERIFY(timer.elapsed() < 40'000);
        QVERIFY(added);
        QVERIFY(session->settings()->sources.at(0).credential.from == CredentialRef::From::file);
    }

    /// The one that polls may run where no keychain can be asked.
    void theKeychainIsUsedWhereThisProgramPolls() {
        const auto first = open(program());
        const auto second = open(program());
        QVERIFY(first && second && first->writable() && !second->writable());
        QVERIFY(first->hasKeychain() && !second->hasKeychain());
        QVERIFY(second->addSource(entry()));
        QVERIFY(second->settings()->sources.at(0).credential.from == CredentialRef::From::file);
        QVERIFY(!QFile::exists(keptFile()));
    }

    void aSourceAsksTheKeychain() {
        const auto session = open(program());
        QVERIFY(session && session->hasKeychain());
        QVERIFY(session->addSource(entry()));
        const CredentialRef credential = session->settings()->sources.at(0).credential;
        QVERIFY(asksKeychain(credential));
        QVERIFY(!QDir(m_place->filePath(u"config/tokens"_s)).exists());
        QVERIFY(!read(m_place->filePath(u"config/sources.toml"_s)).contains("eyJ.secret"));
        QVERIFY(session->removeSource(entry().source.id));
        QVERIFY(!QFile::exists(keptFile()));
    }

    /// A keychain that takes nothing (locked, no service) is no reason to lose the token.
    void aTokenThatTheKeychainRefusesIsInAFile() {
        const auto session = open(program("exit 1"));
        QVERIFY(session);
        QVERIFY(session->addSource(entry()));
        const CredentialRef credential = session->settings()->sources.at(0).credential;
        QCOMPARE(int(credential.from), int(CredentialRef::From::file));
        QCOMPARE(read(QString::fromStdString(credential.what)), QByteArray("eyJ.secret\n"));
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_Keychain.moc"
