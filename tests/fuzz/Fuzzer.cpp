// SPDX-License-Identifier: GPL-3.0-only
// libFuzzer's way in: one binary a decoder, chosen by FF_FUZZ_DECODER.
#include "tests/fuzz/Decoders.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (const auto& decoder : ff::fuzz::decoders()) {
        if (decoder.name == FF_FUZZ_DECODER) {
            decoder.run({reinterpret_cast<const char*>(data), size});
        }
    }
    return 0;
}
