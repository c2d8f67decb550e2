-- SPDX-License-Identifier: GPL-3.0-only
-- What a person asked of the past while another process writes to this file: that one fetches it.
-- Times and lengths in ms. `seen`: when it was last at work on it; NULL: it has not begun.
CREATE TABLE past_wish (
    id     INTEGER PRIMARY KEY,
    system TEXT NOT NULL,
    begins INTEGER NOT NULL,
    ends   INTEGER NOT NULL,
    every  INTEGER, -- NULL: as often as each source is polled
    asked  INTEGER NOT NULL,
    seen   INTEGER,
    source TEXT NOT NULL DEFAULT '', -- how far it is: all from `day` on is there
    day    INTEGER NOT NULL DEFAULT 0,
    done   INTEGER NOT NULL DEFAULT 0, -- days of all sources
    days   INTEGER NOT NULL DEFAULT 0,
    over   INTEGER NOT NULL DEFAULT 0,
    error  INTEGER, -- why it ended; NULL: all is there
    detail TEXT NOT NULL DEFAULT '',
    place  TEXT NOT NULL DEFAULT ''
);
