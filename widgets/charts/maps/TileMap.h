// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/charts/base/Chart.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// Europe as squares, one a country, each about where it lies. Small countries are as easy to see
/// and to hit as large ones.
class TileMap final : public Chart {
    Q_OBJECT
public:
    struct Country {
        std::string code;            ///< ISO 3166
        std::optional<double> value; ///< unset: nothing to show, an empty square
        bool hasFactory = false;     ///< marked with a dot
        bool hasAntenna = false;     ///< marked with a ring
        QString note{};              ///< more lines for the tool tip
        /// How much of it was seen, 0..1: too little and the value is withheld. Unset: no matter.
        std::optional<double> seen{};
    };

    explicit TileMap(QWidget* parent = nullptr);

    void setCountries(std::vector<Country> countries, Unit unit = Unit::ratio);
    void setSelected(const std::string& code);
    [[nodiscard]] std::string selected() const { return m_selected; }
    /// Where a country's square is, for an area; nothing where it has none.
    [[nodiscard]] static std::optional<QRectF> tileRect(const std::string& code,
                                                        const QRectF& area);

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] TableData tableData() const override;

    [[nodiscard]] QSize sizeHint() const override { return {332, 332}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 220}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

signals:
    /// A click or Return on a country.
    void activated(const QString& code);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] QString toolTipAt(const QPointF& position) const override;

private:
    [[nodiscard]] const Country* find(const std::string& code) const;
    [[nodiscard]] std::string codeAt(const QPointF& position) const;
    [[nodiscard]] double top() const;

    std::vector<Country> m_countries;
    Unit m_unit = Unit::ratio;
    std::string m_selected;
    std::string m_current; ///< where the keyboard is
    std::string m_hovered;
};

} // namespace ff
