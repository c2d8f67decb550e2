-- SPDX-License-Identifier: GPL-3.0-only
-- What people wrote beside a system's charts. By the system's name: a note may be written by a
-- process that is not the writer of this file and does not know the numbers it hands out.
-- `at`: the instant that the note is about; `written`: when it was first kept. Milliseconds.
CREATE TABLE note (
    id      INTEGER PRIMARY KEY,
    system  TEXT NOT NULL,
    at      INTEGER NOT NULL,
    text    TEXT NOT NULL,
    written INTEGER NOT NULL
);
CREATE INDEX note_at ON note (system, at);
