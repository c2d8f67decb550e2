-- SPDX-License-Identifier: GPL-3.0-only
-- What the runs that are over tell of waiting, packed by stretches of 1024 job ids (WaitBlock.h):
-- the waits of a year are read from a tenth of the bytes. A stretch that has no row, or a
-- damaged one, is read from its jobs. `first_run` is the first number that a run of the stretch can
-- have; `crc` is the CRC-32 of it and of the bytes.
CREATE TABLE job_waits (
    first_run INTEGER PRIMARY KEY,
    waits     BLOB NOT NULL,
    crc       INTEGER NOT NULL
);
