// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include <string>

namespace ff::report {

/// A text from elsewhere as text of HTML or of an attribute: never markup, and without the control
/// characters that HTML does not allow.
[[nodiscard]] inline QString html(const std::string& text) {
    QString clean = QString::fromStdString(text);
    clean.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || (c >= u'\u007f' && c <= u'\u009f') ||
               c == u'\ufffe' || c == u'\uffff';
    });
    return clean.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;"));
}

} // namespace ff::report
