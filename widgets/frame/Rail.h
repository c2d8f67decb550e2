// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/dialogs/PageId.h"

#include <QWidget>

class QButtonGroup;

namespace ff {

/// The rail on the left: one button a page, icon over word.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void setCurrent(PageId page);

signals:
    void chosen(ff::PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_buttons;
};

} // namespace ff
