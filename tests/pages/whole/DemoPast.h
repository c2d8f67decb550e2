// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/services/LiveQuestions.h"
#include "app/session/Session.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace ff {

inline constexpr int kPatience = 240'000; ///< ms: the machine may have other work

inline bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-6 * std::max({std::abs(a), std::abs(b), 1.});
}

/// Waits for an answer, which is computed on a pool that needs no event loop.
template <class T>
T answerOf(QFuture<Result<T>> future) {
    future.waitForFinished();
    auto result = future.result();
    return result ? *result : T{};
}

/// The simulated federation has holes, a site that gives no past, and systems that nobody polls.
/// Its past of six days is there, and everything can be asked about it.
class DemoPast final {
public:
    std::shared_ptr<Session> session;
    std::unique_ptr<LiveQuestions> questions;
    Scope scope;

    void open() {
        const Instant now = ff::now();
        Session::Options options;
        options.config = m_place.path().toStdString();
        options.cache = m_place.filePath(QStringLiteral("demo.sqlite")).toStdString();
        options.demo = demo::DemoOptions{1, 6, now};
        auto opened = Session::open(std::move(options));
        QVERIFY(opened.has_value());
        session = *opened;
        session->pollOnce();
        session->fillPast();
        QVERIFY(session->waitForPast(std::chrono::minutes{4}));
        QVERIFY(session->cache().flush());
        questions = std::make_unique<LiveQuestions>();
        questions->setBackend(session);
        scope.period = Period::custom; // a past one, so that nothing moves meanwhile
        scope.window = {now - std::chrono::hours{120}, now - std::chrono::hours{24}};
        scope.view = HolderView::payer;
    }
    void close() {
        questions->release();
        questions.reset();
    }

private:
    QTemporaryDir m_place;
};

} // namespace ff
