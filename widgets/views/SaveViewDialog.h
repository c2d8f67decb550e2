// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/views/ViewList.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ff {

/// Asks for a name: of what is looked at, to be kept, or of a view that has one already.
class SaveViewDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Of { newView, renamed };
    /// `text` says what the view shows; `name` stands in the line.
    SaveViewDialog(Of of, const QString& name, const QString& text, ViewList others,
                   QWidget* parent = nullptr);

signals:
    void named(const QString& name);

private:
    void follow();

    Of m_of;
    QString m_old;
    ViewList m_others;
    QLineEdit* m_name;
    QLabel* m_remark;
    QPushButton* m_save;
};

} // namespace ff
