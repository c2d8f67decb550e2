// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/factory/FactoryDetail.h"

#include "models/periods/Periods.h"
#include "models/periods/RoundTimes.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/charts/manners/TimeLink.h"
#include "widgets/charts/plot/TimeColumns.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::chrono::milliseconds kZoomRests{150};

} // namespace

FactoryDetail::FactoryDetail(Questions& questions, const TimeLink& link, QObject* parent)
    : QObject(parent)
    , m_questions(questions)
    , m_link(link) {
    m_rests.setSingleShot(true);
    m_rests.setInterval(kZoomRests);
    connect(&m_rests, &QTimer::timeout, this, &FactoryDetail::ask);
}

FactoryDetail::~FactoryDetail() {
    m_partAsked.cancel();
    m_spanAsked.cancel();
}

void FactoryDetail::setQuestion(const SystemId& system, const Scope& scope) {
    Scope before = m_scope;
    before.window = scope.window; // a window up to now moves on: it is the same question
    if (system != m_system || before != scope) {
        m_partAsked.cancel();
        m_spanAsked.cancel();
        m_part.reset();
        if (m_span) {
            m_span.reset();
            emit spanChanged();
        }
    }
    m_system = system;
    m_scope = scope;
}

const FactoryView* FactoryDetail::finer() const {
    if (!m_part || !m_link.isZoomed()) {
        return nullptr;
    }
    const Window has = windowOf(m_part->grid);
    const Window visible = m_link.visible();
    return has.from <= visible.from && has.to >= visible.to ? &*m_part : nullptr;
}

void FactoryDetail::follow() {
    if (!m_link.isZoomed()) {
        m_partAsked.cancel();
        m_part.reset();
    }
    if (m_link.marked().size() != 1) { // hours of the week are no period to ask about
        m_spanAsked.cancel();
        if (m_span) {
            m_span.reset();
            emit spanChanged();
        }
    }
    if (m_link.isZoomed() || m_link.marked().size() == 1) {
        m_rests.start();
    } else {
        m_rests.stop();
    }
}

void FactoryDetail::ask() {
    if (m_link.isZoomed() && !m_link.visible().empty()) {
        askForPart();
    }
    if (m_link.marked().size() == 1) {
        askForSpan();
    }
}

FactoryDetail::Answer FactoryDetail::askAbout(Window window, std::int64_t columns) const {
    Scope part = m_scope;
    part.period = Period::custom;
    part.window = window;
    return m_questions.factory(m_system, part, columns);
}

/// Half as much on each side, so that a little panning finds data; from a round time, so that the
/// bins are on round times too.
void FactoryDetail::askForPart() {
    const Window full = m_link.full();
    const Window visible = m_link.visible();
    const Window wide{std::max(full.from, visible.from - visible.length() / 2),
                      std::min(full.to, visible.to + visible.length() / 2)};
    const double wider = double(wide.length().count()) / double(visible.length().count());
    const auto columns = std::int64_t(double(m_columns) * wider);
    const Window window = roundOut(wide, gridEvery(wide, columns), m_scope.zone, full);
    m_partAsked.cancel();
    m_partAsked = askAbout(window, columns);
    whenAnswered(Answer(m_partAsked), this,
                 [this, asked = m_partAsked](const Result<FactoryView>& view) {
                     if (view && !asked.isCanceled()) {
                         m_part = *view;
                         emit finerCame();
                     }
                 });
}

void FactoryDetail::askForSpan() {
    const Window full = m_link.full();
    const Window span = m_link.marked().front();
    const Window window{std::max(full.from, span.from), std::min(full.to, span.to)};
    if (window.empty()) {
        return;
    }
    m_spanAsked.cancel();
    m_spanAsked = askAbout(window, kGridBins);
    whenAnswered(Answer(m_spanAsked), this,
                 [this, asked = m_spanAsked](const Result<FactoryView>& view) {
                     if (view && !asked.isCanceled()) {
                         m_span = *view;
                         emit spanChanged();
                     }
                 });
}

} // namespace ff
