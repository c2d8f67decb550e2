// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/pages/reports/ReportMaker.h"

#include "models/language/InLanguage.h"
#include "models/questions/WhenAnswered.h"
#include "widgets/reports/layout/PageLayout.h"

#include <QtConcurrentRun>

#include <utility>

namespace ff {
namespace {

/// Whether two requests give the same report, but for samples that came in between.
bool isSame(const report::Request& a, const report::Request& b) {
    return a.kind == b.kind && a.system == b.system && a.period.name == b.period.name &&
           a.period.window == b.period.window && a.locale == b.locale && a.style == b.style &&
           a.scope.zone == b.scope.zone && a.scope.unit == b.scope.unit &&
           a.scope.network == b.scope.network && a.scope.holder == b.scope.holder;
}

} // namespace

ReportMaker::ReportMaker(Questions& questions, QObject* parent)
    : QObject(parent)
    , m_questions(questions) {
    const auto tell = [this] {
        if (m_isReading && m_progress.progressMaximum() > 0) {
            emit progressed(m_progress.progressValue(), m_progress.progressMaximum() + 1);
        }
    };
    connect(&m_progress, &QFutureWatcherBase::progressValueChanged, this, tell);
    connect(&m_progress, &QFutureWatcherBase::progressRangeChanged, this, tell);
}

ReportMaker::~ReportMaker() {
    m_reading.cancel();
    m_laying.waitForFinished(); // it is short, and its thread uses the fonts of the application
}

void ReportMaker::make(const report::Request& request, const report::ReportEdits& edits,
                       report::Paper paper) {
    const Wanted wanted{edits, paper};
    const bool isOther = wanted != m_wanted;
    m_wanted = wanted;
    if (!m_request || !isSame(*m_request, request)) {
        m_request = request;
        startReading();
    } else if (isOther && m_whole && !m_isReading) {
        startLaying();
    }
}

void ReportMaker::show(std::shared_ptr<const report::Report> finished, report::Paper paper) {
    const Wanted wanted{.edits = {}, .paper = paper};
    if (finished == m_whole && wanted == m_wanted) {
        return; // it is shown
    }
    cancel();
    m_request.reset(); // the next choice reads again
    m_wanted = wanted;
    m_whole = std::move(finished);
    m_wholeLocale = localeOf(m_whole->language);
    startLaying();
}

void ReportMaker::forget() {
    m_request.reset();
}

void ReportMaker::cancel() {
    if (!m_isReading) {
        return;
    }
    ++m_readings;
    m_reading.cancel();
    m_isReading = false;
    m_request.reset(); // the same choice asks again
    emit busyChanged();
}

void ReportMaker::startReading() {
    m_reading.cancel();
    m_isReading = true;
    emit busyChanged();
    m_reading = m_questions.report(*m_request);
    m_progress.setFuture(m_reading);
    m_answer = whenAnswered(m_reading, this,
                            [this, asked = ++m_readings,
                             locale = m_request->locale](const Result<report::Report>& answer) {
                                if (asked != m_readings) {
                                    return;
                                }
                                m_isReading = false;
                                if (answer) {
                                    m_whole = std::make_shared<const report::Report>(*answer);
                                    m_wholeLocale = locale;
                                    emit read();
                                    startLaying();
                                } else {
                                    m_request.reset(); // asked again with the next change
                                    emit busyChanged();
                                    emit failed(answer.error());
                                }
                            });
}

std::shared_ptr<const report::Report> ReportMaker::finished() const {
    return m_whole ? std::make_shared<const report::Report>(edited(*m_whole, m_wanted.edits))
                   : nullptr;
}

void ReportMaker::startLaying() {
    if (m_isLaying) {
        m_isOutdated = true;
        return;
    }
    m_isLaying = true;
    emit busyChanged();
    m_laying = QtConcurrent::run([whole = m_whole, wanted = m_wanted, locale = m_wholeLocale] {
        const InLanguage language(locale);
        auto made = std::make_shared<const report::Report>(edited(*whole, wanted.edits));
        return std::make_shared<const report::Pages>(
            report::laidOut(std::move(made), locale, wanted.paper));
    });
    whenAnswered(m_laying, this, [this](const std::shared_ptr<const report::Pages>& pages) {
        m_isLaying = false;
        if (std::exchange(m_isOutdated, false)) {
            startLaying();
            return;
        }
        emit laidOut(pages);
        emit busyChanged();
    });
}

} // namespace ff
