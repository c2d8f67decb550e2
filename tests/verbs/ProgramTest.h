// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ff::test {

using namespace Qt::StringLiterals;

inline constexpr int kLong = 120'000;

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

/// A page of metrics on a free port of this machine, always the same.
class Page final : public QTcpServer {
public:
    explicit Page(QByteArray body)
        : m_body(std::move(body)) {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket,
                        [this, socket] { answer(*socket); });
            }
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/metrics"_s.arg(serverPort()); }

private:
    void answer(QTcpSocket& socket) const {
        if (!socket.readAll().contains("\r\n\r\n")) {
            return;
        }
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\n"
                     "Content-Length: " +
                     QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
    }
    QByteArray m_body;
};

inline QByteArray slurmPage() {
    return "# TYPE slurm_gpus_total gauge\nslurm_gpus_total 100\n"
           "# TYPE slurm_gpus_alloc gauge\nslurm_gpus_alloc 80\n"
           "# TYPE slurm_gpus_idle gauge\nslurm_gpus_idle 15\n"
           "# TYPE slurm_gpus_other gauge\nslurm_gpus_other 5\n"
           "# TYPE slurm_account_gpus_running gauge\n"
           "slurm_account_gpus_running{account=\"project_465000812\"} 80\n";
}

/// A test that runs the program in a folder of its own.
class ProgramTest : public QObject {
protected:
    void makePlace() {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(m_place->isValid());
    }

    static constexpr int kJobsAFile = 200;

    static QString fileOf(int file) { return u"%1.txt"_s.arg(file); }
    static QString accountOf(int file) { return u"account%1"_s.arg(file); }

    /// A file of sacct: hours of one GPU of an account of its own.
    static void accounting(const QString& path, int number) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("JobIDRaw|Account|Partition|State|Submit|Start|End|AllocTRES\n");
        for (int job = 0; job < kJobsAFile; ++job) {
            file.write(u"%1|%2|gpu|COMPLETED|2026-03-01T00:00:00|2026-03-01T00:00:00|"
                       "2026-03-01T01:00:00|gres/gpu=1\n"_s.arg(1 + number * kJobsAFile + job)
                           .arg(accountOf(number))
                           .toUtf8());
        }
    }

    QMap<QString, double> secondsByAccount() {
        const Ended usage =
            run({u"usage"_s, u"--by"_s, u"account"_s, u"--system"_s, u"vega"_s, u"--from"_s,
                 u"2026-03-01"_s, u"--to"_s, u"2026-03-02"_s, u"--format"_s, u"json"_s});
        QMap<QString, double> sums;
        for (const QJsonValueRef row :
             QJsonDocument::fromJson(usage.out.toUtf8()).object()[u"rows"_s].toArray()) {
            sums[row.toObject()[u"account"_s].toString()] +=
                row.toObject()[u"gpu_seconds"_s].toDouble();
        }
        return sums;
    }

    void start(QProcess& process, QStringList arguments) {
        arguments << u"--config"_s << m_place->path() << u"--cache"_s
                  << m_place->filePath(u"cache.sqlite"_s);
        process.start(QStringLiteral(FF_PROGRAM), arguments);
    }

    Ended run(const QStringList& arguments) {
        QProcess process;
        start(process, arguments);
        // The page is served by this process: its events have to go on meanwhile.
        const bool ended =
            QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kLong);
        if (!ended || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    bool waitUntilStored() {
        for (int i = 0; i < 200; ++i) {
            if (run({u"show"_s, u"series"_s}).out.contains(u"gpus_allocated"_s)) {
                return true;
            }
            QTest::qWait(100);
        }
        return false;
    }

    void configure(const QString& url) {
        write("[[source]]\nid = \"site\"\nsystem = \"vega\"\nkind = \"openmetrics\"\n"
              "interval = \"2s\"\nurl = \"" +
              url.toUtf8() + "\"\n");
    }

    void write(const QByteArray& text) {
        QFile file(m_place->filePath(u"sources.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

} // namespace ff::test
