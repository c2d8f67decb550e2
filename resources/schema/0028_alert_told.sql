-- SPDX-License-Identifier: GPL-3.0-only
-- What of a spell has been told: 0 nothing (it is muted, or the program ended before), 1 that it
-- fires, 2 that it ended. Of what was kept before this column came, nothing is told again.
ALTER TABLE alert_spell ADD COLUMN told INTEGER NOT NULL DEFAULT 0;
UPDATE alert_spell SET told = CASE WHEN ended IS NULL THEN 1 ELSE 2 END;
