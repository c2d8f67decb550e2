// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/FileWatch.h"
#include "app/store/base/Statement.h"

#include <condition_variable>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace ff::store {

/// Read-only connections, one for each thread that reads at the same time, kept for the next.
class ReaderPool final {
public:
    /// While it lives, questions wait.
    class Pause final {
    public:
        explicit Pause(ReaderPool& pool);
        ~Pause();
        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;

    private:
        ReaderPool& m_pool;
    };

    /// `waits` is called on the thread of each question, before that.
    explicit ReaderPool(std::filesystem::path file, std::function<void()> waits = {})
        : m_file(std::move(file))
        , m_waits(std::move(waits))
        , m_watch(m_file) {}

    /// Waits for the questions under way and closes all connections.
    [[nodiscard]] Pause pause() { return Pause(*this); }
    /// Further connections are to this file; only during a pause.
    void moveTo(std::filesystem::path file);
    [[nodiscard]] std::filesystem::path file() const;

    /// Runs `question(Database&)` over one state of the file; its failures become errors.
    template <class Question>
    auto ask(Question&& question) -> Result<std::invoke_result_t<Question, Database&>> {
        if (m_waits) {
            m_waits();
        }
        const Use use(*this);
        try {
            auto connection = take();
            auto answer = [&] {
                const ReadTransaction transaction(*connection);
                return question(*connection);
            }();
            giveBack(std::move(connection));
            return answer;
        } catch (const Failure& failure) {
            return std::unexpected(failure.error());
        } catch (const std::exception& exception) {
            return fail(ErrorCode::cacheUnusable, exception.what(), file().string());
        }
    }

private:
    /// Counts a question as under way.
    class Use final {
    public:
        explicit Use(ReaderPool& pool);
        ~Use();
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

    private:
        ReaderPool& m_pool;
    };
    std::unique_ptr<Database> take();
    void giveBack(std::unique_ptr<Database> connection);

    std::filesystem::path m_file;
    const std::function<void()> m_waits;
    mutable std::mutex m_mutex; ///< over all members; never held while a question runs
    std::condition_variable m_change;
    FileWatch
        m_watch; ///< a file that was cut is not read: mapped pages beyond its end kill the process
    std::size_t m_uses = 0;
    bool m_paused = false;
    std::vector<std::unique_ptr<Database>> m_idle;
};

/// The number of a system by its name; unset where the cache has never heard of it.
[[nodiscard]] std::optional<std::int64_t> systemNumber(Database& database, std::string_view name);

} // namespace ff::store
