// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/base/Page.h"

#include "models/core/ErrorText.h"
#include "models/format/Formatter.h"
#include "widgets/dialogs/CompareDialog.h"
#include "widgets/export/Exporter.h"
#include "widgets/pages/base/ViewChoices.h"
#include "widgets/theme/CountryNames.h"

namespace ff {

Page::Page(Questions& questions, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions) {
    setObjectName(name);
    connect(&questions, &Questions::changed, this, &Page::refresh);
    connect(&questions, &Questions::configurationChanged, this, &Page::refresh);
}

void Page::setScope(const Scope& scope) {
    if (scope == m_scope) {
        return;
    }
    m_scope = scope;
    ++m_version;
    refresh();
}

void Page::refresh() {
    m_stale = true;
    if (isVisible() && !m_asking) {
        ask();
    }
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale && !m_asking) {
        ask();
    }
}

void Page::answered() {
    if (m_stale && isVisible()) {
        ask();
    } else {
        emit settled();
    }
}

PageChoices Page::choices() const {
    return choicesOn(*this);
}

void Page::choose(const PageChoices& choices) {
    chooseOn(*this, choices);
}

void Page::showError(const Error& error) {
    // Until the cache is open there is nothing to say: the answer comes with `changed`.
    if (error.code != ErrorCode::cacheOpening) {
        emit trouble(describe(error));
    }
}

Formatter Page::formatter() const {
    Formatter formatter(QLocale(), m_scope.zone);
    formatter.setWeighed(m_scope.unit == GpuUnit::h100Equivalent);
    return formatter;
}

ExportContext Page::exportContext() const {
    ExportContext context;
    context.subject = tr("All networks");
    for (const Network& network : m_questions.federation().networks) {
        if (network.id == m_scope.network) {
            context.subject = QString::fromStdString(network.name);
        }
    }
    if (!m_scope.holder.empty()) {
        context.holder =
            (m_scope.view == HolderView::payer ? tr("%1, as payer") : tr("%1, as beneficiary"))
                .arg(holderName(m_scope.holder.text));
    }
    context.window = m_scope.window;
    context.zone = m_scope.zone;
    context.formatter = formatter();
    return context;
}

void Page::compare(const std::optional<SystemId>& system) {
    auto* dialog = new CompareDialog(m_questions, m_scope, system, this);
    connect(dialog, &CompareDialog::notice, this, &Page::notice);
    connect(dialog, &CompareDialog::trouble, this, &Page::trouble);
    dialog->open();
}

void Page::listenTo(const Exporter* exporter) {
    connect(exporter, &Exporter::done, this, &Page::notice);
    connect(exporter, &Exporter::failed, this, &Page::trouble);
}

} // namespace ff
