// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/questions/Questions.h"
#include "widgets/alerts/AlertCenter.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ff {

class Prose;
class SegmentedControl;
class TextRows;

/// What fires, what fired, and the rules, each as a table with what can be done about it. It stays
/// open beside the pages.
class AlertsDialog final : public QDialog {
    Q_OBJECT
public:
    enum class List { firing, history, rules };

    AlertsDialog(AlertCenter& center, const Questions& questions, QWidget* parent = nullptr);

    void showList(List list);
    /// Times are said in this zone.
    void setZone(const std::string& zone);

signals:
    /// The page of the system should be shown.
    void systemActivated(const ff::SystemId& system);

private:
    struct Page {
        QTableView* table = nullptr;
        TextRows* rows = nullptr;
        QWidget* actions = nullptr;
        QLabel* empty = nullptr;
    };

    void build();
    Page addPage(const char* name, const QString& accessibleName, const QStringList& headings,
                 const std::vector<int>& widths);
    QPushButton* addAction(Page& page, const char* name, const QString& text);
    void display();
    void updateActions();
    [[nodiscard]] const AlertNow* currentAlert() const;
    [[nodiscard]] const AlertRule* currentRule() const;
    void acknowledge();
    void fillMuteMenu(QPushButton* button, bool ofRule);
    void mute(Instant until, bool ofRule);
    void editRule(const AlertRule& rule, bool isNew);
    void switchRule();
    void removeRule();
    void report(QFuture<Result<void>> done);

    AlertCenter& m_center;
    const Questions& m_questions;
    std::string m_zone = "UTC";
    SegmentedControl* m_lists;
    QStackedWidget* m_pages;
    Page m_firing;
    Page m_history;
    Page m_rules;
    Prose* m_trouble;
    QPushButton* m_acknowledge = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_mute = nullptr;
    QPushButton* m_muteRule = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_switch = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace ff
