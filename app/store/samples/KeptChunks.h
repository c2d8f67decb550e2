// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/ChunkRow.h"
#include "app/store/samples/UnpackedChunk.h"

#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace ff::store {

/// Chunks that were unpacked lately, for the questions that follow: a chart that is zoomed or
/// panned asks for the same ones again. Bounded; the one that was wanted longest ago goes first.
/// Thread-safe.
class KeptChunks final {
public:
    /// 24 MB are about four series of a year at a sample a minute, or fifty of a month.
    explicit KeptChunks(std::size_t mostBytes)
        : m_mostBytes(mostBytes) {}

    using Chunk = std::shared_ptr<const UnpackedChunk>;
    /// Null: it has to be unpacked. By checksum, too: a number that is free again is given to
    /// another chunk.
    [[nodiscard]] Chunk find(std::int64_t id, std::int64_t crc);
    void keep(std::int64_t id, std::int64_t crc, Chunk chunk);
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Kept {
        std::int64_t id = 0;
        std::int64_t crc = 0;
        std::size_t bytes = 0;
        Chunk chunk;
    };
    void drop(std::list<Kept>::iterator kept);

    const std::size_t m_mostBytes;
    mutable std::mutex m_mutex; ///< over all that follows
    std::size_t m_bytes = 0;
    std::list<Kept> m_kept; ///< the one wanted last in front
    std::unordered_map<std::int64_t, std::list<Kept>::iterator> m_byId;
};

} // namespace ff::store
