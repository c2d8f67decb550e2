// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/FrozenBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ff {

FrozenBar::FrozenBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_publish(new QPushButton(tr("Publish"), this))
    , m_changes(new QPushButton(tr("Changes since the freeze"), this)) {
    m_text->setObjectName(QStringLiteral("frozenText"));
    m_text->setWordWrap(true);
    m_publish->setObjectName(QStringLiteral("publishReport"));
    m_publish->setToolTip(tr("Marks it as the version that was handed out"));
    m_changes->setObjectName(QStringLiteral("reportChanges"));
    auto* draft = new QPushButton(tr("Back to the draft"), this);
    draft->setObjectName(QStringLiteral("backToDraft"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (QPushButton* button : {m_publish, m_changes, draft}) {
        row->addWidget(button);
    }
    connect(m_publish, &QPushButton::clicked, this, &FrozenBar::publishRequested);
    connect(m_changes, &QPushButton::clicked, this, &FrozenBar::changesRequested);
    connect(draft, &QPushButton::clicked, this, &FrozenBar::draftRequested);
}

void FrozenBar::setReport(const report::Report& report) {
    const bool isPublished = report.state == report::State::published;
    const auto number = report.number.value_or(0);
    const QString state = isPublished ? tr("Published report no. %1").arg(number)
                                      : tr("Frozen report no. %1").arg(number);
    const QString version =
        report.replaces ? tr(", in place of no. %1").arg(*report.replaces) : QString();
    m_text->setText(tr("%1%2: the figures as they were kept.").arg(state, version));
    m_publish->setVisible(!isPublished);
}

void FrozenBar::setComparing(bool isComparing) {
    m_changes->setEnabled(!isComparing);
    m_changes->setText(isComparing ? tr("Comparing…") : tr("Changes since the freeze"));
}

} // namespace ff
