// SPDX-License-Identifier: GPL-3.0-only
#include "app/window/FirstFigures.h"

#include <QAbstractItemView>
#include <QEvent>

#include <iostream>

namespace ff {

FirstFigures::FirstFigures(QWidget& window, std::chrono::steady_clock::time_point begun)
    : m_begun(begun) {
    for (const char* name : {"floor", "floorCards", "noneShown"}) {
        auto* part = window.findChild<QWidget*>(QLatin1String(name));
        auto* view = qobject_cast<QAbstractItemView*>(part);
        if (QWidget* painted = view ? view->viewport() : part) {
            painted->installEventFilter(this);
        }
    }
}

bool FirstFigures::eventFilter(QObject* watched, QEvent* event) {
    const auto* view = qobject_cast<QAbstractItemView*>(watched->parent());
    if (m_isTold || event->type() != QEvent::Paint || (view && view->model()->rowCount() == 0)) {
        return false;
    }
    m_isTold = true;
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
