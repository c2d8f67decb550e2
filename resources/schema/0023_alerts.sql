-- SPDX-License-Identifier: GPL-3.0-only
-- How far each rule of alerts.toml has been looked at for each of its subjects (a system, a holder,
-- a source, an award), and what it was then. `definition`: what the rule said, so that a changed
-- one begins anew. `phase`: 0 ok, 1 pending, 2 firing. Instants and lengths are milliseconds.
CREATE TABLE alert_progress (
    rule       TEXT NOT NULL,
    subject    TEXT NOT NULL,
    definition TEXT NOT NULL,
    title      TEXT NOT NULL,
    phase      INTEGER NOT NULL,
    since      INTEGER NOT NULL,
    held       INTEGER NOT NULL,
    unknown    INTEGER NOT NULL,
    up_to      INTEGER NOT NULL,
    value      REAL,
    PRIMARY KEY (rule, subject)
) WITHOUT ROWID;

-- Each time that a rule fired. `says`: the rule in words, as it was then.
CREATE TABLE alert_spell (
    id           INTEGER PRIMARY KEY,
    rule         TEXT NOT NULL,
    subject      TEXT NOT NULL,
    title        TEXT NOT NULL,
    says         TEXT NOT NULL,
    began        INTEGER NOT NULL,
    fired        INTEGER NOT NULL,
    ended        INTEGER,
    furthest     REAL,
    acknowledged INTEGER
);
CREATE INDEX alert_spell_fired ON alert_spell (fired);

-- No word of a rule until then; of all its subjects where `subject` is empty.
CREATE TABLE alert_mute (
    rule    TEXT NOT NULL,
    subject TEXT NOT NULL,
    until   INTEGER NOT NULL,
    PRIMARY KEY (rule, subject)
) WITHOUT ROWID;
