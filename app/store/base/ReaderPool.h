// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Database.h"
#include "app/store/base/Statement.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace ff::store {

/// Read-only connections, one for each thread that reads at the same time, kept for the next.
class ReaderPool final {
public:
    explicit ReaderPool(std::filesystem::path file)
        : m_file(std::move(file)) {}

    /// Runs `question(Database&)` over one state of the file; its failures become errors.
    template <class Question>
    auto ask(Question&& question) -> Result<std::invoke_result_t<Question, Database&>> {
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
            return fail(ErrorCode::cacheUnusable, exception.what(), m_file.string());
        }
    }

private:
    std::unique_ptr<Database> take();
    void giveBack(std::unique_ptr<Database> connection);

    const std::filesystem::path m_file;
    std::mutex m_mutex; ///< over the idle connections only
    std::vector<std::unique_ptr<Database>> m_idle;
};

/// The number of a system by its name; unset where the cache has never heard of it.
[[nodiscard]] std::optional<std::int64_t> systemNumber(Database& database, std::string_view name);

} // namespace ff::store
