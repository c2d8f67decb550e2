// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/frame/HealthWatch.h"

#include "models/questions/WhenAnswered.h"

namespace ff {
namespace {

constexpr std::chrono::seconds kAgain{5};

} // namespace

HealthWatch::HealthWatch(Questions& questions, QObject* parent)
    : QObject(parent)
    , m_questions(questions) {
    connect(&questions, &Questions::changed, this, &HealthWatch::ask);
    connect(&questions, &Questions::configurationChanged, this, &HealthWatch::ask);
    connect(&m_again, &QTimer::timeout, this, &HealthWatch::ask);
    m_again.start(kAgain);
    ask();
}

void HealthWatch::ask() {
    m_stale = true;
    if (m_asking) {
        return;
    }
    m_asking = true;
    m_stale = false;
    whenAnswered(m_questions.health(), this, [this](const Result<SourcesHealth>& health) {
        m_asking = false;
        if (health) {
            m_health = *health;
            emit healthChanged(m_health);
        }
        if (m_stale) {
            ask();
        }
    });
}

} // namespace ff
