// SPDX-License-Identifier: GPL-3.0-only
#include "app/session/HeapTrim.h"

#include <algorithm>

#ifdef __GLIBC__
#include <fstream>
#include <malloc.h>
#include <unistd.h>
#endif

namespace ff {

std::size_t TrimRule::large() const {
    return std::max(kLeast, m_lowest / 4);
}

bool TrimRule::isDue(std::size_t own) {
    const bool isStill =
        std::max(own, m_before) - std::min(own, m_before) <= kStill && m_before > 0;
    m_before = own;
    m_lowest = m_lowest == 0 ? own : std::min(m_lowest, own);
    if (m_rest > 0) {
        --m_rest;
        return false;
    }
    return isStill && own - m_lowest > large();
}

#ifdef __GLIBC__
namespace {

/// 0: the system does not say.
std::size_t ownBytes() {
    std::ifstream file("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    std::size_t ofFiles = 0;
    file >> all >> resident >> ofFiles;
    return file ? (resident - std::min(resident, ofFiles)) *
                      std::size_t(std::max(::sysconf(_SC_PAGESIZE), 0L))
                : 0;
}

bool isFree([[maybe_unused]] std::size_t bytes) {
#if __GLIBC_PREREQ(2, 33)
    return ::mallinfo2().fordblks > bytes;
#else
    return true;
#endif
}

} // namespace

void HeapTrim::look() {
    const std::size_t own = ownBytes();
    if (own == 0 || !m_rule.isDue(own)) {
        return;
    }
    if (isFree(m_rule.large())) {
        ::malloc_trim(0);
        m_rule.noteTrimmed(ownBytes());
    } else {
        m_rule.noteLittle();
    }
}
#else
void HeapTrim::look() {}
#endif

} // namespace ff
