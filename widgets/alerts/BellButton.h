// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QToolButton>

namespace ff {

/// The bell in the frame, with how many alerts nobody has seen yet.
class BellButton final : public QToolButton {
    Q_OBJECT
public:
    explicit BellButton(QWidget* parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_count = 0;
};

} // namespace ff
