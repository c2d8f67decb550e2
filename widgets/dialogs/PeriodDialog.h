// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"

#include <QDialog>

class QCalendarWidget;
class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace ff {

/// A period of one's own: the first and the last day, typed or chosen in a calendar, as clocks in
/// the scope's zone show them. With times of day where a person asks for them.
class PeriodDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PeriodDialog(const Scope& scope, QWidget* parent = nullptr);

signals:
    void chosen(const ff::Scope& scope);

private:
    struct End {
        QDateEdit* date = nullptr;
        QTimeEdit* time = nullptr;
        QCalendarWidget* calendar = nullptr;
    };
    End addEnd(QVBoxLayout* column, const char* name, const QString& title, QLabel** heading);
    void showScope();
    void showTimes(bool shown);
    void switchTimes(bool shown);
    [[nodiscard]] Window wholeDays() const;
    [[nodiscard]] Window timed() const;
    [[nodiscard]] Window window() const;
    /// What the dates come to, or why they are no period.
    void check();
    void markDays();
    void take();

    Scope m_scope;
    End m_from;
    End m_to;
    QLabel* m_toHeading = nullptr;
    QCheckBox* m_times;
    QLabel* m_sentence;
    QPushButton* m_ok = nullptr;
};

} // namespace ff
