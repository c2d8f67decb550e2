// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/source/SourceWizard.h"

#include "widgets/controls/Prose.h"
#include "widgets/dialogs/source/AskToDiscard.h"
#include "widgets/dialogs/source/SourceForm.h"
#include "widgets/theme/Palette.h"
#include "widgets/theme/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {

SourceWizard::SourceWizard(Questions& questions, SourceKeeping& keeping, QWidget* parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_keeping(keeping)
    , m_title(new QLabel(this))
    , m_help(new Prose(this))
    , m_form(new SourceForm(questions.federation(), std::nullopt, this))
    , m_text(new Prose(this))
    , m_answer(new Prose(this)) {
    setObjectName(QStringLiteral("sourceWizard"));
    setWindowTitle(tr("Add a source"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(600, 420);
    setMinimumWidth(560);
    build();
    m_form->offerToFindOut();
    connect(m_form, &SourceForm::edited, this, [this] {
        m_edited = true;
        ++m_asked;
        m_asking = false;
        if (m_step == Step::system) {
            compare();
        }
        checkInput();
    });
    connect(m_form->findChild<QLineEdit*>(QStringLiteral("sourceId")), &QLineEdit::textEdited, this,
            [this] { m_named = true; });
    go(Step::address);
}

void SourceWizard::build() {
    m_title->setObjectName(QStringLiteral("wizardStep"));
    m_title->setFont(themeFont(TextSize::title));
    m_help->setProperty("quiet", true);
    m_text->setObjectName(QStringLiteral("wizardFound"));
    m_answer->setObjectName(QStringLiteral("wizardAnswer"));
    for (Prose* prose : {m_help, m_text, m_answer}) {
        prose->setTextFormat(Qt::PlainText);
        prose->setMinimumWidth(520);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const auto button = [this](const QString& text, const char* name, void (SourceWizard::*act)()) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_all = new QPushButton(tr("All fields at once…"), this);
    m_all->setObjectName(QStringLiteral("wizardAll"));
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, &SourceWizard::allFieldsRequested);
    m_cancel = button(tr("Cancel"), "wizardCancel", &SourceWizard::reject);
    m_back = button(tr("&Back"), "wizardBack", &SourceWizard::back);
    m_credential = new QPushButton(tr("Add a &credential…"), this);
    m_credential->setObjectName(QStringLiteral("wizardCredential"));
    m_credential->setAutoDefault(false);
    connect(m_credential, &QPushButton::clicked, this, [this] {
        m_way.push_back(m_step);
        go(Step::credential);
    });
    m_next = button(tr("&Next"), "wizardNext", &SourceWizard::next);
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_credential);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(m_form);
    column->addWidget(m_text);
    column->addWidget(m_answer);
    column->addStretch(1);
    column->addLayout(buttons);
}

void SourceWizard::setPastDays(int days) {
    m_form->setPastDays(days);
    m_edited = false;
}

void SourceWizard::suggestSystem(const SystemId& system) {
    m_suggested = system;
}

SourceEntry SourceWizard::entry() const {
    SourceEntry entry = m_form->entry();
    if (!m_offered && !m_suggested.empty()) {
        entry.source.system = m_suggested;
        entry.newSystem.clear();
    }
    return entry;
}

bool SourceWizard::isFolder() const {
    return m_form->source().kind == SourceKind::folder;
}

QString SourceWizard::titleOf(Step step) const {
    switch (step) {
    case Step::address:
        return tr("1 · Where it is");
    case Step::found:
        return tr("2 · What was found");
    case Step::credential:
        return tr("3 · Who you are there");
    case Step::system:
        return tr("4 · Which system it is");
    case Step::test:
        return tr("5 · Test");
    case Step::done:
        return tr("Done");
    }
    return {};
}

void SourceWizard::go(Step step) {
    m_step = step;
    ++m_asked;
    m_asking = false;
    QString title = titleOf(step);
    if (!title.isEmpty() && title.front().isDigit()) { // the one after those that were taken
        title.replace(0, 1, QString::number(m_way.size() + 1));
    }
    m_title->setText(title);
    const bool hasForm = step == Step::address || step == Step::credential || step == Step::system;
    m_form->setPart(step == Step::credential ? SourceForm::Part::credential
                    : step == Step::system   ? SourceForm::Part::system
                                             : SourceForm::Part::address);
    m_form->setVisible(hasForm);
    m_text->say({});
    say({}, Tone::neutral);
    switch (step) {
    case Step::address:
        m_help->say(tr("The address of a site's Prometheus, Slurm REST service or page of metrics, "
                       "as you would open it in a browser. What it is, the next step finds out; "
                       "nothing is kept yet."));
        break;
    case Step::found:
        m_help->say({});
        m_text->say(foundAndCompared());
        break;
    case Step::credential:
        m_help->say(tr("A token for Slurm or a bearer, a user name with it for basic "
                       "authentication, or a client certificate.") +
                    QLatin1Char(' ') + m_keeping.tokenPlace());
        break;
    case Step::system:
        m_help->say(tr("Which system of the catalogue it tells about. The likeliest is chosen."));
        offerSystem();
        compare();
        break;
    case Step::test:
        m_help->say({});
        test();
        break;
    case Step::done:
        m_help->say(doneText());
        break;
    }
    showButtons();
    checkInput();
    if (hasForm) {
        m_form->focusFirst();
    } else {
        m_next->setFocus();
    }
}

void SourceWizard::showButtons() {
    m_all->setVisible(m_step == Step::address);
    m_back->setVisible(!m_way.empty() && m_step != Step::done);
    m_cancel->setVisible(m_step != Step::done);
    m_credential->setVisible(m_step == Step::found && m_found && !m_found->asksForCredential);
    m_next->setText(m_step == Step::test   ? tr("&Add")
                    : m_step == Step::done ? tr("&Close")
                                           : tr("&Next"));
}

void SourceWizard::checkInput() {
    QString wrong = m_form->problem();
    bool ready = wrong.isEmpty();
    switch (m_step) {
    case Step::address:
        ready = m_form->hasPlace();
        break;
    case Step::credential:
        ready = m_form->isComplete();
        break;
    case Step::system:
        wrong = nameProblem();
        ready = m_form->isComplete() && m_form->hasName() && wrong.isEmpty();
        break;
    case Step::found:
    case Step::test:
    case Step::done:
        ready = true;
        break;
    }
    m_next->setEnabled(ready);
    const bool hasForm =
        m_step == Step::address || m_step == Step::credential || m_step == Step::system;
    if (hasForm && !m_asking) {
        say(wrong, Tone::bad);
    }
}

QString SourceWizard::nameProblem() const {
    const std::vector<SourceConfig> present = m_questions.configuredSources();
    const SourceId id = m_form->source().id;
    return std::ranges::find(present, id, &SourceConfig::id) == present.end()
               ? QString()
               : tr("Name: there is already a source called %1.")
                     .arg(QString::fromStdString(id.text));
}

void SourceWizard::say(const QString& text, Tone tone) {
    const Palette& colours = Palette::of(this);
    QPalette palette = m_answer->palette();
    palette.setColor(QPalette::WindowText, tone == Tone::bad    ? colours.bad
                                           : tone == Tone::good ? colours.good
                                                                : colours.quietText);
    m_answer->setPalette(palette);
    m_answer->say(text);
}

/// The button keeps the focus meanwhile: disabled, it would hand it to Cancel.
void SourceWizard::next() {
    if (m_asking) {
        return;
    }
    switch (m_step) {
    case Step::address:
        if (!isFolder()) {
            return look();
        }
        if (m_found) { // of an address that was given up
            m_found.reset();
            m_matches.clear();
            m_offered = false;
        }
        break;
    case Step::credential:
        return look();
    case Step::found:
        m_way.push_back(m_step);
        return go(m_found && m_found->asksForCredential ? Step::credential : Step::system);
    case Step::system:
        m_way.push_back(m_step);
        return go(Step::test);
    case Step::test:
        return add();
    case Step::done:
        return accept();
    }
    m_way.push_back(m_step);
    go(Step::system);
}

void SourceWizard::back() {
    if (m_way.empty()) {
        return;
    }
    const Step before = m_way.back();
    m_way.pop_back();
    go(before);
}

void SourceWizard::reject() {
    if (m_adding) {
        return;
    }
    if (m_step == Step::done) {
        return accept();
    }
    if (!m_edited) {
        return QDialog::reject();
    }
    askToDiscard(*this, tr("Discard what was entered? The source is not added yet."),
                 [this] { QDialog::reject(); });
}

} // namespace ff
