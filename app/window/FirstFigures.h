// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

#include <chrono>

class QAbstractItemView;
class QWidget;

namespace ff {

/// Says on stderr, once, how long the program took until the floor's figures were on the screen:
/// what --verbose tells, and what the start is measured by.
class FirstFigures final : public QObject {
    Q_OBJECT
public:
    FirstFigures(QWidget& window, std::chrono::steady_clock::time_point begun);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell() const;

    QAbstractItemView* m_floor = nullptr;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace ff
