// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/NoteDialog.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ff {

NoteDialog::NoteDialog(const Note& note, const std::string& zone, QWidget* parent)
    : QDialog(parent)
    , m_note(note)
    , m_zone(zone)
    , m_at(new QDateTimeEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_room(new QLabel(this)) {
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(note.id == 0 ? tr("Add a note") : tr("Change the note"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(460, 280);
    // The edit shows what the zone's clocks show; its own idea of a zone is not used.
    const QDateTime clock = QDateTime::fromMSecsSinceEpoch(
        toMillis(note.at), QTimeZone(QByteArray::fromStdString(zone)));
    m_at->setObjectName(QStringLiteral("noteAt"));
    m_at->setTimeSpec(Qt::UTC);
    m_at->setDateTime(QDateTime(clock.date(), clock.time(), Qt::UTC));
    m_at->setCalendarPopup(true);
    m_at->setDisplayFormat(tr("d MMM yyyy, HH:mm", "Qt date format"));
    m_at->setAccessibleName(tr("When"));
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Cooling repaired; new scheduler settings …"));
    m_text->setPlainText(QString::fromStdString(note.text));
    m_text->setTabChangesFocus(true);
    m_room->setObjectName(QStringLiteral("noteRoom"));
    m_room->setWordWrap(true);
    m_room->setProperty("quiet", true);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&When (%1)").arg(QString::fromStdString(zone)), m_at);
    form->addRow(tr("&Note"), m_text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("keepNote"));
    m_keep->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_room);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &NoteDialog::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteDialog::checkInput);
    checkInput();
    m_text->setFocus();
}

std::string NoteDialog::text() const {
    return m_text->toPlainText().trimmed().toStdString();
}

void NoteDialog::checkInput() {
    const auto size = text().size();
    m_keep->setEnabled(size > 0 && size <= kLongestNote);
    m_room->setText(
        size > kLongestNote
            ? tr("The note is too long: %n characters over.", nullptr, int(size - kLongestNote))
            : tr("Everyone who reads this cache sees it: write no names of people."));
}

void NoteDialog::keep() {
    const QDateTime clock = m_at->dateTime();
    const QTimeZone zone(QByteArray::fromStdString(m_zone));
    m_note.at = fromMillis(QDateTime(clock.date(), clock.time(), zone).toMSecsSinceEpoch());
    m_note.text = text();
    accept();
    emit kept(m_note);
}

void NoteDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier && m_keep->isEnabled()) {
        keep();
    } else {
        QDialog::keyPressEvent(event);
    }
}

} // namespace ff
