// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/NoteEditing.h"

#include "models/core/ErrorText.h"
#include "models/format/Formatter.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/dialogs/NoteDialog.h"

#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace ff {

NoteEditing::NoteEditing(Questions& questions, std::function<Scope()> scope, QWidget* page)
    : QObject(page)
    , m_questions(questions)
    , m_scope(std::move(scope))
    , m_page(page) {}

void NoteEditing::write(const Note& note) {
    auto* dialog = new NoteDialog(note, m_scope().zone, m_page);
    connect(dialog, &NoteDialog::kept, this, &NoteEditing::keep);
    dialog->open();
}

void NoteEditing::keep(const Note& note) {
    whenAnswered(m_questions.keepNote(note), this, [this, note](const Result<void>& kept) {
        if (!kept) {
            return emit trouble(describe(kept.error()));
        }
        const Scope scope = m_scope();
        if (note.at < scope.window.from || note.at >= scope.window.to) {
            emit notice(tr("The note is kept. It is about %1, outside the period that is shown.")
                            .arg(Formatter(QLocale(), scope.zone).date(note.at)));
        }
        emit done();
    });
}

void NoteEditing::remove(const Note& note) {
    auto* sure = new QMessageBox(QMessageBox::NoIcon, tr("Remove a note"),
                                 tr("Remove this note for good?") + QStringLiteral("\n\n") +
                                     QString::fromStdString(note.text),
                                 QMessageBox::Cancel, m_page);
    sure->setObjectName(QStringLiteral("removeNoteQuestion"));
    sure->setTextFormat(Qt::PlainText);
    sure->setAttribute(Qt::WA_DeleteOnClose);
    auto* button = sure->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    connect(button, &QAbstractButton::clicked, this, [this, id = note.id] {
        whenAnswered(m_questions.removeNote(id), this, [this](const Result<void>& removed) {
            if (!removed) {
                emit trouble(describe(removed.error()));
            }
            emit done();
        });
    });
    sure->open();
}

} // namespace ff
