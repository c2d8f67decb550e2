// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/shares/BudgetsCard.h"

#include "models/facts/SystemFacts.h"
#include "models/figure/Seen.h"
#include "widgets/theme/Type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

constexpr int kPerMille = 1000;

QLabel* words(const QString& text, bool quiet, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("quiet", quiet);
    return label;
}

QString inUnit(const Formatter& formatter, double value, const SiteBudget& budget) {
    return formatter.compact(value) + QChar(0xa0) + QString::fromStdString(budget.unit);
}

/// What the site's terms do to the grant now: the quota that runs, what was lost, what may be cut.
QStringList consequences(const SiteBudget& budget, const Formatter& formatter) {
    QStringList lines;
    if (budget.quota) {
        lines << BudgetsCard::tr("%1: %2 of %3", "a period, used, quota")
                     .arg(formatter.window(budget.quota->window),
                          formatter.compact(budget.quota->used),
                          inUnit(formatter, budget.quota->amount, budget));
    }
    if (budget.lost > 0) {
        lines << BudgetsCard::tr("%1 lost at past resets")
                     .arg(inUnit(formatter, budget.lost, budget));
    }
    if (budget.lapsed > 0) {
        lines << BudgetsCard::tr("ended, %1 lapsed").arg(inUnit(formatter, budget.lapsed, budget));
    }
    if (budget.cutCheck) {
        lines << (budget.belowCut ? BudgetsCard::tr("below %1 of use by %2: the grant is cut")
                                  : BudgetsCard::tr("at least %1 used, as asked for by %2"))
                     .arg(formatter.text(budget.cutBelow, Unit::ratio),
                          formatter.date(*budget.cutCheck));
    }
    return lines;
}

} // namespace

BudgetsCard::BudgetsCard(QWidget* parent)
    : Card(tr("By the sites' own charging rules"), parent) {
    setObjectName(QStringLiteral("budgets"));
    setBodyMargins(16, 6, 16, 14);
    body()->setSpacing(12);
}

void BudgetsCard::display(const HolderDetail& detail, const Federation& federation,
                          const Formatter& formatter) {
    // New figures of the same budgets leave the focus, and a click that is under way, where it is.
    if (!std::ranges::equal(
            detail.budgets, m_parts, [](const SiteBudget& budget, const Part& part) {
                return budget.system == part.system && budget.account == part.account;
            })) {
        rebuild(detail.budgets);
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        fill(m_parts[i], detail.budgets[i], federation, formatter);
    }
    setVisible(!detail.budgets.empty());
}

void BudgetsCard::rebuild(const std::vector<SiteBudget>& budgets) {
    for (const Part& part : m_parts) {
        delete part.whole;
    }
    m_parts.clear();
    for (const SiteBudget& budget : budgets) {
        auto* whole = new QWidget(this);
        const Part part{.system = budget.system,
                        .account = budget.account,
                        .whole = whole,
                        .title = words({}, false, whole),
                        .amount = new QPushButton(whole),
                        .bar = new QProgressBar(whole),
                        .lines = new QVBoxLayout};
        part.amount->setObjectName(QStringLiteral("budget"));
        part.amount->setFlat(true);
        part.amount->setFont(themeFont(TextSize::body, QFont::DemiBold));
        part.bar->setTextVisible(false);
        part.bar->setRange(0, kPerMille);
        connect(part.amount, &QPushButton::clicked, this, [this, i = m_parts.size()] {
            emit explanationRequested(m_parts[i].figure, m_parts[i].amount);
        });
        auto* head = new QHBoxLayout;
        head->addWidget(part.title, 1);
        head->addWidget(part.amount, 0, Qt::AlignTop);
        auto* column = new QVBoxLayout(whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addLayout(head);
        column->addWidget(part.bar);
        column->addLayout(part.lines);
        body()->addWidget(whole);
        whole->show();
        m_parts.push_back(part);
    }
}

void BudgetsCard::fill(Part& part, const SiteBudget& budget, const Federation& federation,
                       const Formatter& formatter) {
    const System* system = federation.system(budget.system);
    QString title =
        QString::fromStdString(system ? titleOf(federation, *system) : budget.system.text);
    if (!budget.account.empty()) {
        title += QStringLiteral(" · ") + QString::fromStdString(budget.account);
    }
    const Seen seen = seenOf(budget.figure.coverage);
    const QString amount = tr("%1 of %2", "used, granted")
                               .arg(seenText(formatter.compact(budget.used), seen),
                                    inUnit(formatter, budget.granted, budget));
    part.figure = budget.figure;
    part.title->setText(title);
    part.amount->setText(amount);
    part.amount->setToolTip(seenSentence(budget.figure.coverage.ratio(), formatter) +
                            QLatin1Char('\n') + tr("Click for how this was computed."));
    for (QWidget* named : {static_cast<QWidget*>(part.amount), static_cast<QWidget*>(part.bar)}) {
        named->setAccessibleName(title + QStringLiteral(": ") + amount);
    }
    const double used =
        budget.granted > 0 && seen != Seen::notEnough ? budget.used / budget.granted : 0;
    part.bar->setValue(int(std::clamp(used, 0., 1.) * kPerMille));
    while (QLayoutItem* item = part.lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : consequences(budget, formatter)) {
        part.lines->addWidget(words(line, false, part.whole));
    }
    if (!budget.rule.empty()) {
        auto* rule = words(QString::fromStdString(budget.rule), true, part.whole);
        rule->setToolTip(tr("Source: %1").arg(QString::fromStdString(budget.source)));
        part.lines->addWidget(rule);
    }
}

} // namespace ff
