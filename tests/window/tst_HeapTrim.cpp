// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/HeapTrim.h"

#include <QFile>
#include <QTest>

#include <cstring>
#include <vector>

using namespace std::chrono_literals;

namespace ff {
namespace {

constexpr std::size_t kMb = 1U << 20;

/// A sanitizer brings an allocator of its own. Clang tells it by a feature, GCC by a macro.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FF_OTHER_ALLOCATOR
#endif
#endif
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define FF_OTHER_ALLOCATOR
#endif

} // namespace

class tst_HeapTrim : public QObject {
    Q_OBJECT

private slots:
    void isDueOnceAfterALargeReading();
    void aSmallProcessIsDueSooner();
    void asksAgainWhereLittleWasFree();
    void whatWasFreedIsGivenBack();
};

void tst_HeapTrim::isDueOnceAfterALargeReading() {
    TrimRule rule;
    QVERIFY(!rule.isDue(100 * kMb));
    QVERIFY(!rule.isDue(101 * kMb)); // small steps are not worth a walk
    QVERIFY(!rule.isDue(180 * kMb)); // it reads still
    QVERIFY(!rule.isDue(260 * kMb));
    QVERIFY(rule.isDue(261 * kMb));
    rule.noteTrimmed(120 * kMb);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!rule.isDue(120 * kMb));
    }
    QVERIFY(!rule.isDue(90 * kMb)); // less by itself
    QVERIFY(!rule.isDue(125 * kMb));
    QVERIFY(rule.isDue(125 * kMb)); // a quarter more
}

/// A collector holds less than a window, and a smaller part is worth it.
void tst_HeapTrim::aSmallProcessIsDueSooner() {
    TrimRule rule;
    QVERIFY(!rule.isDue(40 * kMb));
    QVERIFY(!rule.isDue(49 * kMb));
    QVERIFY(!rule.isDue(50 * kMb));
    QVERIFY(rule.isDue(51 * kMb));
}

void tst_HeapTrim::asksAgainWhereLittleWasFree() {
    TrimRule rule;
    QVERIFY(!rule.isDue(100 * kMb));
    QVERIFY(!rule.isDue(200 * kMb));
    QVERIFY(rule.isDue(200 * kMb));
    rule.noteLittle();
    int looks = 1;
    while (!rule.isDue(200 * kMb) && looks < 100) {
        ++looks;
    }
    QVERIFY(looks > 2 && looks < 10);
}

/// Small pieces among others that stay.
void tst_HeapTrim::whatWasFreedIsGivenBack() {
#ifdef FF_OTHER_ALLOCATOR
    QSKIP("another allocator");
#else
    const auto resident = [] {
        QFile file(QStringLiteral("/proc/self/statm"));
        return file.open(QIODevice::ReadOnly) ? file.readLine().split(' ')[1].toULongLong() * 4096
                                              : 0;
    };
    HeapTrim trim;
    trim.look();
    std::vector<void*> pieces(200'000);
    for (void*& piece : pieces) {
        piece = std::malloc(600);
        std::memset(piece, 1, 600);
    }
    const auto full = resident();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i % 64 != 0) {
            std::free(pieces[i]);
        }
    }
    QVERIFY(resident() + 10 * kMb > full);
    for (int i = 0; i < 3; ++i) {
        trim.look();
    }
    QVERIFY(resident() + 60 * kMb < full);
    for (std::size_t i = 0; i < pieces.size(); i += 64) {
        std::free(pieces[i]);
    }
#endif
}

} // namespace ff

QTEST_GUILESS_MAIN(ff::tst_HeapTrim)
#include "tst_HeapTrim.moc"
