// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/Page.h"
#include "widgets/theme/Icons.h"

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace ff {

class BarList;
class Card;
class Chart;
class FilterButton;
class HeatMap;
class TimeChart;
class TimeLink;

/// One system: its GPUs by state under the capacity line, the queue, waits, shares and the week.
/// The charts over time share crosshair and zoom.
class FactoryPage final : public Page {
    Q_OBJECT
public:
    explicit FactoryPage(Questions& questions, QWidget* parent = nullptr);

    void setSystem(const SystemId& system);
    [[nodiscard]] const SystemId& system() const { return m_system; }

signals:
    void explanationRequested(const ff::Figure& figure, QWidget* at);

protected:
    void ask() override;

private:
    void display(const FactoryView& view);
    void displayFacts(const FactoryView& view);
    void displayTime(const FactoryView& view);
    void buildSystemMenu();
    QWidget* buildHeader();
    QWidget* buildCharts();
    Card* card(const QString& title, const char* name, Chart* chart, const QString& emptyText);
    QToolButton* stepButton(const char* name, Icon drawing, const QString& text, int by);
    QPushButton* addFigure(const char* name, Figure FactoryView::* figure);
    void displayFigure(QPushButton* button, const QString& name, const Figure& figure);
    void step(int by);
    void savePicture();

    SystemId m_system;
    FactoryView m_view;
    TimeLink* m_link;
    FilterButton* m_choice;
    QLabel* m_facts;
    QPushButton* m_allocation = nullptr;
    QPushButton* m_utilisation = nullptr;
    QWidget* m_body = nullptr;
    TimeChart* m_states = nullptr;
    TimeChart* m_queue = nullptr;
    TimeChart* m_waits = nullptr;
    TimeChart* m_holdersOverTime = nullptr;
    BarList* m_shares = nullptr;
    HeatMap* m_week = nullptr;
    Card* m_statesCard = nullptr;
    Card* m_queueCard = nullptr;
    Card* m_waitsCard = nullptr;
    Card* m_sharesCard = nullptr;
    Card* m_weekCard = nullptr;
};

} // namespace ff
