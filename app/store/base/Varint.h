// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"

#include <cstdint>
#include <vector>

namespace ff::store {

/// Integers of seven bits a byte, low end first; small numbers of either sign stay small (zigzag).
class ByteWriter final {
public:
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) {
            m_bytes.push_back(std::uint8_t(value | 0x80));
        }
        m_bytes.push_back(std::uint8_t(value));
    }
    void zigzag(std::int64_t value) {
        varint((std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63));
    }
    void raw64(std::uint64_t value) {
        for (int shift = 0; shift < 64; shift += 8) {
            m_bytes.push_back(std::uint8_t(value >> shift));
        }
    }
    void clear() { m_bytes.clear(); }
    [[nodiscard]] Bytes bytes() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

/// Reads what ByteWriter wrote; bytes that end early are a damaged cache and throw Failure.
class ByteReader final {
public:
    explicit ByteReader(Bytes bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t byte = next();
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        throw damaged();
    }
    std::int64_t zigzag() {
        const std::uint64_t value = varint();
        return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
    }
    std::uint64_t raw64() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            value |= std::uint64_t(next()) << shift;
        }
        return value;
    }

private:
    std::uint8_t next() {
        if (m_at == m_end) {
            throw damaged();
        }
        return *m_at++;
    }
    static Failure damaged() {
        return Failure({ErrorCode::cacheUnusable, "a packed block ends early", {}});
    }

    const std::uint8_t* m_at;
    const std::uint8_t* m_end;
};

} // namespace ff::store
