// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/pages/base/Page.h"

#include <memory>
#include <set>
#include <string>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace ff::report {
struct Pages;
struct Report;
} // namespace ff::report

namespace ff {

class Card;
class DefinitionBar;
class FrozenBar;
class KeptReports;
class PagesView;
class PreviewBar;
class ReportChoices;
class ReportMaker;
class SaveButton;
class SectionEdits;

/// A report: which one, what is said in it, its pages as they will be printed, and its files. Zone
/// and unit are the top strip's until others are chosen here.
class ReportsPage final : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(Questions& questions, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void setScope(const Scope& scope) override;
    [[nodiscard]] bool isSettled() const override;
    /// As it is shown; null until one is read.
    [[nodiscard]] std::shared_ptr<const report::Report> report() const;
    /// What was chosen and written here.
    [[nodiscard]] ReportDefinition definition() const;
    /// A page as a person left it.
    struct Left {
        ReportDefinition definition{};
        bool isSubjectTouched = false;                  ///< else the strip says of what
        bool isTouched = false;                         ///< zone or unit: else those of the window
        std::shared_ptr<const report::Report> opened{}; ///< a kept one; null: the draft
    };
    [[nodiscard]] Left left() const;
    /// As another page of this kind was left.
    void takeOver(const Left& left);

protected:
    void ask() override;

private:
    void build();
    QWidget* buildSide();
    QWidget* buildPreview();
    void make();
    void showPages(const std::shared_ptr<const report::Pages>& pages);
    void markSection(std::size_t page);
    void save(const QString& folder, const std::set<std::string>& formats);
    void say(const QString& sentence);
    void connectKept();
    /// The default holder, where neither the strip nor the person's locale has one.
    void askForHolder();
    void useDefinition(const ReportDefinition& definition);
    void keepDefinition();
    void openKept(const std::shared_ptr<const report::Report>& report);
    /// The draft of today in place of a frozen report.
    void closeKept();
    void showChanges();

    DefinitionBar* m_definitions;
    KeptReports* m_kept;
    FrozenBar* m_frozenBar;
    QPushButton* m_freeze;
    std::shared_ptr<const report::Report> m_frozen; ///< what is shown; null: the draft
    bool m_isAskingForHolder = false;
    ReportChoices* m_choices;
    SectionEdits* m_edits;
    PagesView* m_pages;
    PreviewBar* m_bar;
    QListWidget* m_list;
    Card* m_preview;
    QLabel* m_sentence; ///< what is wrong with the choice, or that nothing is there yet
    QHBoxLayout* m_actions;
    SaveButton* m_save;
    ReportMaker* m_maker;
    QTimer* m_typing; ///< pages are laid out when what is typed has stood still for a moment
};

} // namespace ff
