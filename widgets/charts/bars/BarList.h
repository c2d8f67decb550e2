// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/usage/HolderShares.h"
#include "widgets/charts/base/Chart.h"

#include <optional>
#include <vector>

namespace ff {

/// Horizontal bars with names and values: shares by state with a tick at the entitlement.
class BarList final : public Chart {
    Q_OBJECT
public:
    struct Item {
        QString name;
        QString key;
        double value = 0;
        std::optional<double> tick;
        bool hatched = false; ///< unattributed
        QString note;         ///< quiet, at the right end
        /// How much of it was seen, 0..1: too little and the value is withheld. Unset: no matter.
        std::optional<double> seen{};
    };

    explicit BarList(QWidget* parent = nullptr);

    void setItems(std::vector<Item> items, Unit unit = Unit::ratio);
    /// Usage shares: the `kept` largest by name, the rest as other, unattributed last and hatched.
    /// The tick is the entitlement as a share of the same whole.
    void setShares(const std::vector<HolderShare>& shares, int kept = 6);
    [[nodiscard]] const std::vector<Item>& items() const { return m_items; }

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override { return m_items.empty(); }
    [[nodiscard]] TableData tableData() const override;
    [[nodiscard]] std::optional<std::pair<int, int>> currentCell() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {180, 80}; }

signals:
    void activated(const QString& key);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString toolTipAt(const QPointF& position) const override;

private:
    [[nodiscard]] double rowHeight(const QRectF& area) const;
    [[nodiscard]] int rowAt(const QPointF& position) const;
    [[nodiscard]] QString text(const Item& item) const;

    std::vector<Item> m_items;
    Unit m_unit = Unit::ratio;
    int m_current = -1;
};

} // namespace ff
