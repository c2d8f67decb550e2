// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QScrollArea>

namespace ff {

/// A column that scrolls up and down alone, and is as wide as what stands in it needs: in another
/// language, or with another report, that is more.
class SideColumn final : public QScrollArea {
    Q_OBJECT
public:
    explicit SideColumn(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

protected:
    bool event(QEvent* event) override;
};

} // namespace ff
