// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/ports/ReportDefinitions.h"
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
    /// Zone, unit and holder as the window has them; they are the choice until another one is made.
    /// Where the window shows no holder, it is the state of the person's locale.
    void setDefaults(const Scope& scope);
    /// A national report, and nothing says of which holder: one with use is to be named.
    [[nodiscard]] bool needsHolder() const;
    void setHolderWithUse(const HolderId& holder);

    /// The choices, without what is written into the report.
    [[nodiscard]] ReportDefinition definition() const;
    /// Chooses what it says. False: what it is of is not there any more, and nothing changed.
    [[nodiscard]] bool apply(const ReportDefinition& definition);
    /// What a person chose here; the rest goes on following the window.
    [[nodiscard]] bool isSubjectTouched() const { return m_isSubjectTouched; }
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    void setTouched(bool isSubject, bool isZoneOrUnit) {
        m_isSubjectTouched = isSubject;
        m_isTouched = isZoneOrUnit;
    }

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
    void noteTexts();

    void chooseZoneAndUnit(const std::string& zone, GpuUnit unit);
    [[nodiscard]] std::string localHolder() const;
    [[nodiscard]] std::string entitledHolder() const;

    Federation m_federation;
    std::set<SystemId> m_polled;
    std::string m_holder; ///< the default; empty: not known yet
    QComboBox* m_kind;
    QComboBox* m_subject;
    QComboBox* m_period;
    QComboBox* m_zone;
    QComboBox* m_language;
    QComboBox* m_unit;
    QComboBox* m_style;
    QComboBox* m_paper;
    QString m_periodBefore; ///< as it was chosen last
    QString m_zoneBefore;
    bool m_isTouched = false;        ///< zone or unit were chosen here
    bool m_isSubjectTouched = false; ///< and what it is of
};

} // namespace ff
