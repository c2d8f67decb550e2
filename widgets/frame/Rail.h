// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/PageId.h"

#include <QWidget>

class QButtonGroup;

namespace ff {

class BellButton;

/// The rail on the left: one button a page, icon over word.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void setCurrent(PageId page);
    /// How many alerts nobody has seen yet; the bell is there from then on.
    void setAlerts(int open);

signals:
    void chosen(ff::PageId page);
    void alertsRequested();
    void viewsRequested(QWidget* at);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_buttons;
    BellButton* m_bell;
};

} // namespace ff
