// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/LiveAlerts.h"

#include "app/services/alerts/ReadAlerts.h"

#include <QtConcurrentRun>

#include <chrono>

namespace ff {
namespace {

constexpr std::chrono::seconds kTellEvery{2};

} // namespace

LiveAlerts::LiveAlerts(QObject* parent)
    : AlertKeeping(parent) {
    m_pool.setMaxThreadCount(1);
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(kTellEvery);
    connect(&m_coalesce, &QTimer::timeout, this, &AlertKeeping::changed);
}

LiveAlerts::~LiveAlerts() {
    m_pool.waitForDone();
}

void LiveAlerts::setBackend(std::shared_ptr<Backend> backend) {
    m_backend = std::move(backend);
    emit changed();
}

void LiveAlerts::release() {
    m_pool.waitForDone();
    m_backend.reset();
}

void LiveAlerts::noteChange() {
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_coalesce.isActive()) {
                m_coalesce.start();
            }
        },
        Qt::QueuedConnection);
}

template <class Answer>
auto LiveAlerts::ask(Answer answer) {
    using R = decltype(answer(std::declval<Backend&>()));
    return QtConcurrent::run(&m_pool, [backend = m_backend, answer = std::move(answer)]() -> R {
        if (!backend) {
            return fail(ErrorCode::cacheOpening, {});
        }
        return answer(*backend);
    });
}

template <class Action>
QFuture<Result<void>> LiveAlerts::act(Action action, bool ofRules) {
    return ask(std::move(action)).then(this, [this, ofRules](const Result<void>& result) {
        if (result) {
            if (ofRules) {
                emit rulesChanged();
            }
            emit changed();
        }
        return result;
    });
}

QFuture<Result<AlertsView>> LiveAlerts::alerts() {
    return ask([](Backend& backend) {
        auto view = readAlertsView(backend.reading(), backend.alertLog());
        if (view) {
            view->file = backend.alertsFile().string();
        }
        return view;
    });
}

QFuture<Result<AlertPast>> LiveAlerts::past(const AlertRule& rule, int days) {
    return ask([=](Backend& backend) { return readAlertPast(backend.reading(), rule, days); });
}

QFuture<Result<void>> LiveAlerts::keepRule(const AlertRule& rule) {
    return act([rule](Backend& backend) { return backend.keepAlertRule(rule); }, true);
}

QFuture<Result<void>> LiveAlerts::removeRule(const std::string& id) {
    return act([id](Backend& backend) { return backend.removeAlertRule(id); }, true);
}

QFuture<Result<void>> LiveAlerts::acknowledge(std::int64_t spell) {
    return act([spell](Backend& backend) { return backend.alertLog().acknowledge(spell); }, false);
}

QFuture<Result<void>> LiveAlerts::mute(const AlertMute& mute) {
    return act([mute](Backend& backend) { return backend.alertLog().mute(mute); }, false);
}

} // namespace ff
