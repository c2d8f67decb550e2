// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/store/samples/PointBlock.h"

namespace ff::store {

/// A chunk: a few hundred points of one series, packed for good. Lossless to the bit for any
/// ascending points, for NaN with its payload, infinities and -0 too; a coverage is kept to 0.01 %,
/// as in a block. The format, as bits, low bit first (BitStream):
///
///     version    8 bits: kChunkFormat
///     count      varint: of points, 1 to kMostChunkPoints
///     decimals   4 bits: 0 to 12; 15: the values are no decimal fractions
///     isSteady   1 bit: all points have one interval, and it follows as varint
///     isCovered  1 bit: the coverage of all points is 1
///     times      column of ms (NumberColumn)
///     values     column of value * 10^decimals; or see below
///     intervals  column of ms, unless isSteady
///     coverages  column of 0.01 %, unless isCovered
///     padding    zeros up to the next byte
///
/// Values are decimal fractions where each of them is, to the bit, a whole number below 2^53
/// divided by that power of ten. Where one is not, they are written as Gorilla does (Pelkonen et
/// al., VLDB 2015): the first one as 64 bits, and of each other one its XOR with the one before it:
///
///     0                      the same
///     1 0 bits               the bits between those zeros that the XOR before it began and ended
///     1 1 zeros length bits  6 bits how many zeros it begins with, 6 bits how many bits follow
///                            less one, and then these
inline constexpr int kChunkFormat = 1;
inline constexpr std::size_t kMostChunkPoints = 65'536;

/// `points` has 1 to kMostChunkPoints.
[[nodiscard]] std::vector<std::uint8_t> encodeChunk(std::span<const StoredPoint> points);

/// Puts the points of a chunk into `points`, in place of what was there. False: these bytes are no
/// whole chunk of this format. Any bytes may come; it takes at most the memory of
/// kMostChunkPoints.
[[nodiscard]] bool decodeChunk(Bytes bytes, std::vector<StoredPoint>& points);

} // namespace ff::store
