// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/AlertSender.h"

#include "app/feeds/http/Fetch.h"
#include "app/services/settings/Settings.h"
#include "models/core/ErrorText.h"
#include "models/text/Json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QProcess>
#include <QUrl>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace ff {
namespace {

Q_LOGGING_CATEGORY(lcAlerts, "factoryfloor.alerts", QtWarningMsg)

using Clock = std::chrono::steady_clock;

constexpr const char* kCommand = "command";
constexpr const char* kWebhook = "webhook";
constexpr const char* kRedirects = "it redirects: name the address that it leads to";
constexpr std::size_t kMostLetters = 1000;
constexpr std::chrono::hours kOldest{24}; ///< what waited so long is given up
constexpr int kSaidAt = 5;                ///< the attempt after which a person hears of it
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
        if (error.code == ErrorCode::redirectRefused) { // whose words may hold the address
            return {fail(ErrorCode::redirectRefused, kRedirects, hostOf(to.webhook)), true};
        }
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
    return {fail(ErrorCode::httpStatus, moved ? kRedirects : "HTTP " + std::to_string(status),
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

void AlertSender::resume(const std::filesystem::path& file, const AlertNotify& to) {
    std::error_code none;
    const auto written = std::filesystem::last_write_time(file, none);
    if (!none && std::filesystem::file_time_type::clock::now() - written > kOldest) {
        std::filesystem::remove(file, none); // who is told so today would take it for news
    }
    const auto kept = readWhole(file);
    const auto lines = QByteArray::fromStdString(kept.value_or(std::string{})).split('\n');
    {
        const std::lock_guard lock(m_mutex);
        m_to = to;
        m_file = file;
        for (const QByteArray& line : lines) {
            const QJsonObject letter = QJsonDocument::fromJson(line).object();
            const QString way = letter[u"way"].toString();
            if (way == QLatin1String(kCommand) || way == QLatin1String(kWebhook)) {
                m_letters.push_back(
                    {.way = way == QLatin1String(kCommand) ? Way::command : Way::webhook,
                     .about = letter[u"about"].toString().toStdString(),
                     .text = letter[u"text"].toString().toStdString(),
                     .number = ++m_numbers});
            }
        }
    }
    m_wake.notify_all();
}

void AlertSender::setTarget(const AlertNotify& to) {
    {
        const std::lock_guard lock(m_mutex);
        m_to = to;
    }
    m_wake.notify_all();
}

void AlertSender::send(const std::vector<AlertNews>& news, const AlertNotify& to) {
    setTarget(to);
    for (const AlertNews& each : news) {
        if (each.isMuted || (each.spell.spell.ended && !to.ends)) {
            continue;
        }
        const std::string about = each.spell.key.rule + '\n' + each.spell.key.subject;
        if (!to.command.empty() || !to.isKnown) {
            put({.way = Way::command, .about = about, .text = alertJson(each)});
        }
        if (!to.webhook.empty() || !to.isKnown) {
            put({.way = Way::webhook, .about = about, .text = alertJson(each)});
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
        letter.number = ++m_numbers;
        m_letters.push_back(std::move(letter));
        keep();
    }
    m_wake.notify_all();
}

bool AlertSender::waitUntilSent(std::chrono::milliseconds atMost) {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, atMost, [this] { return m_letters.empty() || !m_to.isKnown; });
    return m_letters.empty();
}

/// The one that is due first, of those before which nothing waits of the same subject: that
/// something ended is not to come before that it fires.
const AlertSender::Letter* AlertSender::next() const {
    const Letter* first = nullptr;
    std::set<std::pair<Way, std::string_view>> subjects;
    for (const Letter& letter : m_letters) {
        const bool mayGo = subjects.emplace(letter.way, letter.about).second;
        if (mayGo && (!first || letter.due < first->due)) {
            first = &letter;
        }
    }
    return first;
}

void AlertSender::run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto mayGo = [this] { return m_to.isKnown && !m_letters.empty(); };
        if (!mayGo()) {
            m_wake.wait(lock, stop, mayGo);
            continue;
        }
        const Letter* found = next();
        if (found->due > Clock::now()) {
            const auto due = found->due; // unless one comes meanwhile that need not wait
            m_wake.wait_until(lock, stop, due, [&] { return mayGo() && next()->due < due; });
            continue;
        }
        const Letter letter = *found;
        const AlertNotify to = m_to;
        lock.unlock();
        const bool done = deliver(letter, to);
        lock.lock();
        settle(letter, done);
        m_wake.notify_all();
    }
}

/// True where the letter has arrived, or is given up.
bool AlertSender::deliver(const Letter& letter, const AlertNotify& to) const {
    const bool isCommand = letter.way == Way::command;
    if (isCommand ? to.command.empty() : to.webhook.empty()) {
        return true; // nobody wants to be told so any more
    }
    const Sent sent = (isCommand ? start : post)(to, letter.text, m_options.patience);
    if (sent.result) {
        return true;
    }
    const Error& error = sent.result.error();
    qCDebug(lcAlerts) << "not delivered, attempt" << letter.attempt << "of" << m_options.attempts
                      << ":" << name(error.code);
    const bool isGivenUp = sent.forGood || letter.attempt >= m_options.attempts;
    if (m_options.trouble && (isGivenUp || letter.attempt == kSaidAt)) {
        m_options.trouble(error);
    }
    return isGivenUp;
}

void AlertSender::settle(const Letter& letter, bool done) {
    const auto its = std::ranges::find(m_letters, letter.number, &Letter::number);
    if (its == m_letters.end()) { // it was the oldest of too many
        return;
    }
    if (done) {
        m_letters.erase(its);
        keep();
        return;
    }
    const int doubled = std::min(letter.attempt - 1, 20);
    its->due =
        Clock::now() + std::min<std::chrono::milliseconds>(
                           m_options.firstPause * (std::int64_t{1} << doubled), kLongestPause);
    ++its->attempt;
}

/// A line each. Whom to tell stands in alerts.toml alone.
void AlertSender::keep() const {
    if (m_file.empty()) {
        return;
    }
    std::string lines;
    for (const Letter& letter : m_letters) {
        lines += R"({"way":)" + jsonText(letter.way == Way::command ? kCommand : kWebhook) +
                 R"(,"about":)" + jsonText(letter.about) + R"(,"text":)" + jsonText(letter.text) +
                 "}\n";
    }
    std::error_code failed;
    if (lines.empty()) {
        std::filesystem::remove(m_file, failed);
    } else if (const auto kept = replaceFile(m_file, lines); !kept) {
        qCWarning(lcAlerts) << "what waits to be sent cannot be kept:" << name(kept.error().code);
    }
}

} // namespace ff
