// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/HolderPanel.h"

#include "widgets/charts/BarList.h"
#include "widgets/charts/BurnDownChart.h"
#include "widgets/dialogs/AskForPath.h"
#include "widgets/pages/FigureCard.h"
#include "widgets/theme/Card.h"
#include "widgets/theme/CountryNames.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kAccountsShown = 40;
constexpr int kRowHeight = 34;

QString basisText(const HolderDetail& detail, const Formatter& formatter) {
    if (!detail.entitled)
        return detail.holder.empty() ? HolderPanel::tr("Accounts that no rule maps to a holder.")
                                     : HolderPanel::tr("No entitlement is known here.");
    const QString basis = !detail.basis                               ? QString()
                          : *detail.basis == EntitlementBasis::agreed ? HolderPanel::tr("agreed")
                          : *detail.basis == EntitlementBasis::estimated
                              ? HolderPanel::tr("estimated")
                              : HolderPanel::tr("placeholder");
    return HolderPanel::tr("%1 of an entitlement of %2 to date · basis: %3")
        .arg(formatter.text(detail.shareOfEntitlement, Unit::ratio),
             formatter.withUnit(detail.entitled, Unit::gpuHours), basis);
}

QString modeName(const ModeId& mode, const Federation& federation) {
    const auto found = std::ranges::find(federation.modes, mode, &AccessMode::id);
    if (mode.empty())
        return HolderPanel::tr("not said");
    return QString::fromStdString(found == federation.modes.end() ? mode.text : found->name);
}

} // namespace

HolderPanel::HolderPanel(QWidget* parent)
    : QWidget(parent)
    , m_head(new Card(this))
    , m_used(new FigureCard(tr("Used"), Unit::gpuHours))
    , m_basis(new QLabel(m_head))
    , m_burnCard(new Card(tr("Burn-down"), this))
    , m_burn(new BurnDownChart(m_burnCard))
    , m_modesCard(new Card(tr("Access modes"), this))
    , m_modes(new BarList(m_modesCard))
    , m_accounts(new QTableWidget(this)) {
    setObjectName(QStringLiteral("holderPanel"));
    m_used->setObjectName(QStringLiteral("holderUsed"));
    m_basis->setWordWrap(true);
    m_basis->setProperty("quiet", true);
    m_head->setSubtitleBelow(true);
    m_head->body()->addWidget(m_used);
    m_head->body()->addWidget(m_basis);
    connect(m_used, &QAbstractButton::clicked, this,
            [this] { emit explanationRequested(m_detail.used, m_used); });

    m_burnCard->setSubtitleBelow(true);
    m_burn->setObjectName(QStringLiteral("burnDown"));
    m_burn->setTitle(tr("Burn-down"));
    m_burn->setEmptyText(tr("Neither a grant nor an entitlement is known here."));
    m_burn->setAskForPath(askForPicturePath);
    m_burnCard->body()->addWidget(m_burn);
    m_modes->setObjectName(QStringLiteral("modes"));
    m_modes->setTitle(tr("GPU-hours by access mode"));
    m_modes->setEmptyText(tr("No usage in this period."));
    m_modesCard->body()->addWidget(m_modes);

    auto* accounts = new Card(tr("Accounts"), this);
    accounts->setBodyMargins(16, 0, 16, 8);
    m_accounts->setObjectName(QStringLiteral("accounts"));
    m_accounts->setAccessibleName(tr("Accounts by GPU-hours"));
    m_accounts->setColumnCount(3);
    m_accounts->setHorizontalHeaderLabels({tr("Account"), tr("GPU-hours"), tr("Access mode")});
    m_accounts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_accounts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_accounts->setShowGrid(false);
    m_accounts->setFrameShape(QFrame::NoFrame);
    m_accounts->setTabKeyNavigation(false);
    m_accounts->verticalHeader()->hide();
    m_accounts->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_accounts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_accounts->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_accounts->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    accounts->body()->addWidget(m_accounts);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(m_burnCard, 4);
    column->addWidget(m_modesCard, 2);
    column->addWidget(accounts, 4);
}

void HolderPanel::display(const HolderDetail& detail, const Federation& federation,
                          const Formatter& formatter, bool simulated) {
    m_detail = detail;
    m_head->setTitle(QString::fromStdString(detail.title));
    m_head->setSubtitle(
        formatter.window(detail.scope.window) + QStringLiteral(" · ") +
        (detail.scope.view == HolderView::beneficiary ? tr("as beneficiary") : tr("as payer")));
    m_used->setFigure(detail.used, formatter);
    m_basis->setText(basisText(detail, formatter));
    m_basis->setToolTip(QString::fromStdString(detail.basisSource));

    m_burn->setFormatter(formatter);
    m_burn->setSimulated(simulated);
    m_burn->setData(BurnDownData::of(detail));
    m_burnCard->setSubtitle(m_burn->runOutSentence());

    std::vector<BarList::Item> modes;
    for (const auto& [mode, hours] : detail.modes)
        modes.push_back({modeName(mode, federation),
                         QString::fromStdString(mode.text),
                         hours,
                         {},
                         mode.empty(),
                         {}});
    m_modes->setFormatter(formatter);
    m_modes->setSimulated(simulated);
    m_modes->setItems(std::move(modes), Unit::gpuHours);
    displayAccounts(detail, federation, formatter);
}

void HolderPanel::displayAccounts(const HolderDetail& detail, const Federation& federation,
                                  const Formatter& formatter) {
    const int count = int(std::min<std::size_t>(detail.accounts.size(), kAccountsShown));
    m_accounts->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const AccountUse& use = detail.accounts[std::size_t(row)];
        auto* account = new QTableWidgetItem(QString::fromStdString(use.account));
        account->setToolTip(use.holder.empty() ? tr("No rule maps this account.")
                                               : QString::fromStdString(use.rule));
        auto* hours = new QTableWidgetItem(formatter.text(use.gpuHours, Unit::gpuHours));
        hours->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_accounts->setItem(row, 0, account);
        m_accounts->setItem(row, 1, hours);
        m_accounts->setItem(row, 2,
                            new QTableWidgetItem(use.holder.empty()
                                                     ? tr("unattributed")
                                                     : modeName(use.mode, federation)));
    }
}

} // namespace ff
