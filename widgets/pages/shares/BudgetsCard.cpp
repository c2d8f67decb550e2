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
    while (QLayoutItem* item = body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SiteBudget& budget : detail.budgets) {
        add(budget, federation, formatter);
    }
    setVisible(!detail.budgets.empty());
}

void BudgetsCard::add(const SiteBudget& budget, const Federation& federation,
                      const Formatter& formatter) {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
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
    auto* head = new QHBoxLayout;
    head->addWidget(words(title, false, part), 1);
    auto* figure = new QPushButton(amount, part);
    figure->setObjectName(QStringLiteral("budget"));
    figure->setAccessibleName(title + QStringLiteral(": ") + amount);
    figure->setFlat(true);
    figure->setFont(themeFont(TextSize::body, QFont::DemiBold));
    figure->setToolTip(seenSentence(budget.figure.coverage.ratio(), formatter) + QLatin1Char('\n') +
                       tr("Click for how this was computed."));
    connect(figure, &QPushButton::clicked, this, [this, figure, explained = budget.figure] {
        emit explanationRequested(explained, figure);
    });
    head->addWidget(figure, 0, Qt::AlignTop);
    column->addLayout(head);

    auto* bar = new QProgressBar(part);
    bar->setAccessibleName(title + QStringLiteral(": ") + amount);
    bar->setTextVisible(false);
    bar->setRange(0, kPerMille);
    const double used =
        budget.granted > 0 && seen != Seen::notEnough ? budget.used / budget.granted : 0;
    bar->setValue(int(std::clamp(used, 0., 1.) * kPerMille));
    column->addWidget(bar);
    for (const QString& line : consequences(budget, formatter)) {
        column->addWidget(words(line, false, part));
    }
    if (!budget.rule.empty()) {
        auto* rule = words(QString::fromStdString(budget.rule), true, part);
        rule->setToolTip(tr("Source: %1").arg(QString::fromStdString(budget.source)));
        column->addWidget(rule);
    }
    body()->addWidget(part);
    part->show();
}

} // namespace ff
