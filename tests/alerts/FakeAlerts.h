// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/AlertKeeping.h"

#include <QPromise>

#include <optional>
#include <vector>

namespace ff {

/// Keeps alerts in memory, and counts what is asked.
class FakeAlerts final : public AlertKeeping {
    Q_OBJECT
public:
    AlertsView view;
    AlertPast pastView;
    std::optional<Error> noPast; ///< in place of it
    int askedPast = 0;
    Result<void> answer;
    std::vector<AlertRule> kept;
    std::vector<std::string> removed;
    std::vector<std::int64_t> acknowledged;
    std::vector<AlertMute> muted;

    QFuture<Result<AlertsView>> alerts() override { return ready(Result<AlertsView>(view)); }
    QFuture<Result<AlertPast>> past(const AlertRule&, int) override {
        ++askedPast;
        return ready(noPast ? Result<AlertPast>(std::unexpected(*noPast)) : pastView);
    }
    QFuture<Result<void>> keepRule(const AlertRule& rule) override {
        kept.push_back(rule);
        return ready(answer);
    }
    QFuture<Result<void>> removeRule(const std::string& id) override {
        removed.push_back(id);
        return ready(answer);
    }
    QFuture<Result<void>> acknowledge(std::int64_t spell) override {
        acknowledged.push_back(spell);
        return ready(answer);
    }
    QFuture<Result<void>> mute(const AlertMute& mute) override {
        muted.push_back(mute);
        return ready(answer);
    }

    /// A rule that fires on a system.
    static AlertNow firing(std::int64_t spell, const char* system, const char* title) {
        AlertNow now;
        now.rule = {.id = "utilisation-low",
                    .figure = "utilisation",
                    .when = AlertRule::When::below,
                    .threshold = 0.3,
                    .lasts = std::chrono::hours{6}};
        now.kept.key = {now.rule.id, system};
        now.kept.title = title;
        now.kept.progress.phase = AlertProgress::Phase::firing;
        now.kept.progress.since = fromMillis(1'790'000'000'000);
        now.kept.progress.value = 0.2;
        now.spell = KeptSpell{
            .id = spell,
            .key = now.kept.key,
            .title = title,
            .rule = "below 30 %",
            .spell = {.began = now.kept.progress.since, .fired = now.kept.progress.since}};
        return now;
    }
    /// With what the view says now.
    void say(std::vector<AlertNow> now) {
        view.at = fromMillis(1'790'020'000'000);
        view.now = std::move(now);
        view.history.clear();
        for (const AlertNow& each : view.now) {
            if (each.spell) {
                view.history.push_back(*each.spell);
            }
        }
        emit changed();
    }

private:
    template <class T>
    static QFuture<T> ready(T value) {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
};

} // namespace ff
