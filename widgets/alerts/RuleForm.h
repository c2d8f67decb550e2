// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/alerts/AlertFigures.h"
#include "models/federation/Federation.h"

#include <QWidget>

#include <set>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QMenu;
class QSpinBox;
class QPushButton;

namespace ff {

/// The fields of a rule: what is watched, when it fires, of what.
class RuleForm final : public QWidget {
    Q_OBJECT
public:
    /// `polled`: the systems that can be chosen; others stay where a rule has them.
    RuleForm(const AlertRule& rule, const Federation& federation, const std::set<SystemId>& polled,
             QWidget* parent = nullptr);

    [[nodiscard]] AlertRule rule() const;
    void setThreshold(double threshold);

signals:
    void changed();

private:
    struct Choice {
        std::string id;
        QString title;
    };

    void build();
    void fillFigures();
    void adapt();
    void limitHysteresis();
    void fillSubjects();
    void describeSubjects();
    [[nodiscard]] AlertFigure figure() const;
    [[nodiscard]] AlertRule::When when() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] AlertRule typed() const;

    AlertRule m_before;      ///< its id, and what has no field
    Federation m_federation; ///< its own: settings are read anew while the dialog is open
    std::set<SystemId> m_polled;
    std::set<std::string> m_systems;
    std::set<std::string> m_holders;
    QFormLayout* m_form;
    QLineEdit* m_name;
    QComboBox* m_figure;
    QComboBox* m_when;
    QDoubleSpinBox* m_threshold;
    QDoubleSpinBox* m_hysteresis;
    QWidget* m_lasts = nullptr;
    QSpinBox* m_lastsNumber = nullptr;
    QComboBox* m_lastsUnit = nullptr;
    QSpinBox* m_endsWithin;
    QPushButton* m_subjects;
    AlertRule m_shown; ///< `m_before` as its fields show it, rounded
    bool m_isFilling = false;
};

} // namespace ff
