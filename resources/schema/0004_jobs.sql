-- SPDX-License-Identifier: GPL-3.0-only
-- Who is charged: accounts are stored, states are attributed on reading.
CREATE TABLE charge (
    id        INTEGER PRIMARY KEY,
    system    INTEGER NOT NULL REFERENCES system,
    account   TEXT NOT NULL,
    partition TEXT NOT NULL,
    qos       TEXT NOT NULL,
    UNIQUE (system, account, partition, qos)
);

-- One row a run. `run` is system << 51 | job id << 12 | ordinal of this submit, so that jobs lie in
-- the order of their ids and need no second index. Slurm's times are whole seconds; `known`
-- (milliseconds) is when this row came.
-- grade: 0 seen alive, 1 gone from the live list, 2 ended in the live list, 3 from accounting.
CREATE TABLE job (
    run        INTEGER PRIMARY KEY,
    submit     INTEGER NOT NULL,
    charge     INTEGER NOT NULL REFERENCES charge,
    eligible   INTEGER,
    start      INTEGER,
    ended      INTEGER,
    state      INTEGER NOT NULL,
    pending    INTEGER NOT NULL,
    gpus       INTEGER NOT NULL,
    nodes      INTEGER NOT NULL,
    tasks      INTEGER NOT NULL,
    model      INTEGER NOT NULL, -- phrase, 0: not said
    time_limit INTEGER,
    observed   INTEGER NOT NULL,
    grade      INTEGER NOT NULL,
    known      INTEGER NOT NULL
);
CREATE INDEX job_open ON job (run) WHERE grade = 0;

-- What a correction replaced, and when: `as of T` reads it.
CREATE TABLE job_history (
    run        INTEGER NOT NULL,
    submit     INTEGER NOT NULL,
    charge     INTEGER NOT NULL REFERENCES charge,
    eligible   INTEGER,
    start      INTEGER,
    ended      INTEGER,
    state      INTEGER NOT NULL,
    pending    INTEGER NOT NULL,
    gpus       INTEGER NOT NULL,
    nodes      INTEGER NOT NULL,
    tasks      INTEGER NOT NULL,
    model      INTEGER NOT NULL,
    time_limit INTEGER,
    observed   INTEGER NOT NULL,
    grade      INTEGER NOT NULL,
    known      INTEGER NOT NULL,
    replaced   INTEGER NOT NULL
);
CREATE INDEX job_history_replaced ON job_history (replaced);

-- The span of time that each 1024 consecutive job ids touch: what an index on start and one on end
-- would do, for a ten thousandth of their size. Spans only widen.
CREATE TABLE job_block (
    system       INTEGER NOT NULL REFERENCES system,
    block        INTEGER NOT NULL,
    first_submit INTEGER NOT NULL,
    last_time    INTEGER NOT NULL,
    last_known   INTEGER NOT NULL,
    PRIMARY KEY (system, block)
) WITHOUT ROWID;

-- For which time every job of a system is known, merged (milliseconds).
CREATE TABLE job_cover (
    system INTEGER NOT NULL REFERENCES system,
    begins INTEGER NOT NULL,
    ends   INTEGER NOT NULL,
    PRIMARY KEY (system, begins)
) WITHOUT ROWID;

CREATE TABLE account (
    system INTEGER NOT NULL REFERENCES system,
    name   TEXT NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (system, name)
) WITHOUT ROWID;
