// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <span>
#include <string>

namespace ff::feeds {

/// Bytes of a sequence that is not UTF-8 become '?', byte for byte: nothing moves.
void replaceBadUtf8(std::span<char> text);

/// A name as it may be kept and shown: what is not UTF-8, and what a terminal might obey, is '?'.
void makePlain(std::string& name);

} // namespace ff::feeds
