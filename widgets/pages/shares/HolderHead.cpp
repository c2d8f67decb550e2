// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/HolderHead.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Seen.h"
#include "widgets/pages/base/FigureCard.h"
#include "widgets/theme/CountryNames.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

QString basisName(EntitlementBasis basis) {
    switch (basis) {
    case EntitlementBasis::agreed:
        return HolderHead::tr("agreed");
    case EntitlementBasis::estimated:
        return HolderHead::tr("estimated");
    case EntitlementBasis::placeholder:
        return HolderHead::tr("placeholder");
    }
    return {};
}

/// What was granted and what one is entitled to, with how well that is founded underlined.
QString basisText(const HolderDetail& detail, const Formatter& formatter) {
    QStringList parts;
    const auto hours = [&](double value) { return formatter.withUnit(value, Unit::gpuHours); };
    if (const auto& grant = detail.grant) {
        parts << HolderHead::tr("granted %1").arg(hours(grant->granted));
        // Where the burn-down below withholds what is left, so does this line.
        const Seen seen = detail.isEnoughKnown ? seenOf(detail.burnDownCoverage) : Seen::notEnough;
        parts << HolderHead::tr("used of it %1").arg(seenText(hours(grant->used), seen))
              << HolderHead::tr("left %1").arg(seenText(hours(grant->left), seen));
        if (grant->lapsed > 0) {
            parts << HolderHead::tr("lapsed %1").arg(hours(grant->lapsed));
        }
    }
    // The two that the share of the entitlement is the ratio of.
    if (detail.usedWhereEntitled) {
        parts << HolderHead::tr("paid %1").arg(
            seenText(hours(*detail.usedWhereEntitled), detail.share.coverage));
    }
    if (detail.entitled) {
        parts << HolderHead::tr("entitled to %1 to date")
                     .arg(formatter.withUnit(detail.entitled, Unit::gpuHours));
    }
    if (detail.entitled && detail.basis) {
        parts << HolderHead::tr("basis: %1")
                     .arg(QStringLiteral("<u>") + basisName(*detail.basis) +
                          QStringLiteral("</u>"));
    }
    if (!parts.isEmpty()) {
        return parts.join(QStringLiteral(" · "));
    }
    return detail.holder.empty() ? HolderHead::tr("Accounts that no rule maps to a holder.")
                                 : HolderHead::tr("No entitlement is known here.");
}

/// How much of the use the share of the entitlement is of, and where it says so.
QString basisToolTip(const HolderDetail& detail, const Formatter& formatter) {
    QStringList lines;
    if (detail.usedWhereEntitled) {
        lines << HolderHead::tr("Used as payer where an entitlement is known: %1 of %2")
                     .arg(seenText(formatter.text(detail.usedWhereEntitled, Unit::gpuHours),
                                   detail.share.coverage),
                          formatter.withUnit(detail.entitled, Unit::gpuHours))
              << seenSentence(detail.share.coverage.ratio(), formatter);
    }
    if (!detail.basisSource.empty()) {
        lines << HolderHead::tr("Source: %1").arg(QString::fromStdString(detail.basisSource));
    }
    return lines.join(QLatin1Char('\n'));
}

/// What is left out, since its GPUs have no H100-equivalent; empty where nothing is.
QString withoutFactorText(const HolderDetail& detail, const Federation& federation) {
    QStringList names;
    const auto nameOf = [&](const SystemId& id) {
        const System* system = federation.system(id);
        return QString::fromStdString(system ? titleOf(federation, *system) : id.text);
    };
    for (const SystemId& system : detail.withoutFactor) {
        names << nameOf(system);
    }
    for (const Award& award : detail.awardsWithoutFactor) {
        QStringList systems;
        for (const SystemAccount& each : award.accounts) {
            systems << nameOf(each.system);
        }
        names << HolderHead::tr("the award to %1 on %2", "account, system")
                     .arg(QString::fromStdString(accountsText(award)),
                          systems.join(QStringLiteral(", ")));
    }
    return names.isEmpty() ? QString()
                           : HolderHead::tr("Left out, since no H100-equivalent is known: %1.")
                                 .arg(names.join(QStringLiteral(", ")));
}

/// Awards that are not counted here, since they also cover systems that are not shown.
QString beyondText(const HolderDetail& detail) {
    QStringList names;
    for (const Award& award : detail.awardsBeyond) {
        names << QString::fromStdString(accountsText(award));
    }
    return names.isEmpty() ? QString()
                           : HolderHead::tr("Not counted here, since they cover other systems too: "
                                            "awards to %1.")
                                 .arg(names.join(QStringLiteral(", ")));
}

} // namespace

HolderHead::HolderHead(QWidget* parent)
    : Card(parent)
    , m_used(new FigureCard(tr("Used"), Unit::gpuHours, this))
    , m_share(new FigureCard(tr("Of entitlement"), Unit::ratio, this))
    , m_coverage(new FigureCard(tr("Coverage"), Unit::ratio, this))
    , m_basis(new QLabel(this)) {
    m_used->setObjectName(QStringLiteral("holderUsed"));
    m_share->setObjectName(QStringLiteral("holderShare"));
    m_coverage->setObjectName(QStringLiteral("holderCoverage"));
    m_coverage->setMarked(false);
    m_basis->setWordWrap(true);
    m_basis->setProperty("quiet", true);
    m_basis->setTextFormat(Qt::RichText);
    m_basis->setContentsMargins(6, 0, 0, 0);
    setSubtitleBelow(true);
    setBodyMargins(10, 6, 12, 12);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(4);
    for (FigureCard* figure : {m_used, m_share, m_coverage}) {
        figure->setFlat(true);
        figures->addWidget(figure, figure == m_coverage ? 5 : 7);
    }
    body()->addLayout(figures);
    body()->addWidget(m_basis);
    connect(m_used, &QAbstractButton::clicked, this,
            [this] { emit explanationRequested(m_detail.used, m_used); });
    connect(m_share, &QAbstractButton::clicked, this,
            [this] { emit explanationRequested(m_detail.share, m_share); });
    connect(m_coverage, &QAbstractButton::clicked, this,
            [this] { emit explanationRequested(m_detail.coverage, m_coverage); });
}

void HolderHead::display(const HolderDetail& detail, const Federation& federation,
                         const Formatter& formatter) {
    m_detail = detail;
    const System* known = detail.system ? federation.system(*detail.system) : nullptr;
    const QString system = known ? QString::fromStdString(known->name) : QString();
    const QString holder = holderName(detail.holder.text);
    setTitle(system.isEmpty() ? holder : tr("%1 at %2", "holder, system").arg(holder, system));
    setSubtitle(
        formatter.window(detail.scope.window) + QStringLiteral(" · ") +
        (detail.scope.view == HolderView::beneficiary ? tr("as beneficiary") : tr("as payer")));
    m_used->setFigure(detail.used, formatter);
    m_share->setFigure(detail.share, formatter);
    m_share->setVisible(detail.entitled.has_value());
    m_coverage->setFigure(detail.coverage, formatter);
    QString text = basisText(detail, formatter);
    for (const QString& leftOut : {withoutFactorText(detail, federation), beyondText(detail)}) {
        if (!leftOut.isEmpty()) {
            text += QStringLiteral("<br>") + leftOut.toHtmlEscaped();
        }
    }
    m_basis->setText(text);
    const QString toolTip = basisToolTip(detail, formatter);
    m_basis->setToolTip(toolTip);
    m_share->setToolTip(toolTip);
}

} // namespace ff
