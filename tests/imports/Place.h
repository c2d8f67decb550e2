// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/telemetry/JobRecord.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>
#include <QTemporaryDir>

#include <filesystem>
#include <map>
#include <vector>

namespace ff::test {

/// A configuration, a cache and files in a directory that goes away with it, and the program itself
/// run on them.
class Place {
public:
    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    Place();
    [[nodiscard]] std::filesystem::path path(const QByteArray& name) const;
    void write(const QByteArray& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QByteArray& name) const;
    /// The names in a directory, sorted.
    [[nodiscard]] QStringList names(const QByteArray& directory) const;
    void federation(const QByteArray& toml) const { write("config/federation.toml", toml); }

    /// The program with --config and --cache; relative files are those of the directory.
    [[nodiscard]] Run run(const QByteArray& arguments) const;
    /// The rows of a verb's JSON; fails the program where it did not leave with 0.
    [[nodiscard]] QJsonArray rows(const QByteArray& arguments) const;
    /// The bytes of all files but the configuration and what the test wrote: cache, log of the
    /// cache, rejects.
    [[nodiscard]] QByteArray kept() const;
    [[nodiscard]] std::filesystem::path cache() const { return path("data/cache.sqlite"); }

private:
    QTemporaryDir m_folder;
};

/// A system of one GPU a device, whose cluster is called "mill".
extern const QByteArray kMill;

/// A run as sacct prints it.
struct Line {
    std::uint64_t id = 1;
    QByteArray account = "fi";
    QByteArray submit = "2026-03-01T00:00:00";
    QByteArray start = "2026-03-01T00:00:00";
    QByteArray end = "2026-03-01T01:00:00";
    int gpus = 1;
    QByteArray state = "COMPLETED";
    QByteArray cluster = "mill";
    QByteArray user = "aino";
    QByteArray jobName = "train";
    QByteArray workDir = "/scratch/x";
};
/// A file of sacct with these runs.
[[nodiscard]] QByteArray sacct(const std::vector<Line>& lines);
/// A time as sacct prints it under TZ=UTC.
[[nodiscard]] QByteArray clock(Instant t);

} // namespace ff::test
