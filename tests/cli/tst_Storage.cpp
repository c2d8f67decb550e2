// SPDX-License-Identifier: GPL-3.0-only
#include "models/sources/StorageText.h"

#include <QTest>

using namespace ff;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is said of the room that a cache takes.
class tst_Storage final : public QObject {
    Q_OBJECT

    static QString text(const StorageSize& size, std::int64_t most = 0) {
        const Formatter format(QLocale::c());
        return storageText(size, {.mostBytes = most}, parseIso8601("2026-03-01").value(), format);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void growthIsNotKnownOnTheFirstDay() {
        const QString said = text({.bytes = 1'200'000'000}, 20'000'000'000);
        QVERIFY2(said.contains(u"1.2 GB"_s) && said.contains(u"known tomorrow"_s),
                 qPrintable(said));
        QVERIFY(!said.contains(u"limit"_s));
    }

    /// The file is as large as the disk says, free pages and all.
    void saysHowMuchOfItIsFree() {
        const QString said = text({.bytes = 1'200'000'000, .free = 300'000'000});
        QVERIFY2(said.contains(u"1.5 GB on the disk"_s) && said.contains(u"300.0 MB of that"_s),
                 qPrintable(said));
        QVERIFY(!text({.bytes = 1'200'000'000, .free = 4096}).contains(u"free"_s));
    }

    void saysWhenTheLimitIsMet() {
        const QString said =
            text({.bytes = 1'000'000'000, .bytesADay = 10'000'000, .days = 7}, 2'000'000'000);
        // A hundred days of 10 MB.
        QVERIFY2(said.contains(u"10.0 MB a day"_s) && said.contains(u"3.6 GB a year"_s) &&
                     said.contains(u"2.0 GB is met"_s),
                 qPrintable(said));
        const Formatter format(QLocale::c());
        QVERIFY(said.contains(format.date(parseIso8601("2026-06-09").value())));
    }

    void saysNothingOfALimitThatIsFarOrNone() {
        const StorageSize slow{.bytes = 1'000'000'000, .bytesADay = 10, .days = 7};
        QVERIFY(!text(slow, 2'000'000'000).contains(u"limit"_s));
        QVERIFY(!text(slow).contains(u"limit"_s));
    }

    void saysThatTheLimitIsExceeded() {
        const QString said =
            text({.bytes = 3'000'000'000, .bytesADay = 10, .days = 7}, 2'000'000'000);
        QVERIFY2(said.contains(u"more than its limit of 2.0 GB"_s), qPrintable(said));
    }

    void aFileThatShrankDidNotGrow() {
        const QString said = text({.bytes = 3'000'000, .bytesADay = -10, .days = 7}, 4'000'000);
        QVERIFY2(said.contains(u"did not grow"_s) && !said.contains(u"met"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(tst_Storage)
#include "tst_Storage.moc"
