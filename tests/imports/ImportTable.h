// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/Cache.h"
#include "tests/imports/Place.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

/// The table that `factoryfloor import` prints.
namespace ff::test {

/// The row of the table that begins with a file's name, cell by cell.
inline QStringList rowOf(const Place::Run& run, const char* file) {
    const auto lines = QString::fromUtf8(run.out).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QString::fromUtf8(file))) {
            return line.split(QRegularExpression(QStringLiteral(" {2,}")));
        }
    }
    return {};
}

enum Cell { name, added, changed, unchanged, refused, totals, bad, passedOver, from, to, result };

inline QByteArray sample(const char* name) {
    QFile file(QStringLiteral(FF_SAMPLES "/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no sample %s", name);
    }
    return file.readAll();
}

inline double gpuHours(const Place& place) {
    double sum = 0;
    for (const auto& row : place.rows("usage --by system --system mill --from 2026-02-01 --to "
                                      "2026-04-01 --format json")) {
        sum += row[QStringLiteral("gpu_seconds")].toDouble() / 3600;
    }
    return sum;
}

} // namespace ff::test
