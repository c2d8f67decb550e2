// SPDX-License-Identifier: GPL-3.0-only
#include "tests/stack/Stack.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QThread>

#include <fstream>
#include <stdexcept>

namespace ff::test {

Stack::Stack() {
    const QString file = qEnvironmentVariable("FF_STACK_ENV");
    std::ifstream lines(file.toStdString());
    for (std::string line; std::getline(lines, line);) {
        const auto equals = line.find('=');
        m_values[line.substr(0, equals)] = line.substr(equals + 1);
    }
    if (m_values.empty()) {
        throw std::runtime_error("the stack is not up: FF_STACK_ENV=" + file.toStdString());
    }
}

SourceConfig Stack::source(SourceKind kind, const char* id, const char* url) const {
    SourceConfig source;
    source.id = SourceId{id};
    source.system = SystemId{"stack"};
    source.kind = kind;
    source.url = m_values.at(url);
    source.interval = std::chrono::seconds{30};
    source.timeout = std::chrono::seconds{25};
    return source;
}

SourceConfig Stack::slurm() const {
    SourceConfig config = source(SourceKind::slurmRest, "slurm", "FF_STACK_SLURM_URL");
    config.userName = m_values.at("FF_STACK_SLURM_USER");
    config.credential = {CredentialRef::From::file, m_values.at("FF_STACK_TOKEN_FILE")};
    return config;
}

SourceConfig Stack::prometheus() const {
    return source(SourceKind::prometheus, "prometheus", "FF_STACK_PROMETHEUS_URL");
}

SourceConfig Stack::victoriaMetrics() const {
    return source(SourceKind::prometheus, "victoria", "FF_STACK_VICTORIAMETRICS_URL");
}

SourceConfig Stack::dcgmExporter() const {
    SourceConfig config = source(SourceKind::openMetrics, "dcgm", "FF_STACK_DCGM_URL");
    config.url += "/metrics";
    return config;
}

SourceConfig Stack::slurmExporter() const {
    SourceConfig config =
        source(SourceKind::openMetrics, "exporter", "FF_STACK_SLURM_EXPORTER_URL");
    config.url += "/metrics";
    return config;
}

std::filesystem::path Stack::expiredToken() const {
    return m_values.at("FF_STACK_EXPIRED_TOKEN_FILE");
}

std::vector<std::string> Stack::run(const std::vector<std::string>& words) const {
    QStringList arguments;
    for (const std::string& word : words) {
        arguments.append(QString::fromStdString(word));
    }
    QProcess process;
    process.start(QString::fromStdString(m_values.at("FF_STACK_COMMAND")), arguments);
    constexpr int kMost = 120'000;
    if (!process.waitForFinished(kMost) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        throw std::runtime_error("stack " + arguments.join(u' ').toStdString() + ": " +
                                 process.readAllStandardError().toStdString());
    }
    std::vector<std::string> lines;
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        lines.push_back(line.toStdString());
    }
    return lines;
}

bool eventually(const std::function<bool()>& holds, std::chrono::seconds patience) {
    const QDeadlineTimer end(patience);
    while (!holds()) {
        if (end.hasExpired()) {
            return false;
        }
        QThread::msleep(100);
    }
    return true;
}

} // namespace ff::test
