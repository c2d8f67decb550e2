-- SPDX-License-Identifier: GPL-3.0-only
-- Since when each thing is known, so that "as of T" prints what was known at T (milliseconds).
-- Of what came before this file kept such times, it holds that it was known as it happened.
ALTER TABLE job_cover ADD COLUMN known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE job_cover ADD COLUMN grown INTEGER NOT NULL DEFAULT 0;
UPDATE job_cover SET known = begins, grown = ends;
ALTER TABLE observed ADD COLUMN known INTEGER NOT NULL DEFAULT 0;
ALTER TABLE observed ADD COLUMN grown INTEGER NOT NULL DEFAULT 0;
UPDATE observed SET known = begins, grown = ends;

-- Polls that listed every job alive: they move `observed` of all of these, and of no row is kept
-- what it was before.
ALTER TABLE poll ADD COLUMN lists INTEGER NOT NULL DEFAULT 0;
UPDATE poll SET lists = 1 WHERE error IS NULL AND NOT backfill AND
    system IN (SELECT DISTINCT system FROM charge);
CREATE INDEX poll_lists ON poll (system, arrived) WHERE lists;

-- A site's totals, each time it gave others.
ALTER TABLE site_books RENAME TO site_books_before;
CREATE TABLE site_books (
    system  INTEGER NOT NULL REFERENCES system,
    account TEXT NOT NULL,
    begins  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    known   INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    PRIMARY KEY (system, account, begins, ends, known)
) WITHOUT ROWID;
INSERT INTO site_books (system, account, begins, ends, known, seconds)
    SELECT system, account, begins, ends, known, seconds FROM site_books_before;
DROP TABLE site_books_before;
