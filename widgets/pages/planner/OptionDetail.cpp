// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/OptionDetail.h"

#include "widgets/charts/time/AheadChart.h"
#include "widgets/controls/Prose.h"
#include "widgets/controls/SegmentedControl.h"
#include "widgets/pages/planner/QualityPane.h"
#include "widgets/pages/planner/ScenariosPane.h"

#include <QVBoxLayout>

#include <array>

namespace ff {
namespace {

QString timesText(const PilotOption& option, const Formatter& formatter) {
    QStringList parts;
    if (option.start && option.finish) {
        parts << OptionDetail::tr("Expected from %1 to %2.")
                     .arg(formatter.instant(*option.start), formatter.instant(*option.finish));
    }
    if (option.startBy && option.finishBy) {
        parts << OptionDetail::tr("With the bound it begins by %1 and ends by %2.")
                     .arg(formatter.instant(*option.startBy), formatter.instant(*option.finishBy));
    }
    QStringList costs{formatter.withUnit(option.gpuHours, Unit::gpuHours)};
    if (option.h100Hours) {
        costs
            << OptionDetail::tr("%1 H100-h").arg(formatter.text(option.h100Hours, Unit::gpuHours));
    }
    if (option.siteHours) {
        costs << formatter.text(option.siteHours, Unit::gpuHours) + QLatin1Char(' ') +
                     QString::fromStdString(option.siteUnit);
    }
    parts << OptionDetail::tr("It costs %1.").arg(costs.join(QStringLiteral(" = ")));
    if (option.headroom) {
        parts << OptionDetail::tr("The share has %1 left this year before the pilot.")
                     .arg(formatter.withUnit(option.headroom, Unit::gpuHours));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace

OptionDetail::OptionDetail(QWidget* parent)
    : Card(parent)
    , m_views(new SegmentedControl(this))
    , m_option(new QWidget(this))
    , m_reason(new Prose(m_option))
    , m_bound(new Prose(m_option))
    , m_times(new Prose(m_option))
    , m_access(new Prose(m_option))
    , m_aheadPane(new QWidget(this))
    , m_ahead(new AheadChart(m_aheadPane))
    , m_aheadText(new Prose(m_aheadPane))
    , m_quality(new QualityPane(this))
    , m_scenarios(new ScenariosPane(this)) {
    setObjectName(QStringLiteral("optionDetail"));
    m_reason->setObjectName(QStringLiteral("optionReason"));
    m_bound->setObjectName(QStringLiteral("optionBound"));
    m_times->setObjectName(QStringLiteral("optionTimes"));
    m_access->setObjectName(QStringLiteral("optionAccess"));
    m_access->setProperty("quiet", true);
    m_ahead->setObjectName(QStringLiteral("freeAhead"));
    m_aheadText->setObjectName(QStringLiteral("freeAheadText"));
    m_aheadText->setProperty("quiet", true);
    m_views->setObjectName(QStringLiteral("optionViews"));
    m_views->setAccessibleName(tr("What is shown of the option"));
    m_views->setSegments(
        {tr("Option"), tr("Free GPUs ahead"), tr("How good this is"), tr("Scenarios")});
    addToHeader(m_views);
    auto* texts = new QVBoxLayout(m_option);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(8);
    for (Prose* text : {m_reason, m_bound, m_times, m_access}) {
        texts->addWidget(text);
    }
    m_ahead->setMinimumHeight(120); // where a notice stands below the page
    m_ahead->setMaximumHeight(200);
    auto* ahead = new QVBoxLayout(m_aheadPane);
    ahead->setContentsMargins(0, 0, 0, 0);
    ahead->setSpacing(8);
    ahead->addWidget(m_ahead);
    ahead->addWidget(m_aheadText);
    for (QWidget* pane : {m_option, m_aheadPane, static_cast<QWidget*>(m_quality),
                          static_cast<QWidget*>(m_scenarios)}) {
        body()->addWidget(pane);
    }
    connect(m_views, &SegmentedControl::currentIndexChanged, this, &OptionDetail::showPane);
    showPane();
}

/// Hidden panes take no room, so that the table above has all that is left.
void OptionDetail::showPane() {
    const std::array<QWidget*, 4> panes{m_option, m_aheadPane, m_quality, m_scenarios};
    for (int i = 0; i < int(panes.size()); ++i) {
        panes[std::size_t(i)]->setVisible(i == m_views->currentIndex());
    }
}

void OptionDetail::show(const PilotOption& option, const PilotPlan& plan,
                        const Federation& federation, const Formatter& formatter) {
    const bool serves = option.noService == NoService::none;
    setTitle(QString::fromStdString(option.title));
    setSubtitle(option.partition.empty() || !option.wait.wait
                    ? QString()
                    : tr("partition %1").arg(QString::fromStdString(option.partition)));
    setSimulated(plan.simulated);
    const auto sayWhere = [](Prose* prose, bool shown, const auto& text) {
        prose->say(shown ? text() : QString());
    };
    m_reason->say(QString::fromStdString(reasonOf(option, plan, formatter)));
    sayWhere(m_bound, serves && option.wait.wait.has_value(),
             [&] { return QString::fromStdString(boundText(option, plan.need.confidence)); });
    sayWhere(m_times, serves, [&] { return timesText(option, formatter); });
    sayWhere(m_access, serves && !plan.access.empty(),
             [&] { return QString::fromStdString(accessText(plan, federation, formatter)); });
    m_ahead->setFormatter(formatter);
    m_ahead->setSimulated(plan.simulated);
    m_ahead->setBadgeOnScreen(false);
    m_ahead->setAhead(option.ahead);
    m_aheadText->say(QString::fromStdString(aheadText(option, formatter)));
    m_quality->show(option, plan, formatter);
}

} // namespace ff
