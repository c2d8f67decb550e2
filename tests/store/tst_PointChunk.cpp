// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/NumberColumn.h"
#include "app/store/samples/PointChunk.h"

#include <QTest>

#include <array>
#include <cfloat>
#include <functional>
#include <limits>
#include <random>

namespace ff::store {
namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kStart = 1'767'225'600'000;

std::uint64_t bitsOf(double value) {
    return std::bit_cast<std::uint64_t>(value);
}

double ofBits(std::uint64_t bits) {
    return std::bit_cast<double>(bits);
}

bool areSame(std::span<const StoredPoint> a, std::span<const StoredPoint> b) {
    return std::ranges::equal(a, b, [](const StoredPoint& one, const StoredPoint& two) {
        return one.at == two.at && one.interval == two.interval && one.coverage == two.coverage &&
               bitsOf(one.value) == bitsOf(two.value);
    });
}

/// A value each minute.
std::vector<StoredPoint> minutes(int count, const std::function<double()>& value) {
    std::vector<StoredPoint> points;
    for (int i = 0; i < count; ++i) {
        points.push_back({kStart + i * kMinute, value(), kMinute, 1});
    }
    return points;
}

double bytesASample(std::span<const StoredPoint> points) {
    return double(encodeChunk(points).size()) / double(points.size());
}

bool survives(std::span<const StoredPoint> points) {
    std::vector<StoredPoint> decoded;
    return decodeChunk(encodeChunk(points), decoded) && areSame(decoded, points);
}

constexpr double kInfinity = std::numeric_limits<double>::infinity();

} // namespace

class tst_PointChunk : public QObject {
    Q_OBJECT

private slots:
    void valuesComeBackToTheBit_data();
    void valuesComeBackToTheBit();
    void anyPointsComeBack();
    void anyNumbersComeBack();
    void steadySeriesTakeNextToNothing();
    void noiseTakesItsEntropy();
    void formatStays();
    void noOtherVersionIsRead();
    void everyBeginningIsRefused();
    void damageIsNeverReadBeyondTheEnd();
};

void tst_PointChunk::valuesComeBackToTheBit_data() {
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("one") << std::vector{17.};
    QTest::newRow("whole") << std::vector{0., 1., -5., 23'824., 0., 9'007'199'254'740'991.};
    QTest::newRow("beyond whole") << std::vector{9'007'199'254'740'992., 1., 1e300, -1e22};
    QTest::newRow("decimals") << std::vector{0.1, 0.3, 0.123, 1e-12, 99.999, -0.5};
    QTest::newRow("not decimal") << std::vector{1. / 3, 0.1 + 0.2, 2. / 7, 2. / 7, 1.};
    QTest::newRow("zero below zero") << std::vector{0., -0., 0., -0.};
    QTest::newRow("infinities") << std::vector{1., kInfinity, kInfinity, -kInfinity, 2.};
    QTest::newRow("NaN with payloads")
        << std::vector{ofBits(0x7ff8'0000'0000'0000), ofBits(0x7ff0'0000'0000'0001),
                       ofBits(0xfff8'dead'beef'0001), 3., ofBits(0xffff'ffff'ffff'ffff)};
    QTest::newRow("edges") << std::vector{DBL_MAX, -DBL_MAX, DBL_MIN, DBL_TRUE_MIN, DBL_EPSILON};
}

void tst_PointChunk::valuesComeBackToTheBit() {
    QFETCH(const std::vector<double>, values);
    std::size_t next = 0;
    QVERIFY(survives(minutes(int(values.size()), [&] { return values[next++]; })));
}

/// Points as no site would send them: each time from other kinds of values, steps, intervals.
void tst_PointChunk::anyPointsComeBack() {
    std::mt19937_64 random{20'261'127};
    const auto below = [&](std::uint64_t limit) { return random() % limit; };
    double walk = 0;
    const std::vector<std::function<double()>> kinds{
        [&] { return ofBits(random()); },
        [&] { return double(below(100)); },
        [&] { return walk += double(below(50)); },
        [&] { return walk += double(below(201)) - 100; },
        [&] { return double(below(100'000)) / 1000; },
        [&] { return double(below(7)) / 7; },
        [&] { return double(below(3)) * 4096e6; },
        [&] { return below(30) == 0 ? walk = double(below(1000)) : walk; },
        [&] { return below(50) == 0 ? -0. : 0.25; },
    };
    for (int round = 0; round < 3000; ++round) {
        std::vector<StoredPoint> points;
        std::int64_t at = std::int64_t(random()) >> below(64);
        const auto& value = kinds[below(kinds.size())];
        const std::uint64_t jitter = 1 + below(3) * below(3000);
        const bool isSteady = below(3) > 0;
        const bool isCovered = below(3) > 0;
        const std::size_t count = 1 + below(1U << below(11));
        for (std::size_t i = 0; i < count; ++i) {
            points.push_back({at, value(), isSteady ? kMinute : std::int64_t(below(1 << 30)),
                              isCovered ? 1 : double(below(10'001)) / kWholeCoverage});
            at = std::int64_t(std::uint64_t(at) + 1 + kMinute * (below(40) == 0 ? 60 : 1) +
                              below(jitter));
        }
        QVERIFY2(survives(points), QByteArray::number(round).constData());
    }
}

void tst_PointChunk::anyNumbersComeBack() {
    constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    std::vector<std::vector<std::int64_t>> columns{
        {0},          {kLeast, kMost}, {kMost, kLeast, kMost, 0}, {kLeast, 0, kLeast},
        {0, 0, 0, 1}, {-1, -1, -1},    {5, 10, 15, 25, 30, 40}};
    columns.emplace_back(200'000, 7).back() = 8; // a run longer than one token can be
    std::mt19937_64 random{11};
    for (int round = 0; round < 2000; ++round) {
        auto& column = columns.emplace_back(1 + random() % 300);
        const int bits = int(random() % 64);
        std::ranges::generate(column, [&] { return std::int64_t(random()) >> bits; });
    }
    for (const auto& column : columns) {
        BitWriter out;
        encodeColumn(column, out);
        const auto bytes = out.finish();
        BitReader in(bytes);
        std::vector<std::int64_t> decoded(column.size());
        decodeColumn(in, decoded);
        QVERIFY(decoded == column);
        QVERIFY(in.left() < 8);
    }
}

void tst_PointChunk::steadySeriesTakeNextToNothing() {
    QVERIFY(encodeChunk(minutes(480, [] { return 11'912.; })).size() <= 26);
    double counter = 0;
    QVERIFY(encodeChunk(minutes(480, [&] { return counter += 60; })).size() <= 32);
    double last = 0;
    int number = 0;
    const auto jumps = minutes(480, [&] { return ++number % 30 == 0 ? last += 4 : last; });
    QVERIFY2(encodeChunk(jumps).size() <= 64,
             QByteArray::number(encodeChunk(jumps).size()).constData());
}

/// Of noise, a little more than what no code can go below.
void tst_PointChunk::noiseTakesItsEntropy() {
    std::mt19937_64 random{5};
    std::normal_distribution<double> normal(0, 10);
    const auto noise = minutes(720, [&] { return (800 + std::round(normal(random))) / 1000; });
    const double entropy = std::log2(10 * std::sqrt(2 * M_PI * M_E)) / 8; // bytes
    QVERIFY2(bytesASample(noise) < entropy + 0.1,
             QByteArray::number(bytesASample(noise)).constData());
}

/// What is in files today is read by every later version.
void tst_PointChunk::formatStays() {
    const std::vector<StoredPoint> points{{kStart, 0.25, kMinute, 1},
                                          {kStart + kMinute, 0.25, kMinute, 0.5},
                                          {kStart + 2 * kMinute, 0.75, 2 * kMinute, 1},
                                          {kStart + 5 * kMinute, 0.125, kMinute, 1}};
    const auto bytes = encodeChunk(points);
    const auto hex =
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex();
    QCOMPARE(hex, QByteArray("0104c30041abdbddcdc0a9070004080c881461a21fe8032030205a045980530fc0a90"
                             "7000c105222a68072062"
                             "09e001820644464"));
    std::vector<StoredPoint> decoded;
    QVERIFY(decodeChunk(bytes, decoded));
    QVERIFY(areSame(decoded, points));
}

void tst_PointChunk::noOtherVersionIsRead() {
    auto bytes = encodeChunk(minutes(10, [] { return 1.; }));
    std::vector<StoredPoint> points;
    QVERIFY(decodeChunk(bytes, points));
    QCOMPARE(points.size(), 10U);
    ++bytes.front();
    QVERIFY(!decodeChunk(bytes, points));
    QVERIFY(points.empty());
}

/// Cut anywhere it is no chunk, nor is it one with more behind it.
void tst_PointChunk::everyBeginningIsRefused() {
    std::mt19937_64 random{3};
    for (const bool isDecimal : {true, false}) {
        auto points = minutes(100, [&] { return double(random() % 50) / (isDecimal ? 10 : 7); });
        points[50].coverage = 0.75;
        points[60].interval = 2 * kMinute;
        auto bytes = encodeChunk(points);
        std::vector<StoredPoint> decoded;
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const std::vector<std::uint8_t> beginning(bytes.begin(),
                                                      bytes.begin() + std::ptrdiff_t(length));
            QVERIFY(!decodeChunk(beginning, decoded));
        }
        bytes.push_back(0);
        QVERIFY(!decodeChunk(bytes, decoded));
    }
}

/// Any bytes: the tools see whether one beyond the end is read, and this that no more points come
/// than a chunk may have.
void tst_PointChunk::damageIsNeverReadBeyondTheEnd() {
    std::mt19937_64 random{4};
    const auto whole = encodeChunk(minutes(300, [&] { return double(random() % 50); }));
    std::vector<StoredPoint> decoded;
    for (int round = 0; round < 20'000; ++round) {
        std::vector<std::uint8_t> bytes = whole;
        for (auto changes = 1 + random() % 3; changes > 0; --changes) {
            bytes[random() % (random() % 2 == 0 ? 24 : bytes.size())] = std::uint8_t(random());
        }
        bytes.resize(1 + random() % bytes.size());
        bytes.shrink_to_fit();
        if (decodeChunk(bytes, decoded)) {
            QVERIFY(decoded.size() <= kMostChunkPoints);
            QVERIFY(survives(decoded));
        } else {
            QVERIFY(decoded.empty());
        }
    }
}

} // namespace ff::store

QTEST_APPLESS_MAIN(ff::store::tst_PointChunk)
#include "tst_PointChunk.moc"
