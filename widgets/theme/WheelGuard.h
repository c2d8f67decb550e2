// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

namespace ff {

/// The wheel scrolls, and changes a field only where a person went into it first: lists to choose
/// from, numbers and dates without the focus leave the wheel to what they stand in. Theme installs
/// it on the application.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ff
