// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/sections/Parts.h"

/// Private to models/reports.
namespace ff::report {

/// Writes a national report, section by section.
class National final {
public:
    explicit National(const NationalInputs& inputs);

    [[nodiscard]] Report build();

private:
    [[nodiscard]] std::string holderName() const;

    void putKeyFigures();
    void putSystems();
    void putModes();
    void putMonths();
    void putAwardSection();
    void putBurnDown();
    void putLost();
    void putProfit();
    void putWaitSection();
    void putAccounts();

    const NationalInputs& m_inputs;
    const Common& m_common;
    const HolderId m_holder;
    const Formatter m_format;
    Report m_report;
    Draft m_draft;
};

} // namespace ff::report
