// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace ff {

/// A line without axes: gaps stay open, the newest value has a dot. Its scale is its own range,
/// and never less than a tenth of the values, so that noise does not look like a storm.
void paintSparkline(QPainter& painter, const QRectF& area,
                    const std::vector<std::optional<double>>& values, const QColor& color);

class Sparkline final : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setValues(std::vector<std::optional<double>> values);

    [[nodiscard]] QSize sizeHint() const override { return {100, 24}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {48, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::optional<double>> m_values;
};

} // namespace ff
