// SPDX-License-Identifier: GPL-3.0-only
#include "tests/stack/Program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <stdexcept>

namespace ff::test {

using namespace Qt::StringLiterals;

Program::Program(const Stack& stack) {
    const SourceConfig slurm = stack.slurm();
    write(u"federation.toml"_s, u"[[system]]\nid = \"stack\"\nname = \"Stack\"\n"_s);
    write(u"sources.toml"_s,
          u"[[source]]\nid = \"slurm\"\nsystem = \"stack\"\nkind = \"slurm-rest\"\nurl = \"%1\"\n"
          "tls = false\nuser = \"root\"\ntoken_file = \"%2\"\n"_s.arg(
              QString::fromStdString(slurm.url), QString::fromStdString(slurm.credential.what)));
}

void Program::write(const QString& name, const QString& text) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
        throw std::runtime_error(name.toStdString() + " cannot be written");
    }
}

void Program::forget() const {
    for (const char* part : {"", "-wal", "-shm"}) {
        QFile::remove(path(u"cache.sqlite"_s) + QLatin1String(part));
    }
}

Program::Ran Program::plain(const QStringList& arguments, const QString& token) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"USER"_s, u"root"_s);
    environment.insert(u"SLURM_JWT"_s, token);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FF_PROGRAM), arguments);
    constexpr int kMost = 60'000;
    process.waitForFinished(kMost);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Program::Ran Program::run(const QStringList& arguments) const {
    return plain(arguments +
                 QStringList{u"--config"_s, folder(), u"--cache"_s, path(u"cache.sqlite"_s)});
}

QJsonArray Program::rows(const QStringList& arguments) const {
    const Ran ran = run(arguments + QStringList{u"--format"_s, u"json"_s});
    if (ran.exit != 0) {
        throw std::runtime_error(arguments.join(u' ').toStdString() + ": " + ran.err.toStdString());
    }
    return QJsonDocument::fromJson(ran.out).object().value(u"rows"_s).toArray();
}

} // namespace ff::test
