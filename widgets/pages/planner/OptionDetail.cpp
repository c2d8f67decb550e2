// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/planner/OptionDetail.h"

#include "widgets/theme/TableStyle.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ff {
namespace {

constexpr int kRowHeight = 24;
constexpr int kColumnWidth = 112;

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
    , m_access(new QLabel(this))
    , m_quality(new QTableWidget(this)) {
    setObjectName(QStringLiteral("optionDetail"));
    m_reason->setObjectName(QStringLiteral("optionReason"));
    m_bound->setObjectName(QStringLiteral("optionBound"));
    m_times->setObjectName(QStringLiteral("optionTimes"));
    m_access->setObjectName(QStringLiteral("optionAccess"));
    auto* texts = new QVBoxLayout;
    for (QLabel* label : {m_reason, m_bound, m_times, m_access}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        texts->addWidget(label);
    }
    texts->addStretch(1);
    m_quality->setObjectName(QStringLiteral("boundQuality"));
    m_quality->setAccessibleName(tr("How often wait bounds held in the last 90 days, by size"));
    m_quality->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_quality->setSelectionMode(QAbstractItemView::NoSelection);
    m_quality->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_quality->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    styleTable(*m_quality, kRowHeight);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addLayout(texts, 1);
    row->addWidget(m_quality, 0, Qt::AlignTop);
    body()->addLayout(row);
    m_access->setProperty("quiet", true);
}

void OptionDetail::show(const PilotOption& option, const PilotPlan& plan,
                        const Federation& federation, const Formatter& formatter) {
    const bool serves = option.noService == NoService::none;
    setTitle(QString::fromStdString(option.title));
    setSubtitle(option.partition.empty() || !option.wait.wait
                    ? QString()
                    : tr("partition %1").arg(QString::fromStdString(option.partition)));
    showQuality(option, formatter);
    m_reason->setText(QString::fromStdString(reasonOf(option, plan)));
    m_bound->setVisible(serves && option.wait.wait.has_value());
    m_bound->setText(QString::fromStdString(boundText(option, plan.need.confidence)));
    m_times->setVisible(serves);
    m_times->setText(timesText(option, formatter));
    m_access->setVisible(serves && !plan.access.empty());
    m_access->setText(QString::fromStdString(accessText(plan, federation)));
}

void OptionDetail::showQuality(const PilotOption& option, const Formatter& formatter) {
    const QStringList headings{tr("GPUs"), tr("Jobs"), tr("Held"), tr("Median bound"),
                               tr("QBETS bound")};
    m_quality->setVisible(option.wait.wait.has_value() && !option.backtest.empty());
    m_quality->setColumnCount(int(headings.size()));
    m_quality->setHorizontalHeaderLabels(headings);
    m_quality->setRowCount(int(option.backtest.size()));
    const auto bound = [&](const std::optional<planning::Seconds>& seconds) {
        return seconds ? formatter.duration(std::chrono::seconds{*seconds}) : Formatter::missing();
    };
    for (int i = 0; i < m_quality->rowCount(); ++i) {
        const planning::BacktestRow& row = option.backtest[std::size_t(i)];
        const QStringList cells{
            row.sizeClass ? QString::fromStdString(planning::sizeClassName(*row.sizeClass))
                          : tr("all"),
            formatter.number(double(row.ours.judged)),
            formatter.text(row.ours.coverage(), Unit::ratio), bound(row.ours.medianBound),
            bound(row.published.medianBound)};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setTextAlignment(Qt::AlignVCenter | Qt::AlignRight);
            m_quality->setItem(i, column, cell);
            m_quality->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter |
                                                                      Qt::AlignRight);
            m_quality->setColumnWidth(column, kColumnWidth);
        }
    }
    m_quality->setFixedSize(kColumnWidth * int(headings.size()) + 2,
                            m_quality->horizontalHeader()->sizeHint().height() +
                                kRowHeight * m_quality->rowCount() + 2);
}

} // namespace ff
