// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"

#include <QCoreApplication>

#include <concepts>
#include <string>

namespace ff::report {

/// `text` of the context "ff::Report" (mark it with QT_TRANSLATE_NOOP) in the report's language,
/// with `values` for %1, %2 and so on. Safe on every thread.
template <std::convertible_to<std::string>... Values>
std::string words(const char* text, const Values&... values) {
    QString result = QCoreApplication::translate("ff::Report", text);
    // All at once, so that a %1 inside a value stays what it is.
    if constexpr (sizeof...(values) > 0) {
        result = result.arg(QString::fromStdString(std::string(values))...);
    }
    return result.toStdString();
}

/// A whole number with its groups of digits; a ratio in per cent; a date: inside a sentence.
[[nodiscard]] std::string count(const Formatter& format, double value);
[[nodiscard]] std::string percent(const Formatter& format, double ratio);
[[nodiscard]] std::string dateText(const Formatter& format, Instant at);

} // namespace ff::report
