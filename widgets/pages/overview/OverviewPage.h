// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/base/Page.h"
#include "widgets/pages/overview/OverviewLook.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ff {

class BarList;
class Card;
class Chip;
class FigureCard;
class FloorCards;
class FloorFilter;
class FloorTable;
class Legend;
class SegmentedControl;
class SystemsWithoutSource;
class TableExport;
class TileMap;

/// All factories side by side: four figures, the floor, and who used it.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Questions& questions, QWidget* parent = nullptr);
    ~OverviewPage() override;

    /// Columns, filter, cards or table, and what bars and map show.
    void setLook(const OverviewLook& look);
    [[nodiscard]] OverviewLook look() const;
    [[nodiscard]] PageChoices choices() const override;
    void choose(const PageChoices& choices) override;

signals:
    /// A system without data: whoever looks wants a source of it.
    void sourceRequested(const ff::SystemId& system);

protected:
    void ask() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] ExportContext contextOf(const QString& title, const QString& remark,
                                          const Figure& figure) const;
    [[nodiscard]] static bool isWeighed(const FloorView& view);
    void display(const FloorView& view);
    void displayHolders(const FloorView& view);
    void fitHolders();
    void displayFloor();
    void displayMap();
    void chooseColumns();
    void showCards(bool cards);
    void setScale(int index);
    QPushButton* buildViewMenu();
    void displayReach(const FloorView& view, const std::optional<double>& pending);
    void displayMarks(const FloorView& view, const std::vector<FloorRow>& polled);
    /// True while more of the past is seen with each answer.
    [[nodiscard]] bool isFetching(const FloorView& view);
    Card* buildFloor();
    Card* buildHolders();
    FigureCard* addFigure(const char* name, FigureCard* card, Figure FloorView::* figure);

    FloorView m_view;
    bool m_isAnswered = false; ///< m_view is an answer
    bool m_fetching = false;   ///< more of the past is seen with each answer
    double m_seen = 0;         ///< ms of the period, at the last answer
    Instant m_seenAt;
    Period m_seenOf = Period::last30d;
    FigureCard* m_allocation;
    FigureCard* m_utilisation;
    FigureCard* m_idle;
    FigureCard* m_pressure;
    FigureCard* m_coverage;
    QLabel* m_filter = nullptr;
    QLabel* m_marks = nullptr;
    Card* m_floorCard = nullptr;
    FloorTable* m_floor = nullptr;
    FloorCards* m_cards = nullptr;
    QStackedWidget* m_floorStack = nullptr;
    FloorFilter* m_shown = nullptr;
    QLabel* m_none = nullptr; ///< in place of a list that the filter has emptied
    SegmentedControl* m_scale = nullptr;
    SegmentedControl* m_mapValue = nullptr;
    Chip* m_mapBadge = nullptr;
    std::unique_ptr<TableExport> m_floorExport;
    SystemsWithoutSource* m_withoutSource = nullptr;
    Legend* m_legend = nullptr;
    TileMap* m_map = nullptr;
    BarList* m_holders = nullptr;
    Card* m_holderCard = nullptr;
};

} // namespace ff
