-- SPDX-License-Identifier: GPL-3.0-only
-- Maintenances and reservations that sites tell. `gone`: when an answer came without it before its
-- end: the site took it back; NULL: it stands. Neither names nor users: a reservation is often
-- named after one. `gpus` in device units; instants are milliseconds.
CREATE TABLE reservation (
    system      INTEGER NOT NULL,
    source      INTEGER NOT NULL,
    begins      INTEGER NOT NULL,
    ends        INTEGER NOT NULL,
    maintenance INTEGER NOT NULL,
    gpus        REAL NOT NULL,
    told        INTEGER NOT NULL,
    gone        INTEGER
);
CREATE INDEX reservation_end ON reservation (system, ends);
