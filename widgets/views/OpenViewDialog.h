// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ff {

/// Takes a link that somebody sent, or a file.
class OpenViewDialog final : public QDialog {
    Q_OBJECT
public:
    explicit OpenViewDialog(QWidget* parent = nullptr);

signals:
    /// A link that is right as far as it can be told here, or the path of a file.
    void chosen(const QString& view);

private:
    void follow();
    void askForFile();

    QLineEdit* m_link;
    QLabel* m_sentence;
    QPushButton* m_open;
};

} // namespace ff
