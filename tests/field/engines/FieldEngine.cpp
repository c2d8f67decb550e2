// SPDX-License-Identifier: GPL-3.0-only
#include "tests/field/engines/FieldEngine.h"

#include "app/feeds/poller/Protocols.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <arpa/inet.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>

namespace ff::test {
namespace {

constexpr int kPatience = 60'000; ///< ms

/// All that the server sends until it closes; empty where it cannot be reached.
std::string sendAndRead(std::uint16_t port, const std::string& request) {
    const int door = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string answer;
    if (::connect(door, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0 &&
        ::send(door, request.data(), request.size(), MSG_NOSIGNAL) == ssize_t(request.size())) {
        std::array<char, 65536> part{};
        for (ssize_t got = 0; (got = ::recv(door, part.data(), part.size(), 0)) > 0;) {
            answer.append(part.data(), std::size_t(got));
        }
    }
    ::close(door);
    return answer;
}

} // namespace

FieldEngine::FieldEngine(Kind kind, const std::vector<ScrapedPage>& pages)
    : m_port(closedPort()) {
    const std::string folder = m_folder.path().toStdString();
    QFile file(m_folder.filePath(QStringLiteral("scrape.yml")));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QByteArray::fromStdString(configuration(pages))) < 0) {
        throw std::runtime_error("the scrape configuration cannot be written");
    }
    file.close();
    const QString at = QStringLiteral("127.0.0.1:%1").arg(m_port);
    const QString data = m_folder.filePath(QStringLiteral("data"));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (kind == Kind::prometheus) {
        m_process.start(QStringLiteral("prometheus"),
                        {QStringLiteral("--config.file=") + file.fileName(),
                         QStringLiteral("--log.level=error"),
                         QStringLiteral("--web.listen-address=") + at,
                         QStringLiteral("--storage.tsdb.path=") + data});
    } else {
        m_process.start(
            QStringLiteral("victoria-metrics"),
            {QStringLiteral("-promscrape.config=") + file.fileName(),
             QStringLiteral("-httpListenAddr=") + at, QStringLiteral("-storageDataPath=") + data,
             QStringLiteral("-search.latencyOffset=0s"),
             QStringLiteral("-memory.allowedBytes=256MB"), QStringLiteral("-loggerLevel=ERROR")});
    }
    if (!m_process.waitForStarted()) {
        throw std::runtime_error("cannot start " + m_process.program().toStdString());
    }
    const QDeadlineTimer end(kPatience);
    while (!hasScraped(pages)) {
        if (end.hasExpired() || m_process.state() != QProcess::Running) {
            throw std::runtime_error("the engine has not scraped every page");
        }
        QThread::msleep(100);
    }
}

FieldEngine::~FieldEngine() {
    m_process.kill();
    m_process.waitForFinished();
}

std::string FieldEngine::configuration(const std::vector<ScrapedPage>& pages) {
    std::string text = "global:\n  scrape_interval: 1s\n  scrape_timeout: 1s\nscrape_configs:\n";
    for (const ScrapedPage& page : pages) {
        m_servers.push_back(std::make_unique<ScriptedServer>(
            answering(ok(page.page, "Content-Type: text/plain; version=0.0.4\r\n"))));
        text += "  - job_name: " + page.job + std::to_string(m_servers.size()) +
                "\n    relabel_configs:\n      - target_label: job\n        replacement: " +
                (page.mayFail ? "may-fail" : page.job) +
                "\n    static_configs:\n      - targets: [\"127.0.0.1:" +
                std::to_string(m_servers.back()->port()) + "\"]\n";
        if (!page.labels.empty()) {
            text += "        labels:\n";
        }
        for (const auto& [name, value] : page.labels) {
            text += "          " + name + ": \"" + value + "\"\n";
        }
    }
    return text;
}

/// The pages that must be there are up, and each of the others was tried.
bool FieldEngine::hasScraped(const std::vector<ScrapedPage>& pages) const {
    const auto must = std::ranges::count(pages, false, &ScrapedPage::mayFail);
    const auto countIs = [&](const std::string& query, std::ptrdiff_t count) {
        return ask("GET", "/api/v1/query?query=" + query, {})
            .body.contains("\"" + std::to_string(count) + "\"]");
    };
    return countIs("count(up)", std::ptrdiff_t(pages.size())) &&
           (must == 0 || countIs("sum(up%7Bjob%21%3D%22may-fail%22%7D)", must));
}

feeds::Response FieldEngine::ask(const std::string& method, const std::string& target,
                                 const std::string& body) const {
    std::string request = method + " " + target + " HTTP/1.0\r\nHost: 127.0.0.1\r\n";
    if (!body.empty()) {
        request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                   std::to_string(body.size()) + "\r\n";
    }
    const std::string answer = sendAndRead(m_port, request + "\r\n" + body);
    const auto head = answer.find("\r\n\r\n");
    if (!answer.starts_with("HTTP/1.") || head == std::string::npos) {
        return {};
    }
    return {std::stoi(answer.substr(9, 3)), "application/json", answer.substr(head + 4)};
}

Figures FieldEngine::poll(SourceConfig source) const {
    source = withCatalogue(std::move(source));
    source.kind = SourceKind::prometheus;
    feeds::SourceMemory memory;
    const auto poll = feeds::makePoll(source, memory);
    return converse(*poll, [&](const feeds::Request& request) {
        return ask(request.method, request.target, request.body);
    });
}

Figures FieldEngine::backfill(SourceConfig source) const {
    source = withCatalogue(std::move(source));
    source.kind = SourceKind::prometheus;
    feeds::SourceMemory memory;
    const Instant end = std::chrono::floor<std::chrono::seconds>(now());
    const Window window{end - std::chrono::seconds{3}, end + std::chrono::seconds{1}};
    const auto past = feeds::makeBackfill(source, memory, window, std::chrono::seconds{1});
    return converse(*past, [&](const feeds::Request& request) {
        return ask(request.method, request.target, request.body);
    });
}

} // namespace ff::test
