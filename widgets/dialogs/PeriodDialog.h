// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/periods/Scope.h"

#include <QDialog>

class QDateTimeEdit;

namespace ff {

/// A period of one's own, from and to as clocks in the scope's zone show them.
class PeriodDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PeriodDialog(const Scope& scope, QWidget* parent = nullptr);

signals:
    void chosen(const ff::Scope& scope);

private:
    void take();

    Scope m_scope;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
};

} // namespace ff
