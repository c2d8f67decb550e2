// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTimer>

namespace ff {

/// Gives memory that was freed back to the system, a few times a minute. A reading frees tens of
/// megabytes in the midst of what stays, which glibc keeps otherwise: a third of the window's.
class HeapTrim final {
public:
    HeapTrim();

private:
    QTimer m_timer;
};

} // namespace ff
