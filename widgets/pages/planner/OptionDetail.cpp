// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/OptionDetail.h"

#include <QLabel>
#include <QVBoxLayout>

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
    , m_reason(new QLabel(this))
    , m_bound(new QLabel(this))
    , m_times(new QLabel(this))
    , m_access(new QLabel(this)) {
    setObjectName(QStringLiteral("optionDetail"));
    m_reason->setObjectName(QStringLiteral("optionReason"));
    m_bound->setObjectName(QStringLiteral("optionBound"));
    m_times->setObjectName(QStringLiteral("optionTimes"));
    m_access->setObjectName(QStringLiteral("optionAccess"));
    for (QLabel* label : {m_reason, m_bound, m_times, m_access}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        body()->addWidget(label);
    }
    m_access->setProperty("quiet", true);
}

void OptionDetail::show(const PilotOption& option, const PilotPlan& plan,
                        const Federation& federation, const Formatter& formatter) {
    const bool serves = option.noService == NoService::none;
    setTitle(QString::fromStdString(option.title));
    setSubtitle(option.partition.empty() || !option.wait.wait
                    ? QString()
                    : tr("partition %1").arg(QString::fromStdString(option.partition)));
    m_reason->setText(QString::fromStdString(reasonOf(option, plan)));
    m_bound->setVisible(serves && option.wait.wait.has_value());
    m_bound->setText(QString::fromStdString(boundText(option, plan.need.confidence)));
    m_times->setVisible(serves);
    m_times->setText(timesText(option, formatter));
    m_access->setVisible(serves && !plan.access.empty());
    m_access->setText(QString::fromStdString(accessText(plan, federation)));
}

} // namespace ff
