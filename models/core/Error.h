// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <expected>
#include <string>

namespace ff {

/// What kind of thing went wrong. A sentence in the reader's language is made from it on reading
/// (`describe` in ErrorText.h), so that what was stored last year still reads in today's language.
/// Stored in the cache by number: add at the end, never renumber.
enum class ErrorCode : std::uint8_t {
    none = 0,
    // reaching a site
    nameNotFound = 1,
    connectFailed = 2,
    tlsUnknownCa = 3,
    tlsWrongHost = 4,
    tlsExpired = 5,
    tlsFailed = 6,
    proxyRefused = 7,
    deadlineExceeded = 8,
    connectionClosed = 9,
    redirectRefused = 10,
    bodyTooLarge = 11,
    badEncoding = 12,
    badHttp = 13,
    // what it answered
    unauthorised = 14,
    tokenExpired = 15,
    httpStatus = 16,
    emptyAnswer = 17,
    notJson = 18,
    unexpectedAnswer = 19,
    syntax = 20,
    siteReportsError = 21,
    partialAnswer = 22,
    noData = 23,
    unknownVersion = 24,
    // here
    badConfig = 25,
    credentialUnreadable = 26,
    cacheUnusable = 27,
    cacheNewer = 28,
    cacheReadOnly = 29,
    diskFull = 30,
    cacheLocked = 31,
    networkFilesystem = 32,
    fileUnreadable = 33,
    wrongSystem = 34,
    cancelled = 35,
    internal = 36,
    cacheOpening = 37,
    unknownSystem = 38,
    countOverflow = 39,
    noteRefused = 40,
    fileUnwritable = 41,
    cacheDeleted = 42,
    cacheReplaced = 43,
    cacheDamaged = 44,
    journalDeleted = 45,
    journalCut = 46,
    unknownReport = 47,
    damagedReport = 48,
    unknownDefinition = 49,
    definitionRefused = 50,
};

/// What happened (`code`, with `detail` as the technical words), and where (`where`: a URL without
/// credentials, a file with its line, a source). What to do follows from the code.
struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string detail;
    std::string where;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, std::string detail,
                                                 std::string where = {}) {
    return std::unexpected(Error{code, std::move(detail), std::move(where)});
}

} // namespace ff
