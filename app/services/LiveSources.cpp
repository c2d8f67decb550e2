// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/LiveSources.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace ff {
namespace {

/// A long log is read while the cache is measured.
constexpr int kThreads = 2;

} // namespace

LiveSources::LiveSources(QObject* parent)
    : SourceKeeping(parent) {
    m_pool.setMaxThreadCount(kThreads);
}

LiveSources::~LiveSources() {
    m_pool.waitForDone();
}

void LiveSources::setBackend(std::shared_ptr<Backend> backend) {
    m_backend = std::move(backend);
    emit pausedChanged();
}

void LiveSources::release() {
    m_pool.waitForDone();
    m_backend.reset();
}

template <class Answer>
auto LiveSources::ask(Answer answer) {
    using R = decltype(answer(std::declval<Backend&>()));
    return QtConcurrent::run(&m_pool, [backend = m_backend, answer = std::move(answer)]() -> R {
        if (!backend) {
            return fail(ErrorCode::cacheOpening, {});
        }
        return answer(*backend);
    });
}

/// For what a site answers: no thread waits for it.
template <class Value, class Ask>
QFuture<Result<Value>> LiveSources::askSite(Ask ask) {
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    const auto finish = [promise](const Result<Value>& answer) {
        promise->addResult(answer);
        promise->finish();
    };
    if (m_backend) {
        m_pool.start(
            [backend = m_backend, ask = std::move(ask), finish] { ask(*backend, finish); });
    } else {
        finish(fail(ErrorCode::cacheOpening, {}));
    }
    return promise->future();
}

QFuture<Result<SourceFinding>> LiveSources::find(const SourceEntry& entry, bool anyKind) {
    return askSite<SourceFinding>(
        [=](Backend& backend, const auto& finish) { backend.find(entry, anyKind, finish); });
}

QFuture<Result<std::vector<Outcome>>> LiveSources::polls(const SourceId& source, Window window) {
    return ask([=](Backend& backend) { return backend.reading().polls.outcomes(source, window); });
}

QFuture<Result<void>> LiveSources::pollNow(const SourceId& source) {
    return askSite<void>(
        [source](Backend& backend, const auto& finish) { backend.pollNow(source, finish); });
}

QFuture<Result<void>> LiveSources::setPaused(const SourceId& source, bool paused) {
    return ask([=](Backend& backend) { return backend.setPaused(source, paused); })
        .then(this, [this](const Result<std::set<SourceId>>& still) -> Result<void> {
            if (!still) {
                return std::unexpected(still.error());
            }
            emit pausedChanged();
            return {};
        });
}

QFuture<Result<CacheUse>> LiveSources::cacheUse() {
    return ask([](Backend& backend) { return backend.cacheUse(); });
}

QFuture<Result<void>> LiveSources::keepFor(const Retention& retention) {
    return ask([retention](Backend& backend) { return backend.keepFor(retention); });
}

QString LiveSources::tokenPlace() const {
    return m_backend && m_backend->hasKeychain()
               ? tr("A token that is pasted is kept in the desktop's keychain; where that does not "
                    "take it, in a file that only you can read.")
               : tr("There is no keychain of a desktop here (secret-tool is not installed, or no "
                    "session runs), so a token that is pasted is kept in a file that only you can "
                    "read (mode 0600), in the folder \"tokens\" of the configuration.");
}

} // namespace ff
