-- SPDX-License-Identifier: GPL-3.0-only
-- CRC-32 of a block of points, its series and its hour. NULL: written by an older version.
ALTER TABLE sample_hour ADD COLUMN crc INTEGER;

-- Damaged blocks in whose hour new points came: kept as they were found.
CREATE TABLE sample_damaged (
    series INTEGER NOT NULL REFERENCES series,
    hour   INTEGER NOT NULL,
    points BLOB NOT NULL,
    crc    INTEGER,
    PRIMARY KEY (series, hour)
) WITHOUT ROWID;
