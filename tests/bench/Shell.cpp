// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/Year.h"

#include <sys/resource.h>

namespace ff::bench {
namespace {

double childSeconds() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

} // namespace

double shellSeconds(const std::filesystem::path& file, const std::string& sql) {
    const double before = childSeconds();
    const std::string command = "sqlite3 '" + file.string() + "' '" + sql + "' > /dev/null";
    if (std::system(command.c_str()) != 0) {
        std::abort();
    }
    return childSeconds() - before;
}

} // namespace ff::bench
