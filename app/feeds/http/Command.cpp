// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Command.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace ff::feeds {
namespace {

namespace asio = boost::asio;

constexpr std::size_t kMaxOutput = 65536;
constexpr int kExitTries = 100;
constexpr auto kExitPause = std::chrono::milliseconds{10};
constexpr const char* kWhere = "credential command";

/// A shell in a process group of its own; gone, with all that it started, when this goes.
class Child final {
public:
    Child(const std::string& commandLine, int output) {
        posix_spawn_file_actions_t files;
        posix_spawnattr_t attributes;
        posix_spawn_file_actions_init(&files);
        posix_spawnattr_init(&attributes);
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        // The sockets of other sources are none of its business.
        posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        const std::array<char*, 4> arguments{const_cast<char*>("sh"), const_cast<char*>("-c"),
                                             const_cast<char*>(commandLine.c_str()), nullptr};
        m_error = posix_spawn(&m_pid, "/bin/sh", &files, &attributes, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&files);
        posix_spawnattr_destroy(&attributes);
    }
    ~Child() {
        kill();
        static_cast<void>(ended());
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    [[nodiscard]] int error() const { return m_error; }

    void kill() const {
        if (m_pid > 0) {
            ::kill(-m_pid, SIGKILL);
        }
    }

    /// Its wait status once it has ended.
    std::optional<int> ended() {
        int status = 0;
        if (m_pid > 0 && waitpid(m_pid, &status, WNOHANG) == m_pid) {
            m_pid = 0;
            m_status = status;
        }
        return m_status;
    }

private:
    pid_t m_pid = 0;
    int m_error = 0;
    std::optional<int> m_status;
};

/// Reads until the end, or until the descriptor is closed because time is up.
asio::awaitable<std::string> readAll(asio::posix::stream_descriptor& pipe) {
    std::string text;
    std::array<char, 4096> chunk{};
    for (;;) {
        auto [ec, size] =
            co_await pipe.async_read_some(asio::buffer(chunk), asio::as_tuple(asio::use_awaitable));
        text.append(chunk.data(), size);
        if (ec || text.size() > kMaxOutput) {
            co_return text;
        }
    }
}

/// A shell that has written its last word needs an instant to end; one that stays is ended.
asio::awaitable<std::optional<int>> waitFor(Child& child, Deadline& time) {
    asio::steady_timer pause(co_await asio::this_coro::executor);
    for (int tries = 0; tries < kExitTries; ++tries) {
        if (auto status = child.ended()) {
            co_return status;
        }
        if (time.over() || tries == kExitTries / 2) {
            child.kill();
        }
        pause.expires_after(kExitPause);
        co_await pause.async_wait(asio::as_tuple(asio::use_awaitable));
    }
    co_return std::nullopt;
}

Result<std::string> judged(std::optional<int> status, std::string text) {
    if (text.size() > kMaxOutput) {
        return fail(ErrorCode::credentialUnreadable, "the command prints more than a token",
                    kWhere);
    }
    if (!status || !WIFEXITED(*status)) {
        return fail(ErrorCode::credentialUnreadable, "the command had to be ended", kWhere);
    }
    if (WEXITSTATUS(*status) != 0) {
        return fail(ErrorCode::credentialUnreadable,
                    "the command failed with exit status " + std::to_string(WEXITSTATUS(*status)),
                    kWhere);
    }
    return text;
}

} // namespace

asio::awaitable<Result<std::string>> runCommand(std::string commandLine, Duration limit,
                                                Deadline& deadline) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) {
        co_return fail(ErrorCode::credentialUnreadable, "no pipe for the command", kWhere);
    }
    const auto executor = co_await asio::this_coro::executor;
    asio::posix::stream_descriptor pipe(executor, ends[0]);
    Child child(commandLine, ends[1]);
    ::close(ends[1]);
    if (child.error() != 0) {
        co_return fail(ErrorCode::credentialUnreadable, "the shell does not start", kWhere);
    }
    Deadline time(executor, limit);
    const Deadline::Step outer(deadline, "running the credential command", [&] { time.cancel(); });
    const Deadline::Step inner(time, "running the credential command", [&] {
        child.kill();
        boost::system::error_code ignored;
        pipe.close(ignored);
    });
    std::string text = co_await readAll(pipe);
    const auto status = co_await waitFor(child, time);
    if (deadline.over()) {
        co_return std::unexpected(deadline.verdict(kWhere));
    }
    if (time.over()) {
        co_return fail(ErrorCode::credentialUnreadable,
                       "the command took longer than " + std::to_string(limit.count()) + " ms",
                       kWhere);
    }
    co_return judged(status, std::move(text));
}

} // namespace ff::feeds
