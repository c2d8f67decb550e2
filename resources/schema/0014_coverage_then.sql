-- SPDX-License-Identifier: GPL-3.0-only
-- Cover that was taken back since, so that "as of T" still counts it. Times in milliseconds.
CREATE TABLE job_cover_withdrawn (
    system    INTEGER NOT NULL REFERENCES system,
    begins    INTEGER NOT NULL,
    ends      INTEGER NOT NULL,
    known     INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL
);
CREATE INDEX job_cover_withdrawn_system ON job_cover_withdrawn (system, begins);

-- When samples were made of jobs (a backfill from accounting) and not measured: they can confirm
-- nothing about the jobs. Merged as in `observed`.
CREATE TABLE derived (
    system INTEGER NOT NULL REFERENCES system,
    begins INTEGER NOT NULL,
    ends   INTEGER NOT NULL,
    known  INTEGER NOT NULL,
    grown  INTEGER NOT NULL,
    PRIMARY KEY (system, begins)
) WITHOUT ROWID;
-- Of older caches: what was learnt more than ten minutes after it happened, of systems whose jobs
-- were listed. It may be too much, which compares less and never wrongly.
INSERT INTO derived SELECT system, begins, ends, known, grown FROM observed
    WHERE known > ends + 600000 AND system IN (SELECT DISTINCT system FROM listed);
