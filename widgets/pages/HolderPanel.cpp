// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/HolderPanel.h"

#include "widgets/charts/BarList.h"
#include "widgets/charts/BurnDownChart.h"
#include "widgets/charts/CellDelegates.h"
#include "widgets/dialogs/AskForPath.h"
#include "widgets/pages/FigureCard.h"
#include "widgets/theme/Card.h"
#include "widgets/theme/CountryNames.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kAccountsShown = 40;
constexpr int kRowHeight = 34;
constexpr int kModeHeight = 18;

QString basisName(EntitlementBasis basis) {
    switch (basis) {
    case EntitlementBasis::agreed:
        return HolderPanel::tr("agreed");
    case EntitlementBasis::estimated:
        return HolderPanel::tr("estimated");
    case EntitlementBasis::placeholder:
        return HolderPanel::tr("placeholder");
    }
    return {};
}

/// What was granted and what one is entitled to, with how well that is founded underlined.
QString basisText(const HolderDetail& detail, const Formatter& formatter) {
    QStringList parts;
    if (detail.granted)
        parts << HolderPanel::tr("granted %1")
                     .arg(formatter.withUnit(detail.granted, Unit::gpuHours));
    if (detail.entitled)
        parts << HolderPanel::tr("entitled to %1 to date")
                     .arg(formatter.withUnit(detail.entitled, Unit::gpuHours));
    if (detail.entitled && detail.basis)
        parts << HolderPanel::tr("basis: %1")
                     .arg(QStringLiteral("<u>") + basisName(*detail.basis) +
                          QStringLiteral("</u>"));
    if (!parts.isEmpty())
        return parts.join(QStringLiteral(" · "));
    return detail.holder.empty() ? HolderPanel::tr("Accounts that no rule maps to a holder.")
                                 : HolderPanel::tr("No entitlement is known here.");
}

/// The holder's use against what it is entitled to, as a figure that can say how it came about.
Figure shareFigure(const HolderDetail& detail, const Formatter& formatter) {
    Figure figure = detail.used;
    figure.value = detail.used.value ? detail.shareOfEntitlement : std::nullopt;
    figure.before.reset();
    figure.provenance.metric = "share of entitlement";
    figure.provenance.formula = QT_TRANSLATE_NOOP(
        "ff::Provenance", "GPU-hours used / GPU-hours entitled to so far; "
                          "entitlement = sum over time of its fraction x its base");
    figure.provenance.inputs.emplace_back(
        QT_TRANSLATE_NOOP("ff::Provenance", "entitled to date"),
        formatter.withUnit(detail.entitled, Unit::gpuHours).toStdString());
    figure.provenance.inputs.emplace_back(QT_TRANSLATE_NOOP("ff::Provenance", "basis"),
                                          detail.basisSource);
    return figure;
}

/// How much of the use the share of the entitlement is of, and where it says so.
QString basisToolTip(const HolderDetail& detail, const Formatter& formatter) {
    QStringList lines;
    if (detail.usedWhereEntitled) {
        double used = 0;
        for (const AccountUse& use : detail.accounts)
            used += use.gpuHours;
        lines << HolderPanel::tr(
                     "Use on systems with a known entitlement: %1 of %2; %3 on systems without")
                     .arg(formatter.text(detail.usedWhereEntitled, Unit::gpuHours),
                          formatter.withUnit(detail.entitled, Unit::gpuHours),
                          formatter.withUnit(std::max(0., used - *detail.usedWhereEntitled),
                                             Unit::gpuHours));
    }
    if (!detail.basisSource.empty())
        lines << HolderPanel::tr("Source: %1").arg(QString::fromStdString(detail.basisSource));
    return lines.join(QLatin1Char('\n'));
}

/// What is left out, since its GPUs have no H100-equivalent; empty where nothing is.
QString withoutFactorText(const HolderDetail& detail, const Federation& federation) {
    QStringList names;
    const auto nameOf = [&](const SystemId& id) {
        const System* system = federation.system(id);
        return QString::fromStdString(system ? system->name : id.text);
    };
    for (const SystemId& system : detail.withoutFactor)
        names << nameOf(system);
    for (const auto& [system, account] : detail.awardsWithoutFactor)
        names << HolderPanel::tr("the award to %1 on %2", "account, system")
                     .arg(QString::fromStdString(account), nameOf(system));
    return names.isEmpty() ? QString()
                           : HolderPanel::tr("Left out, since no H100-equivalent is known: %1.")
                                 .arg(names.join(QStringLiteral(", ")));
}

/// Whose use burns what down, and how long it lasts.
QString burnDownText(const HolderDetail& detail, const BurnDownChart& chart) {
    QStringList parts;
    if (detail.grantedAccounts > 0)
        parts << HolderPanel::tr("Granted to %n accounts.", nullptr, int(detail.grantedAccounts));
    if (!chart.isEmpty())
        parts << (detail.rateKnown || detail.runsOut
                      ? chart.runOutSentence()
                      : HolderPanel::tr("Too little of the last 28 days was seen to say how long "
                                        "it lasts."));
    return parts.join(QLatin1Char(' '));
}

Figure coverageFigure(const HolderDetail& detail) {
    Figure figure = detail.used;
    figure.value = detail.used.coverage.ratio();
    figure.before.reset();
    figure.provenance.metric = "coverage";
    figure.provenance.formula = QT_TRANSLATE_NOOP(
        "ff::Provenance", "time observed / time asked for, over all systems asked");
    figure.provenance.inputs.clear();
    return figure;
}

QString nameOfMode(const ModeId& mode, const Federation& federation) {
    const auto found = std::ranges::find(federation.modes, mode, &AccessMode::id);
    if (mode.empty())
        return HolderPanel::tr("not said");
    return modeName(found == federation.modes.end() ? mode.text : found->name);
}

} // namespace

HolderPanel::HolderPanel(QWidget* parent)
    : QWidget(parent)
    , m_head(new Card(this))
    , m_used(new FigureCard(tr("Used"), Unit::gpuHours, m_head))
    , m_share(new FigureCard(tr("Of entitlement"), Unit::ratio, m_head))
    , m_coverage(new FigureCard(tr("Coverage"), Unit::ratio, m_head))
    , m_basis(new QLabel(m_head))
    , m_burnCard(new Card(tr("Burn-down"), this))
    , m_burn(new BurnDownChart(m_burnCard))
    , m_modesCard(new Card(tr("Access modes"), this))
    , m_modes(new BarList(m_modesCard))
    , m_accounts(new QTableWidget(this)) {
    setObjectName(QStringLiteral("holderPanel"));
    buildHead();
    buildCharts();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(m_burnCard, 2);
    column->addWidget(m_modesCard);
    column->addWidget(buildAccounts(), 3);
}

void HolderPanel::buildHead() {
    m_used->setObjectName(QStringLiteral("holderUsed"));
    m_share->setObjectName(QStringLiteral("holderShare"));
    m_coverage->setObjectName(QStringLiteral("holderCoverage"));
    m_coverage->setMarked(false);
    m_share->setMarked(false);
    m_basis->setWordWrap(true);
    m_basis->setProperty("quiet", true);
    m_basis->setTextFormat(Qt::RichText);
    m_head->setSubtitleBelow(true);
    m_head->setBodyMargins(10, 6, 12, 12);
    m_basis->setContentsMargins(6, 0, 0, 0);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(4);
    for (FigureCard* figure : {m_used, m_share, m_coverage}) {
        figure->setFlat(true);
        figures->addWidget(figure, figure == m_used ? 4 : 3);
    }
    m_head->body()->addLayout(figures);
    m_head->body()->addWidget(m_basis);
    connect(m_used, &QAbstractButton::clicked, this,
            [this] { emit explanationRequested(m_detail.used, m_used); });
    connect(m_share, &QAbstractButton::clicked, this, [this] {
        emit explanationRequested(shareFigure(m_detail, Formatter(QLocale(), m_detail.scope.zone)),
                                  m_share);
    });
    connect(m_coverage, &QAbstractButton::clicked, this,
            [this] { emit explanationRequested(coverageFigure(m_detail), m_coverage); });
}

void HolderPanel::buildCharts() {
    m_burnCard->setSubtitleBelow(true);
    m_burnCard->setMinimumHeight(224);
    m_burn->setObjectName(QStringLiteral("burnDown"));
    m_burn->setTitle(tr("Burn-down"));
    m_burn->setEmptyText(tr("Neither a grant nor an entitlement is known here."));
    m_burnCard->body()->addWidget(m_burn);
    m_modes->setObjectName(QStringLiteral("modes"));
    m_modes->setTitle(tr("GPU-hours by access mode"));
    m_modes->setEmptyText(tr("No usage in this period."));
    m_modesCard->body()->addWidget(m_modes);
    for (Chart* chart : {static_cast<Chart*>(m_burn), static_cast<Chart*>(m_modes)}) {
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        chart->setAskForPath(askForPicturePath);
        connect(chart, &Chart::saveFailed, this, &HolderPanel::trouble);
    }
}

Card* HolderPanel::buildAccounts() {
    auto* card = new Card(tr("Accounts"), this);
    card->setBodyMargins(0, 4, 0, 8);
    card->setMinimumHeight(240);
    m_accounts->setObjectName(QStringLiteral("accounts"));
    m_accounts->setAccessibleName(tr("Accounts by GPU-hours"));
    m_accounts->setColumnCount(3);
    m_accounts->setHorizontalHeaderLabels({tr("Account"), tr("GPU-hours"), tr("Access mode")});
    m_accounts->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_accounts->horizontalHeaderItem(1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_accounts->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_accounts->setItemDelegate(new TextCellDelegate(kRowHeight, m_accounts));
    m_accounts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_accounts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_accounts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_accounts->setShowGrid(false);
    m_accounts->setFrameShape(QFrame::NoFrame);
    m_accounts->setTabKeyNavigation(false);
    m_accounts->setWordWrap(false);
    m_accounts->verticalHeader()->hide();
    m_accounts->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_accounts->horizontalHeader()->setHighlightSections(false);
    m_accounts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_accounts->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_accounts->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    card->body()->addWidget(m_accounts);
    return card;
}

void HolderPanel::display(const HolderDetail& detail, const Federation& federation,
                          const Formatter& formatter, bool simulated) {
    m_detail = detail;
    displayHead(detail, federation, formatter);
    m_burn->setFormatter(formatter);
    m_burn->setSimulated(simulated);
    m_burn->setData(BurnDownData::of(detail));
    m_burn->setEmptyText(detail.left.empty()
                             ? tr("Neither a grant nor an entitlement is known here.")
                             : tr("None of the use that counts here was observed."));
    m_burnCard->setSubtitle(burnDownText(detail, *m_burn));
    displayModes(detail, federation, formatter, simulated);
    displayAccounts(detail, federation, formatter);
}

void HolderPanel::displayHead(const HolderDetail& detail, const Federation& federation,
                              const Formatter& formatter) {
    const System* known = detail.system ? federation.system(*detail.system) : nullptr;
    const QString system = known ? QString::fromStdString(known->name) : QString();
    const QString holder = holderName(detail.holder.text);
    m_head->setTitle(system.isEmpty() ? holder
                                      : tr("%1 at %2", "holder, system").arg(holder, system));
    m_head->setSubtitle(
        formatter.window(detail.scope.window) + QStringLiteral(" · ") +
        (detail.scope.view == HolderView::beneficiary ? tr("as beneficiary") : tr("as payer")));
    m_used->setFigure(detail.used, formatter);
    m_share->setFigure(shareFigure(detail, formatter), formatter);
    m_share->setVisible(detail.entitled.has_value());
    m_coverage->setFigure(coverageFigure(detail), formatter);
    const QString leftOut = withoutFactorText(detail, federation);
    m_basis->setText(basisText(detail, formatter) +
                     (leftOut.isEmpty() ? QString() : QStringLiteral("<br>") + leftOut));
    const QString toolTip = basisToolTip(detail, formatter);
    m_basis->setToolTip(toolTip);
    m_share->setToolTip(toolTip);
}

void HolderPanel::displayModes(const HolderDetail& detail, const Federation& federation,
                               const Formatter& formatter, bool simulated) {
    std::vector<BarList::Item> modes;
    for (const auto& [mode, hours] : detail.modes)
        modes.push_back({nameOfMode(mode, federation),
                         QString::fromStdString(mode.text),
                         hours,
                         {},
                         mode.empty(),
                         {}});
    m_modes->setFormatter(formatter);
    m_modes->setSimulated(simulated);
    m_modes->setItems(std::move(modes), Unit::gpuHours);
    m_modes->setMinimumHeight(std::max(2, int(detail.modes.size())) * kModeHeight + 30);
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
        auto* mode = new QTableWidgetItem(use.holder.empty() ? tr("unattributed")
                                                             : nameOfMode(use.mode, federation));
        mode->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        mode->setData(cell::kTone, int(use.holder.empty() ? CellTone::warning : CellTone::quiet));
        m_accounts->setItem(row, 2, mode);
    }
}

} // namespace ff
