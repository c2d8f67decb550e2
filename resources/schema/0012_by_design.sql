-- SPDX-License-Identifier: GPL-3.0-only
-- In what the site's own figures differ by design. Seconds of a run during which it was suspended:
-- its GPUs stayed bound, and sacct's elapsed time leaves them out. `known` in milliseconds.
CREATE TABLE suspension (
    run     INTEGER PRIMARY KEY, -- of `job`
    seconds INTEGER NOT NULL,
    known   INTEGER NOT NULL
);

-- Of `seconds`, those that no user used: GPUs that stood idle in a reservation.
ALTER TABLE site_books ADD COLUMN idle INTEGER NOT NULL DEFAULT 0;
