// SPDX-License-Identifier: GPL-3.0-only
// Free GPUs ahead: only what was known, what was announced taken off, and better than last week's.
#include "models/planning/capacity/FreeBacktest.h"
#include "models/planning/capacity/FreeForecast.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace ff::planning;

class tst_FreeForecast final : public QObject {
    Q_OBJECT

private slots:
    void beatsLastWeek();
    void bandsHoldWhatTheySay();
    void neverLooksAhead();
    void hoursThatNobodySawAreNotZero();
    void tooFewHours();
    void whatIsAnnouncedIsTakenOff();
    void whatIsSaidTwiceIsTakenOnce();
    void aStandingReservationIsTakenOnce();
    void aReservationInUseIsNotPutBack();
    void pastMaintenanceIsNotLearned();
    void isTriedWithWhatHadBeenAnnounced();
};

namespace {

constexpr Seconds kStart = 1'700'006'400; // a full hour
constexpr double kGpus = 1000;

/// Less is free by day than by night and on weekdays, around a level that wanders.
FreeHistory weeks(int count, std::uint32_t seed = 1) {
    std::mt19937 random(seed);
    const auto normal = [&] {
        const double u = (double(random()) + 1) / 4294967297.0;
        const double v = double(random()) / 4294967296.0;
        return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * v);
    };
    FreeHistory history{.from = kStart, .hours = {}};
    double level = 0;
    for (std::size_t i = 0; i < std::size_t(count) * kHoursOfAWeek; ++i) {
        level = 0.99 * level + 6 * normal();
        const double day = std::cos(2 * std::numbers::pi * double(i % 24) / 24);
        const double weekend = i % kHoursOfAWeek < 48 ? 60 : 0;
        const double free = std::clamp(200 + 50 * day + weekend + level + 8 * normal(), 0.0, kGpus);
        history.hours.push_back(FreeHour{.capacity = kGpus, .available = kGpus, .free = free});
    }
    return history;
}

} // namespace

void tst_FreeForecast::beatsLastWeek() {
    const FreeBacktest result = freeBacktest(weeks(12), {});
    QVERIFY(result.origins > 20);
    QVERIFY2(*result.ratio() <= 0.8, qPrintable(QString::number(*result.ratio())));
}

void tst_FreeForecast::bandsHoldWhatTheySay() {
    const FreeBacktest result = freeBacktest(weeks(16, 2), {});
    const double in90 = double(result.in90) / double(result.hours);
    const double in50 = double(result.in50) / double(result.hours);
    QVERIFY2(in90 > 0.8 && in90 < 0.97, qPrintable(QString::number(in90)));
    QVERIFY2(in50 > 0.38 && in50 < 0.62, qPrintable(QString::number(in50)));
}

void tst_FreeForecast::neverLooksAhead() {
    FreeHistory history = weeks(8);
    const Seconds end = kStart + Seconds(5 * kHoursOfAWeek) * kHour;
    const FreeAhead before = FreeForecast(history, end).ahead({});
    std::reverse(history.hours.begin() + std::ptrdiff_t(5 * kHoursOfAWeek), history.hours.end());
    const FreeAhead after = FreeForecast(history, end).ahead({});
    QCOMPARE(before.hours.size(), kHoursAhead);
    QVERIFY(before.hours == after.hours);
    QCOMPARE(before.from, end);
}

void tst_FreeForecast::hoursThatNobodySawAreNotZero() {
    const FreeHistory whole = weeks(8);
    FreeHistory holed = whole;
    for (std::size_t i = 0; i < holed.hours.size(); ++i) {
        if ((i / 24) % 3 == 0) {
            holed.hours[i].reset(); // each third day
        }
    }
    const auto median = [](const FreeHistory& history) {
        const FreeAhead ahead = FreeForecast(history, history.to()).ahead({});
        double sum = 0;
        for (const auto& hour : ahead.hours) {
            sum += (*hour)[2];
        }
        return sum / double(ahead.hours.size());
    };
    QVERIFY(std::abs(median(holed) - median(whole)) < 40); // as zeros they would cost a third
}

void tst_FreeForecast::tooFewHours() {
    FreeHistory history = weeks(2);
    history.hours.pop_back();
    const FreeForecast forecast(history, history.to());
    QVERIFY(!forecast.isKnown());
    for (const auto& hour : forecast.ahead({}).hours) {
        QVERIFY(!hour);
    }
    QCOMPARE(freeBacktest(history, {}).hours, std::size_t(0));
}

void tst_FreeForecast::whatIsAnnouncedIsTakenOff() {
    const FreeHistory history = weeks(8);
    const Seconds now = history.to();
    const std::vector<TakenAway> taken{{now + 24 * kHour, now + 34 * kHour, {}},
                                       {now + 48 * kHour, now + 50 * kHour, 500.0}};
    const FreeForecast forecast(history, now);
    const FreeAhead plain = forecast.ahead({});
    const FreeAhead less = forecast.ahead(taken);
    QCOMPARE((*less.hours[24])[4], 0.0);
    QCOMPARE((*less.hours[33])[4], 0.0);
    QCOMPARE((*less.hours[34])[2], (*plain.hours[34])[2]);
    QCOMPARE((*less.hours[48])[2], (*plain.hours[48])[2] / 2);
}

/// A person wrote down what the site's scheduler tells too: they speak of the same GPUs.
void tst_FreeForecast::whatIsSaidTwiceIsTakenOnce() {
    const std::vector<TakenAway> twice{{0, kHour, 300.0}, {0, kHour, 200.0, true}};
    QCOMPARE(leftOf(1000, twice, 0), 700.0);
    const std::vector<TakenAway> more{
        {0, kHour, 300.0}, {0, kHour, 200.0, true}, {0, kHour, 250.0, true}};
    QCOMPARE(leftOf(1000, more, 0), 550.0);
}

/// The hours of the last days lack it already.
void tst_FreeForecast::aStandingReservationIsTakenOnce() {
    const FreeHistory plain = weeks(8);
    FreeHistory reserved = plain;
    for (std::size_t i = 6 * kHoursOfAWeek; i < reserved.hours.size(); ++i) {
        FreeHour& hour = *reserved.hours[i];
        hour.available -= 200;
        hour.setApart = 200;
        hour.free *= hour.available / (hour.available + 200);
    }
    const Seconds now = plain.to();
    const std::vector<TakenAway> standing{
        {now - Seconds(14) * 24 * kHour, now + 48 * kHour, 200.0, true}};
    const FreeAhead ahead = FreeForecast(reserved, now).ahead(standing);
    QCOMPARE(ahead.available, 1000.0);
    const FreeAhead without = FreeForecast(plain, now).ahead({});
    const auto isAbout = [&](std::size_t hour, double part) {
        return std::abs((*ahead.hours[hour])[2] - part * (*without.hours[hour])[2]) < 1e-6;
    };
    QVERIFY(isAbout(24, 0.8));
    QVERIFY(isAbout(72, 1.0)); // it is over then
}

/// Of 1000 GPUs 200 are down, and jobs hold the whole reservation of 400.
void tst_FreeForecast::aReservationInUseIsNotPutBack() {
    FreeHistory history = weeks(8);
    for (auto& hour : history.hours) {
        hour->available = 800;
        hour->free = 200;
    }
    const Seconds now = history.to();
    const std::vector<TakenAway> used{{history.from, now + 48 * kHour, 400.0, true}};
    const auto availableWith = [&](double setApart) {
        for (auto& hour : history.hours) {
            hour->setApart = setApart;
        }
        return FreeForecast(history, now).ahead(used).available;
    };
    QCOMPARE(availableWith(0), 800.0); // 400 are left, not 600
    QCOMPARE(availableWith(100), 900.0);
}

void tst_FreeForecast::pastMaintenanceIsNotLearned() {
    const FreeHistory plain = weeks(8);
    FreeHistory serviced = plain;
    for (std::size_t i = 5 * kHoursOfAWeek; i < 5 * kHoursOfAWeek + 48; ++i) {
        serviced.hours[i] = FreeHour{.capacity = kGpus, .available = 20, .free = 0};
    }
    const auto last = [](const FreeHistory& history) {
        return (*FreeForecast(history, history.to()).ahead({}).hours.back())[2];
    };
    QVERIFY(std::abs(last(plain) - last(serviced)) < 15);
}

/// A maintenance that came, and was announced from the first to the last of the origins before it.
void tst_FreeForecast::isTriedWithWhatHadBeenAnnounced() {
    FreeHistory history = weeks(12);
    const Seconds begins = history.to() - 20 * 24 * kHour;
    const Seconds ends = begins + 48 * kHour;
    for (Seconds at = begins; at < ends; at += kHour) {
        history.hours[std::size_t((at - history.from) / kHour)] =
            FreeHour{.capacity = kGpus, .available = 0, .free = 0};
    }
    const auto lossWhereKnownSince = [&](Seconds since) {
        std::size_t asked = 0;
        const auto result = freeBacktest(history, [&](Seconds origin) {
            ++asked;
            return origin >= since ? std::vector<TakenAway>{{begins, ends, {}}}
                                   : std::vector<TakenAway>{};
        });
        [asked, &result] { QCOMPARE(asked, result.origins); }();
        return result.loss;
    };
    const double never = lossWhereKnownSince(history.to());
    const double late = lossWhereKnownSince(begins - 4 * 24 * kHour);
    const double early = lossWhereKnownSince(begins - 20 * 24 * kHour);
    QVERIFY(early < late && late < never);
    QCOMPARE(lossWhereKnownSince(ends + kHour), never); // announced after it is no help
}

QTEST_GUILESS_MAIN(tst_FreeForecast)
#include "tst_FreeForecast.moc"
