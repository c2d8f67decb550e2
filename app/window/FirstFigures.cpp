// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/FirstFigures.h"

#include <QAbstractItemView>
#include <QEvent>

#include <iostream>

namespace ff {

FirstFigures::FirstFigures(QWidget& window, std::chrono::steady_clock::time_point begun)
    : m_floor(window.findChild<QAbstractItemView*>(QStringLiteral("floor")))
    , m_begun(begun) {
    if (m_floor) {
        m_floor->viewport()->installEventFilter(this);
    }
}

bool FirstFigures::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Paint || m_floor->model()->rowCount() == 0) {
        return false;
    }
    watched->removeEventFilter(this);
    QMetaObject::invokeMethod(this, &FirstFigures::tell, Qt::QueuedConnection); // drawn by then
    return false;
}

void FirstFigures::tell() const {
    const auto passed = std::chrono::steady_clock::now() - m_begun;
    std::cerr << "figures after "
              << std::chrono::duration_cast<std::chrono::milliseconds>(passed).count() << " ms"
              << std::endl;
}

} // namespace ff
