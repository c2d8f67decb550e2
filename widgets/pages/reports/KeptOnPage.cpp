// SPDX-License-Identifier: GPL-3.0-only
// What the page Reports does with kept reports and named choices.
#include "models/core/ErrorText.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/pages/reports/ChangesDialog.h"
#include "widgets/pages/reports/DefinitionBar.h"
#include "widgets/pages/reports/FrozenBar.h"
#include "widgets/pages/reports/KeptReports.h"
#include "widgets/pages/reports/ReportChoices.h"
#include "widgets/pages/reports/ReportMaker.h"
#include "widgets/pages/reports/ReportsPage.h"
#include "widgets/pages/reports/SectionEdits.h"

#include <QPushButton>

namespace ff {

void ReportsPage::connectKept() {
    connect(m_definitions, &DefinitionBar::chosen, this, &ReportsPage::useDefinition);
    connect(m_definitions, &DefinitionBar::keepRequested, this, &ReportsPage::keepDefinition);
    connect(m_definitions, &DefinitionBar::notice, this, &ReportsPage::notice);
    connect(m_definitions, &DefinitionBar::trouble, this, &ReportsPage::trouble);
    connect(m_kept, &KeptReports::opened, this, &ReportsPage::openKept);
    connect(m_kept, &KeptReports::notice, this, &ReportsPage::notice);
    connect(m_kept, &KeptReports::trouble, this, [this](const QString& sentence) {
        m_freeze->setEnabled(!m_frozen && m_maker->whole() && !m_maker->isReading());
        emit trouble(sentence);
    });
    connect(m_frozenBar, &FrozenBar::changesRequested, this, &ReportsPage::showChanges);
    connect(m_frozenBar, &FrozenBar::publishRequested, this, [this] {
        if (m_frozen && m_frozen->number) {
            m_kept->publish(*m_frozen->number);
        }
    });
    connect(m_frozenBar, &FrozenBar::draftRequested, this, [this] {
        closeKept();
        make();
    });
}

void ReportsPage::askForHolder() {
    if (m_isAskingForHolder) {
        return;
    }
    m_isAskingForHolder = true;
    whenAnswered(questions().shares(scope()), this, [this](const Result<SharesView>& shares) {
        m_isAskingForHolder = false;
        if (!shares) {
            if (shares.error().code != ErrorCode::cacheOpening) { // the answer comes with `changed`
                say(describe(shares.error()));
            }
            return;
        }
        HolderId first; // rows come by use
        for (const SharesView::Row& row : shares->rows) {
            if (first.empty() && row.total.gpuHours > 0) {
                first = row.holder;
            }
        }
        m_choices->setHolderWithUse(first);
        make();
    });
}

void ReportsPage::useDefinition(const ReportDefinition& definition) {
    if (!m_choices->apply(definition)) {
        emit trouble(tr("“%1” is of a holder, network or system that is not known any more. "
                        "Choose another one and save it again.")
                         .arg(QString::fromStdString(definition.name)));
        return;
    }
    m_edits->setEdits({definition.summary, definition.comments, definition.leftOut});
    closeKept();
    make();
}

ReportDefinition ReportsPage::definition() const {
    ReportDefinition definition = m_choices->definition();
    const report::ReportEdits edits = m_edits->edits();
    definition.summary = edits.summary;
    definition.comments = edits.comments;
    std::erase_if(definition.comments, [](const auto& each) { return each.second.empty(); });
    definition.leftOut = edits.leftOut;
    return definition;
}

ReportsPage::Left ReportsPage::left() const {
    return {.definition = definition(),
            .isSubjectTouched = m_choices->isSubjectTouched(),
            .isTouched = m_choices->isTouched(),
            .opened = m_frozen};
}

void ReportsPage::takeOver(const Left& left) {
    const ReportDefinition& definition = left.definition;
    if (m_choices->apply(definition)) {
        m_choices->setTouched(left.isSubjectTouched, left.isTouched);
        m_edits->setEdits({definition.summary, definition.comments, definition.leftOut});
    }
    if (left.opened) {
        openKept(left.opened);
    }
}

void ReportsPage::keepDefinition() {
    m_definitions->keep(definition());
}

void ReportsPage::openKept(const std::shared_ptr<const report::Report>& report) {
    m_frozen = report;
    m_frozenBar->setReport(*report);
    m_frozenBar->show();
    m_edits->setEnabled(false);
    m_freeze->setEnabled(false);
    make();
}

void ReportsPage::closeKept() {
    m_kept->clearSelection(); // also of one that is being opened
    if (!m_frozen) {
        return;
    }
    m_frozen.reset();
    m_frozenBar->hide();
    m_edits->setEnabled(true);
}

void ReportsPage::showChanges() {
    if (!m_frozen || !m_frozen->number) {
        return;
    }
    m_frozenBar->setComparing(true);
    whenAnswered(questions().reports().changes(*m_frozen->number), this,
                 [this, frozen = m_frozen](const Result<report::Changes>& changes) {
                     m_frozenBar->setComparing(false);
                     if (!changes) {
                         emit trouble(describe(changes.error()));
                         return;
                     }
                     auto* dialog = new ChangesDialog(*frozen, *changes, this);
                     connect(dialog, &ChangesDialog::notice, this, &ReportsPage::notice);
                     connect(dialog, &ChangesDialog::trouble, this, &ReportsPage::trouble);
                     dialog->open();
                 });
}

} // namespace ff
