// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/Session.h"
#include "app/cli/CommandLine.h"

namespace ff {

/// What the verbs without a window share.

/// An error as a sentence on stderr.
void say(const Error& error);

/// Options of a session on the command's configuration and cache, whose troubles go to stderr.
[[nodiscard]] Session::Options optionsOf(const cli::Common& common);

/// False, and said on stderr, where there is no cache to read.
[[nodiscard]] bool hasCache(const cli::Common& common);

/// Data to stdout, a remark to stderr.
void print(const cli::Table& table, cli::Format format);

/// Opens the cache to read it, prints the table that `answer` makes of it; the exit code.
int printTable(const cli::Common& common, cli::Format format,
               const std::function<Result<cli::Table>(Session&, const Reading&)>& answer);

} // namespace ff
