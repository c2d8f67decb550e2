-- SPDX-License-Identifier: GPL-3.0-only
-- Every version of the federation file that was ever in force (since: milliseconds).
CREATE TABLE federation (
    id    INTEGER PRIMARY KEY,
    since INTEGER NOT NULL,
    text  TEXT NOT NULL,
    note  TEXT NOT NULL
);

-- What the site's own books say (sreport), to be set beside ours.
CREATE TABLE site_books (
    system  INTEGER NOT NULL REFERENCES system,
    account TEXT NOT NULL,
    begins  INTEGER NOT NULL,
    ends    INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    known   INTEGER NOT NULL,
    PRIMARY KEY (system, account, begins, ends)
) WITHOUT ROWID;

-- Which files went in: by content, never by name.
CREATE TABLE imported_file (
    system    INTEGER NOT NULL REFERENCES system,
    hash      TEXT NOT NULL,
    at        INTEGER NOT NULL,
    added     INTEGER NOT NULL,
    changed   INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    refused   INTEGER NOT NULL,
    PRIMARY KEY (system, hash)
) WITHOUT ROWID;
