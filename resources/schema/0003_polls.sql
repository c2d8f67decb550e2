-- SPDX-License-Identifier: GPL-3.0-only
-- How every poll went; `error` is NULL where it went well. Times in milliseconds.
CREATE TABLE poll (
    source   INTEGER NOT NULL REFERENCES source,
    started  INTEGER NOT NULL,
    backfill INTEGER NOT NULL,
    system   INTEGER NOT NULL REFERENCES system,
    arrived  INTEGER NOT NULL,
    latency  INTEGER NOT NULL,
    interval INTEGER NOT NULL,
    bytes    INTEGER NOT NULL,
    samples  INTEGER NOT NULL,
    error    INTEGER,
    detail   INTEGER REFERENCES phrase,
    place    INTEGER REFERENCES phrase,
    remark   INTEGER REFERENCES phrase,
    PRIMARY KEY (source, started, backfill)
) WITHOUT ROWID;

-- When each system was observed, merged: no two rows of a system touch.
CREATE TABLE observed (
    system INTEGER NOT NULL REFERENCES system,
    begins INTEGER NOT NULL,
    ends   INTEGER NOT NULL,
    PRIMARY KEY (system, begins)
) WITHOUT ROWID;
