// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/feeds/slurm/SlurmAnswer.h"
#include "app/imports/DropFolder.h"
#include "app/session/Session.h"
#include "app/store/Cache.h"
#include "tests/imports/Place.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <map>
#include <set>

/// Files as sites mail them, read by `import` and by a drop folder.
namespace ff::test {

/// "lab 4, fed 0": GPU-hours by account.
using Hours = std::map<QString, double>;

inline QByteArray fieldFile(const QByteArray& path) {
    QFile file(QStringLiteral(FF_FIELD_DATA "/") + QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no file %s", path.constData());
    }
    return file.readAll();
}

inline const QByteArray kHeader =
    "JobID|JobIDRaw|Cluster|Account|Partition|QOS|State|Submit|Eligible|"
    "Start|End|TimelimitRaw|NNodes|AllocTRES|ReqTRES|Reason\n";

/// An hour of some GPUs.
inline QByteArray job(int id, const QByteArray& account = "lab", int gpus = 4) {
    const QByteArray number = QByteArray::number(id);
    const QByteArray tres = "cpu=2,gres/gpu=" + QByteArray::number(gpus);
    return number + '|' + number + "|mill|" + account +
           "|ai|normal|COMPLETED|2026-09-02T00:00:00|2026-09-02T00:00:00|2026-09-02T00:00:00|"
           "2026-09-02T01:00:00|120|1|" +
           tres + '|' + tres + "|None\n";
}

inline const QByteArray kSwf = "; Version: 2.2\n; UnixStartTime: 1788307200\n"
                               "1 0 0 3600 4 -1 -1 4 7200 -1 1 1 1 -1 1 1 -1 -1\n";

inline QByteArray utf16(const QByteArray& text, bool big) {
    QByteArray bytes = big ? QByteArray("\xfe\xff") : QByteArray("\xff\xfe");
    for (const char c : text) {
        if (big) {
            bytes += '\0';
        }
        bytes += c;
        if (!big) {
            bytes += '\0';
        }
    }
    return bytes;
}

inline QByteArray gzip(const QByteArray& text) {
    const QByteArray zlib = qCompress(text, 9).mid(4); // two bytes of head, the data, a checksum
    quint32 crc = 0xffffffff;
    for (const char c : text) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
        }
    }
    QByteArray bytes("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    bytes += zlib.mid(2, zlib.size() - 6);
    for (const quint32 word : {~crc, quint32(text.size())}) {
        for (int shift = 0; shift < 32; shift += 8) {
            bytes += char((word >> shift) & 0xff);
        }
    }
    return bytes;
}

inline QByteArray accountedJob(int id, const QByteArray& account, int gpus) {
    return "{\"job_id\":" + QByteArray::number(id) + ",\"account\":\"" + account +
           "\",\"cluster\":\"mill\",\"partition\":\"ai\",\"state\":{\"current\":[\"COMPLETED\"]},"
           "\"time\":{\"submission\":1788307200,\"eligible\":1788307200,\"start\":1788307200,"
           "\"end\":1788310800,\"elapsed\":3600},\"tres\":{\"allocated\":[{\"type\":\"gres\","
           "\"name\":\"gpu\",\"count\":" +
           QByteArray::number(gpus) + "}]}}";
}

inline QByteArray answer(const QByteArray& jobs) {
    return "{\"meta\":{\"plugin\":{\"type\":\"openapi/slurmdbd\",\"data_parser\":"
           "\"data_parser/v0.0.41\"}},\"errors\":[],\"jobs\":[" +
           jobs + "]}\n";
}

/// A drop folder on the same cache that the program uses; two looks take what is whole.
inline Outcome drop(const Place& place, const QByteArray& name, const QByteArray& bytes,
                    const FileReading& reading = {}) {
    QDir(QString::fromStdString(place.path("."))).mkpath(QStringLiteral("drop"));
    place.write("drop/" + name, bytes);
    const auto cache = store::Cache::open(place.cache(), {});
    if (!cache) {
        qFatal("no cache");
    }
    SourceConfig source;
    source.id = SourceId{"mill-mail"};
    source.system = SystemId{"mill"};
    source.kind = SourceKind::folder;
    source.url = place.path("drop").string();
    source.files = reading;
    DropFolder folder(**cache, rejectsBeside(place.cache()));
    static_cast<void>(folder.look(source, "mill"));
    return folder.look(source, "mill");
}

inline Hours hoursOf(const Place& place, const QByteArray& from, const QByteArray& to) {
    Hours hours;
    for (const auto& row : place.rows("usage --by account --system mill --from " + from + " --to " +
                                      to + " --format json")) {
        hours[row[QStringLiteral("account")].toString()] +=
            row[QStringLiteral("gpu_seconds")].toDouble() / 3600;
    }
    return hours;
}

inline Hours hours(std::initializer_list<std::pair<const char*, double>> list) {
    Hours result;
    for (const auto& [account, value] : list) {
        result[QString::fromUtf8(account)] = value;
    }
    return result;
}

inline double coverage(const Place& place, const QByteArray& from, const QByteArray& to) {
    const auto rows = place.rows("usage --by system --system mill --from " + from + " --to " + to +
                                 " --format json");
    return rows.isEmpty() ? -1 : rows[0][QStringLiteral("coverage")].toDouble();
}

} // namespace ff::test
