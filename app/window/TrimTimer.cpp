// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/TrimTimer.h"

#include <QThreadPool>

namespace ff {

TrimTimer::TrimTimer(std::chrono::milliseconds every) {
    m_timer.setInterval(every);
    // No more walks than are needed, and never a second one that waits for the first.
    m_timer.callOnTimeout(&m_timer, [this] {
        if (m_walk->runs.exchange(true)) {
            return;
        }
        QThreadPool::globalInstance()->start([walk = m_walk] {
            walk->trim.look();
            walk->runs = false;
        });
    });
    m_timer.start();
}

} // namespace ff
