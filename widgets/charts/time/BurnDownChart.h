// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/holder/HolderDetail.h"
#include "widgets/charts/base/Chart.h"

#include <memory>
#include <optional>

namespace ff {

class PlotScene;

/// What is left of a grant over time, with the straight line to its end, and where the last 28
/// days' rate leads.
struct BurnDownData {
    TimeGrid grid;
    std::vector<std::optional<double>> left;     ///< GPU-h; unset: not known
    std::vector<std::optional<double>> straight; ///< GPU-h
    std::optional<Instant> runsOut;              ///< inside the window
    bool rateKnown = true;     ///< false: too little of the last 28 days was seen to say when
    bool isEnoughKnown = true; ///< false: too little of the grid's days was
    double lapsed = 0;         ///< GPU-h unused when an award ended
    Window window{};           ///< of the grant or entitlement; the grid has whole days
    bool granted = true; ///< false: what burns down is the entitlement, since nothing was granted

    [[nodiscard]] static BurnDownData of(const HolderDetail& detail);
};

class BurnDownChart final : public Chart {
    Q_OBJECT
public:
    explicit BurnDownChart(QWidget* parent = nullptr);
    ~BurnDownChart() override;

    void setData(BurnDownData data);
    /// "At the last 28 days' rate the grant lasts until 19 January 2027."
    [[nodiscard]] QString runOutSentence() const;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] TableData tableData() const override;

    [[nodiscard]] QSize sizeHint() const override { return {380, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;
    [[nodiscard]] QString toolTipAt(const QPointF& position) const override;

private:
    [[nodiscard]] Window span() const;

    BurnDownData m_data;
    std::unique_ptr<PlotScene> m_scene;
};

} // namespace ff
