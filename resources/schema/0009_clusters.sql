-- SPDX-License-Identifier: GPL-3.0-only
-- What the site calls the cluster whose jobs a system has, as polls and files named it: a file of
-- another one is refused, for its job numbers are other jobs.
CREATE TABLE cluster (
    system INTEGER NOT NULL REFERENCES system,
    name   TEXT NOT NULL,
    PRIMARY KEY (system, name)
) WITHOUT ROWID;
