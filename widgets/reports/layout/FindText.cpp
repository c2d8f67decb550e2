// SPDX-License-Identifier: GPL-3.0-only
#include "widgets/reports/layout/FindText.h"

#include "widgets/reports/type/TextBlock.h"

namespace ff::report {
namespace {

QString plain(QString text) {
    for (QChar& c : text) {
        if (c.isSpace()) {
            c = u' ';
        }
    }
    return text;
}

} // namespace

std::vector<Match> findText(const Pages& pages, const QString& text) {
    std::vector<Match> matches;
    const QString wanted = plain(text.trimmed());
    if (wanted.isEmpty()) {
        return matches;
    }
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
        for (const Item& item : pages.pages[page].items) {
            const auto* line = std::get_if<TextLine>(&item.what);
            if (!line) {
                continue;
            }
            const QString whole = plain(line->text);
            for (qsizetype at = whole.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
                 at = whole.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
                QRectF rect = boundsOf(item);
                rect.setLeft(line->at.x() + widthOf(line->text.left(at), line->style));
                rect.setWidth(widthOf(line->text.mid(at, wanted.size()), line->style));
                matches.push_back({page, rect});
            }
        }
    }
    return matches;
}

} // namespace ff::report
