// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/LiveQuestions.h"

#include "app/services/reading/Read.h"
#include "app/services/reports/ReadReport.h"
#include "models/facts/SystemFacts.h"
#include "models/language/InLanguage.h"
#include "models/pilot/PilotBrief.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <chrono>
#include <ctime>

namespace ff {
namespace {

constexpr int kReaders = 3;

/// What this thread has taken of the processor so far.
std::chrono::nanoseconds processorTime() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

/// Counts what an answer takes, while it lives.
class Spending final {
public:
    explicit Spending(TellingPace& pace)
        : m_pace(pace)
        , m_begin(processorTime()) {}
    ~Spending() { m_pace.spend(processorTime() - m_begin); }
    Spending(const Spending&) = delete;
    Spending& operator=(const Spending&) = delete;

private:
    TellingPace& m_pace;
    std::chrono::nanoseconds m_begin;
};

void addPast(SourcesView& view, const PastFetch& past) {
    const auto row = std::ranges::find(view.rows, past.source,
                                       [](const SourceRow& each) { return each.status.source; });
    if (row != view.rows.end()) {
        row->past = past;
    }
}

} // namespace

LiveQuestions::LiveQuestions(QObject* parent)
    : Questions(parent)
    , m_settings(std::make_shared<Settings>(settingsFrom({}, {}))) {
    m_pool.setMaxThreadCount(kReaders);
    m_coalesce.setSingleShot(true);
    connect(&m_coalesce, &QTimer::timeout, this, [this] {
        m_changed = false;
        m_pace.told(TellingPace::Clock::now());
        emit changed();
    });
}

LiveQuestions::~LiveQuestions() {
    m_pool.waitForDone();
}

void LiveQuestions::setBackend(std::shared_ptr<Backend> backend) {
    m_backend = std::move(backend);
    settingsChanged();
    emit changed();
}

void LiveQuestions::release() {
    m_pool.waitForDone();
    m_backend.reset();
}

void LiveQuestions::settingsChanged() {
    m_settings = m_backend->settings();
    emit configurationChanged();
}

void LiveQuestions::noteChange() {
    if (!m_changed.exchange(true)) {
        QMetaObject::invokeMethod(
            this, [this] { m_coalesce.start(m_pace.wait(TellingPace::Clock::now())); },
            Qt::QueuedConnection);
    }
}

template <class Answer>
auto LiveQuestions::ask(Answer answer) {
    using R = decltype(answer(std::declval<const QueryContext&>()));
    return QtConcurrent::run(
        &m_pool, [this, backend = m_backend, answer = std::move(answer)]() -> R {
            if (!backend) {
                return fail(ErrorCode::cacheOpening, {});
            }
            const Spending spending(m_pace); // the pool ends before this object does
            return answer(backend->reading());
        });
}

template <class Action>
QFuture<Result<void>> LiveQuestions::act(Action action, void (LiveQuestions::*done)()) {
    auto future = QtConcurrent::run(
        &m_pool, [backend = m_backend, action = std::move(action)]() -> Result<void> {
            if (!backend) {
                return fail(ErrorCode::cacheOpening, {});
            }
            return action(*backend);
        });
    return future.then(this, [this, done](const Result<void>& result) {
        if (result) {
            (this->*done)();
        }
        return result;
    });
}

QFuture<Result<FloorView>> LiveQuestions::floor(const Scope& scope) {
    return ask([scope](const QueryContext& reading) { return readFloor(reading, scope); });
}

QFuture<Result<FactoryView>> LiveQuestions::factory(const SystemId& system, const Scope& scope,
                                                    std::int64_t columns) {
    return ask(
        [=](const QueryContext& reading) { return readFactory(reading, system, scope, columns); });
}

QFuture<Result<SharesView>> LiveQuestions::shares(const Scope& scope) {
    return ask([scope](const QueryContext& reading) { return readShares(reading, scope); });
}

QFuture<Result<HolderDetail>> LiveQuestions::holder(const HolderId& holder,
                                                    const std::optional<SystemId>& system,
                                                    const Scope& scope) {
    return ask(
        [=](const QueryContext& reading) { return readHolder(reading, holder, system, scope); });
}

QFuture<Result<UsageView>> LiveQuestions::usage(const UsageQuestion& question, const Scope& scope) {
    return ask([=](const QueryContext& reading) { return readUsage(reading, question, scope); });
}

QFuture<Result<std::vector<AccountUse>>> LiveQuestions::unattributed(const Scope& scope) {
    return ask([scope](const QueryContext& reading) { return readUnattributed(reading, scope); });
}

QFuture<Result<PilotPlan>> LiveQuestions::plan(const PilotNeed& need) {
    return ask([need, memory = m_planning](const QueryContext& reading) {
        return readPlan(reading, *memory, need, reading.now);
    });
}

QFuture<Result<QStringList>> LiveQuestions::writeBrief(const PilotPlan& plan, const QString& folder,
                                                       const std::string& zone) {
    const auto write = [=, save = m_saveReport, backend = m_backend]() -> Result<QStringList> {
        if (!backend) {
            return fail(ErrorCode::cacheOpening, {});
        }
        if (!save) {
            return fail(ErrorCode::fileUnwritable, {}, folder.toStdString());
        }
        const QLocale locale;
        return save({std::make_shared<const report::Report>(pilotBrief(
                         plan, backend->settings()->federation, Formatter(locale, zone), zone)),
                     locale,
                     folder,
                     {"csv", "html", "json", "pdf", "xlsx"}});
    };
    return QtConcurrent::run(&m_pool, write);
}

QFuture<Result<report::Report>> LiveQuestions::report(const report::Request& request) {
    return QtConcurrent::run(
        &m_pool, [backend = m_backend, asked = request](QPromise<Result<report::Report>>& promise) {
            if (!backend) {
                promise.addResult(Result<report::Report>(fail(ErrorCode::cacheOpening, {})));
                return;
            }
            const InLanguage language(asked.locale);
            report::Request complete = asked;
            complete.rulesSince = backend->rulesSince();
            promise.addResult(readReport(
                backend->reading(), complete, [&promise] { return !promise.isCanceled(); },
                [&promise](int done, int all) {
                    promise.setProgressRange(0, all);
                    promise.setProgressValue(done);
                }));
        });
}

QFuture<Result<QStringList>> LiveQuestions::saveReport(const ReportSaving& saving) {
    return QtConcurrent::run(&m_pool, [save = m_saveReport, saving]() -> Result<QStringList> {
        if (!save) {
            return fail(ErrorCode::fileUnwritable, {}, saving.folder.toStdString());
        }
        const InLanguage language(saving.locale);
        return save(saving);
    });
}

QFuture<Result<SourcesView>> LiveQuestions::sources() {
    return QtConcurrent::run(&m_pool, [this, backend = m_backend]() -> Result<SourcesView> {
        if (!backend) {
            return fail(ErrorCode::cacheOpening, {});
        }
        const Spending spending(m_pace);
        auto view = readSourceRows(backend->reading());
        for (const PastFetch& past : backend->past()) {
            if (view) {
                addPast(*view, past);
            }
        }
        return view;
    });
}

QFuture<Result<SourcesHealth>> LiveQuestions::health() {
    return ask([](const QueryContext& reading) { return readHealth(reading); });
}

QFuture<Result<QString>> LiveQuestions::test(const SourceEntry& entry) {
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto finish = [promise](const Result<std::string>& found) {
        promise->addResult(found ? Result<QString>(QString::fromStdString(*found))
                                 : Result<QString>(std::unexpected(found.error())));
        promise->finish();
    };
    if (m_backend) { // a folder asks the disk
        m_pool.start([backend = m_backend, entry, finish] { backend->probe(entry, finish); });
    } else {
        finish(fail(ErrorCode::cacheOpening, {}));
    }
    return promise->future();
}

QFuture<Result<void>> LiveQuestions::add(const SourceEntry& entry) {
    return act([entry](Backend& backend) { return backend.addSource(entry); },
               &LiveQuestions::settingsChanged);
}

QFuture<Result<void>> LiveQuestions::change(const SourceEntry& entry) {
    return act([entry](Backend& backend) { return backend.changeSource(entry); },
               &LiveQuestions::settingsChanged);
}

QFuture<Result<void>> LiveQuestions::remove(const SourceId& source) {
    return act([source](Backend& backend) { return backend.removeSource(source); },
               &LiveQuestions::settingsChanged);
}

QFuture<Result<void>> LiveQuestions::setPastFetched(const SourceId& source, bool fetched) {
    return act(
        [source, fetched](Backend& backend) -> Result<void> {
            backend.setPastFetched(source, fetched);
            return {};
        },
        &LiveQuestions::changed);
}

QFuture<Result<void>> LiveQuestions::map(const AttributionRule& rule) {
    return act([rule](Backend& backend) { return backend.addRule(rule); },
               &LiveQuestions::settingsChanged);
}

QFuture<Result<void>> LiveQuestions::unmap(const AttributionRule& rule) {
    return act([rule](Backend& backend) { return backend.removeRule(rule); },
               &LiveQuestions::settingsChanged);
}

QFuture<Result<void>> LiveQuestions::keepNote(const Note& note) {
    return act([note](Backend& backend) { return backend.notes().keep(note); },
               &LiveQuestions::notesChanged);
}

QFuture<Result<void>> LiveQuestions::removeNote(std::int64_t id) {
    return act([id](Backend& backend) { return backend.notes().remove(id); },
               &LiveQuestions::notesChanged);
}

void LiveQuestions::notesChanged() {
    emit changed();
}

const Federation& LiveQuestions::federation() const {
    return m_settings->federation;
}

std::set<SystemId> LiveQuestions::polledSystems() const {
    return ff::polledSystems(m_settings->sources);
}

std::vector<SourceConfig> LiveQuestions::configuredSources() const {
    return m_settings->sources;
}

} // namespace ff
