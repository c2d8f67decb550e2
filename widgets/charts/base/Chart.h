// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"
#include "widgets/charts/base/ChartTable.h"
#include "widgets/export/Exportable.h"

#include <QImage>
#include <QWidget>

#include <optional>
#include <utility>

class QContextMenuEvent;
class QMenu;

namespace ff {

class Exporter;
class TableTwin;

/// What every chart can do: it is a table with a sentence for screen readers (see AccessibleChart),
/// has a table twin (T), it
/// can be copied and saved (see Exporter), says in words that it has nothing to
/// show, and writes SIMULATED on itself where its data are. It paints itself the same way on a
/// screen, into a picture and into SVG.
class Chart : public QWidget, public Exportable {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);
    ~Chart() override;

    /// It stands on a surface and covers it, so that what lies below is not drawn with each
    /// frame.
    void setOnSurface() { setAttribute(Qt::WA_OpaquePaintEvent); }
    void setTitle(const QString& title); ///< for screen readers and files: its card draws it
    [[nodiscard]] QString title() const { return m_title; }
    /// Said in place of the drawing when there is nothing to draw: "No jobs ended in this period."
    void setEmptyText(const QString& sentence);
    void setSimulated(bool simulated);
    [[nodiscard]] bool isSimulated() const { return m_simulated; }
    /// False where its card says SIMULATED for all that stands on it; pictures and CSV say it
    /// still.
    void setBadgeOnScreen(bool shown);
    void setFormatter(const Formatter& formatter);
    [[nodiscard]] const Formatter& formatter() const { return m_formatter; }

    /// One sentence that says what the chart shows, for those who do not see it.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// Title, summary and whether it is simulated: its name for those who do not see it.
    [[nodiscard]] QString sentence() const;
    /// Row and column of the table that the keys are on.
    [[nodiscard]] virtual std::optional<std::pair<int, int>> currentCell() const { return {}; }
    /// The numbers that are drawn.
    [[nodiscard]] virtual TableData tableData() const = 0;

    /// The table twin: the same data as a model. It is filled when somebody looks at it: a long one
    /// takes longer than the drawing.
    [[nodiscard]] ChartTable* table() const;
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;

    /// `size` in device-independent pixels; `palette` picks light or dark, the widget's own by
    /// default.
    [[nodiscard]] QImage toImage(const QSize& size, double ratio = 1,
                                 const Palette* palette = nullptr) const;
    /// What its copies and files say of themselves; the title is the chart's own.
    void setExportContext(const ExportContext& context);
    [[nodiscard]] Exporter* exporter() const { return m_exporter; }
    [[nodiscard]] ExportContext exportContext() const override;
    [[nodiscard]] TableData exportTable() const override { return tableData(); }
    [[nodiscard]] QSizeF exportSize() const override;
    void paintExport(QPainter& painter, const QRectF& area, const Palette& palette) const override;
    [[nodiscard]] const Palette& exportPalette() const override;

    /// Menu entries that every chart has: table, copy, save.
    void addStandardActions(QMenu& menu);

public slots:
    void toggleTable();

protected:
    /// Draws everything inside `area`; `interactive` asks for crosshair, hover and focus too.
    virtual void paintChart(QPainter& painter, const QRectF& area, const Palette& palette,
                            bool interactive) const = 0;
    /// Says a sentence to those who do not see where the keys are, or that the table's cell there.
    void announce(const QString& sentence);
    void announceCell(const QString& sentence);
    /// To be called when the data or its wording changed: table, summary and picture follow.
    virtual void dataChanged();

    /// Where "SIMULATED" stands: in a strip of its own below the drawing, so that it covers
    /// nothing. A chart that leaves it room at its top left (beside a legend) says false.
    [[nodiscard]] virtual bool hasBadgeStrip() const { return true; }
    /// The part of `area` that the drawing has: all of it, less the strip of simulated data.
    [[nodiscard]] QRectF drawingIn(const QRectF& area, bool onScreen = true) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The text of the tool tip at a point of the widget, empty for none.
    [[nodiscard]] virtual QString toolTipAt(const QPointF& position) const;

private:
    [[nodiscard]] QString summarized() const;
    void paintAll(QPainter& painter, const QRectF& area, const Palette& palette,
                  bool interactive) const;
    void paintBadge(QPainter& painter, const QRectF& area, const Palette& palette,
                    Qt::Alignment side) const;
    [[nodiscard]] QRect tableRect() const;
    void paintEmpty(QPainter& painter, const QRectF& area, const Palette& palette) const;

    QString m_title;
    QString m_emptyText;
    Formatter m_formatter;
    ChartTable* m_table;
    mutable bool m_tableIsOld = false;
    TableTwin* m_tableView = nullptr;
    ExportContext m_context;
    Exporter* m_exporter;
    bool m_simulated = false;
    bool m_badgeOnScreen = true;
};

} // namespace ff
