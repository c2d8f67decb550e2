// SPDX-License-Identifier: GPL-3.0-only
#include "app/secrets/Keychain.h"

#include "models/config/TokenCommand.h"

#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QUrl>

namespace ff {
namespace {

using namespace Qt::StringLiterals;

/// A person may have to type the password of the keychain.
constexpr int kPatience = 60'000;
constexpr int kStarts = 5'000;

/// A name that no shell reads as anything else.
QString safe(const std::string& name) {
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(name)));
}

QStringList place(const QString& name) {
    return {u"service"_s, u"factoryfloor"_s, u"source"_s, name};
}

/// What it printed; unset where it failed. A secret goes in by its input, which no list of
/// processes shows.
std::optional<QByteArray> run(const QString& program, const QStringList& arguments,
                              const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(kStarts)) {
        return {};
    }
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatience)) {
        process.kill();
        process.waitForFinished(kStarts);
        return {};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace

std::optional<Keychain> Keychain::ofDesktop() {
    const QString program = QStandardPaths::findExecutable(u"secret-tool"_s);
    if (program.isEmpty() || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        return {};
    }
    return Keychain(program);
}

Result<CredentialRef> Keychain::keep(const std::string& name, const std::string& token) const {
    const QString safeName = safe(name);
    const QStringList label{u"store"_s, u"--label=Factory Floor: "_s + safeName};
    const QByteArray secret = QByteArray::fromStdString(token);
    if (run(m_program, label + place(safeName), secret)) {
        const auto kept = run(m_program, QStringList{u"lookup"_s} + place(safeName));
        if (kept && kept->trimmed() == secret) {
            return CredentialRef{CredentialRef::From::command,
                                 kKeychainCommand + safeName.toStdString()};
        }
    }
    return fail(ErrorCode::credentialUnreadable, "the desktop's keychain did not take the token");
}

void Keychain::forget(const CredentialRef& credential) const {
    if (asksKeychain(credential)) {
        const auto name = QString::fromStdString(credential.what.substr(kKeychainCommand.size()));
        (void)run(m_program, QStringList{u"clear"_s} + place(name)); // it may be gone already
    }
}

} // namespace ff
