// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>

#include <chrono>

class QWidget;

namespace ff {

/// Says on stderr, once, how long the program took until the floor was on the screen: its figures
/// as a table or as cards, or that the filter leaves none. It is what --verbose tells, and what the
/// start is measured by.
class FirstFigures final : public QObject {
    Q_OBJECT
public:
    FirstFigures(QWidget& window, std::chrono::steady_clock::time_point begun);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell() const;

    bool m_isTold = false;
    std::chrono::steady_clock::time_point m_begun;
};

} // namespace ff
