-- SPDX-License-Identifier: GPL-3.0-only
-- Sealed history: the points of several hours of one series, as PointChunk packs them, with what
-- they come to, and a checksum over all of it. An hour stands in a block of sample_hour or in one
-- chunk, never in both. A chunk begins with a point of its first hour and ends with one of its last.
-- Hours since 1970, the rest in ms: first_ms and last_ms from the beginning of those hours.
-- `first` to `max` are values; `missed` is how long none was known between the first point and the
-- last, `integral` value times the rest of that time, both weighed by coverage. For how long the last
-- point holds is not in them; last_interval and last_coverage (0.01 %) tell.
CREATE TABLE sample_chunk (
    id            INTEGER PRIMARY KEY,
    series        INTEGER NOT NULL REFERENCES series,
    first_hour    INTEGER NOT NULL,
    last_hour     INTEGER NOT NULL,
    count         INTEGER NOT NULL,
    first_ms      INTEGER NOT NULL,
    last_ms       INTEGER NOT NULL,
    last_interval INTEGER NOT NULL,
    last_coverage INTEGER NOT NULL,
    first         REAL NOT NULL,
    last          REAL NOT NULL,
    min           REAL NOT NULL,
    max           REAL NOT NULL,
    integral      REAL NOT NULL,
    missed        INTEGER NOT NULL,
    points        BLOB NOT NULL,
    crc           INTEGER NOT NULL
);
CREATE UNIQUE INDEX sample_chunk_place ON sample_chunk (series, first_hour);

-- Damaged chunks in whose hours new points came: kept as they were found.
CREATE TABLE sample_chunk_damaged AS SELECT * FROM sample_chunk;
