// SPDX-License-Identifier: GPL-3.0-only
#include "app/services/planning/QueueForecasts.h"

#include "app/services/planning/KeptFile.h"
#include "models/federation/Federation.h"

#include <QCryptographicHash>
#include <QThreadPool>

#include <cmath>

namespace ff {
namespace {

/// A file is written anew when so much time has passed.
constexpr std::chrono::hours kWriteEvery{6};
/// Even where nothing new was stored: jobs become old.
constexpr std::chrono::minutes kFresh{10};

std::filesystem::path fileOf(const QueryContext& reading, const System& system, double confidence) {
    return reading.keptBeside /
           (system.id.text + "-" + std::to_string(std::lround(confidence * 1e4)) + ".queue");
}

/// How the system's GPUs are counted, and whose jobs they are: else the state is of other numbers.
std::string basisOf(const QueryContext& reading, const System& system) {
    const std::string& text = reading.settings->federationText;
    return system.id.text + " " + std::to_string(system.devicesPerGpu) + " " +
           QCryptographicHash::hash(QByteArrayView(text), QCryptographicHash::Md5)
               .toHex()
               .toStdString();
}

} // namespace

Result<void> QueueForecasts::bring(Kept& kept, const QueryContext& reading, const System& system,
                                   double confidence) {
    const std::string basis = basisOf(reading, system);
    const bool writes = !reading.keptBeside.empty();
    if (!kept.queue || kept.confidence != confidence || kept.basis != basis) {
        kept.queue.emplace(confidence);
        kept.confidence = confidence;
        kept.basis = basis;
        kept.edition.reset();
        kept.written = {};
        const auto bytes =
            writes ? readKept(fileOf(reading, system, confidence), basis) : std::nullopt;
        if (bytes && kept.queue->load(*bytes)) {
            kept.written = reading.now;
        } else {
            kept.queue.emplace(confidence);
        }
    } else if (kept.edition && kept.edition == reading.edition &&
               reading.now - kept.updated < kFresh && reading.now >= kept.updated) {
        return {};
    }
    if (auto updated = kept.queue->update(reading, system, reading.now); !updated) {
        kept.queue.reset();
        return updated;
    }
    kept.edition = reading.edition;
    kept.updated = reading.now;
    if (writes && reading.now - kept.written >= kWriteEvery) {
        writeKept(fileOf(reading, system, confidence), basis, kept.queue->save());
        kept.written = reading.now;
    }
    return {};
}

void QueueForecasts::refitLater(const std::shared_ptr<Kept>& kept) {
    QThreadPool::globalInstance()->start([kept] {
        const std::scoped_lock lock(kept->mutex);
        if (kept->queue && kept->queue->forecast().isRefitDue()) {
            kept->queue->forecast().refit();
        }
    });
}

Result<QueueForecasts::Use> QueueForecasts::present(const QueryContext& reading,
                                                    const System& system, double confidence) {
    std::shared_ptr<Kept> kept;
    {
        const std::scoped_lock lock(m_mutex);
        auto& place = m_kept[system.id];
        if (!place) {
            place = std::make_shared<Kept>();
        }
        kept = place;
    }
    Use use{kept, std::unique_lock(kept->mutex), nullptr};
    if (const auto brought = bring(*kept, reading, system, confidence); !brought) {
        return std::unexpected(brought.error());
    }
    use.queue = &*kept->queue;
    if (use.queue->forecast().isRefitDue()) {
        refitLater(kept);
    }
    return use;
}

Result<QueueForecasts::Use> QueueForecasts::past(const QueryContext& reading, const System& system,
                                                 Instant at, double confidence) {
    const auto queue = std::make_shared<TrackedQueue>(confidence);
    if (const auto updated = queue->update(reading, system, at); !updated) {
        return std::unexpected(updated.error());
    }
    return Use{queue, {}, queue.get()};
}

} // namespace ff
