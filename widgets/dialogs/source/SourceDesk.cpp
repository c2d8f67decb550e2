// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/dialogs/source/SourceDesk.h"

#include "widgets/dialogs/source/SourceDialog.h"
#include "widgets/dialogs/source/SourceWizard.h"

#include <algorithm>

namespace ff {

SourceDesk::SourceDesk(Questions& questions, QWidget* window)
    : QObject(window)
    , m_questions(questions)
    , m_window(window) {}

void SourceDesk::add(const SystemId& system) {
    if (!m_keeping) {
        auto* dialog = addInOneForm();
        if (!system.empty()) {
            dialog->suggestSystem(system);
        }
        return;
    }
    auto* wizard = new SourceWizard(m_questions, *m_keeping, m_window);
    wizard->setPastDays(m_pastDays);
    wizard->suggestSystem(system);
    connect(wizard, &SourceWizard::allFieldsRequested, this, [this, wizard] {
        const SourceEntry entered = wizard->entry();
        const bool isEdited = wizard->isEdited();
        wizard->done(QDialog::Rejected);
        addInOneForm()->goOnWith(entered, isEdited);
    });
    connect(wizard, &QDialog::accepted, this, &SourceDesk::added);
    wizard->open();
}

SourceDialog* SourceDesk::addInOneForm() {
    auto* dialog = new SourceDialog(m_questions, m_window);
    dialog->setPastDays(m_pastDays);
    connect(dialog, &QDialog::accepted, this, &SourceDesk::added);
    dialog->open();
    return dialog;
}

void SourceDesk::change(const SourceId& source) {
    const std::vector<SourceConfig> sources = m_questions.configuredSources();
    const auto found = std::ranges::find(sources, source, &SourceConfig::id);
    if (found != sources.end()) {
        (new SourceDialog(m_questions, m_window, *found))->open();
    }
}

} // namespace ff
