// SPDX-License-Identifier: GPL-3.0-only
#include "tests/imports/Place.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace ff::test {

const QByteArray kMill = "[[system]]\nid = \"mill\"\nname = \"Mill\"\ncluster = \"mill\"\n"
                         "capacity = [{ from = 2020-01-01, model = \"A100\", gpus = 100, source = "
                         "\"test\" }]\n";

Place::Place() {
    QDir(m_folder.path()).mkpath(QStringLiteral("config"));
    QDir(m_folder.path()).mkpath(QStringLiteral("data"));
    federation(kMill);
}

std::filesystem::path Place::path(const QByteArray& name) const {
    return m_folder.filePath(QString::fromUtf8(name)).toStdString();
}

void Place::write(const QByteArray& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written", name.constData());
    }
}

QByteArray Place::read(const QByteArray& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Place::names(const QByteArray& directory) const {
    return QDir(m_folder.filePath(QString::fromUtf8(directory)))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                   QDir::Name);
}

Place::Run Place::run(const QByteArray& arguments) const {
    QStringList words = QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words << QStringLiteral("--config") << QStringLiteral("config") << QStringLiteral("--cache")
          << QStringLiteral("data/cache.sqlite");
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(QStringLiteral(FF_PROGRAM), words);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit) {
        qFatal("the program did not end well: %s", program.readAllStandardError().constData());
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QJsonArray Place::rows(const QByteArray& arguments) const {
    const Run answer = run(arguments);
    if (answer.code != 0) {
        qFatal("%s: %s", arguments.constData(), answer.err.constData());
    }
    return QJsonDocument::fromJson(answer.out).object()[QStringLiteral("rows")].toArray();
}

QByteArray Place::kept() const {
    QByteArray bytes;
    QDirIterator files(m_folder.filePath(QStringLiteral("data")), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            bytes += file.readAll();
        }
    }
    return bytes;
}

QByteArray sacct(const std::vector<Line>& lines) {
    QByteArray text = "JobID|JobIDRaw|Cluster|Account|User|JobName|WorkDir|Partition|QOS|State|"
                      "Submit|Eligible|Start|End|TimelimitRaw|NNodes|AllocTRES|ReqTRES\n";
    // Two columns of free text: the delimiter in one of them cannot be told apart.
    for (const Line& line : lines) {
        const QByteArray id = QByteArray::number(qulonglong(line.id));
        const QByteArray gpus = "gres/gpu=" + QByteArray::number(line.gpus);
        text += QList<QByteArray>{id,
                                  id,
                                  line.cluster,
                                  line.account,
                                  line.user,
                                  line.jobName,
                                  line.workDir,
                                  "gpu",
                                  "normal",
                                  line.state,
                                  line.submit,
                                  line.submit,
                                  line.start,
                                  line.end,
                                  "2880",
                                  "1",
                                  "cpu=4," + gpus,
                                  "cpu=4," + gpus}
                    .join('|') +
                '\n';
    }
    return text;
}

QByteArray clock(Instant t) {
    return QByteArray::fromStdString(toIso8601(std::chrono::floor<std::chrono::seconds>(t)))
        .chopped(1);
}

} // namespace ff::test
