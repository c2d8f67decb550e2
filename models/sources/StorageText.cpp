// SPDX-License-Identifier: GPL-3.0-only
#include "models/sources/StorageText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ff {
namespace {

constexpr double kDayMs = 86'400'000;
constexpr double kDaysAYear = 365;
constexpr double kWorthSaying = 0.01; ///< of the file that is free
/// One week of data says nothing of what lies further ahead than this.
constexpr double kMostDays = 50 * kDaysAYear;

QString sizeText(double bytes) {
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

QString growthText(const StorageSize& size) {
    const QString grew =
        QCoreApplication::translate("storage",
                                    "It grew by %1 a day over the last %n days, which "
                                    "makes %2 a year.",
                                    nullptr, int(size.days));
    return grew.arg(sizeText(size.bytesADay), sizeText(size.bytesADay * kDaysAYear));
}

} // namespace

QString storageText(const StorageSize& size, const Retention& retention, Instant present,
                    const Formatter& format) {
    QStringList sentences{QCoreApplication::translate("storage", "The cache takes %1 on the disk.")
                              .arg(sizeText(double(size.bytes + size.free)))};
    if (double(size.free) >= kWorthSaying * double(size.bytes + size.free)) {
        sentences << QCoreApplication::translate("storage",
                                                 "%1 of that are free, for what comes next.")
                         .arg(sizeText(double(size.free)));
    }
    if (size.days > 0 && size.bytesADay > 0) {
        sentences << growthText(size);
    } else if (size.days > 0) {
        sentences << QCoreApplication::translate(
            "storage", "It did not grow over the last %n days.", nullptr, int(size.days));
    } else {
        sentences << QCoreApplication::translate("storage", "How much it grows is known tomorrow.");
    }
    const double left = double(retention.mostBytes - size.bytes);
    if (retention.mostBytes > 0 && left <= 0) {
        sentences << QCoreApplication::translate(
                         "storage", "That is more than its limit of %1: the oldest samples are "
                                    "coarsened, a part each hour.")
                         .arg(sizeText(double(retention.mostBytes)));
    } else if (retention.mostBytes > 0 && size.days > 0 && size.bytesADay > 0 &&
               left / size.bytesADay < kMostDays) {
        const Duration away{std::int64_t(left / size.bytesADay * kDayMs)};
        sentences << QCoreApplication::translate("storage", "Its limit of %1 is met about %2.")
                         .arg(sizeText(double(retention.mostBytes)), format.date(present + away));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace ff
