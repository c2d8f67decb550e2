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
class PollLogPanel;
class SourceCare;
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
    void explanationRequested(const ff::Figure& figure, QWidget* at);

protected:
    void ask() override;

private:
    void display(const SourcesView& view);
    void displayDetail();
    void changeCurrent();
    void removeCurrent();
    void displayPast(const SourceRow& row);
    void switchPast();
    void fitColumns();
    void measure();
    void forgetRoom();
    [[nodiscard]] QStringList roomFacts(const SystemId& system) const;

    SourcesModel* m_model;
    QTableView* m_table;
    Card* m_card;
    QLabel* m_empty;
    Card* m_detail; ///< of the source that is selected: where, how often, its sentence in full
    QLabel* m_sentence;
    QLabel* m_facts;
    PollLogPanel* m_log;
    SourceCare* m_care;
    SourceKeeping* m_keeping = nullptr; ///< null: nobody keeps logs
    CacheUse m_use;
    Instant m_measured;  ///< when `m_use` was asked for
    QPushButton* m_past; ///< stops to fetch the source's past, or goes on
    QPushButton* m_change;
    QPushButton* m_remove;
    std::unique_ptr<TableExport> m_export;
    bool m_simulated = false;
    int m_measuring = 0; ///< an answer about the cache that was left is not shown
};

} // namespace ff
