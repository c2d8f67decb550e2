// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/format/Formatter.h"

#include <xlsxwriter.h>

#include <set>
#include <string>

namespace ff::report {

/// A text as XML 1.0 can have it, and not longer than a cell may be.
[[nodiscard]] std::string cellText(const std::string& text);

/// A workbook of libxlsxwriter: sheets with names that spreadsheets can have, and how cells look.
class XlsxBook final {
public:
    explicit XlsxBook(const std::string& file);
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    [[nodiscard]] lxw_workbook* book() const { return m_book; }
    /// Of two sheets with one id, the second gets a number.
    lxw_worksheet* addSheet(const std::string& id);
    static void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                          const std::string& text, lxw_format* format);
    /// False: the file could not be written; `why` says the reason. Nothing may be added after it.
    [[nodiscard]] bool close(std::string& why);

    [[nodiscard]] lxw_format* bold() const { return m_bold; }
    [[nodiscard]] lxw_format* title() const { return m_title; }
    [[nodiscard]] lxw_format* heading() const { return m_heading; }
    [[nodiscard]] lxw_format* text() const { return m_text; }
    [[nodiscard]] lxw_format* date() const { return m_date; }
    /// A whole number of GPUs, hours or a factor has no decimal sign.
    [[nodiscard]] lxw_format* number(Unit unit, double value, bool isTotal = false) const;

private:
    lxw_format* numberFormat(const char* pattern, bool isTotal);

    lxw_workbook* m_book;
    std::set<QString> m_names; ///< in lower case: sheets are told apart by more than that
    lxw_format* m_bold = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_text = nullptr;
    lxw_format* m_date = nullptr;
    lxw_format* m_number[2] = {};
    lxw_format* m_whole[2] = {};
    lxw_format* m_percent[2] = {};
};

} // namespace ff::report
