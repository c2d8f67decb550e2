-- SPDX-License-Identifier: GPL-3.0-only
-- The charging key gets the GPU model, so that use is weighed and cut by it. Every run keeps its
-- GPUs and times; a charge whose runs are of several models becomes one charge a model.
CREATE TABLE charge_model AS
    SELECT charge, model FROM job UNION SELECT charge, model FROM job_history;
CREATE INDEX charge_model_charge ON charge_model (charge);

CREATE TABLE charge_next (
    id        INTEGER PRIMARY KEY,
    system    INTEGER NOT NULL REFERENCES system,
    account   TEXT NOT NULL,
    partition TEXT NOT NULL,
    qos       TEXT NOT NULL,
    model     TEXT NOT NULL, -- the types of its GPUs as Slurm names them; '': not said
    UNIQUE (system, account, partition, qos, model)
);
-- The first model keeps the charge's number, and with it the rows of its runs.
INSERT INTO charge_next (id, system, account, partition, qos, model)
    SELECT charge.id, system, account, partition, qos, coalesce(phrase.text, '')
    FROM charge LEFT JOIN phrase ON phrase.id =
        (SELECT min(model) FROM charge_model WHERE charge_model.charge = charge.id);
INSERT INTO charge_next (system, account, partition, qos, model)
    SELECT system, account, partition, qos, text
    FROM charge JOIN charge_model ON charge_model.charge = charge.id
    JOIN phrase ON phrase.id = charge_model.model
    WHERE charge_model.model > (SELECT min(model) FROM charge_model AS other
                                WHERE other.charge = charge.id)
    ORDER BY charge.id, charge_model.model;

-- Old charge and model to new charge, of the charges that were split.
CREATE TABLE charge_split AS
    SELECT charge.id AS charge, charge_model.model, charge_next.id AS next
    FROM charge JOIN charge_model ON charge_model.charge = charge.id
    LEFT JOIN phrase ON phrase.id = charge_model.model
    JOIN charge_next ON charge_next.system = charge.system AND
        charge_next.account = charge.account AND charge_next.partition = charge.partition AND
        charge_next.qos = charge.qos AND charge_next.model = coalesce(phrase.text, '')
    WHERE charge.id IN (SELECT charge FROM charge_model GROUP BY charge HAVING count(*) > 1);
CREATE INDEX charge_split_charge ON charge_split (charge, model);

UPDATE job SET charge = next FROM charge_split
    WHERE charge_split.charge = job.charge AND charge_split.model = job.model AND
          next <> job.charge;
UPDATE job_history SET charge = next FROM charge_split
    WHERE charge_split.charge = job_history.charge AND
          charge_split.model = job_history.model AND next <> job_history.charge;

-- The roll-ups are made anew from their runs, in the same transaction (Cache.cpp).
DROP TABLE charge;
ALTER TABLE charge_next RENAME TO charge;
DROP TABLE charge_model;
ALTER TABLE job DROP COLUMN model;
ALTER TABLE job_history DROP COLUMN model;
DROP TABLE charge_split;
