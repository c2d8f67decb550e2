// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/TokenCode.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ff::store {
namespace {

constexpr int kLengthBits = 4;
constexpr int kTokenBits = 8;
static_assert(Token::kCount < 1 << kTokenBits);

int extraBitsOf(int token) {
    return token < Token::kRuns ? token : Token::bitsOf(token);
}

/// The length of each code by Huffman's method: again and again the two rarest become one.
std::vector<int> lengthsOf(const std::vector<std::uint32_t>& weights) {
    struct Node {
        std::uint64_t weight;
        std::size_t parent;
    };
    std::vector<Node> nodes;
    for (const std::uint32_t weight : weights) {
        nodes.push_back({weight, 0});
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto rarer = [&](std::size_t a, std::size_t b) {
        return std::pair(nodes[a].weight, a) > std::pair(nodes[b].weight, b);
    };
    std::ranges::make_heap(order, rarer);
    const auto pop = [&] {
        std::ranges::pop_heap(order, rarer);
        const std::size_t least = order.back();
        order.pop_back();
        return least;
    };
    while (order.size() > 1) {
        const std::size_t one = pop();
        const std::size_t two = pop();
        nodes[one].parent = nodes[two].parent = nodes.size();
        order.push_back(nodes.size());
        nodes.push_back({nodes[one].weight + nodes[two].weight, 0});
        std::ranges::push_heap(order, rarer);
    }
    std::vector<int> depth(nodes.size(), 0);
    for (std::size_t node = nodes.size() - 1; node-- > 0;) {
        depth[node] = depth[nodes[node].parent] + 1;
    }
    depth.resize(weights.size());
    return depth;
}

std::uint16_t reversed(unsigned code, int length) {
    unsigned result = 0;
    for (int bit = 0; bit < length; ++bit) {
        result |= (code >> bit & 1U) << (length - 1 - bit);
    }
    return std::uint16_t(result);
}

} // namespace

double leastBits(const TokenCounts& counts) {
    double total = 0;
    double bits = 0;
    for (int token = 0; token < Token::kCount; ++token) {
        if (const double count = counts[std::size_t(token)]; count > 0) {
            total += count;
            bits += count * (extraBitsOf(token) - std::log2(count)) + kLengthBits + 1;
        }
    }
    return total > 0 ? bits + total * std::log2(total) : 0;
}

TokenCode::TokenCode(const TokenCounts& counts) {
    std::vector<std::uint32_t> weights;
    for (int token = 0; token < Token::kCount; ++token) {
        if (counts[std::size_t(token)] > 0) {
            m_used.push_back(token);
            weights.push_back(counts[std::size_t(token)]);
        }
    }
    std::vector<int> lengths = lengthsOf(weights);
    while (std::ranges::max(lengths) > kLongest) {
        for (std::uint32_t& weight : weights) {
            weight = (weight + 1) / 2; // evener weights have shorter codes
        }
        lengths = lengthsOf(weights);
    }
    for (std::size_t i = 0; i < m_used.size(); ++i) {
        m_lengths[std::size_t(m_used[i])] = std::uint8_t(lengths[i]);
    }
    assignCodes();
}

/// The count of tokens; for each a bit whether it is the one after that before it, else its
/// number; and the length of its code.
void TokenCode::write(BitWriter& out) const {
    out.put(m_used.size(), kTokenBits);
    int next = 0;
    for (const int token : m_used) {
        out.put(token != next, 1);
        if (token != next) {
            out.put(std::uint64_t(token), kTokenBits);
        }
        out.put(m_lengths[std::size_t(token)], kLengthBits);
        next = token + 1;
    }
}

TokenCode::TokenCode(BitReader& in) {
    const auto count = in.take(kTokenBits);
    int next = 0;
    unsigned filled = 0;
    for (std::uint64_t i = 0; i < count; ++i) {
        const int token = in.take(1) == 0 ? next : int(in.take(kTokenBits));
        const auto length = int(in.take(kLengthBits));
        if (token < next || token >= Token::kCount || length > kLongest ||
            (length == 0) != (count == 1)) {
            throw BitReader::damaged();
        }
        m_used.push_back(token);
        m_lengths[std::size_t(token)] = std::uint8_t(length);
        filled += 1U << (kLongest - length);
        next = token + 1;
    }
    if (filled != 1U << kLongest) {
        throw BitReader::damaged(); // some bits would be no token, or two
    }
    assignCodes();
}

void TokenCode::assignCodes() {
    unsigned code = 0;
    for (int length = 0; length <= kLongest; ++length) {
        for (const int token : m_used) {
            if (m_lengths[std::size_t(token)] != length) {
                continue;
            }
            const std::uint16_t bits = reversed(code, length);
            m_codes[std::size_t(token)] = bits;
            for (std::size_t place = bits; place < m_table.size();
                 place += std::size_t(1) << length) {
                m_table[place] = {std::uint8_t(token), std::uint8_t(length)};
            }
            ++code;
        }
        code <<= 1;
    }
}

} // namespace ff::store
