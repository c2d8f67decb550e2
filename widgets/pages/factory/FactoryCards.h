// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/factory/FactoryView.h"
#include "models/federation/Federation.h"
#include "models/format/Formatter.h"

#include <QWidget>

#include <vector>

namespace ff {

class BarList;
class Card;
class Chart;
class Exporter;
class FigureButton;
class FloorBar;
class HeatMap;
class NotesCard;
class TimeChart;
class TimeLink;
class WaitGroupsCard;

/// The cards of the page of a factory: the charts in their places, and what the cards say of a
/// view. The charts over time share crosshair and zoom.
class FactoryCards final : public QWidget {
    Q_OBJECT
public:
    explicit FactoryCards(TimeLink& link, QWidget* parent = nullptr);

    [[nodiscard]] TimeChart& states() const { return *m_states; }
    [[nodiscard]] HeatMap& week() const { return *m_week; }
    [[nodiscard]] NotesCard& notes() const { return *m_notes; }
    [[nodiscard]] WaitGroupsCard& waitGroups() const { return *m_waitGroups; }
    [[nodiscard]] std::vector<Chart*> charts() const { return m_charts; }
    [[nodiscard]] std::vector<Exporter*> exporters() const;
    /// The quiet line of the card that the chart stands on.
    [[nodiscard]] static QString remarkOf(const Chart& chart);

    /// What is of a period as a whole.
    void displayFigures(const FactoryView& view, const Federation& federation,
                        const Formatter& formatter);
    /// What is over time. `full` is what there is to zoom out to.
    void displayTime(const FactoryView& view, const Window& full, const Federation& federation);
    void displayWeek(const FactoryView& view, const Federation& federation,
                     const Formatter& formatter);
    /// The right margin makes room for a scroll bar beside the cards.
    void setScrollBarShown(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at);
    void noteRequested(ff::Instant at);

private:
    Card* addCard(const QString& title, const char* name, Chart* chart, const QString& emptyText);
    TimeChart* addTimeChart(TimeLink& link);
    FigureButton* addFigure(Card* card, const char* name, const QString& title);
    void buildCards();
    void layOut();
    void fitFigures();

    TimeChart* m_states;
    TimeChart* m_queue;
    TimeChart* m_waits;
    TimeChart* m_holdersOverTime;
    BarList* m_shares;
    HeatMap* m_week;
    std::vector<Chart*> m_charts;
    FloorBar* m_bar = nullptr; ///< all of the period in one bar, as on Overview
    FigureButton* m_allocation = nullptr;
    FigureButton* m_utilisation = nullptr;
    FigureButton* m_idle = nullptr;
    FigureButton* m_wait = nullptr;
    Card* m_statesCard = nullptr;
    Card* m_queueCard = nullptr;
    Card* m_waitsCard = nullptr;
    Card* m_sharesCard = nullptr;
    Card* m_weekCard = nullptr;
    Card* m_holdersCard = nullptr;
    WaitGroupsCard* m_waitGroups = nullptr;
    NotesCard* m_notes = nullptr;
};

} // namespace ff
