// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/BitStream.h"

#include <array>
#include <span>

namespace ff::store {

/// What a column of numbers that are mostly small is made of: runs of zeros, and single numbers.
/// A token says between which two powers of two the run or the number lies; extra bits behind it
/// say which it is.
struct Token {
    int token = 0;
    int extraBits = 0;
    std::uint64_t extra = 0;

    /// Token n (0 to 16) stands for 2^n to 2^(n+1)-1 zeros; n bits follow.
    static constexpr int kRuns = 17;
    static constexpr std::uint64_t kLongestRun = (std::uint64_t(1) << kRuns) - 1;
    /// Then 1, 2, 3, and two for each power of two e from 4 on; e-1 bits follow.
    static constexpr int kCount = kRuns + 3 + 2 * 62;

    [[nodiscard]] static Token ofRun(std::uint64_t zeros) {
        const int power = std::bit_width(zeros) - 1;
        return {power, power, zeros - (std::uint64_t(1) << power)};
    }
    /// `value` is not 0.
    [[nodiscard]] static Token ofValue(std::uint64_t value) {
        const int power = std::bit_width(value) - 1;
        if (power < 2) {
            return {kRuns + int(value) - 1, 0, 0};
        }
        const int bits = power - 1;
        const std::uint64_t top = value >> bits; // 2 or 3
        return {kRuns + 3 + 2 * (power - 2) + int(top & 1), bits, value - (top << bits)};
    }
    /// How many extra bits the token of a number has.
    [[nodiscard]] static constexpr int bitsOf(int token) {
        return token < kRuns + 3 ? 0 : (token - kRuns - 3) / 2 + 1;
    }
    /// The number of which the token is, without its extra bits.
    [[nodiscard]] static constexpr std::uint64_t floorOf(int token) {
        if (token < kRuns + 3) {
            return std::uint64_t(token - kRuns + 1);
        }
        return std::uint64_t(2 + (token - kRuns - 3) % 2) << bitsOf(token);
    }
};

using TokenCounts = std::array<std::uint32_t, Token::kCount>;

/// How many bits the tokens take at least, their extra bits too: the entropy of the counts.
[[nodiscard]] double leastBits(const TokenCounts& counts);

/// A Huffman code of the tokens: frequent ones take few bits, a token that stands alone none.
class TokenCode final {
public:
    static constexpr int kLongest = 10; ///< bits; the table to decode with has 2^10 entries

    /// The code that is right for these counts, of which at least one is not 0.
    explicit TokenCode(const TokenCounts& counts);
    /// Reads what `write` wrote. Throws Failure where that is no whole code.
    explicit TokenCode(BitReader& in);

    void write(BitWriter& out) const;
    void put(const Token& token, BitWriter& out) const {
        const auto place = std::size_t(token.token);
        out.put(m_codes[place], m_lengths[place]);
        out.put(token.extra, token.extraBits);
    }
    /// The next token, and its extra bits as a number. Both are mostly short: one look at the bits
    /// shows them.
    struct Taken {
        int token = 0;
        std::uint64_t extra = 0;
    };
    [[nodiscard]] Taken take(BitReader& in) const {
        const std::uint64_t window = in.window();
        const Entry entry = m_table[window & ((std::uint64_t(1) << kLongest) - 1)];
        const int extra = kExtraBits[entry.token];
        if (entry.length + extra <= BitReader::kWindow) {
            in.skip(entry.length + extra);
            return {entry.token, (window >> entry.length) & ((std::uint64_t(1) << extra) - 1)};
        }
        in.skip(entry.length);
        return {entry.token, in.take(extra)};
    }
    /// The number that a token of a single number begins with: see Token::floorOf.
    [[nodiscard]] static std::uint64_t floorOf(int token) { return kFloors[std::size_t(token)]; }

private:
    struct Entry {
        std::uint8_t token = 0;
        std::uint8_t length = 0;
    };
    /// Gives out codes by length, and those of one length by token.
    void assignCodes();

    static constexpr auto kExtraBits = [] {
        std::array<std::uint8_t, Token::kCount> bits{};
        for (int token = 0; token < Token::kCount; ++token) {
            bits[std::size_t(token)] =
                std::uint8_t(token < Token::kRuns ? token : Token::bitsOf(token));
        }
        return bits;
    }();
    static constexpr auto kFloors = [] {
        std::array<std::uint64_t, Token::kCount> floors{};
        for (int token = Token::kRuns; token < Token::kCount; ++token) {
            floors[std::size_t(token)] = Token::floorOf(token);
        }
        return floors;
    }();

    std::array<std::uint8_t, Token::kCount> m_lengths{}; ///< 0: not used, or the only one
    std::array<std::uint16_t, Token::kCount> m_codes{};
    std::vector<int> m_used; ///< ascending
    std::array<Entry, std::size_t(1) << kLongest> m_table{};
};

} // namespace ff::store
