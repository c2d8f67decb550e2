// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/KeptReports.h"

#include "models/core/ErrorText.h"
#include "models/format/Formatter.h"
#include "models/questions/WhenAnswered.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <utility>

namespace ff {
namespace {

constexpr int kListHeight = 168;

/// "No. 4 in place of no. 3": which one it is.
QString numberText(const StoredReport& report) {
    return report.replaces
               ? KeptReports::tr("No. %1, in place of no. %2").arg(report.id).arg(*report.replaces)
               : KeptReports::tr("No. %1").arg(report.id);
}

QString stateText(const StoredReport& report) {
    const Formatter format(QLocale(), report.zone);
    return report.published ? KeptReports::tr("published %1").arg(format.date(*report.published))
                            : KeptReports::tr("frozen %1").arg(format.date(report.frozen));
}

} // namespace

KeptReports::KeptReports(ReportKeeping& reports, QWidget* parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_list(new QListWidget(this))
    , m_empty(new QLabel(tr("None yet. “Freeze” keeps a report with its figures as they are, "
                            "whatever happens to the data."),
                         this)) {
    setObjectName(QStringLiteral("keptReports"));
    m_list->setObjectName(QStringLiteral("keptReportList"));
    m_list->setAccessibleName(tr("Frozen and published reports"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setProperty("wraps", true); // a padding of items is taken off after the wrapping
    m_list->setFixedHeight(kListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setProperty("quiet", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { open(item->data(Qt::UserRole).toLongLong()); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { open(item->data(Qt::UserRole).toLongLong()); });
    m_list->hide();
}

void KeptReports::refresh(std::optional<std::int64_t> thenOpen) {
    whenAnswered(m_reports.frozen(), this,
                 [this, thenOpen, mine = m_wishes,
                  list = ++m_asked](const Result<std::vector<StoredReport>>& all) {
                     if (!all) {
                         if (all.error().code !=
                             ErrorCode::cacheOpening) { // the next question follows
                             emit trouble(describe(all.error()));
                         }
                         return;
                     }
                     if (list > m_listed) {
                         m_listed = list;
                         show(*all);
                     }
                     if (thenOpen && mine == m_wishes) {
                         open(*thenOpen);
                     }
                 });
}

/// The newest first.
void KeptReports::show(const std::vector<StoredReport>& reports) {
    if (reports == m_shown) {
        return; // whoever looks at the list keeps the place
    }
    m_shown = reports;
    const QVariant selected =
        m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole) : QVariant();
    m_list->clear();
    for (auto report = reports.rbegin(); report != reports.rend(); ++report) {
        auto* item = new QListWidgetItem(QStringLiteral("%1, %2\n%3, %4")
                                             .arg(QString::fromStdString(report->title),
                                                  QString::fromStdString(report->period),
                                                  numberText(*report), stateText(*report)),
                                         m_list);
        item->setData(Qt::UserRole, qint64(report->id));
    }
    if (selected.isValid()) {
        select(selected.toLongLong());
    }
    m_list->setVisible(!reports.empty());
    m_empty->setVisible(reports.empty());
}

void KeptReports::select(std::int64_t number) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == number) {
            m_list->setCurrentRow(row);
        }
    }
}

void KeptReports::clearSelection() {
    ++m_wishes;
    m_list->setCurrentRow(-1);
}

void KeptReports::open(std::int64_t number) {
    select(number);
    whenAnswered(m_reports.frozenReport(number), this,
                 [this, mine = ++m_wishes](const Result<report::Report>& report) {
                     if (mine != m_wishes) {
                         return;
                     }
                     if (report) {
                         emit opened(std::make_shared<const report::Report>(*report));
                     } else {
                         emit trouble(describe(report.error()));
                     }
                 });
}

void KeptReports::freeze(const std::shared_ptr<const report::Report>& made) {
    whenAnswered(m_reports.freeze(made), this,
                 [this, mine = ++m_wishes](const Result<std::int64_t>& number) {
                     if (!number) {
                         emit trouble(describe(number.error()));
                         return;
                     }
                     emit notice(tr("Frozen as report no. %1.").arg(*number));
                     refresh(mine == m_wishes ? std::optional(*number) : std::nullopt);
                 });
}

void KeptReports::publish(std::int64_t number) {
    whenAnswered(m_reports.publish(number), this,
                 [this, number, mine = ++m_wishes](const Result<void>& published) {
                     if (!published) {
                         emit trouble(describe(published.error()));
                         return;
                     }
                     emit notice(tr("Report no. %1 is published.").arg(number));
                     refresh(mine == m_wishes ? std::optional(number) : std::nullopt);
                 });
}

} // namespace ff
