-- SPDX-License-Identifier: GPL-3.0-only
-- GPU-seconds of all runs that are over, as starts and ends: a run touches two slots however long
-- it is (see UsageCells.h). Slots of a quarter of an hour, because no zone in use cuts finer.
CREATE TABLE usage_month ( -- months since 1970-01; a cell a day
    charge INTEGER NOT NULL REFERENCES charge,
    month  INTEGER NOT NULL,
    cells  BLOB NOT NULL,
    PRIMARY KEY (charge, month)
) WITHOUT ROWID;
CREATE TABLE usage_day ( -- days since 1970-01-01; a cell a quarter of an hour
    charge INTEGER NOT NULL REFERENCES charge,
    day    INTEGER NOT NULL,
    cells  BLOB NOT NULL,
    PRIMARY KEY (charge, day)
) WITHOUT ROWID;
