// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotOption.h"
#include "widgets/pages/base/Page.h"

#include <memory>

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace ff {

class Card;
class NeedForm;
class OptionDetail;
class OptionsModel;
class TableExport;

/// Where and when a pilot can run: the need, the ranked options, and the one that is selected in
/// sentences. The network is the top strip's.
class PlannerPage final : public Page {
    Q_OBJECT
public:
    explicit PlannerPage(Questions& questions, QWidget* parent = nullptr);
    ~PlannerPage() override;

    [[nodiscard]] PilotNeed need() const;
    void setNeed(const PilotNeed& need);
    /// The plans that were kept, as text to be remembered.
    [[nodiscard]] std::string scenarios() const;
    void setScenarios(const std::string& json);
    /// Writes what is shown as a report into the folder, and says so.
    void writeBrief(const QString& folder);

protected:
    void ask() override;

private:
    void buildOptions();
    void display(const PilotPlan& plan);
    void displayDetail();
    void fitColumns();
    void say(const QString& sentence);
    void askForFolder();

    NeedForm* m_form;
    OptionsModel* m_model;
    Card* m_needs;
    Card* m_options;
    QLabel* m_sentence; ///< what is wrong with the need, or that the past is being replayed
    QTableView* m_table;
    QPushButton* m_brief = nullptr;
    OptionDetail* m_detail;
    QTimer* m_typing; ///< a need is asked for when it has stood still for a moment
    std::unique_ptr<TableExport> m_export;
};

} // namespace ff
