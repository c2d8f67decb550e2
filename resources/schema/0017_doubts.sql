-- SPDX-License-Identifier: GPL-3.0-only
-- How the counts of GPUs in an answer contradict each other, and which time its samples are of
-- (milliseconds), so that the figures made of them can say it.
ALTER TABLE poll ADD COLUMN doubt INTEGER REFERENCES phrase;
ALTER TABLE poll ADD COLUMN doubt_begins INTEGER;
ALTER TABLE poll ADD COLUMN doubt_ends INTEGER;
CREATE INDEX poll_doubt ON poll (source, doubt_ends) WHERE doubt IS NOT NULL;

-- Totals of an import that was withdrawn (milliseconds): "as of T" still shows them.
ALTER TABLE site_books ADD COLUMN withdrawn INTEGER;
