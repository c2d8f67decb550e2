// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/AlertCenter.h"

#include "models/alerts/AlertFigures.h"
#include "models/alerts/AlertWords.h"
#include "models/questions/WhenAnswered.h"

namespace ff {

AlertCenter::AlertCenter(AlertKeeping& keeping, QObject* parent)
    : QObject(parent)
    , m_keeping(keeping) {
    connect(&keeping, &AlertKeeping::changed, this, &AlertCenter::ask);
    ask();
}

QString AlertCenter::sentence(const AlertNow& now) {
    const QString title = subjectText(now.kept.title);
    if (now.rule.when == AlertRule::When::noData) {
        return tr("%1: no data since %2")
            .arg(title, Formatter(QLocale()).instant(now.kept.progress.since));
    }
    return tr("%1: %2 is %3", "LUMI: utilisation of allocated is 24 %")
        .arg(title, alertFigureTitle(now.rule.figure),
             alertValue(now.rule, now.kept.progress.value, Formatter(QLocale())));
}

void AlertCenter::ask() {
    m_stale = true;
    if (m_asking) {
        return;
    }
    m_asking = true;
    m_stale = false;
    whenAnswered(m_keeping.alerts(), this, [this](const Result<AlertsView>& view) {
        m_asking = false;
        if (view) {
            take(*view);
        }
        if (m_stale) {
            ask();
        }
    });
}

void AlertCenter::take(const AlertsView& view) {
    if (view.isSimulated != m_view.isSimulated) { // numbers of another cache
        m_told.clear();
        m_first = true;
    }
    m_view = view;
    emit viewChanged();
    for (const AlertNow& now : m_view.now) {
        if (now.isOpen() && m_told.insert(now.spell->id).second && !m_first) {
            emit fired(now);
        }
    }
    m_first = false; // what fires since long ago is in the bell; a start does not shout it
}

} // namespace ff
