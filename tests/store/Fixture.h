// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/Cache.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

/// Ends the test with the error's words where a Result holds one. The expression is run once.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto& verified = (result);                                                           \
        QVERIFY2(verified.has_value(),                                                             \
                 verified.has_value() ? "" : verified.error().detail.c_str());                     \
    } while (false)

namespace ff::store {

/// The present of the caches of these tests. It moves on by a millisecond whenever it is asked for:
/// what follows is known later.
inline Instant moment() {
    static std::atomic<std::int64_t> present = toMillis(now());
    return fromMillis(present++);
}

/// A cache in a folder that goes away with it.
class Fixture {
public:
    explicit Fixture(Cache::Options options = {})
        : m_options(std::move(options)) {
        m_options.now = moment;
        reopen();
    }
    [[nodiscard]] std::filesystem::path file() const {
        return m_folder.filePath(QStringLiteral("cache.sqlite")).toStdString();
    }
    void close() { cache.reset(); }
    void reopen() {
        cache.reset();
        auto opened = Cache::open(file(), m_options);
        if (!opened) {
            qFatal("%s", opened.error().detail.c_str());
        }
        cache = std::move(*opened);
    }
    /// Waits for room where the queue is full.
    void offer(Batch batch) {
        while (!cache->offer(batch)) {
            flush();
        }
    }
    /// Offers and waits for the commit.
    void put(Batch batch) {
        offer(std::move(batch));
        flush();
    }

private:
    void flush() {
        if (!cache->flush()) {
            qFatal("the batch was not written");
        }
    }

    QTemporaryDir m_folder;
    Cache::Options m_options;

public:
    std::unique_ptr<Cache> cache; ///< last: it writes into the folder while it ends
};

inline Instant at(const char* text) {
    return parseIso8601(text).value();
}

inline const SystemId kLumi{"lumi"};

/// A cache that only reads what another one writes.
inline Result<std::unique_ptr<Cache>> openToRead(const std::filesystem::path& file) {
    Cache::Options options;
    options.readOnly = true;
    return Cache::open(file, std::move(options));
}

/// A poll of `kLumi` at `when` that went well and brought nothing yet.
inline Batch pollAt(Instant when) {
    Batch batch;
    batch.system = kLumi;
    batch.outcome.source = SourceId("lumi-prometheus");
    batch.outcome.started = when;
    batch.arrived = when;
    return batch;
}

} // namespace ff::store
