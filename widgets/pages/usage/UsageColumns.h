// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/federation/Federation.h"
#include "models/format/Formatter.h"
#include "models/usage/UsageView.h"

#include <QCoreApplication>

namespace ff {

/// One column of a table of usage.
struct UsageColumn {
    enum class Kind {
        period,
        key,
        hours,
        idle, ///< allocated but idle
        siteUnits,
        share,
        runs,
        coverage,
        method,
        entitled,
        ofEntitlement,
        basis
    };
    Kind kind = Kind::hours;
    std::size_t cut = 0; ///< of a key: its place in the question

    [[nodiscard]] bool isNumber() const;
    bool operator==(const UsageColumn&) const = default;
    /// What a column of numbers (or periods) is sorted by.
    [[nodiscard]] double number(const UsageLine& line) const;
};

/// Period and keys first, then GPU-hours and what stands beside them. What would say nothing
/// (entitlement where there is none) is left out.
[[nodiscard]] std::vector<UsageColumn> columnsOf(const UsageView& view, bool siteUnits);

/// A cut, as the heading of a column.
[[nodiscard]] QString cutName(Dimension cut);

/// What the columns say of a line, in the person's language. Refers to what it is made of.
class UsageColumns final {
    Q_DECLARE_TR_FUNCTIONS(ff::UsageColumns)
public:
    UsageColumns(const UsageView& view, const Federation& federation, const Formatter& formatter)
        : m_view(&view)
        , m_federation(&federation)
        , m_formatter(&formatter) {}

    [[nodiscard]] QString heading(const UsageColumn& column) const;
    /// With the mark of how much of the period was seen.
    [[nodiscard]] QString text(const UsageColumn& column, const UsageLine& line) const;
    /// The same with the mark in words.
    [[nodiscard]] QString spoken(const UsageColumn& column, const UsageLine& line) const;
    /// How much was seen of what the column says of the line.
    [[nodiscard]] static const Coverage& coverageOf(const UsageColumn& column,
                                                    const UsageLine& line);

private:
    [[nodiscard]] static bool isOfUse(const UsageColumn& column, const UsageLine& line);
    [[nodiscard]] QString number(const UsageColumn& column, const UsageLine& line) const;
    [[nodiscard]] QString keyText(const UsageColumn& column, const UsageLine& line) const;

    const UsageView* m_view;
    const Federation* m_federation;
    const Formatter* m_formatter;
};

} // namespace ff
