// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/pilot/PilotNeed.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QSpinBox;

namespace ff {

/// What the pilot needs, as a form.
class NeedForm final : public QWidget {
    Q_OBJECT
public:
    explicit NeedForm(QWidget* parent = nullptr);

    /// The GPU models, holders and access modes to choose from; choices stay.
    void setFederation(const Federation& federation);
    /// The need without its network; days are those of the zone.
    [[nodiscard]] PilotNeed need(const std::string& zone) const;
    /// Shows the need but for its days.
    void setNeed(const PilotNeed& need);

signals:
    void changed();

private:
    void build();
    void connectAll();

    QSpinBox* m_gpus;
    QDoubleSpinBox* m_hours;
    QSpinBox* m_runs;
    QCheckBox* m_parallel;
    QComboBox* m_model;
    QSpinBox* m_memory; ///< 0: any
    QCheckBox* m_later;
    QDateEdit* m_from;
    QCheckBox* m_hasDeadline;
    QDateEdit* m_until;
    QComboBox* m_holder;
    QComboBox* m_mode;
    QComboBox* m_confidence;
};

} // namespace ff
