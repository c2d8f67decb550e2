// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace ff {

/// Calls `act` with the answer on the thread of the application, where `owner` (which lives there)
/// is still there by then. In place of `future.then(owner, act)`, with which Qt 6.4 asserts where
/// the owner goes first: a dialog that is closed, a page that is built anew in another language.
template <class T, class Act>
auto whenAnswered(QFuture<T> future, QObject* owner, Act act) {
    return future.then(
        qApp, [alive = QPointer<QObject>(owner), act = std::move(act)](const T& answer) mutable {
            if (alive) {
                act(answer);
            }
        });
}

} // namespace ff
