// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/Report.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ff {

/// Above the pages of a frozen report: that it is one, and what can be done with it.
class FrozenBar final : public QWidget {
    Q_OBJECT
public:
    explicit FrozenBar(QWidget* parent = nullptr);

    void setReport(const report::Report& report);
    void setComparing(bool isComparing);

signals:
    void publishRequested();
    void changesRequested();
    void draftRequested();

private:
    QLabel* m_text;
    QPushButton* m_publish;
    QPushButton* m_changes;
};

} // namespace ff
