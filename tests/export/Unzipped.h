// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <zlib.h>

#include <QByteArray>

#include <cstdint>
#include <map>

/// What is in a workbook.
namespace ff::test {

inline QByteArray inflated(const QByteArray& data, std::size_t size) {
    QByteArray result(qsizetype(size), '\0');
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.constData()));
    stream.avail_in = uInt(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = uInt(size);
    const bool isWhole =
        inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&stream);
    return isWhole ? result : QByteArray();
}

/// The files of a ZIP archive by name, from its central directory.
inline std::map<QByteArray, QByteArray> unzipped(const QByteArray& zip) {
    const auto number = [&](qsizetype at, int bytes) {
        std::size_t value = 0;
        for (int i = bytes - 1; i >= 0; --i) {
            value = value * 256 + std::uint8_t(zip[at + i]);
        }
        return value;
    };
    std::map<QByteArray, QByteArray> files;
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0;
         at = zip.indexOf("PK\x01\x02", at + 4)) {
        const std::size_t packed = number(at + 20, 4);
        const auto name = zip.mid(at + 46, qsizetype(number(at + 28, 2)));
        const auto local = qsizetype(number(at + 42, 4));
        const auto data = local + 30 + qsizetype(number(local + 26, 2) + number(local + 28, 2));
        const QByteArray content = zip.mid(data, qsizetype(packed));
        files[name] = number(at + 10, 2) == 0 ? content : inflated(content, number(at + 24, 4));
    }
    return files;
}

} // namespace ff::test
