-- SPDX-License-Identifier: GPL-3.0-only
-- Where an account stood in the site's tree, and since when that is known (milliseconds): one row
-- for each place it had. What was known before this file kept times holds from the beginning.
ALTER TABLE account RENAME TO account_before;
CREATE TABLE account (
    system INTEGER NOT NULL REFERENCES system,
    name   TEXT NOT NULL,
    since  INTEGER NOT NULL,
    parent TEXT NOT NULL,
    PRIMARY KEY (system, name, since)
) WITHOUT ROWID;
INSERT INTO account SELECT system, name, 0, parent FROM account_before;
DROP TABLE account_before;
