// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/HeapTrim.h"

#include <QFile>
#include <QThreadPool>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

namespace ff {

bool TrimRule::isDue(std::size_t resident) {
    const bool isStill =
        std::max(resident, m_before) - std::min(resident, m_before) <= kStill && m_before > 0;
    m_before = resident;
    m_lowest = m_lowest == 0 ? resident : std::min(m_lowest, resident);
    if (m_rest > 0) {
        --m_rest;
        return false;
    }
    return isStill && resident - m_lowest > kLarge;
}

#ifdef __GLIBC__
namespace {

/// 0: the system does not say.
std::size_t residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QList<QByteArray> fields = file.readLine().split(' ');
    return fields.size() < 2 ? 0
                             : std::size_t(fields[1].toULongLong()) *
                                   std::size_t(std::max(::sysconf(_SC_PAGESIZE), 0L));
}

bool hasMuchFree() {
#if __GLIBC_PREREQ(2, 33)
    return ::mallinfo2().fordblks > TrimRule::kLarge;
#else
    return true;
#endif
}

} // namespace
#endif

HeapTrim::HeapTrim(std::chrono::milliseconds every) {
#ifdef __GLIBC__
    m_timer.setInterval(every);
    m_timer.callOnTimeout(&m_timer, [this] { look(); });
    m_timer.start();
#else
    static_cast<void>(every);
#endif
}

/// A walk holds the lock of each heap in turn, the window's too: no more of them than are needed,
/// and never a second look that waits for the first.
void HeapTrim::look() {
#ifdef __GLIBC__
    if (m_walk->runs.exchange(true)) {
        return;
    }
    QThreadPool::globalInstance()->start([walk = m_walk] {
        const std::size_t resident = residentBytes();
        if (resident > 0 && walk->rule.isDue(resident)) {
            if (hasMuchFree()) {
                ::malloc_trim(0);
                walk->rule.noteTrimmed(residentBytes());
            } else {
                walk->rule.noteLittle();
            }
        }
        walk->runs = false;
    });
#endif
}

} // namespace ff
