// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/sources/CacheUse.h"
#include "widgets/pages/base/Page.h"

#include <memory>

class QLabel;
class QPushButton;
class QTableView;

namespace ff {

class Card;
class SourceDetail;
class SourceKeeping;
class SourcesModel;
class TableExport;

/// Every source that is polled, how it does, and the way to add and remove one.
class SourcesPage final : public Page {
    Q_OBJECT
public:
    explicit SourcesPage(Questions& questions, QWidget* parent = nullptr);
    ~SourcesPage() override;

    /// The log of polls, a pause, and what the cache takes, from now on.
    void setKeeping(SourceKeeping& keeping);
    [[nodiscard]] bool isSettled() const override;

signals:
    void addRequested();
    void changeRequested(const ff::SourceId& source);

protected:
    void ask() override;

private:
    void display(const SourcesView& view);
    void displayDetail();
    void changeCurrent();
    void removeCurrent();
    void switchPast();
    void fitColumns();
    void measure();
    void forgetRoom();

    SourcesModel* m_model;
    QTableView* m_table;
    Card* m_card;
    QLabel* m_empty;
    SourceDetail* m_detail;             ///< of the source that is selected
    SourceKeeping* m_keeping = nullptr; ///< null: nobody keeps logs
    CacheUse m_use;
    Instant m_measured; ///< when `m_use` was asked for
    QPushButton* m_change;
    QPushButton* m_remove;
    std::unique_ptr<TableExport> m_export;
    bool m_simulated = false;
    int m_measuring = 0; ///< an answer about the cache that was left is not shown
};

} // namespace ff
