// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QCoreApplication>

#include <concepts>
#include <string>

namespace ff {

/// `text` of the context "ff::Provenance" (mark it with QT_TRANSLATE_NOOP) in the person's
/// language, with `values` for %1, %2 and so on. Safe on every thread.
template <std::convertible_to<std::string>... Values>
std::string inWords(const char* text, const Values&... values) {
    QString result = QCoreApplication::translate("ff::Provenance", text);
    // All at once, so that a %1 inside a value stays what it is.
    if constexpr (sizeof...(values) > 0) {
        result = result.arg(QString::fromStdString(std::string(values))...);
    }
    return result.toStdString();
}

} // namespace ff
