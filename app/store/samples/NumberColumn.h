// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/BitStream.h"

#include <span>

namespace ff::store {

/// A column of 64-bit numbers in as few bits as a simple guess of the next one allows. Lossless for
/// any numbers: all arithmetic is modulo 2^64.
///
///     guess     3 bits  how the next number is guessed, see below
///     origin    zigzag varint: the first number
///   and unless the guess is `constant`
///     unit      varint: what divides the distance of each number from the origin
///     start     zigzag varint: with what the guess begins, in units from the origin
///     slope     zigzag varint, where the guess is `line`
///     isExact   1 bit: each guess is right, and nothing follows
///     code      the tokens that occur and the lengths of their codes (TokenCode)
///     tokens    what each guess was wrong by, zigzag; zeros as runs (Token)
///
/// All guesses are tried, and the cheapest one is taken:
///     constant  all numbers are the origin
///     centre    noise around one level: always the start
///     last      as the one before it: counts that rest and jump
///     line      as far on as the last step was: times on a grid, counters
///     smooth    the mean of those before it, of which each weighs 1/2, 1/4, 1/8 of the distance:
///               noise around a level that drifts
void encodeColumn(std::span<const std::int64_t> numbers, BitWriter& out);

/// Fills `numbers`, whose size says how many there are. Throws Failure where the column is damaged.
void decodeColumn(BitReader& in, std::span<std::int64_t> numbers);

} // namespace ff::store
