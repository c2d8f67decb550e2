// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/usage/UsageChoices.h"

#include "widgets/controls/FilterButton.h"
#include "widgets/pages/usage/UsageColumns.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace ff {
namespace {

constexpr Dimension kCuts[] = {
    Dimension::payer, Dimension::beneficiary, Dimension::system,       Dimension::account,
    Dimension::mode,  Dimension::partition,   Dimension::organisation, Dimension::model};

QString stepName(const std::optional<Every>& every) {
    if (!every) {
        return UsageChoices::tr("The whole period");
    }
    switch (*every) {
    case Every::hour:
        return UsageChoices::tr("Hour");
    case Every::day:
        return UsageChoices::tr("Day");
    case Every::week:
        return UsageChoices::tr("Week");
    case Every::month:
        return UsageChoices::tr("Month");
    case Every::quarter:
        return UsageChoices::tr("Quarter");
    }
    return {};
}

QString unitName(GpuUnit unit, bool siteUnits) {
    return siteUnits                   ? UsageChoices::tr("The sites' own units")
           : unit == GpuUnit::physical ? UsageChoices::tr("Physical GPU-hours")
                                       : UsageChoices::tr("H100 equivalents");
}

/// A menu of which one entry is chosen.
QAction* addChoice(QMenu* menu, const QString& text, bool chosen) {
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    return action;
}

} // namespace

UsageChoices::UsageChoices(QWidget* parent)
    : QWidget(parent)
    , m_cut(new FilterButton(tr("Group by"), this))
    , m_step(new FilterButton(tr("Every"), this))
    , m_unit(new FilterButton(tr("In"), this)) {
    m_cut->setObjectName(QStringLiteral("usageCut"));
    m_step->setObjectName(QStringLiteral("usageStep"));
    m_unit->setObjectName(QStringLiteral("usageUnit"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (FilterButton* button : {m_cut, m_step, m_unit}) {
        row->addWidget(button);
    }
    buildCutMenu();
    buildStepMenu();
    describe();
}

void UsageChoices::setUnit(GpuUnit unit) {
    m_scopeUnit = unit;
    if (unit != GpuUnit::physical) {
        m_siteUnits = false;
    }
    describe();
}

void UsageChoices::ask(const UsageQuestion& question) {
    if (question == m_question) {
        return;
    }
    m_question = question;
    buildStepMenu();
    describe();
    emit changed();
}

/// The menu stays open while cuts are chosen: two or three of them make a table.
void UsageChoices::buildCutMenu() {
    auto* menu = new QMenu(m_cut);
    menu->installEventFilter(this);
    for (const Dimension cut : kCuts) {
        QAction* action = addChoice(menu, cutName(cut), false);
        action->setData(int(cut));
        connect(action, &QAction::triggered, this, [this, cut] { toggle(cut); });
    }
    m_cut->setMenu(menu);
}

void UsageChoices::buildStepMenu() {
    auto* menu = new QMenu(m_step);
    auto* group = new QActionGroup(menu);
    const std::optional<Every> steps[] = {{},          Every::hour,  Every::day,
                                          Every::week, Every::month, Every::quarter};
    for (const auto& step : steps) {
        QAction* action = addChoice(menu, stepName(step), step == m_question.every);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, step] {
            m_question.every = step;
            describe();
            emit changed();
        });
    }
    if (QMenu* old = m_step->menu()) {
        old->deleteLater();
    }
    m_step->setMenu(menu);
}

void UsageChoices::buildUnitMenu() {
    auto* menu = new QMenu(m_unit);
    const auto add = [&](GpuUnit unit, bool siteUnits) {
        const bool chosen = siteUnits == m_siteUnits && (siteUnits || unit == m_scopeUnit);
        connect(addChoice(menu, unitName(unit, siteUnits), chosen), &QAction::triggered, this,
                [this, unit, siteUnits] { choose(unit, siteUnits); });
    };
    add(GpuUnit::physical, false);
    add(GpuUnit::h100Equivalent, false);
    add(GpuUnit::physical, true);
    if (QMenu* old = m_unit->menu()) {
        old->deleteLater();
    }
    m_unit->setMenu(menu);
}

void UsageChoices::toggle(Dimension cut) {
    if (std::erase(m_question.by, cut) == 0) {
        m_question.by.push_back(cut);
    } else if (cut == Dimension::system) {
        m_siteUnits = false; // each system has its own
    }
    describe();
    emit changed();
}

void UsageChoices::choose(GpuUnit unit, bool siteUnits) {
    m_siteUnits = siteUnits;
    if (siteUnits && std::ranges::count(m_question.by, Dimension::system) == 0) {
        m_question.by.push_back(Dimension::system);
    }
    describe();
    if (unit != m_scopeUnit) {
        emit unitRequested(unit);
    }
    emit changed();
}

void UsageChoices::describe() {
    QStringList cuts;
    for (const Dimension cut : m_question.by) {
        cuts << cutName(cut);
    }
    m_cut->setValue(cuts.isEmpty() ? tr("nothing") : cuts.join(QStringLiteral(", ")));
    m_step->setValue(stepName(m_question.every));
    m_unit->setValue(unitName(m_scopeUnit, m_siteUnits));
    for (QAction* action : m_cut->menu()->actions()) {
        action->setChecked(std::ranges::count(m_question.by, Dimension(action->data().toInt())) >
                           0);
    }
    buildUnitMenu();
}

bool UsageChoices::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_cut->menu() && event->type() == QEvent::MouseButtonRelease) {
        const auto at = static_cast<QMouseEvent*>(event)->position().toPoint();
        if (QAction* action = m_cut->menu()->actionAt(at)) {
            action->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ff
