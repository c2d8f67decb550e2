-- SPDX-License-Identifier: GPL-3.0-only
-- What the list of imports shows of a file: how many of its lines did not go in, and for which time
-- (milliseconds) it was taken to hold every job. Of older imports this is not known.
ALTER TABLE import ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE import ADD COLUMN covers_from INTEGER;
ALTER TABLE import ADD COLUMN covers_to INTEGER;
