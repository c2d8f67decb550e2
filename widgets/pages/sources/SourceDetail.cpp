// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/sources/SourceDetail.h"

#include "models/config/SourceKinds.h"
#include "models/core/ErrorText.h"
#include "models/format/Formatter.h"
#include "widgets/pages/sources/PollLogPanel.h"
#include "widgets/pages/sources/SourceCare.h"
#include "widgets/pages/sources/SourcesPage.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double kDaysAYear = 365;

/// A way of knowing GPU-hours.
QString wayText(const std::string& way) {
    return way == "jobs"      ? SourcesPage::tr("jobs")
           : way == "samples" ? SourcesPage::tr("samples")
                              : SourcesPage::tr("the site's books");
}

QString reconciledText(const ReconcileLine& line) {
    if (line.flagged) {
        return SourcesPage::tr("%1 and %2 of the last 7 days are %3 apart: see reconcile");
    }
    if (line.explained) {
        return SourcesPage::tr("%1 and %2 of the last 7 days are %3 apart, by design");
    }
    return SourcesPage::tr("%1 and %2 of the last 7 days agree within %3");
}

/// "its system takes 12 MB of the cache's 40 MB, about 180 MB more a year"
QStringList roomFacts(const CacheUse& use, const SystemId& system, const Formatter& format) {
    const auto size = [&](double bytes) {
        return format.locale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
    };
    const auto room = std::ranges::find(use.systems, system, &SystemRoom::system);
    if (room == use.systems.end()) {
        return {};
    }
    const QString taken = SourcesPage::tr("the samples of its system take %1 of the cache")
                              .arg(size(double(room->bytes)));
    return {room->bytesADay > 0 ? SourcesPage::tr("%1, about %2 more a year")
                                      .arg(taken, size(room->bytesADay * kDaysAYear))
                                : taken};
}

} // namespace

SourceDetail::SourceDetail(QWidget* parent)
    : Card(parent)
    , m_sentence(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_log(new PollLogPanel(this))
    , m_care(new SourceCare(*this))
    , m_past(new QPushButton(this)) {
    m_facts->setObjectName(QStringLiteral("sourceFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("quiet", true);
    m_sentence->setObjectName(QStringLiteral("sourceSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_facts, m_sentence}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_past->setObjectName(QStringLiteral("sourcePast"));
    m_past->setText(SourcesPage::tr("Stop fetching the past"));
    m_past->hide();
    connect(m_past, &QPushButton::clicked, this, &SourceDetail::pastSwitched);
    addToHeader(m_past);
    body()->addWidget(m_sentence);
    body()->addWidget(m_facts);
    body()->addWidget(m_log);
    m_log->hide();
    connect(m_log, &PollLogPanel::trouble, this, &SourceDetail::trouble);
    connect(m_log, &PollLogPanel::settled, this, &SourceDetail::settled);
    connect(m_care, &SourceCare::trouble, this, &SourceDetail::trouble);
    connect(m_care, &SourceCare::changed, this, [this] {
        m_log->refresh();
        emit changed();
    });
}

void SourceDetail::setKeeping(SourceKeeping& keeping) {
    m_hasLogs = true;
    m_log->setKeeping(keeping);
    m_care->setKeeping(keeping);
}

bool SourceDetail::isSettled() const {
    return m_log->isSettled();
}

std::vector<const Exporter*> SourceDetail::exporters() const {
    return {m_log->exporter(), m_log->chartExporter()};
}

void SourceDetail::display(const SourceRow& row, const CacheUse& use, const Formatter& format,
                           ExportContext context) {
    setTitle(QString::fromStdString(row.systemName + " · " + row.title));
    const auto& last = row.status.last;
    m_sentence->setText(last.error              ? describe(*last.error)
                        : row.status.polls == 0 ? SourcesPage::tr("It has not been asked yet.")
                        : last.remark.empty()   ? SourcesPage::tr("It answers as it should.")
                                                : QString::fromStdString(last.remark));
    QStringList facts{QString::fromStdString(row.url), QString::fromStdString(row.kind)};
    if (row.status.lastSuccess) {
        facts << SourcesPage::tr("last answer %1").arg(format.instant(*row.status.lastSuccess));
    }
    const bool hasLog = m_hasLogs && row.kind != infoOf(SourceKind::folder).id;
    if (!hasLog) { // which counts them, with those that fetch the past
        facts << SourcesPage::tr("%n polls in the last 24 hours", nullptr, int(row.status.polls))
              << SourcesPage::tr("%n of them failed", nullptr, int(row.status.failures));
    }
    if (row.furthest) {
        facts << reconciledText(*row.furthest)
                     .arg(wayText(row.furthest->first), wayText(row.furthest->second),
                          format.text(row.reconciliation.value, Unit::ratio));
    }
    facts << roomFacts(use, row.status.system, format);
    m_care->show(row);
    m_log->setVisible(hasLog);
    if (hasLog) {
        context.holder.clear();
        context.simulated = row.simulated;
        m_log->show(row.status.source, context);
    }
    m_past->setVisible(row.past.has_value());
    if (row.past) {
        m_past->setText(row.past->stopped ? SourcesPage::tr("Fetch the past")
                                          : SourcesPage::tr("Stop fetching the past"));
        facts << (row.past->stopped ? SourcesPage::tr("fetching its past was stopped")
                                    : SourcesPage::tr("its past is being fetched: %1")
                                          .arg(format.text(std::floor(row.past->done() * 100) / 100,
                                                           Unit::ratio)));
    }
    if (row.tokenInClear) {
        facts << SourcesPage::tr(
            "its token travels without encryption: use https:// unless the network is "
            "trusted");
    }
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace ff
