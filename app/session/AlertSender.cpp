// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/AlertSender.h"

#include "app/feeds/http/Fetch.h"
#include "models/core/ErrorText.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QUrl>

#include <algorithm>

namespace ff {
namespace {

Q_LOGGING_CATEGORY(lcAlerts, "factoryfloor.alerts", QtWarningMsg)

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMostLetters = 1000;
constexpr std::chrono::milliseconds kLongestPause = std::chrono::minutes{5};

/// How one attempt went.
struct Sent {
    Result<void> result{};
    bool forGood = false; ///< the same would be refused again
};

/// The server alone: the rest of the address may be its secret.
std::string hostOf(const std::string& url) {
    return QUrl(QString::fromStdString(url)).host().toStdString();
}

Sent post(const AlertNotify& to, const std::string& text, Duration patience) {
    SourceConfig target;
    target.id = SourceId{"webhook"};
    target.url = to.webhook;
    target.timeout = patience;
    target.caFile = to.caFile;
    if (!to.tokenFile.empty()) {
        target.credential = {CredentialRef::From::file, to.tokenFile};
    }
    feeds::Request request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = text;
    const auto answer = feeds::fetch(target, request);
    if (!answer) {
        Error error = answer.error();
        const bool here =
            error.code == ErrorCode::credentialUnreadable || error.code == ErrorCode::badConfig;
        if (!here) { // of these, the place is a file of this machine
            error.where = hostOf(to.webhook);
        }
        return {std::unexpected(error), here};
    }
    const bool moved = !answer->redirectedTo.empty(); // on the way it may have become a GET
    if (answer->status >= 200 && answer->status < 300 && !moved) {
        return {};
    }
    const int status = answer->status;
    const bool later = status >= 500 || status == 408 || status == 429;
    return {fail(ErrorCode::httpStatus,
                 moved ? "it redirects: name the address that it leads to"
                       : "HTTP " + std::to_string(status),
                 hostOf(to.webhook)),
            !later};
}

/// The program itself, without a shell; what it writes is thrown away.
Sent start(const AlertNotify& to, const std::string& text, Duration patience) {
    QStringList arguments;
    for (std::size_t i = 1; i < to.command.size(); ++i) {
        arguments << QString::fromStdString(to.command[i]);
    }
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QString::fromStdString(to.command.front()), arguments);
    const auto wrong = [&](std::string why) {
        return Sent{fail(ErrorCode::internal, std::move(why), to.command.front()), false};
    };
    if (!process.waitForStarted(int(patience.count()))) {
        return wrong(process.errorString().toStdString());
    }
    process.write(text.data(), qint64(text.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(int(patience.count()))) {
        process.kill();
        process.waitForFinished();
        return wrong("it took too long");
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return wrong("it crashed");
    }
    if (process.exitCode() != 0) {
        return wrong("it returned " + std::to_string(process.exitCode()));
    }
    return {};
}

} // namespace

AlertSender::AlertSender(Options options)
    : m_options(std::move(options))
    , m_thread([this](const std::stop_token& stop) { run(stop); }) {}

AlertSender::~AlertSender() = default;

void AlertSender::send(const std::vector<AlertNews>& news, const AlertNotify& to) {
    AlertNotify command = to;
    command.webhook.clear();
    AlertNotify webhook = to;
    webhook.command.clear();
    for (const AlertNews& each : news) {
        if (each.isMuted || (each.spell.spell.ended && !to.ends)) {
            continue;
        }
        for (const AlertNotify* way : {&command, &webhook}) {
            if (!way->isEmpty()) {
                put({*way, alertJson(each)});
            }
        }
    }
}

void AlertSender::put(Letter letter) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_letters.size() >= kMostLetters) {
            qCWarning(lcAlerts) << "too many alerts wait to be sent: the oldest is given up";
            m_letters.pop_front();
        }
        m_letters.push_back(std::move(letter));
    }
    m_wake.notify_all();
}

bool AlertSender::waitUntilSent(std::chrono::milliseconds atMost) {
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, atMost, [this] { return m_letters.empty() && !m_busy; });
}

void AlertSender::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto next = std::ranges::min_element(m_letters, {}, &Letter::due);
        if (next == m_letters.end()) {
            m_wake.wait(lock, stop, [this] { return !m_letters.empty(); });
            continue;
        }
        if (next->due > Clock::now()) {
            m_wake.wait_until(lock, stop, next->due, [] { return false; });
            continue;
        }
        Letter letter = std::move(*next);
        m_letters.erase(next);
        m_busy = true;
        lock.unlock();
        deliver(std::move(letter));
        lock.lock();
        m_busy = false;
        m_wake.notify_all();
    }
}

void AlertSender::deliver(Letter letter) {
    const Sent sent = letter.to.command.empty() ? post(letter.to, letter.text, m_options.patience)
                                                : start(letter.to, letter.text, m_options.patience);
    if (!sent.result) {
        tryLater(std::move(letter), sent.result.error(), sent.forGood);
    }
}

void AlertSender::tryLater(Letter letter, const Error& error, bool forGood) {
    qCDebug(lcAlerts) << "not delivered, attempt" << letter.attempt << "of" << m_options.attempts
                      << ":" << name(error.code);
    if (forGood || letter.attempt >= m_options.attempts) {
        if (m_options.trouble) {
            m_options.trouble(error);
        }
        return;
    }
    const auto pause = m_options.firstPause * (std::int64_t{1} << (letter.attempt - 1));
    letter.due = Clock::now() + std::min<std::chrono::milliseconds>(pause, kLongestPause);
    ++letter.attempt;
    put(std::move(letter));
}

} // namespace ff
