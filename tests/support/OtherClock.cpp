// SPDX-License-Identifier: GPL-3.0-only
// To be preloaded into a program: another calendar, while steady clocks stay as they are.
//   FF_CLOCK_SPEED=60    it runs so many times faster from the first look at it on
//   FF_CLOCK_LOST=FILE   while FILE exists it says 1970, as a machine without a battery does at
//   boot
// c++ -shared -fPIC -O2 -o clock.so OtherClock.cpp; tests/load/soak.py does that.
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kSinceBoot = 30 * kSecond;

std::int64_t nanoseconds(clockid_t clock) {
    timespec time{};
    syscall(SYS_clock_gettime, clock, &time);
    return time.tv_sec * kSecond + time.tv_nsec;
}

std::int64_t calendar() {
    static const std::int64_t begun = nanoseconds(CLOCK_REALTIME);
    const std::int64_t real = nanoseconds(CLOCK_REALTIME);
    static const char* const lost = std::getenv("FF_CLOCK_LOST");
    if (lost != nullptr && access(lost, F_OK) == 0) {
        return real - begun + kSinceBoot;
    }
    static const char* const speed = std::getenv("FF_CLOCK_SPEED");
    return speed != nullptr ? begun + (real - begun) * std::atoll(speed) : real;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept {
    if (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE) {
        return int(syscall(SYS_clock_gettime, clock, time));
    }
    const std::int64_t now = calendar();
    *time = {now / kSecond, now % kSecond};
    return 0;
}

int gettimeofday(timeval* time, void*) noexcept {
    const std::int64_t now = calendar();
    *time = {now / kSecond, now % kSecond / 1000};
    return 0;
}

time_t time(time_t* seconds) noexcept {
    const time_t now = calendar() / kSecond;
    if (seconds != nullptr) {
        *seconds = now;
    }
    return now;
}

} // extern "C"
