// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/stack/Stack.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace ff::test {

/// The program as people and scripts run it, on a configuration and a cache in a directory of its
/// own: one system "stack" whose one source is the real slurmrestd.
class Program {
public:
    struct Ran {
        int exit = -1;
        QByteArray out;
        QByteArray err;
    };

    explicit Program(const Stack& stack);
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void write(const QString& name, const QString& text) const;
    /// As if it had never been run.
    void forget() const;

    /// As it stands, without --config and --cache; `token` is its SLURM_JWT.
    [[nodiscard]] static Ran plain(const QStringList& arguments, const QString& token = {});
    [[nodiscard]] Ran run(const QStringList& arguments) const;
    /// The rows that a verb prints as JSON. Throws where it does not leave with 0.
    [[nodiscard]] QJsonArray rows(const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
};

} // namespace ff::test
