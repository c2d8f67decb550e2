// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ff::store {

class Database;

/// Gives some free pages of the file back to the disk, inside a transaction that takes a few
/// milliseconds. A part stays, for what comes next. False: there is nothing more to give back, or
/// the file was made by a version that could not; a copy of it (`backup`) can. Throws Failure.
bool giveBackPages(Database& database);

} // namespace ff::store
