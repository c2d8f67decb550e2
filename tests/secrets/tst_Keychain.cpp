// SPDX-License-Identifier: GPL-3.0-only
// Tokens in the desktop's keychain: a program of the test stands for secret-tool.
#include "app/secrets/Keychain.h"
#include "app/session/Session.h"
#include "models/config/TokenCommand.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;

class tst_Keychain final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_place;

    QString keptFile() const { return m_place->filePath(u"kept"_s); }
    QString argumentsFile() const { return m_place->filePath(u"arguments"_s); }

    /// One that keeps a single secret in a file, and writes down how it was called.
    QString program(bool works = true) {
        const QString path = m_place->filePath(u"secret-tool"_s);
        QFile script(path);
        if (!script.open(QIODevice::WriteOnly)) {
            return {};
        }
        script.write("#!/bin/sh\necho \"$@\" >>" + argumentsFile().toUtf8() + "\n" +
                     (works ? "" : "exit 1\n") + "case $1 in\nstore) cat >" + keptFile().toUtf8() +
                     " ;;\nlookup) cat " + keptFile().toUtf8() + " ;;\nclear) rm " +
                     keptFile().toUtf8() + " ;;\nesac\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    QByteArray read(const QString& path) const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
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
        options.config = m_place->filePath(u"config"_s).toStdString();
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
        const auto kept = keychain.keep("mine/1 of us", "eyJ.secret");
        QVERIFY(kept.has_value());
        QVERIFY(asksKeychain(*kept));
        QCOMPARE(kept->what, kKeychainCommand + "mine%2F1%20of%20us");
        QCOMPARE(read(keptFile()), QByteArray("eyJ.secret"));
        QVERIFY(!read(argumentsFile()).contains("eyJ.secret"));
        keychain.forget({CredentialRef::From::command, "print-token"}); // not ours
        QVERIFY(QFile::exists(keptFile()));
        keychain.forget(*kept);
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
        const auto session = open(program(false));
        QVERIFY(session);
        QVERIFY(session->addSource(entry()));
        const CredentialRef credential = session->settings()->sources.at(0).credential;
        QCOMPARE(int(credential.from), int(CredentialRef::From::file));
        QCOMPARE(read(QString::fromStdString(credential.what)), QByteArray("eyJ.secret\n"));
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_Keychain.moc"
