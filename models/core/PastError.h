// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/core/Error.h"

namespace ff {

/// The source answers, and this part of its past cannot be had: another part may.
[[nodiscard]] constexpr bool isOfThatPartAlone(ErrorCode code) {
    switch (code) {
    case ErrorCode::deadlineExceeded:
    case ErrorCode::connectionClosed:
    case ErrorCode::bodyTooLarge:
    case ErrorCode::badEncoding:
    case ErrorCode::badHttp:
    case ErrorCode::httpStatus:
    case ErrorCode::emptyAnswer:
    case ErrorCode::notJson:
    case ErrorCode::unexpectedAnswer:
    case ErrorCode::siteReportsError:
    case ErrorCode::partialAnswer:
    case ErrorCode::noData:
    case ErrorCode::internal:
        return true;
    default:
        return false;
    }
}

} // namespace ff
