// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <span>
#include <string_view>

/// Every decoder that reads what a site sent or what may be damaged on a disk, each as one function
/// that takes any bytes. Used by libFuzzer (FF_FUZZ) and by the ctest that goes over a fixed number
/// of mutations.
namespace ff::fuzz {

struct Decoder {
    std::string_view name;
    void (*run)(std::string_view bytes);
    /// Where right answers are, below tests/: what mutations start from.
    std::string_view corpus;
};

[[nodiscard]] std::span<const Decoder> decoders();

} // namespace ff::fuzz
