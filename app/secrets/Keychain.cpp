// SPDX-License-Identifier: GPL-3.0-only
#include "app/secrets/Keychain.h"

#include "models/config/TokenCommand.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// A person may have to type the password of the keychain.
constexpr int kPatience = 60'000;
constexpr int kStarts = 5'000;
constexpr int kLooks = 100; ///< so often it is looked whether the program ends

/// A name that no shell reads as anything else. The folder is part of it, and no attribute beside
/// it: a search for fewer attributes finds, and clears, entries that have more.
QString safe(const std::filesystem::path& config, const std::string& name) {
    const auto folder = std::filesystem::absolute(config / "").lexically_normal().string();
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(folder), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(name)) + '@' + hash);
}

QStringList place(const QString& name) {
    return {u"service"_s, u"factoryfloor"_s, u"source"_s, name};
}

} // namespace

std::optional<Keychain> Keychain::ofDesktop() {
    const QString program = QStandardPaths::findExecutable(u"secret-tool"_s);
    if (program.isEmpty() || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return {};
    }
    return Keychain(program);
}

/// What it printed; unset where it failed. A secret goes in by its input, which no list of
/// processes shows.
std::optional<QByteArray> Keychain::run(const QStringList& arguments,
                                        const QByteArray& input) const {
    if (*m_ended) {
        return {};
    }
    QProcess process;
    process.start(m_program, arguments);
    if (!process.waitForStarted(kStarts)) {
        return {};
    }
    process.write(input);
    process.closeWriteChannel();
    const QDeadlineTimer patience(kPatience);
    while (!process.waitForFinished(kLooks) && process.state() != QProcess::NotRunning) {
        if (*m_ended || patience.hasExpired()) {
            process.kill();
            process.waitForFinished(kStarts);
            return {};
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput();
}

Result<CredentialRef> Keychain::keep(const std::filesystem::path& config, const std::string& name,
                                     const std::string& token) const {
    const QString safeName = safe(config, name);
    const QStringList label{u"store"_s, u"--label=Factory Floor: "_s + safeName};
    const QByteArray secret = QByteArray::fromStdString(token);
    if (run(label + place(safeName), secret)) {
        CredentialRef credential{CredentialRef::From::command,
                                 kKeychainCommand + safeName.toStdString()};
        const auto kept = run(QStringList{u"lookup"_s} + place(safeName));
        if (kept && kept->trimmed() == secret) {
            return credential;
        }
        forget(credential); // the token goes elsewhere
    }
    return fail(ErrorCode::credentialUnreadable, "the desktop's keychain did not take the token");
}

void Keychain::forget(const CredentialRef& credential) const {
    if (asksKeychain(credential)) {
        const auto name = QString::fromStdString(credential.what.substr(kKeychainCommand.size()));
        (void)run(QStringList{u"clear"_s} + place(name)); // it may be gone already
    }
}

} // namespace ff
