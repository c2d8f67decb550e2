// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/base/Page.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ff {

class Card;
class HolderPanel;
class ShareFloor;
class SharesMatrix;
class SegmentedControl;
class SharesModel;
class TableExport;
class UsagePane;

/// Who used which system: the matrix with the holder that is selected in it, or usage in any cut.
class SharesPage final : public Page {
    Q_OBJECT
public:
    explicit SharesPage(Questions& questions, QWidget* parent = nullptr);
    ~SharesPage() override;

    /// Shows a holder (empty: unattributed, unset: the first row), on one system or on all.
    void select(const std::optional<HolderId>& holder, const std::optional<SystemId>& system);
    /// The matrix in place of usage in any cut.
    void showMatrix();
    void setScope(const Scope& scope) override;
    [[nodiscard]] PageChoices choices() const override;
    void choose(const PageChoices& choices) override;

    [[nodiscard]] bool isSettled() const override;

protected:
    void ask() override;

private:
    void display(const SharesView& view);
    void askForHolder();
    void askForFloor();
    void displayUntold();
    void displayEmpty(const SharesView& view);
    QWidget* buildHeader();
    QWidget* buildMatrixView();
    Card* buildMatrix();
    void fixAttribution();
    [[nodiscard]] ExportContext matrixContext() const;

    SharesModel* m_model;
    SharesMatrix* m_matrix = nullptr;
    ShareFloor* m_floor = nullptr;
    int m_floorAsked = 0; ///< an answer to an older question is not shown
    SegmentedControl* m_measure = nullptr;
    std::unique_ptr<TableExport> m_export; ///< of the matrix
    Coverage m_coverage;                   ///< of all that it shows
    SharesView m_shares;
    QLabel* m_untold = nullptr;
    QLabel* m_nothing = nullptr;
    Card* m_card = nullptr;
    QPushButton* m_fix = nullptr;
    HolderPanel* m_panel;
    UsagePane* m_usage;
    QStackedWidget* m_views;
    SegmentedControl* m_view = nullptr; ///< which of them
    std::optional<HolderId> m_chosen;   ///< unset: nothing was chosen
    HolderId m_shown;                   ///< what the panel is of, or is asked for
    bool m_selecting = false;           ///< the mark is moved by the page and not by a person
    std::optional<SystemId> m_system;
    int m_asked = 0;
    int m_answered = 0;
    bool m_simulated = false;
};

} // namespace ff
