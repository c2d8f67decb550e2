// SPDX-License-Identifier: GPL-3.0-only
#include "app/feeds/http/Body.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <memory>

namespace ff::feeds {
namespace {

constexpr int kMaxLayers = 3;
constexpr int kGzipWindow = 15 + 16; // zlib: the largest window, gzip framing
constexpr int kZlibWindow = 15;
constexpr int kRawWindow = -15;

bool looksGzip(std::string_view bytes) {
    return bytes.size() >= 3 && bytes[0] == '\x1f' && bytes[1] == '\x8b' && bytes[2] == '\x08';
}

Result<std::string> inflateAll(std::string_view in, int windowBits, std::size_t maxBytes,
                               const MayGrow& mayGrow) {
    z_stream z{};
    if (inflateInit2(&z, windowBits) != Z_OK) {
        return fail(ErrorCode::internal, "zlib does not start");
    }
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> owner(&z, inflateEnd);
    std::string out;
    std::array<char, 65536> chunk;
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    std::size_t left = in.size();
    for (;;) {
        if (z.avail_in == 0) {
            z.avail_in =
                static_cast<uInt>(std::min<std::size_t>(left, std::numeric_limits<uInt>::max()));
            left -= z.avail_in;
        }
        z.next_out = reinterpret_cast<Bytef*>(chunk.data());
        z.avail_out = chunk.size();
        const int rc = inflate(&z, Z_NO_FLUSH);
        const std::size_t made = chunk.size() - z.avail_out;
        if (out.size() + made > maxBytes) {
            return fail(ErrorCode::bodyTooLarge,
                        "more than " + std::to_string(maxBytes) + " bytes when decompressed");
        }
        if (out.size() + made > out.capacity()) {
            const std::size_t room = std::max(2 * out.capacity(), out.size() + made);
            if (mayGrow && !mayGrow(room)) {
                return fail(ErrorCode::bodyTooLarge, {});
            }
            out.reserve(room);
        }
        out.append(chunk.data(), made);
        if (rc == Z_STREAM_END) {
            const std::string_view rest = in.substr(in.size() - left - z.avail_in);
            if (!looksGzip(rest)) {
                return out; // what may follow the last member is padding
            }
            inflateReset(&z); // gzip files may be several, one behind the other
            continue;
        }
        if (rc != Z_OK) {
            return fail(ErrorCode::badEncoding,
                        rc == Z_BUF_ERROR ? "the compressed body ends too early"
                                          : "the compressed body is damaged: " +
                                                std::string(z.msg ? z.msg : "no reason given"));
        }
    }
}

Result<std::string> inflateDeflate(std::string_view wire, std::size_t maxBytes,
                                   const MayGrow& mayGrow) {
    // "deflate" means zlib framing, and some servers send it without.
    auto plain = inflateAll(wire, kZlibWindow, maxBytes, mayGrow);
    if (!plain && plain.error().code == ErrorCode::badEncoding) {
        plain = inflateAll(wire, kRawWindow, maxBytes, mayGrow);
    }
    return plain;
}

std::string normalised(std::string_view encoding) {
    std::string text;
    for (const char c : encoding) {
        if (!std::isspace(static_cast<unsigned char>(c))) {
            text += char(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return text;
}

} // namespace

bool isEncoded(std::string_view wire, std::string_view contentEncoding) {
    const std::string encoding = normalised(contentEncoding);
    return looksGzip(wire) ||
           (!encoding.empty() && encoding != "identity" && !encoding.contains("gzip"));
}

Result<std::string> plainBody(std::string_view wire, std::string_view contentEncoding,
                              std::size_t maxBytes, const MayGrow& mayGrow) {
    const std::string encoding = normalised(contentEncoding);
    std::string body;
    if (encoding == "deflate") {
        auto plain = inflateDeflate(wire, maxBytes, mayGrow);
        if (!plain) {
            return plain;
        }
        body = std::move(*plain);
        wire = body;
    } else if (!looksGzip(wire) && isEncoded(wire, contentEncoding)) {
        return fail(ErrorCode::badEncoding,
                    "content encoding \"" + encoding.substr(0, 40) + "\" was not asked for");
    }
    for (int layer = 0; looksGzip(wire); ++layer) {
        if (layer == kMaxLayers) {
            return fail(ErrorCode::badEncoding, "compressed more than three times over");
        }
        const MayGrow beside = [&](std::size_t bytes) {
            return !mayGrow || mayGrow(bytes + body.capacity()); // both layers are there at once
        };
        auto plain = inflateAll(wire, kGzipWindow, maxBytes, beside);
        if (!plain) {
            return plain;
        }
        body = std::move(*plain);
        wire = body;
    }
    if (wire.size() > maxBytes) {
        return fail(ErrorCode::bodyTooLarge, "more than " + std::to_string(maxBytes) + " bytes");
    }
    return wire.data() == body.data() ? std::move(body) : std::string(wire);
}

} // namespace ff::feeds
