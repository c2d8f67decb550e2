// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/KeptChunks.h"

namespace ff::store {
namespace {

/// What a chunk takes beside its points: the lists, the map, and what the allocator adds.
constexpr std::size_t kBeside = 320;

} // namespace

KeptChunks::Chunk KeptChunks::find(std::int64_t id, std::int64_t crc) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_byId.find(id);
    if (found == m_byId.end() || found->second->crc != crc) {
        return nullptr;
    }
    m_kept.splice(m_kept.begin(), m_kept, found->second);
    return found->second->chunk;
}

void KeptChunks::keep(std::int64_t id, std::int64_t crc, Chunk chunk) {
    const std::size_t bytes = chunk->bytes() + kBeside;
    if (bytes > m_mostBytes) {
        return;
    }
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_byId.find(id); found != m_byId.end()) {
        drop(found->second);
    }
    while (m_bytes + bytes > m_mostBytes) {
        drop(std::prev(m_kept.end()));
    }
    m_kept.push_front({id, crc, bytes, std::move(chunk)});
    m_byId[id] = m_kept.begin();
    m_bytes += bytes;
}

void KeptChunks::drop(std::list<Kept>::iterator kept) {
    m_bytes -= kept->bytes;
    m_byId.erase(kept->id);
    m_kept.erase(kept);
}

std::size_t KeptChunks::bytes() const {
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace ff::store
