// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "models/reports/sections/Parts.h"

/// Private to models/reports.
namespace ff::report {

/// Writes a programme review, section by section.
class Programme final {
public:
    explicit Programme(const ProgrammeInputs& inputs);

    [[nodiscard]] Report build();

private:
    void putKeyFigures();
    void putFloor();
    void putMatrix();
    void putModes();
    void putOrganisations();
    void putIdle();
    void putDowntime();
    void putCapacityChanges();
    [[nodiscard]] Row floorRow(const FloorRow& row);

    const ProgrammeInputs& m_inputs;
    const Common& m_common;
    const Formatter m_format;
    Report m_report;
    Draft m_draft;
};

} // namespace ff::report
