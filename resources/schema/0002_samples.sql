-- SPDX-License-Identifier: GPL-3.0-only
-- One row a series with its newest value, so that "latest" is one small scan.
-- Times are milliseconds since 1970, UTC.
CREATE TABLE series (
    id            INTEGER PRIMARY KEY,
    system        INTEGER NOT NULL REFERENCES system,
    metric        INTEGER NOT NULL,
    account       TEXT NOT NULL,
    qualifier     TEXT NOT NULL,
    first_at      INTEGER NOT NULL,
    last_at       INTEGER NOT NULL,
    last_value    REAL NOT NULL,
    last_interval INTEGER NOT NULL,
    points        INTEGER NOT NULL,
    UNIQUE (system, metric, account, qualifier)
);

-- The points of one series in one hour (hours since 1970), each with its interval, as PointBlock
-- writes them: two bytes a steady point, and a month of minutes is 720 rows to read.
CREATE TABLE sample_hour (
    series INTEGER NOT NULL REFERENCES series,
    hour   INTEGER NOT NULL,
    points BLOB NOT NULL,
    PRIMARY KEY (series, hour)
) WITHOUT ROWID;
