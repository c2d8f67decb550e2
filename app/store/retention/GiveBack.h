// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace ff::store {

class Database;

/// Gives some free pages of the file back to the disk, inside a transaction that takes a few
/// milliseconds. A part stays, for what comes next. False: there is nothing more to give back, or
/// the file was made by a version that could not. Throws Failure.
bool giveBackPages(Database& database);

/// Whether there would be something to give back, if the file could.
[[nodiscard]] bool wantsRearranging(Database& database);
/// Writes the file anew, so that it can give pages back from then on: once, outside a transaction.
/// Others read on what was there before. It takes as much room again as what is in it, in the
/// file's log and in the folder for temporary files, and may be interrupted. Throws Failure; then
/// the file is what it was.
void rearrange(Database& database);

} // namespace ff::store
