// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/ports/NoteBook.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ff {

/// Writes or changes a note about an instant, as clocks in `zone` show it. Return in the text makes
/// a new line, Ctrl+Return keeps the note.
class NoteDialog final : public QDialog {
    Q_OBJECT
public:
    NoteDialog(const Note& note, const std::string& zone, QWidget* parent = nullptr);

signals:
    void kept(const ff::Note& note);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void checkInput();
    void keep();
    [[nodiscard]] std::string text() const;

    Note m_note;
    std::string m_zone;
    QDateTimeEdit* m_at;
    QPlainTextEdit* m_text;
    QLabel* m_room;
    QPushButton* m_keep;
};

} // namespace ff
