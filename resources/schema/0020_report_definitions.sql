-- SPDX-License-Identifier: GPL-3.0-only
-- What a person chose for a report, under a name. `period` is as it was chosen: "last-month" stays
-- relative. Empty `subject`: all networks.
CREATE TABLE report_definition (
    name     TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    period   TEXT NOT NULL,
    zone     TEXT NOT NULL,
    weighed  INTEGER NOT NULL,
    language TEXT NOT NULL,
    paper    TEXT NOT NULL,
    style    TEXT NOT NULL,
    summary  TEXT NOT NULL
) WITHOUT ROWID;

-- What was written below a section, and whether the report goes without it.
CREATE TABLE report_definition_section (
    definition TEXT NOT NULL REFERENCES report_definition ON DELETE CASCADE,
    section    TEXT NOT NULL,
    comment    TEXT NOT NULL,
    left_out   INTEGER NOT NULL,
    PRIMARY KEY (definition, section)
) WITHOUT ROWID;
