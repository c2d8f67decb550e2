// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "NewerApi.h"
#include "app/feeds/slurm/SlurmCheck.h"

#include <QFile>
#include <QTest>

#include <algorithm>

/// Recorded answers of slurmrestd, decoded.
namespace ff::feeds::testing {

inline QByteArray recorded(const QByteArray& name) {
    QFile file(QStringLiteral(FF_TEST_DATA "/data/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline SlurmAnswer decoded(const QByteArray& bytes) {
    auto answer = decodeSlurm({bytes.constData(), std::size_t(bytes.size())});
    return answer ? *answer : SlurmAnswer{};
}

/// The canonical record without the one field that may differ.
inline QByteArray canonical(const QByteArray& bytes) {
    auto answer = decoded(bytes);
    answer.api.clear();
    return QByteArray::fromStdString(toCanonicalJson(answer));
}

inline const JobRecord* job(const SlurmAnswer& answer, std::uint64_t id) {
    const auto found = std::ranges::find(answer.jobs, id, &JobRecord::id);
    return found == answer.jobs.end() ? nullptr : &*found;
}

inline QByteArray time(const std::optional<Instant>& t) {
    return t ? QByteArray::fromStdString(toIso8601(*t)) : QByteArray("-");
}

} // namespace ff::feeds::testing
