// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "widgets/reports/layout/PageLayout.h"

namespace ff::report {

/// Empty, or what of the pages stands where it may not.
inline QString outside(const Pages& pages) {
    const QRectF body = bodyOf(pages.paper).adjusted(-20, -20, 20, 20);
    const QRectF paper(QPointF(0, 0), sizeOf(pages.paper));
    const QRectF margins =
        paper.adjusted(15 * kMillimetre, 8 * kMillimetre, -15 * kMillimetre, -8 * kMillimetre);
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const Item& item : pages.pages[page].items) {
            const QRectF bounds = boundsOf(item);
            const bool isRunning = item.element == kArtifact;
            if (!(isRunning ? margins : body).contains(bounds)) {
                const auto* line = std::get_if<TextLine>(&item.what);
                return QStringLiteral("page %1: %2 at %3,%4 %5x%6")
                    .arg(page + 1)
                    .arg(line ? line->text : QStringLiteral("a shape"))
                    .arg(bounds.x())
                    .arg(bounds.y())
                    .arg(bounds.width())
                    .arg(bounds.height());
            }
        }
    }
    return {};
}

/// Empty, or two lines of text of which one stands on the other. Letters have some room above and
/// below them in their line, which others may touch.
inline QString overlapping(const Pages& pages) {
    constexpr double kRoom = 0.3; // of the lower line's height
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        std::vector<std::pair<QRectF, QString>> lines;
        for (const Item& item : pages.pages[page].items) {
            const auto* line = std::get_if<TextLine>(&item.what);
            if (!line || line->text.trimmed().isEmpty()) {
                continue;
            }
            const QRectF bounds = boundsOf(item);
            for (const auto& [other, text] : lines) {
                const QRectF both = bounds.intersected(other);
                if (both.width() > 1 &&
                    both.height() > kRoom * std::min(bounds.height(), other.height())) {
                    return QStringLiteral("page %1: %2 on %3").arg(page + 1).arg(line->text, text);
                }
            }
            lines.emplace_back(bounds, line->text);
        }
    }
    return {};
}

} // namespace ff::report
