// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/FactoryView.h"
#include "widgets/charts/base/Chart.h"
#include "widgets/charts/base/Legend.h"
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/charts/time/TimeChartKeys.h"
#include "widgets/charts/time/TimeChartMouse.h"

#include <memory>
#include <optional>
#include <set>

namespace ff {

class PlotScene;
class TimeChartPainter;
class TimeChartWords;

/// What was sampled, each bin of the grid with its first, lowest, highest and last value.
struct SampledLine {
    std::string key;
    std::string title; ///< of what: "Allocated"
    std::vector<LineColumn> columns{};
    /// Keys of the bands that it adds up: without one of them it would stand where nothing is.
    std::vector<std::string> sums{};
};

/// What a time chart draws. All vectors follow the grid; unset values are gaps.
struct TimeChartData {
    TimeGrid grid;
    Window full;             ///< what there is to zoom out to; empty: the grid's window
    std::vector<Band> bands; ///< stacked upwards, the first at the bottom
    std::vector<Band> below; ///< stacked downwards from zero, for what does not count (held jobs)
    std::vector<Band> lines; ///< lines of their own, such as p50 and p90
    std::vector<SampledLine> sampled{};         ///< thin lines over the bands, which are means
    std::vector<std::optional<double>> ceiling; ///< dashed: the capacity; may be empty
    QString ceilingTitle;
    std::vector<std::string> identities; ///< every key that bands may have: see stylesOf
    std::vector<TimeMark> marks;
    std::vector<double> seen{}; ///< which part of each bin was seen, 0..1; empty: not said
    /// Said of a bin that was seen and has no value: "no job started". Empty: that is a gap too.
    QString nothingText{};
    Unit unit = Unit::gpus;
    bool busyKnown = true;      ///< false: "allocatedNotBusy" is allocated, busy not known
    bool shareInLegend = false; ///< the mean share of each band behind its name
    /// The period before, bin by bin from its beginning: a pale line, where a person wants it.
    std::vector<std::optional<double>> before{};
    /// What the values of a bin are, for its length in %1; empty: "mean over %1".
    QString resolution{};
};

/// How a person wants it drawn.
struct TimeChartManner {
    bool isBeforeShown = false;
    bool isLogarithmic = false; ///< where lines alone are drawn: bands are added up
    bool isPercent = false;     ///< bands as parts of a whole (PercentScale.h)
};

/// Stretches without a value: those that nobody saw, or those in which nothing was.
[[nodiscard]] std::vector<Window> unseenOf(const TimeChartData& data);
[[nodiscard]] std::vector<Window> nothingOf(const TimeChartData& data);
/// A logarithmic scale makes sense.
[[nodiscard]] bool hasLinesAlone(const TimeChartData& data);

/// Values over time: stacked bands and lines under one value axis, with time in the formatter's
/// zone. Gaps are hatched and say how long they are; down is hatched; where a column of pixels was
/// seen in part, a strip below the axis says so. Its manners are those of TimeChartMouse and
/// TimeChartKeys; charts that share a link share zoom, crosshair, pin and marks.
class TimeChart final : public Chart {
    Q_OBJECT
public:
    explicit TimeChart(QWidget* parent = nullptr);
    ~TimeChart() override;

    void setData(TimeChartData data);
    [[nodiscard]] const TimeChartData& data() const { return m_data; }
    /// Shares crosshair and visible window with others. The chart has a link of its own until then.
    void setLink(TimeLink* link);
    [[nodiscard]] TimeLink* link() const { return m_link; }
    [[nodiscard]] std::vector<LegendEntry> legendEntries() const;

    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] TableData tableData() const override;
    [[nodiscard]] std::optional<std::pair<int, int>> currentCell() const override;
    /// Where a part is zoomed to, what is taken out of the window is of that part.
    [[nodiscard]] ExportContext exportContext() const override;
    [[nodiscard]] TableData exportTable() const override;
    /// What the readout says at an instant: the time and of how long the values are, then
    /// "name\tvalue" lines.
    [[nodiscard]] QStringList readoutAt(Instant at) const;
    /// Where the values are drawn, in widget coordinates.
    [[nodiscard]] QRectF plotArea() const;
    /// How many pixels of the screen it is wide: what to ask for.
    [[nodiscard]] std::int64_t plotColumns() const;
    /// The instant at a horizontal position, inside what is visible.
    [[nodiscard]] Instant instantAt(double x) const;
    [[nodiscard]] std::optional<std::size_t> sampleOf(Instant at) const;

    /// The series that the keys are on.
    [[nodiscard]] std::optional<std::string> currentSeries() const { return m_current; }
    void setCurrentSeries(const std::string& key);
    /// Takes a series out of the drawing, or brings it back.
    void toggleSeries(const std::string& key);
    /// That one alone; where it is alone already, all of them.
    void isolateSeries(const std::string& key);
    [[nodiscard]] bool isSeriesShown(const std::string& key) const;
    [[nodiscard]] std::optional<std::string> legendSeriesAt(const QPointF& position) const;
    [[nodiscard]] const TimeChartManner& manner() const { return m_manner; }
    void setBeforeShown(bool shown);
    void setLogarithmic(bool isLogarithmic);
    /// Takes away the period before, which had another whole.
    void setPercent(bool isPercent);

    [[nodiscard]] bool isDragging() const { return m_mouse.drag().has_value(); }
    void stopDragging() { m_mouse.letGo(); }
    void askForNote(Instant at) { emit noteRequested(at); }
    /// Say to those who do not see it what the keys have moved to, and what was marked.
    void announceCursor();
    void announceSpan();

    [[nodiscard]] QSize sizeHint() const override { return {640, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

signals:
    /// A double click with Ctrl, a key or the menu: a person wants to add a note here.
    void noteRequested(ff::Instant at);
    /// It has another width: see plotColumns.
    void columnsChanged();

protected:
    [[nodiscard]] bool hasBadgeStrip() const override { return false; }
    void dataChanged() override;
    void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                    bool interactive) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] const QImage& still(const QRectF& area, double ratio,
                                      const Palette& palette) const;
    [[nodiscard]] TimeChartWords words() const;
    /// The series that a span is summed up of: the one that the keys are on, or the first.
    [[nodiscard]] const Band* spannedSeries() const;
    void paintOverlay(QPainter& painter, const TimeChartPainter& drawing,
                      const Palette& palette) const;
    void followLink();
    void draw();
    void updateFull();
    void repaintStill();

    TimeChartData m_data;
    TimeChartData m_drawn; ///< the same with nothing in the series that were taken away
    std::unique_ptr<PlotScene> m_scene;
    TimeLink* m_link;
    TimeChartMouse m_mouse;
    TimeChartKeys m_keys;
    std::set<std::string> m_hidden;
    std::optional<std::string> m_current;
    mutable QImage m_still; ///< all that does not follow the pointer, kept from frame to frame
    mutable bool m_isStill = false; ///< m_still is as the chart is now
    TimeChartManner m_manner;
};

} // namespace ff
