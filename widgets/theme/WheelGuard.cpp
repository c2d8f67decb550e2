// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/theme/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace ff {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish) {
        return false;
    }
    auto* field = qobject_cast<QWidget*>(watched);
    if (!qobject_cast<QComboBox*>(field) && !qobject_cast<QAbstractSpinBox*>(field)) {
        return false;
    }
    if (event->type() == QEvent::Polish) { // before it is first shown
        if (field->focusPolicy() == Qt::WheelFocus) {
            field->setFocusPolicy(Qt::StrongFocus); // else the wheel gives it the focus first
        }
        return false;
    }
    if (field->hasFocus()) {
        return false;
    }
    event->ignore(); // it goes on to the parent
    return true;
}

} // namespace ff
