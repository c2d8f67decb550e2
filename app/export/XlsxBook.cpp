// SPDX-License-Identifier: GPL-3.0-only
#include "app/export/XlsxBook.h"

#include <cmath>

namespace ff::report {
namespace {

constexpr std::size_t kLongestText = 32767; ///< of a cell, in characters
constexpr qsizetype kLongestName = 31;      ///< of a sheet

/// A sheet's name as spreadsheets can have it: an id may be made of what sites call their systems.
QString sheetName(QString id) {
    for (QChar& c : id) {
        if (c < u' ' || QStringLiteral("[]:*?/\\").contains(c)) {
            c = u'_';
        }
    }
    id = id.left(kLongestName);
    while (id.startsWith(u'\'')) {
        id.remove(0, 1);
    }
    while (id.endsWith(u'\'')) {
        id.chop(1);
    }
    // The first is no name at all, the second one of Excel's own.
    return id.isEmpty() || id.compare(u"history", Qt::CaseInsensitive) == 0 ? id + u'_' : id;
}

} // namespace

std::string cellText(const std::string& text) {
    QString kept = QString::fromStdString(text);
    kept.removeIf([](QChar c) {
        return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\ufffe' || c == u'\uffff';
    });
    kept.truncate(qsizetype(kLongestText));
    return kept.toStdString();
}

XlsxBook::XlsxBook(const std::string& file)
    : m_book(workbook_new(file.c_str())) {
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_title = workbook_add_format(m_book);
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    m_heading = workbook_add_format(m_book);
    format_set_bold(m_heading);
    format_set_text_wrap(m_heading);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
    m_text = workbook_add_format(m_book);
    format_set_text_wrap(m_text);
    format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy-mm-dd hh:mm");
    format_set_align(m_date, LXW_ALIGN_LEFT);
    for (const bool isTotal : {false, true}) {
        m_number[isTotal] = numberFormat("#,##0.0#", isTotal);
        m_whole[isTotal] = numberFormat("#,##0", isTotal);
        m_percent[isTotal] = numberFormat("0.0%", isTotal);
    }
}

lxw_format* XlsxBook::numberFormat(const char* pattern, bool isTotal) {
    lxw_format* format = workbook_add_format(m_book);
    format_set_num_format(format, pattern);
    if (isTotal) {
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
    }
    return format;
}

lxw_format* XlsxBook::number(Unit unit, double value, bool isTotal) const {
    switch (unit) {
    case Unit::ratio:
    case Unit::points:
        return m_percent[isTotal];
    case Unit::gpuHours:
    case Unit::count:
    case Unit::seconds:
        return m_whole[isTotal];
    case Unit::gpus:
    case Unit::hours:
    case Unit::factor:
        break;
    }
    return (value == std::round(value) ? m_whole : m_number)[isTotal];
}

lxw_worksheet* XlsxBook::addSheet(const std::string& id) {
    const QString cleaned = sheetName(QString::fromStdString(id));
    QString name = cleaned;
    for (int i = 2; !m_names.insert(name.toCaseFolded()).second; ++i) {
        const QString number = u'_' + QString::number(i);
        name = cleaned.left(kLongestName - number.size()) + number;
    }
    return workbook_add_worksheet(m_book, name.toUtf8().constData());
}

void XlsxBook::writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                         const std::string& text, lxw_format* format) {
    worksheet_write_string(sheet, row, column, cellText(text).c_str(), format);
}

bool XlsxBook::close(std::string& why) {
    const lxw_error error = workbook_close(m_book);
    why = error == LXW_NO_ERROR ? std::string() : lxw_strerror(error);
    return error == LXW_NO_ERROR;
}

} // namespace ff::report
