// SPDX-License-Identifier: GPL-3.0-only
#include "app/imports/ContentHash.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>

namespace ff {
namespace {

__extension__ using Wide = unsigned __int128;

/// A prime: reducing by it is a shift and an addition.
constexpr std::uint64_t kPrime = (std::uint64_t(1) << 61) - 1;
constexpr std::size_t kWordBytes = 7; ///< so that every word is below the prime
constexpr std::size_t kWords = 4;
constexpr std::size_t kGroup = kWords * kWordBytes;
constexpr std::size_t kBlock = 8192 * kGroup;

constexpr std::uint64_t reduced(Wide value) {
    const Wide once = (value & kPrime) + (value >> 61);
    const auto twice = std::uint64_t(once & kPrime) + std::uint64_t(once >> 61);
    return twice >= kPrime ? twice - kPrime : twice;
}

/// The file's words are the coefficients of a polynomial, and this is its value at one point. Two
/// polynomials of degree n agree at no more than n of the 2^61 points.
class Polynomial {
public:
    explicit constexpr Polynomial(std::uint64_t point) {
        m_powers[0] = point % kPrime;
        for (std::size_t i = 1; i < kWords; ++i)
            m_powers[i] = reduced(Wide(m_powers[i - 1]) * m_powers[0]);
    }
    /// Four steps of Horner's rule at once: h x^4 + a x^3 + b x^2 + c x + d.
    void add(const std::array<std::uint64_t, kWords>& words) {
        Wide sum = Wide(m_value) * m_powers[3] + words[3];
        sum += Wide(words[0]) * m_powers[2];
        sum += Wide(words[1]) * m_powers[1];
        sum += Wide(words[2]) * m_powers[0];
        m_value = reduced(sum);
    }
    [[nodiscard]] std::uint64_t value() const { return m_value; }

private:
    std::array<std::uint64_t, kWords> m_powers{};
    std::uint64_t m_value = 0;
};

/// Two points, of the digits of pi.
class Hash {
public:
    /// All but the last block are whole groups.
    void add(const char* bytes, std::size_t size) {
        m_size += size;
        for (; size >= kGroup; bytes += kGroup, size -= kGroup)
            addGroup(bytes);
        if (size > 0) {
            std::array<char, kGroup> rest{};
            std::memcpy(rest.data(), bytes, size);
            addGroup(rest.data());
        }
    }
    [[nodiscard]] std::string finish() {
        // What was filled up with zeros differs by its length.
        for (Polynomial& polynomial : m_polynomials)
            polynomial.add({m_size, 0, 0, 0});
        std::array<char, 33> text{};
        std::snprintf(text.data(), text.size(), "%016llx%016llx",
                      static_cast<unsigned long long>(m_polynomials[0].value()),
                      static_cast<unsigned long long>(m_polynomials[1].value()));
        return text.data();
    }

private:
    void addGroup(const char* bytes) {
        std::array<std::uint64_t, kWords> words{};
        for (std::size_t i = 0; i < kWords; ++i)
            std::memcpy(&words[i], bytes + i * kWordBytes, kWordBytes);
        for (Polynomial& polynomial : m_polynomials)
            polynomial.add(words);
    }

    std::array<Polynomial, 2> m_polynomials{Polynomial(0x243f6a8885a308d3ULL),
                                            Polynomial(0x13198a2e03707344ULL)};
    std::uint64_t m_size = 0;
};

} // namespace

Result<std::string> contentHash(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::fileUnreadable, std::strerror(errno), path.string());
    const auto block = std::make_unique<char[]>(kBlock);
    Hash hash;
    while (file) {
        file.read(block.get(), std::streamsize(kBlock));
        hash.add(block.get(), std::size_t(file.gcount()));
    }
    if (file.bad())
        return fail(ErrorCode::fileUnreadable, "reading stopped before its end", path.string());
    return hash.finish();
}

} // namespace ff
