-- SPDX-License-Identifier: GPL-3.0-only
-- When every job alive was listed: kept for ever, where the log of polls is not.
CREATE TABLE listed (
    system  INTEGER NOT NULL REFERENCES system,
    arrived INTEGER NOT NULL,
    PRIMARY KEY (system, arrived)
) WITHOUT ROWID;
INSERT OR IGNORE INTO listed SELECT system, arrived FROM poll WHERE lists;
DROP INDEX poll_lists;

-- Parts of the past are fetched side by side, and two may begin in the same millisecond: each poll
-- of one has an ordinal.
ALTER TABLE poll RENAME TO poll_before;
CREATE TABLE poll (
    source   INTEGER NOT NULL REFERENCES source,
    started  INTEGER NOT NULL,
    ordinal  INTEGER NOT NULL,
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
    PRIMARY KEY (source, started, ordinal)
) WITHOUT ROWID;
INSERT INTO poll (source, started, ordinal, backfill, system, arrived, latency, interval, bytes,
                  samples, error, detail, place, remark)
    SELECT source, started, backfill, backfill, system, arrived, latency, interval, bytes, samples,
           error, detail, place, remark FROM poll_before;
DROP TABLE poll_before;
