// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/alerts/RuleTrial.h"

#include "models/alerts/AlertFigures.h"
#include "models/alerts/AlertWords.h"
#include "models/alerts/AlertsFile.h"
#include "models/alerts/Evaluate.h"
#include "models/core/ErrorText.h"
#include "widgets/alerts/ThresholdChart.h"
#include "widgets/controls/Prose.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ff {
namespace {

/// What of a rule decides about which past it needs: all but the threshold.
std::string questionOf(AlertRule rule) {
    const Duration step = alertStep(rule);
    rule.id = "asked";
    rule.name.clear();
    rule.threshold = 0;
    rule.hysteresis = 0;
    rule.lasts = {};
    rule.isOn = true;
    if (rule.when == AlertRule::When::below) {
        rule.when = AlertRule::When::above;
    }
    return toToml(rule) + std::to_string(step.count());
}

} // namespace

RuleTrial::RuleTrial(AlertKeeping& keeping, QWidget* parent)
    : QWidget(parent)
    , m_keeping(keeping)
    , m_sentence(new Prose(this))
    , m_subjects(new QComboBox(this))
    , m_chart(new ThresholdChart(this)) {
    m_sentence->setObjectName(QStringLiteral("trySentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMinimumWidth(400); // its height is of its width, also before it is shown
    m_subjects->setObjectName(QStringLiteral("trySubject"));
    m_subjects->setAccessibleName(tr("Shown in the chart"));
    m_subjects->setMinimumContentsLength(22);
    auto* row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(m_subjects, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    connect(m_chart, &ThresholdChart::thresholdMoved, this, &RuleTrial::thresholdMoved);
    connect(m_subjects, &QComboBox::activated, this, [this] {
        m_chosen = m_subjects->currentData().toString().toStdString();
        showSubject();
    });
    m_subjects->hide();
}

void RuleTrial::setSimulated(bool simulated) {
    m_chart->setSimulated(simulated);
}

void RuleTrial::setRule(const AlertRule& rule, bool complete) {
    m_rule = rule;
    if (!complete) {
        return;
    }
    if (questionOf(rule) != m_asked) {
        ask();
    } else if (!m_isAsking) {
        evaluateAll();
    }
}

void RuleTrial::ask() {
    m_asked = questionOf(m_rule);
    m_isAsking = true;
    m_sentence->say(tr("Trying it on the last 30 days …"));
    m_keeping
        .past(m_rule, kAlertDays)
        // The dialog may be closed before the answer comes, which a context must outlive.
        .then(qApp, [this, alive = QPointer(this), asked = m_asked](const Result<AlertPast>& past) {
            if (!alive || asked != m_asked) {
                return; // nobody waits, or another question is on its way
            }
            m_isAsking = false;
            if (!past) {
                m_asked.clear();
                m_past = {}; // of another rule
                showSubject();
                m_sentence->say(describe(past.error()));
                return;
            }
            m_past = *past;
            evaluateAll();
        });
}

void RuleTrial::evaluateAll() {
    AlertTries tries;
    std::vector<std::pair<int, std::size_t>> order; // most often fired first
    for (std::size_t i = 0; i < m_past.series.size(); ++i) {
        const AlertSeries& series = m_past.series[i];
        tries.emplace_back(series.title, evaluate(m_rule, series).spells);
        order.emplace_back(-int(tries.back().second.size()), i);
    }
    std::ranges::sort(order);
    m_sentence->say(m_past.series.empty() ? tr("There is nothing that this rule would watch now.")
                                          : trySentence(tries, m_past.days));
    const QSignalBlocker quiet(m_subjects);
    m_subjects->clear();
    for (const auto& [count, i] : order) {
        const QString title = subjectText(m_past.series[i].title);
        m_subjects->addItem(count == 0 ? title : tr("%1 (%2)").arg(title).arg(-count),
                            QString::fromStdString(m_past.series[i].subject));
    }
    m_subjects->setVisible(m_subjects->count() > 1);
    const int chosen = m_subjects->findData(QString::fromStdString(m_chosen));
    m_subjects->setCurrentIndex(std::max(0, chosen));
    if (m_chosen.empty() && m_subjects->count() > 0) { // it stays while the line is dragged
        m_chosen = m_subjects->currentData().toString().toStdString();
    }
    showSubject();
}

void RuleTrial::showSubject() {
    const std::string subject = m_subjects->currentData().toString().toStdString();
    const auto series = std::ranges::find(m_past.series, subject, &AlertSeries::subject);
    if (series == m_past.series.end()) {
        m_chart->setData(m_rule, {}, {});
        return;
    }
    m_chart->setData(m_rule, *series, evaluate(m_rule, *series).spells);
}

} // namespace ff
