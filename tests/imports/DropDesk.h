// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/imports/DropFolder.h"
#include "tests/imports/Place.h"

#include <QDir>

namespace ff::test {

using namespace std::chrono_literals;

/// A drop folder, and the cache that its files go into.
class DropDesk {
public:
    DropDesk() {
        QDir(QString::fromStdString(place.path("."))).mkpath(QStringLiteral("drop"));
        open(false);
        source.id = SourceId{"mill-mail"};
        source.system = SystemId{"mill"};
        source.kind = SourceKind::folder;
        source.url = place.path("drop").string();
        source.interval = 1s;
    }
    void open(bool readOnly) {
        folder.reset();
        cache.reset();
        store::Cache::Options options;
        options.readOnly = readOnly;
        auto opened = store::Cache::open(place.cache(), std::move(options));
        if (!opened) {
            qFatal("%s", opened.error().detail.c_str());
        }
        cache = std::move(*opened);
        folder.emplace(*cache, rejectsBeside(place.cache()));
    }
    Outcome look() { return folder->look(source, "mill"); }
    /// Two looks: what is whole goes in with the second.
    Outcome settle() {
        static_cast<void>(look());
        return look();
    }
    std::size_t jobs() const {
        return cache->jobs().jobs(source.system, {{}, now()}, 1000)->size();
    }
    QStringList left() const {
        QStringList names = place.names("drop");
        names.removeAll(QStringLiteral("done"));
        names.removeAll(QStringLiteral("failed"));
        return names;
    }

    Place place;
    SourceConfig source;
    std::unique_ptr<store::Cache> cache;
    std::optional<DropFolder> folder;
};

inline QByteArray job(std::uint64_t id) {
    Line line;
    line.id = id;
    return sacct({line});
}

inline QStringList list(std::initializer_list<const char*> names) {
    QStringList result;
    for (const char* name : names) {
        result << QString::fromUtf8(name);
    }
    return result;
}

} // namespace ff::test
