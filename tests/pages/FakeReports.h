// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Time.h"
#include "models/questions/ReportKeeping.h"

#include <QPromise>

#include <algorithm>
#include <map>

namespace ff {

/// Keeps reports and choices in memory, as a cache does.
class FakeReports : public ReportKeeping {
public:
    std::vector<StoredReport> stored;
    std::map<std::int64_t, report::Report> documents;
    std::vector<ReportDefinition> defined;
    report::Changes difference;
    std::vector<std::int64_t> compared;

    QFuture<Result<std::int64_t>> freeze(std::shared_ptr<const report::Report> made) override {
        StoredReport report;
        report.id = std::int64_t(stored.size()) + 1;
        report.title = made->title;
        report.period = made->period;
        report.zone = made->zone;
        report.frozen = fromMillis(1'790'000'000'000);
        if (!stored.empty()) {
            report.replaces = stored.back().id;
        }
        stored.push_back(report);
        documents[report.id] = *made;
        return ready(Result<std::int64_t>(report.id));
    }
    QFuture<Result<std::vector<StoredReport>>> frozen() override {
        return ready(Result<std::vector<StoredReport>>(stored));
    }
    QFuture<Result<report::Report>> frozenReport(std::int64_t number) override {
        report::Report report = documents.at(number);
        const StoredReport& entry = stored[std::size_t(number) - 1];
        report.state = entry.published ? report::State::published : report::State::frozen;
        report.number = number;
        report.replaces = entry.replaces;
        return ready(Result<report::Report>(report));
    }
    QFuture<Result<void>> publish(std::int64_t number) override {
        stored[std::size_t(number) - 1].published = fromMillis(1'790'100'000'000);
        return ready(Result<void>());
    }
    QFuture<Result<report::Changes>> changes(std::int64_t number) override {
        compared.push_back(number);
        return ready(Result<report::Changes>(difference));
    }
    QFuture<Result<std::vector<ReportDefinition>>> definitions() override {
        return ready(Result<std::vector<ReportDefinition>>(defined));
    }
    QFuture<Result<void>> keep(const ReportDefinition& definition) override {
        std::erase_if(defined, [&](const auto& each) { return each.name == definition.name; });
        defined.push_back(definition);
        return ready(Result<void>());
    }
    QFuture<Result<void>> forget(const std::string& name) override {
        std::erase_if(defined, [&](const auto& each) { return each.name == name; });
        return ready(Result<void>());
    }

private:
    template <class T>
    static QFuture<T> ready(const T& value) {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }
};

} // namespace ff
