// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/HolderPanel.h"

#include "models/figure/Seen.h"
#include "widgets/charts/bars/BarList.h"
#include "widgets/charts/time/BurnDownChart.h"
#include "widgets/export/Exporter.h"
#include "widgets/pages/shares/AccountsCard.h"
#include "widgets/pages/shares/BudgetsCard.h"
#include "widgets/pages/shares/HolderHead.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kModeHeight = 18;

/// Whose use burns what down in which time, and how long it lasts.
QString burnDownText(const HolderDetail& detail, const BurnDownChart& chart,
                     const Formatter& formatter) {
    QStringList parts;
    if (!detail.left.empty()) {
        parts << HolderPanel::tr("%1.", "the time of the burn-down")
                     .arg(formatter.window(detail.burnWindow));
    }
    if (detail.grantedAccounts > 0) {
        parts << HolderPanel::tr("Granted to %n accounts.", nullptr, int(detail.grantedAccounts));
    }
    if (!chart.isEmpty()) {
        parts << chart.runOutSentence();
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

HolderPanel::HolderPanel(QWidget* parent)
    : QWidget(parent)
    , m_head(new HolderHead(this))
    , m_burnCard(new Card(tr("Burn-down"), this))
    , m_burn(new BurnDownChart(m_burnCard))
    , m_left(new QPushButton(m_burnCard))
    , m_budgets(new BudgetsCard(this))
    , m_modesCard(new Card(tr("Access modes"), this))
    , m_modes(new BarList(m_modesCard))
    , m_accounts(new AccountsCard(this)) {
    setObjectName(QStringLiteral("holderPanel"));
    buildCharts();
    connect(m_head, &HolderHead::explanationRequested, this, &HolderPanel::explanationRequested);
    connect(m_budgets, &BudgetsCard::explanationRequested, this,
            &HolderPanel::explanationRequested);
    connect(m_accounts, &AccountsCard::explanationRequested, this,
            &HolderPanel::explanationRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(m_burnCard, 2);
    column->addWidget(m_budgets);
    column->addWidget(m_modesCard);
    column->addWidget(m_accounts, 3);
}

void HolderPanel::buildCharts() {
    m_burnCard->setSubtitleBelow(true);
    m_burnCard->setMinimumHeight(224);
    m_burn->setObjectName(QStringLiteral("burnDown"));
    m_burn->setTitle(tr("Burn-down"));
    m_burn->setEmptyText(tr("Neither a grant nor an entitlement is known here."));
    m_burnCard->body()->addWidget(m_burn);
    m_left->setObjectName(QStringLiteral("leftNow"));
    m_left->setAccessibleName(tr("Burn-down"));
    m_left->setFlat(true);
    m_burnCard->addToHeader(m_left);
    connect(m_left, &QPushButton::clicked, this,
            [this] { emit explanationRequested(m_leftNow, m_left); });
    m_modes->setObjectName(QStringLiteral("modes"));
    m_modes->setTitle(tr("GPU-hours by access mode"));
    m_modes->setEmptyText(tr("No usage in this period."));
    m_modesCard->body()->addWidget(m_modes);
    for (Chart* chart : {static_cast<Chart*>(m_burn), static_cast<Chart*>(m_modes)}) {
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        auto* its = qobject_cast<Card*>(chart->parentWidget());
        its->addToHeader(chart->exporter()->makeButton(its));
    }
}

void HolderPanel::display(const HolderDetail& detail, const Federation& federation,
                          const Formatter& formatter, const ExportContext& about) {
    const bool simulated = about.simulated;
    ExportContext context = about;
    context.subject = QString::fromStdString(detail.title);
    context.source = QString::fromStdString(detail.used.provenance.source);
    context.coverage = detail.used.coverage.ratio();
    context.holder = detail.scope.view == HolderView::payer ? tr("as payer") : tr("as beneficiary");
    m_head->display(detail, federation, formatter);
    for (Card* card : {static_cast<Card*>(m_head), static_cast<Card*>(m_budgets),
                       static_cast<Card*>(m_accounts)}) {
        card->setSimulated(simulated);
    }
    m_burn->setFormatter(formatter);
    m_burn->setSimulated(simulated);
    m_burn->setData(BurnDownData::of(detail));
    m_burn->setEmptyText(detail.left.empty()
                             ? tr("Neither a grant nor an entitlement is known here.")
                             : tr("None of the use that counts here was observed."));
    m_burnCard->setSubtitle(burnDownText(detail, *m_burn, formatter));
    m_leftNow = detail.leftNow;
    m_left->setVisible(m_leftNow.value.has_value());
    m_left->setText(
        seenWords(tr("%1 left").arg(formatter.withUnit(m_leftNow.value, Unit::gpuHours)),
                  m_leftNow.value ? m_leftNow.coverage.ratio() : 1, formatter));
    m_left->setAccessibleName(m_left->text());
    m_left->setToolTip(seenSentence(m_leftNow.coverage.ratio(), formatter) + QLatin1Char('\n') +
                       tr("Click for how this was computed."));
    m_budgets->display(detail, federation, formatter);
    displayModes(detail, federation, formatter, context);
    m_accounts->display(detail, federation, formatter);
    m_accounts->setExportContext(context);
    // What burns down has a window and a payer of its own, which the line below its title says.
    context.window = detail.burnWindow;
    context.coverage.reset();
    context.remark = m_burnCard->subtitle();
    m_burn->setExportContext(context);
}

std::vector<const Exporter*> HolderPanel::exporters() const {
    return {m_burn->exporter(), m_modes->exporter(), m_accounts->exporter()};
}

void HolderPanel::displayModes(const HolderDetail& detail, const Federation& federation,
                               const Formatter& formatter, const ExportContext& context) {
    std::vector<BarList::Item> modes;
    for (const auto& [mode, hours] : detail.modes) {
        modes.push_back({nameOfMode(mode, federation),
                         QString::fromStdString(mode.text),
                         hours,
                         {},
                         mode.empty(),
                         {},
                         detail.used.coverage.ratio()});
    }
    m_modes->setFormatter(formatter);
    m_modes->setSimulated(context.simulated);
    m_modes->setExportContext(context);
    m_modes->setItems(std::move(modes), Unit::gpuHours);
    m_modes->setMinimumHeight(std::max(2, int(detail.modes.size())) * kModeHeight + 30);
}

} // namespace ff
