-- SPDX-License-Identifier: GPL-3.0-only
-- Finished reports. `document` holds all of one, as app/export/ReportDocument.h says; the other
-- columns say what it is of, so that a newer version finds the one that it replaces. Milliseconds.
CREATE TABLE report (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    subject   TEXT NOT NULL,
    period    TEXT NOT NULL,
    zone      TEXT NOT NULL,
    weighed   INTEGER NOT NULL,
    language  TEXT NOT NULL,
    title     TEXT NOT NULL,
    frozen    INTEGER NOT NULL,
    published INTEGER,
    replaces  INTEGER REFERENCES report,
    document  BLOB NOT NULL
);
