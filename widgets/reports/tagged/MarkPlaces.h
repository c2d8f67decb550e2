// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ff::report {

/// QPdfWriter writes no structure. So before an element is drawn, a rectangle far outside of the
/// page is: its place says which element. It comes out of QPdfWriter as an operator of its own, in
/// order, and `tagged` puts the mark that PDF has for it in its place.
constexpr int kMarkX = -31000;
/// Where the elements are counted from, by `y`: artifacts are one below, the end of a page two.
constexpr int kMarkFirst = 10;
constexpr int kMarkArtifact = kMarkFirst - 1;
constexpr int kMarkEnd = kMarkFirst - 2;

} // namespace ff::report
