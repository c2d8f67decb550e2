-- SPDX-License-Identifier: GPL-3.0-only
-- How many commits brought something that readers see. Packing and coarsening of samples does not
-- count: who follows the file need not ask again.
CREATE TABLE news (commits INTEGER NOT NULL);
INSERT INTO news VALUES (0);

-- To how many ms the points of a chunk were coarsened; 0: they are as they came.
ALTER TABLE sample_chunk ADD COLUMN step INTEGER NOT NULL DEFAULT 0;
CREATE INDEX sample_chunk_step ON sample_chunk (step, last_hour);

-- Bytes in use at the end of each day (days since 1970-01-01), for the forecast.
CREATE TABLE size_log (
    day   INTEGER PRIMARY KEY,
    bytes INTEGER NOT NULL
);
