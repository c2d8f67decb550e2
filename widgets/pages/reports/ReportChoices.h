// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/reports/Paper.h"
#include "models/reports/sections/ReportInputs.h"

#include <QWidget>

#include <expected>
#include <set>

class QComboBox;
class QFormLayout;

namespace ff {

/// Which report: kind, of what, over which period, in which zone, language and unit, on which
/// paper.
class ReportChoices final : public QWidget {
    Q_OBJECT
public:
    explicit ReportChoices(QWidget* parent = nullptr);

    /// What can be chosen; what was chosen stays.
    void setFederation(const Federation& federation, const std::set<SystemId>& polled);
    /// Zone and unit as the window has them; they are the choice until another one is made.
    void setDefaults(const Scope& scope);

    /// What is asked for, or why it cannot be, in words.
    [[nodiscard]] std::expected<report::Request, QString> request(Instant now) const;
    [[nodiscard]] report::Paper paper() const;

signals:
    /// Another report is to be read.
    void requestChanged();
    /// The same report on other paper.
    void paperChanged();

private:
    void build();
    void fillPeriods(Instant now);
    void fillLanguages();
    void fillSubjects();
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] report::Kind kind() const;

    Federation m_federation;
    std::set<SystemId> m_polled;
    QComboBox* m_kind;
    QComboBox* m_subject;
    QComboBox* m_period;
    QComboBox* m_zone;
    QComboBox* m_language;
    QComboBox* m_unit;
    QComboBox* m_paper;
    bool m_isTouched = false; ///< zone or unit were chosen here
};

} // namespace ff
