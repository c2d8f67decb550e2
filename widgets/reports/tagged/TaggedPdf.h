// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ff::report {

/// An element of the structure tree, in the terms of PDF. Texts are UTF-8.
struct PdfElement {
    std::string type;    ///< "H1", "P", "TD"
    int parent = -1;     ///< index of an earlier one; -1: the document
    std::string scope{}; ///< of a TH: "Column" or "Row"
    std::string alternative{};
    std::optional<std::array<double, 4>> box{}; ///< left, bottom, right, top, in points
};
struct PdfBookmark {
    std::string text;
    std::size_t page = 0;
    double top = 0; ///< points from the bottom of the page
};
/// What a document says of itself.
struct PdfDocument {
    std::string title;
    std::string language; ///< "en"
    std::string program;
    std::string made; ///< "2026-11-03T08:00:00Z", always in UTC
    std::vector<PdfElement> elements;
    std::vector<PdfBookmark> bookmarks;
};

/// The PDF with the marks that were drawn into it (see MarkPlaces.h) replaced by marked content,
/// and with its structure tree, metadata, bookmarks and page labels. Throws std::exception where it
/// is no PDF. Written as C++17 apart from the rest: libqpdf's headers want no later one of clang.
[[nodiscard]] std::string tagged(const char* pdf, std::size_t size, const PdfDocument& document);

} // namespace ff::report
