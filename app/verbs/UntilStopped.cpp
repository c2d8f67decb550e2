// SPDX-License-Identifier: GPL-3.0-only
#include "app/verbs/UntilStopped.h"

#include <atomic>
#include <csignal>
#include <thread>

namespace ff {
namespace {

std::atomic<bool> g_stop = false;
std::atomic<bool> g_pipe = false;

} // namespace

void stopOnSignals() {
    const auto stop = [](int signal) {
        std::signal(signal, SIG_DFL); // the second one ends it at once
        g_stop = true;
    };
    std::signal(SIGINT, stop);
    std::signal(SIGTERM, stop);
    if (std::signal(SIGHUP, stop) == SIG_IGN) { // as nohup has it
        std::signal(SIGHUP, SIG_IGN);
    }
}

void outlivePipes() {
    std::signal(SIGPIPE, [](int) { g_pipe = true; });
}

bool isPipeClosed() {
    return g_pipe;
}

bool isStopped() {
    return g_stop;
}

bool wait(std::chrono::milliseconds length) {
    const auto until = std::chrono::steady_clock::now() + length;
    while (!g_stop && std::chrono::steady_clock::now() < until) {
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    return !g_stop;
}

} // namespace ff
