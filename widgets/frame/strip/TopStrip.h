// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"
#include "models/questions/Questions.h"
#include "models/sources/Freshness.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ff {

class Chip;
class FilterButton;
class FreshnessChips;
class ScopeMenus;
class SegmentedControl;

/// The strip on top of every page: what is looked at (period, network, holder, access mode), how
/// fresh it is, back and forward, and the way to anywhere.
class TopStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TopStrip(Questions& questions, QWidget* parent = nullptr);

    void setScope(const Scope& scope);
    [[nodiscard]] const Scope& scope() const { return m_scope; }
    /// States that were chosen, the newest first: their menu offers these before the others.
    [[nodiscard]] const std::vector<HolderId>& recent() const { return m_recent; }
    void setRecent(std::vector<HolderId> recent) { m_recent = std::move(recent); }
    /// The part of the period that charts are zoomed to; unset: all of it.
    void setZoom(const std::optional<Window>& part);
    void setFreshness(const FreshnessCount& count);
    void setSimulated(bool simulated);
    void setHistory(bool canGoBack, bool canGoForward);

signals:
    void scopeChosen(const ff::Scope& scope);
    void backRequested();
    void forwardRequested();
    void goToRequested();
    void sourcesRequested();
    void customPeriodRequested();
    void zoneRequested();
    void settingsRequested(QWidget* at);
    /// The whole period again.
    void zoomResetRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMenus();
    void describe();
    /// Leaves out words until all fits, those first that are missed least: the dates (the tool tip
    /// has them), the names of choices, the view that is not chosen, the ends of long values.
    void fit();
    void choose(const Scope& scope);
    void showHolders();
    QToolButton* addButton(QHBoxLayout* row, const char* name, const QString& text);

    Questions& m_questions;
    Scope m_scope;
    std::vector<HolderId> m_recent; ///< states that were chosen, the newest first
    QToolButton* m_back;
    QToolButton* m_forward;
    std::optional<Window> m_zoom;
    FilterButton* m_period;
    QToolButton* m_zoomReset;
    FilterButton* m_network;
    FilterButton* m_holder;
    SegmentedControl* m_view; ///< of a state: what its users used, or what was spent of its share
    FilterButton* m_mode;
    Chip* m_unit;
    Chip* m_simulated;
    ScopeMenus* m_menus;
    FreshnessChips* m_freshness = nullptr;
    QToolButton* m_goTo;
    QToolButton* m_settings;
};

} // namespace ff
