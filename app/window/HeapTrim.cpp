// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/HeapTrim.h"

#include <QThreadPool>

#include <chrono>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ff {

HeapTrim::HeapTrim() {
#ifdef __GLIBC__
    m_timer.setInterval(std::chrono::seconds{15});
    // On another thread: it walks over all that is free.
    m_timer.callOnTimeout(&m_timer,
                          [] { QThreadPool::globalInstance()->start([] { malloc_trim(0); }); });
    m_timer.start();
#endif
}

} // namespace ff
