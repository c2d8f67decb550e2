// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/cli/CommandLine.h"
#include "app/session/Session.h"

#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace ff {

/// What the verbs without a window share.

/// An error as a sentence on stderr.
void say(const Error& error);

/// 2 where the command was wrong, 1 where something failed.
[[nodiscard]] int exitCodeOf(const Error& error);

/// 0; or where a system was named that is not there, says so and which there are, and returns 2.
[[nodiscard]] int checkSystem(const Federation& federation, const std::optional<SystemId>& system);

/// The same of a holder.
[[nodiscard]] int checkHolder(const Federation& federation, const std::optional<HolderId>& holder);

/// Options of a session on the command's configuration and cache, whose troubles go to stderr.
[[nodiscard]] Session::Options optionsOf(const cli::Common& common);

/// True also where nobody can tell whether there is one: opening it says why.
[[nodiscard]] bool mayHaveCache(const cli::Common& common);

/// False, and said on stderr, where there is no cache to read.
[[nodiscard]] bool hasCache(const cli::Common& common);

/// False, and said on stderr, where another program writes to the cache.
[[nodiscard]] bool isWritable(const Session& session, const cli::Common& common);

/// A session to read from, and the folder of its cache where that goes with it.
struct OpenedSession {
    std::unique_ptr<QTemporaryDir> place;
    std::shared_ptr<Session> session; ///< after `place`: it closes its cache first
};

/// The session of the command's cache; with --demo one of the simulated federation, polled once and
/// with its past. Nothing, and why not said on stderr, where there is none.
[[nodiscard]] std::optional<OpenedSession> openToRead(const cli::Common& common,
                                                      bool readOnly = true);

/// The paths of files to stdout, or on stderr why they were not written; false where they were not.
[[nodiscard]] bool printWritten(const Result<std::vector<std::filesystem::path>>& written);

/// Data to stdout, a remark to stderr.
void print(const cli::Table& table, cli::Format format);

/// Opens the cache to read it, as of the command's time where it names one, and returns what
/// `answer` does, or 1 where the cache cannot be read.
int withCache(const cli::Common& common,
              const std::function<int(Session&, const QueryContext&)>& answer);

/// Opens the cache to read it, prints the table that `answer` makes of it; the exit code. `system`,
/// where one was named, has to be there.
int printTable(const cli::Common& common, cli::Format format, const std::optional<SystemId>& system,
               const std::function<Result<cli::Table>(Session&, const QueryContext&)>& answer);

} // namespace ff
