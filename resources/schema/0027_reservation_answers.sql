-- SPDX-License-Identifier: GPL-3.0-only
-- When a source told what maintenances and reservations a system has, none included: a good poll
-- may come without that. Instants are milliseconds.
CREATE TABLE reservation_answer (
    system  INTEGER NOT NULL,
    arrived INTEGER NOT NULL,
    source  INTEGER NOT NULL,
    PRIMARY KEY (system, arrived, source)
) WITHOUT ROWID;
-- Which of the polls so far came with it is not known: all of them are taken.
INSERT OR IGNORE INTO reservation_answer (system, arrived, source)
    SELECT poll.system, poll.arrived, poll.source FROM poll
    JOIN (SELECT system, source, min(told) AS since FROM reservation GROUP BY system, source) AS first
        ON poll.system = first.system AND poll.source = first.source
    WHERE error IS NULL AND NOT backfill AND arrived >= since;
