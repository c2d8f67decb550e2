// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/base/Statement.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace ff::store {

/// Numbers of any count of bits, one after the other, low bit first.
class BitWriter final {
public:
    /// The low `bits` (0 to 64) of `value`; those above them have to be zero.
    void put(std::uint64_t value, int bits) {
        if (bits > 32) {
            putFew(value & 0xffff'ffff, 32);
            value >>= 32;
            bits -= 32;
        }
        putFew(value, bits);
    }
    /// Seven bits in each eight, low end first, as ByteWriter does.
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) {
            putFew((value & 0x7f) | 0x80, 8);
        }
        putFew(value, 8);
    }
    void zigzag(std::int64_t value) {
        varint((std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63));
    }
    /// The rest of the last byte is zeros.
    [[nodiscard]] std::vector<std::uint8_t> finish() {
        putFew(0, m_used > 0 ? 8 - m_used : 0);
        return std::move(m_bytes);
    }

private:
    void putFew(std::uint64_t value, int bits) {
        m_open |= value << m_used;
        for (m_used += bits; m_used >= 8; m_used -= 8, m_open >>= 8) {
            m_bytes.push_back(std::uint8_t(m_open));
        }
    }

    std::vector<std::uint8_t> m_bytes;
    std::uint64_t m_open = 0; ///< bits that fill no byte yet
    int m_used = 0;
};

/// Reads what BitWriter wrote. It never reads beyond its bytes: bits that are not there are damage
/// and throw Failure.
class BitReader final {
public:
    explicit BitReader(Bytes bytes)
        : m_bytes(bytes)
        , m_left(bytes.size() * 8) {}

    [[nodiscard]] std::size_t left() const { return m_left; }
    /// The next bits (0 to 32) without going on; zeros where there are none.
    [[nodiscard]] std::uint64_t peek(int bits) const {
        return (load() >> (m_position & 7)) & ((std::uint64_t(1) << bits) - 1);
    }
    /// At least kWindow of the next bits, for more than one number of them at once; zeros where
    /// there are none.
    static constexpr int kWindow = 57;
    [[nodiscard]] std::uint64_t window() const { return load() >> (m_position & 7); }
    void skip(int bits) {
        if (std::size_t(bits) > m_left) {
            throw damaged();
        }
        m_left -= std::size_t(bits);
        m_position += std::size_t(bits);
    }
    /// 0 to 64 bits.
    std::uint64_t take(int bits) {
        if (bits <= 32) {
            return takeFew(bits);
        }
        const std::uint64_t low = takeFew(32);
        return low | takeFew(bits - 32) << 32;
    }
    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint64_t part = takeFew(8);
            value |= (part & 0x7f) << shift;
            if (part < 0x80) {
                return value;
            }
        }
        throw damaged();
    }
    std::int64_t zigzag() {
        const std::uint64_t value = varint();
        return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
    }
    [[nodiscard]] static Failure damaged() {
        return Failure({ErrorCode::cacheUnusable, "a packed chunk is damaged", {}});
    }

private:
    std::uint64_t takeFew(int bits) {
        const std::uint64_t value = peek(bits);
        skip(bits);
        return value;
    }
    /// Eight bytes from that of the position on, or as many as there are.
    [[nodiscard]] std::uint64_t load() const {
        const std::size_t at = m_position / 8;
        std::uint64_t value = 0;
        if (at + 8 <= m_bytes.size()) {
            std::memcpy(&value, m_bytes.data() + at, 8);
            if constexpr (std::endian::native == std::endian::big) {
                value = std::byteswap(value);
            }
            return value;
        }
        for (std::size_t i = at; i < m_bytes.size(); ++i) {
            value |= std::uint64_t(m_bytes[i]) << (8 * (i - at));
        }
        return value;
    }

    Bytes m_bytes;
    std::size_t m_position = 0;
    std::size_t m_left;
};

} // namespace ff::store
