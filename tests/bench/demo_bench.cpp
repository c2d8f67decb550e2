// SPDX-License-Identifier: GPL-3.0-only
// How long the simulated federation takes from its start until its last 30 days are in the cache,
// by the very code that serves real sites.
//   bench_demo [days] [file to keep the cache in]
#include "app/session/Session.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <unistd.h>

int main(int argc, char** argv) {
    using namespace ff;
    using Steady = std::chrono::steady_clock;
    const int days = argc > 1 ? std::atoi(argv[1]) : 30;
    std::string place = (std::filesystem::temp_directory_path() / "demo_bench.XXXXXX").string();
    if (!mkdtemp(place.data())) {
        return 1;
    }
    const auto begun = Steady::now();
    const auto say = [&](const char* what) {
        const std::chrono::duration<double> passed = Steady::now() - begun;
        std::cout << what << " after " << passed.count() << " s, "
                  << double(std::clock()) / CLOCKS_PER_SEC << " s of CPU" << std::endl;
    };
    bool good = false;
    {
        Session::Options options;
        options.cache = place + "/demo.sqlite";
        options.demo = demo::DemoOptions{1, days, now()};
        options.trouble = [](const Error& error) { std::cerr << error.detail << '\n'; };
        const auto session = Session::open(std::move(options));
        if (session) {
            say("simulated and served");
            (*session)->start();
            good = (*session)->waitForPast(std::chrono::minutes{5});
            say(good ? "past is there" : "gave up");
            std::cout << std::filesystem::file_size(place + "/demo.sqlite") / 1000000.0
                      << " MB in the cache\n";
            if (const auto statuses = (*session)->reading().polls.status()) {
                for (const SourceStatus& status : *statuses) {
                    if (status.failures > 0) {
                        std::cout << status.source.text << ": " << status.failures
                                  << " polls failed\n";
                    }
                }
            }
        }
    }
    say("closed");
    if (good && argc > 2) {
        std::filesystem::copy_file(place + "/demo.sqlite", argv[2],
                                   std::filesystem::copy_options::overwrite_existing);
    }
    std::filesystem::remove_all(place);
    return good ? 0 : 1;
}
