// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/theme/Icons.h"

#include <QAbstractButton>

namespace ff {

/// A drawing over a word, filled in the accent's ground when it is the page one looks at.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(Icon icon, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {75, 58}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
};

} // namespace ff
