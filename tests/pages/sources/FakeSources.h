// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/SourceKeeping.h"

#include <QPromise>

#include <utility>

namespace ff {

/// Answers about sources that a test gives, at once. Counts what is asked.
class FakeSources final : public SourceKeeping {
    Q_OBJECT
public:
    Result<SourceFinding> finding;
    Result<SourceFinding> findingWithToken; ///< where a token comes with the question
    std::vector<std::pair<SourceEntry, bool>> looked;
    std::vector<Outcome> log;
    std::vector<std::pair<SourceId, Window>> askedLogs;
    std::vector<SourceId> polledNow;
    Result<CacheUse> use;
    Result<void> keptAnswer;
    std::vector<Retention> kept;

    QFuture<Result<SourceFinding>> find(const SourceEntry& entry, bool anyKind) override {
        looked.emplace_back(entry, anyKind);
        return ready(entry.token.empty() ? finding : findingWithToken);
    }
    QFuture<Result<std::vector<Outcome>>> polls(const SourceId& source, Window window) override {
        askedLogs.emplace_back(source, window);
        return ready(Result<std::vector<Outcome>>(log));
    }
    QFuture<Result<void>> pollNow(const SourceId& source) override {
        polledNow.push_back(source);
        return ready(Result<void>());
    }
    QFuture<Result<void>> setPaused(const SourceId& source, bool paused) override {
        if (paused) {
            m_paused.insert(source);
        } else {
            m_paused.erase(source);
        }
        emit pausedChanged();
        return ready(Result<void>());
    }
    std::set<SourceId> paused() const override { return m_paused; }
    QFuture<Result<CacheUse>> cacheUse() override { return ready(use); }
    QFuture<Result<void>> keepFor(const Retention& retention) override {
        kept.push_back(retention);
        return ready(keptAnswer);
    }
    QString tokenPlace() const override { return QStringLiteral("In a file."); }

private:
    template <class T>
    static QFuture<T> ready(const T& value) {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    std::set<SourceId> m_paused;
};

} // namespace ff
