-- SPDX-License-Identifier: GPL-3.0-only
-- Which file said what is known of a run, so that a file that was read wrongly can be withdrawn:
-- the number of an `import`, 0: a poll said so, or a file before these numbers were kept.
ALTER TABLE job ADD COLUMN import INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job_history ADD COLUMN import INTEGER NOT NULL DEFAULT 0;
ALTER TABLE site_books ADD COLUMN import INTEGER NOT NULL DEFAULT 0;

-- Which files went in, by content and never by name, and with which options they were read. One
-- that was read anew with others has two rows, the older withdrawn. Times in milliseconds.
CREATE TABLE import (
    id        INTEGER PRIMARY KEY,
    system    INTEGER NOT NULL REFERENCES system,
    hash      TEXT NOT NULL,
    reading   TEXT NOT NULL, -- the options that decide what its records say
    asked     TEXT NOT NULL, -- the time that it was said to hold
    at        INTEGER NOT NULL,
    whole     INTEGER NOT NULL, -- all of it went in
    added     INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused   INTEGER NOT NULL,
    covered   INTEGER, -- since when the time is known for which it holds every job
    withdrawn INTEGER
);
CREATE UNIQUE INDEX import_file ON import (system, hash) WHERE withdrawn IS NULL;
-- Its hashes were of another kind: no file would be known again by them.
DROP TABLE imported_file;
