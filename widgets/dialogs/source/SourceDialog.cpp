// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/source/SourceDialog.h"

#include "models/core/ErrorText.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/dialogs/source/AskToDiscard.h"
#include "widgets/dialogs/source/SourceForm.h"
#include "widgets/theme/Palette.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ff {

SourceDialog::SourceDialog(Questions& questions, QWidget* parent,
                           const std::optional<SourceConfig>& edited)
    : QDialog(parent)
    , m_questions(questions)
    , m_isChange(edited.has_value())
    , m_form(new SourceForm(questions.federation(), edited, this))
    , m_answer(new QLabel(this)) {
    setObjectName(QStringLiteral("sourceDialog"));
    setWindowTitle(m_isChange ? tr("Change a source") : tr("Add a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    m_answer->setObjectName(QStringLiteral("testAnswer"));
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setMinimumHeight(44);
    m_answer->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancelSource"));
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testSource"));
    m_add = buttons->addButton(m_isChange ? tr("&Save") : tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("acceptSource"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_form);
    column->addWidget(m_answer);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &SourceDialog::add);
    connect(m_test, &QPushButton::clicked, this, &SourceDialog::test);
    connect(m_form, &SourceForm::edited, this, &SourceDialog::noteEdit);
    // Return never leaves: it tests, and once a test went well it adds.
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    makeDefault(m_test);
    checkInput();
}

void SourceDialog::setPastDays(int days) {
    m_form->setPastDays(days);
    m_edited = false;
}

void SourceDialog::suggestSystem(const SystemId& system) {
    m_form->chooseSystem(system);
    m_edited = false;
}

void SourceDialog::goOnWith(const SourceEntry& entry, bool edited) {
    m_form->take(entry);
    m_edited = edited;
}

void SourceDialog::makeDefault(QPushButton* button) {
    for (QPushButton* each : {m_test, m_add}) {
        each->setDefault(each == button);
    }
}

/// What was found of other input says nothing of this one.
void SourceDialog::noteEdit() {
    m_edited = true;
    ++m_asked;
    m_asking = false;
    makeDefault(m_test);
    say({}, Tone::neutral);
    checkInput();
}

void SourceDialog::checkInput() {
    m_test->setEnabled(m_form->isComplete());
    m_add->setEnabled(m_form->isComplete() && m_form->hasName());
    const QString wrong = m_form->problem();
    if (!wrong.isEmpty()) {
        say(wrong, Tone::bad);
    } else if (m_form->isComplete() && !m_form->hasName()) {
        say(tr("Name: give the source a name to add it; a test needs none."), Tone::neutral);
    }
}

void SourceDialog::say(const QString& text, Tone tone) {
    const Palette& colours = Palette::of(this);
    QPalette palette = m_answer->palette();
    palette.setColor(QPalette::WindowText, tone == Tone::bad    ? colours.bad
                                           : tone == Tone::good ? colours.good
                                                                : colours.quietText);
    m_answer->setPalette(palette);
    m_answer->setText(text);
}

/// The button keeps the focus meanwhile: disabled, it would hand it to Cancel.
void SourceDialog::test() {
    if (m_asking) {
        return;
    }
    m_asking = true;
    const SourceEntry asked = m_form->entry();
    say(tr("Asking %1 …").arg(QString::fromStdString(asked.source.url)), Tone::neutral);
    whenAnswered(m_questions.test(asked), this,
                 [this, mine = ++m_asked](const Result<QString>& found) {
                     if (mine != m_asked) {
                         return;
                     }
                     m_asking = false;
                     if (!found) {
                         return say(describe(found.error()), Tone::bad);
                     }
                     say(tr("Found: %1").arg(*found), Tone::good);
                     if (m_add->isEnabled()) {
                         makeDefault(m_add);
                     } else {
                         m_form->focusName();
                     }
                 });
}

void SourceDialog::add() {
    setAdding(true);
    m_add->setEnabled(false);
    whenAnswered(
        (m_isChange ? m_questions.change(m_form->entry()) : m_questions.add(m_form->entry())), this,
        [this](const Result<void>& added) {
            setAdding(false);
            if (added) {
                return accept();
            }
            m_add->setEnabled(true);
            say(describe(added.error()), Tone::bad);
        });
}

/// What is being kept can no longer be taken back here. The keychain may take a minute.
void SourceDialog::setAdding(bool adding) {
    m_adding = adding;
    m_form->setEnabled(!adding);
    m_test->setEnabled(!adding);
    m_cancel->setEnabled(!adding);
}

void SourceDialog::reject() {
    if (m_adding) {
        return;
    }
    if (!m_edited) {
        return QDialog::reject();
    }
    askToDiscard(*this,
                 m_isChange ? tr("Discard what was changed? It is not saved yet.")
                            : tr("Discard what was entered? The source is not added yet."),
                 [this] { QDialog::reject(); });
}

} // namespace ff
