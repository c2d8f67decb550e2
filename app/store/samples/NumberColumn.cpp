// SPDX-License-Identifier: GPL-3.0-only
#include "app/store/samples/NumberColumn.h"

#include "app/store/samples/TokenCode.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace ff::store {
namespace {

enum class Guess : std::uint8_t { constant, centre, last, line, smooth2, smooth4, smooth8 };
constexpr int kGuessBits = 3;
constexpr std::array kTried{Guess::centre,  Guess::last,    Guess::line,
                            Guess::smooth2, Guess::smooth4, Guess::smooth8};

/// Where a guess begins.
struct Start {
    Guess guess = Guess::constant;
    std::uint64_t number = 0;
    std::uint64_t slope = 0;
};

std::uint64_t zigzag(std::uint64_t value) {
    return value << 1 ^ std::uint64_t(std::int64_t(value) >> 63);
}

std::uint64_t unzigzag(std::uint64_t value) {
    return value >> 1 ^ (0 - (value & 1));
}

/// Guesses the next number from those that it was shown.
template <Guess kGuess>
class Guesser final {
public:
    explicit Guesser(const Start& start)
        : m_number(kGuess == Guess::line ? start.number - start.slope : start.number)
        , m_slope(start.slope)
        , m_level(start.number << kFraction) {}

    [[nodiscard]] std::uint64_t next() const {
        if constexpr (kGuess == Guess::line) {
            return m_number + m_slope;
        } else if constexpr (kShift > 0) {
            return std::uint64_t(std::int64_t(m_level + kHalf) >> kFraction);
        } else {
            return m_number;
        }
    }
    void see(std::uint64_t number) {
        if constexpr (kGuess == Guess::line) {
            m_slope = number - m_number;
            m_number = number;
        } else if constexpr (kShift > 0) {
            const std::uint64_t distance = (number << kFraction) - m_level;
            m_level += std::uint64_t(std::int64_t(distance) >> kShift);
        } else if constexpr (kGuess == Guess::last) {
            m_number = number;
        }
    }

private:
    static constexpr int kShift = kGuess == Guess::smooth2   ? 1
                                  : kGuess == Guess::smooth4 ? 2
                                  : kGuess == Guess::smooth8 ? 3
                                                             : 0;
    static constexpr int kFraction = 4; ///< bits of the level behind the point
    static constexpr std::uint64_t kHalf = 1 << (kFraction - 1);

    std::uint64_t m_number;
    std::uint64_t m_slope;
    std::uint64_t m_level;
};

/// Calls `run` with a guesser of the kind.
template <class Run>
void withGuesser(const Start& start, Run&& run) {
    switch (start.guess) {
    case Guess::constant:
    case Guess::centre:
        return run(Guesser<Guess::centre>(start));
    case Guess::last:
        return run(Guesser<Guess::last>(start));
    case Guess::line:
        return run(Guesser<Guess::line>(start));
    case Guess::smooth2:
        return run(Guesser<Guess::smooth2>(start));
    case Guess::smooth4:
        return run(Guesser<Guess::smooth4>(start));
    case Guess::smooth8:
        return run(Guesser<Guess::smooth8>(start));
    }
}

/// Calls `take(Token)` for what each guess was wrong by.
template <class Take>
void tokensOf(std::span<const std::uint64_t> numbers, const Start& start, Take&& take) {
    withGuesser(start, [&](auto guesser) {
        std::uint64_t zeros = 0;
        const auto endRun = [&] {
            if (zeros > 0) {
                take(Token::ofRun(zeros));
                zeros = 0;
            }
        };
        for (const std::uint64_t number : numbers) {
            const std::uint64_t wrong = zigzag(number - guesser.next());
            guesser.see(number);
            if (wrong != 0) {
                endRun();
                take(Token::ofValue(wrong));
            } else if (++zeros == Token::kLongestRun) {
                endRun();
            }
        }
        endRun();
    });
}

TokenCounts countTokens(std::span<const std::uint64_t> numbers, const Start& start) {
    TokenCounts counts{};
    tokensOf(numbers, start, [&](const Token& token) { ++counts[std::size_t(token.token)]; });
    return counts;
}

std::uint64_t median(std::vector<std::uint64_t> numbers) {
    const auto middle = numbers.begin() + std::ptrdiff_t(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle, {},
                             [](std::uint64_t number) { return std::int64_t(number); });
    return *middle;
}

/// Makes the numbers distances from the first one in the greatest unit that divides all of them,
/// and returns that; 0 where all are the first one.
std::uint64_t makeSmall(std::vector<std::uint64_t>& numbers) {
    std::uint64_t unit = 0;
    const std::uint64_t origin = numbers.front();
    for (std::uint64_t& number : numbers) {
        number -= origin;
        const std::uint64_t size = std::int64_t(number) < 0 ? 0 - number : number;
        unit = unit == 1 ? 1 : std::gcd(unit, size);
    }
    if (unit > std::uint64_t(std::numeric_limits<std::int64_t>::max())) {
        unit = 1; // half of all numbers away, and nothing between
    }
    if (unit > 1) {
        for (std::uint64_t& number : numbers) {
            number = std::uint64_t(std::int64_t(number) / std::int64_t(unit));
        }
    }
    return unit;
}

bool areAllRight(const TokenCounts& counts) {
    return std::all_of(counts.begin() + Token::kRuns, counts.end(),
                       [](std::uint32_t count) { return count == 0; });
}

} // namespace

void encodeColumn(std::span<const std::int64_t> numbers, BitWriter& out) {
    std::vector<std::uint64_t> small(numbers.begin(), numbers.end());
    const std::uint64_t unit = makeSmall(small);
    Start best;
    TokenCounts counts{};
    if (unit > 0) {
        double least = std::numeric_limits<double>::infinity();
        for (const Guess guess : kTried) {
            const Start start{guess, guess == Guess::centre ? median(small) : 0, small[1]};
            const TokenCounts tried = countTokens(small, start);
            const double bits = areAllRight(tried) ? 0 : leastBits(tried);
            if (bits < least) {
                least = bits;
                best = start;
                counts = tried;
            }
        }
    }
    out.put(std::uint64_t(best.guess), kGuessBits);
    out.zigzag(numbers.front());
    if (best.guess == Guess::constant) {
        return;
    }
    out.varint(unit);
    out.zigzag(std::int64_t(best.number));
    if (best.guess == Guess::line) {
        out.zigzag(std::int64_t(best.slope));
    }
    const bool isExact = areAllRight(counts);
    out.put(isExact, 1);
    if (!isExact) {
        const TokenCode code(counts);
        code.write(out);
        tokensOf(small, best, [&](const Token& token) { code.put(token, out); });
    }
}

void decodeColumn(BitReader& in, std::span<std::int64_t> numbers) {
    Start start;
    start.guess = Guess(in.take(kGuessBits));
    const auto origin = std::uint64_t(in.zigzag());
    if (start.guess == Guess::constant) {
        std::ranges::fill(numbers, std::int64_t(origin));
        return;
    }
    if (start.guess > Guess::smooth8) {
        throw BitReader::damaged();
    }
    const std::uint64_t unit = in.varint();
    start.number = std::uint64_t(in.zigzag());
    if (start.guess == Guess::line) {
        start.slope = std::uint64_t(in.zigzag());
    }
    const bool isExact = in.take(1) != 0;
    withGuesser(start, [&](auto guesser) {
        auto place = numbers.begin();
        const auto put = [&](std::uint64_t wrong) {
            const std::uint64_t number = guesser.next() + wrong;
            guesser.see(number);
            *place++ = std::int64_t(origin + number * unit);
        };
        if (isExact) {
            while (place != numbers.end()) {
                put(0);
            }
            return;
        }
        const TokenCode code(in);
        while (place != numbers.end()) {
            const auto [token, extra] = code.take(in);
            if (token >= Token::kRuns) {
                put(unzigzag(TokenCode::floorOf(token) + extra));
                continue;
            }
            std::uint64_t zeros = (std::uint64_t(1) << token) + extra;
            if (zeros > std::uint64_t(numbers.end() - place)) {
                throw BitReader::damaged();
            }
            for (; zeros > 0; --zeros) {
                put(0);
            }
        }
    });
}

} // namespace ff::store
