-- The plan's database, version 2: the overall evaluation, closing, indicators, who made an edit.

-- The table of years is made anew, since a fiscal year may now stand in it twice: by itself and as
-- the overall evaluation. References to it are checked at the end of the transaction.

PRAGMA defer_foreign_keys = ON;

CREATE TABLE year_before AS SELECT id, fiscal_year FROM year;

DROP TABLE year;

CREATE TABLE year (
  id INTEGER PRIMARY KEY,
  fiscal_year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('regular', 'overall')),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  reopen_reason TEXT NOT NULL,
  digest TEXT NOT NULL,
  UNIQUE (fiscal_year, kind),
  CHECK ((state = 'closed') = (digest <> '')),
  CHECK (state = 'open' OR reopen_reason = '')
) STRICT;

CREATE UNIQUE INDEX year_overall ON year (kind) WHERE kind = 'overall';

INSERT INTO year SELECT id, fiscal_year, 'regular', 'open', '', '' FROM year_before;

DROP TABLE year_before;

CREATE TRIGGER year_added AFTER INSERT ON year BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'year', new.id, field, new_value
  FROM current_edit, (
    SELECT 'fiscal_year' AS field, new.fiscal_year AS new_value
    UNION ALL SELECT 'kind', new.kind
    UNION ALL SELECT 'state', new.state
    UNION ALL SELECT 'reopen_reason', new.reopen_reason
    UNION ALL SELECT 'digest', new.digest
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER year_changed AFTER UPDATE ON year BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'year', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'fiscal_year' AS field, old.fiscal_year AS old_value, new.fiscal_year AS new_value
    UNION ALL SELECT 'kind', old.kind, new.kind
    UNION ALL SELECT 'state', old.state, new.state
    UNION ALL SELECT 'reopen_reason', old.reopen_reason, new.reopen_reason
    UNION ALL SELECT 'digest', old.digest, new.digest
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER year_removed AFTER DELETE ON year BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'year', old.id, field, old_value
  FROM current_edit, (
    SELECT 'fiscal_year' AS field, old.fiscal_year AS old_value
    UNION ALL SELECT 'kind', old.kind
    UNION ALL SELECT 'state', old.state
    UNION ALL SELECT 'reopen_reason', old.reopen_reason
    UNION ALL SELECT 'digest', old.digest
  ) WHERE old_value IS NOT NULL;
END;

CREATE TABLE indicator (
  id INTEGER PRIMARY KEY,
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  unit TEXT NOT NULL,
  better TEXT NOT NULL CHECK (better IN ('higher', 'lower'))
) STRICT;

CREATE INDEX indicator_measure ON indicator (measure_id);

CREATE TABLE indicator_value (
  year_id INTEGER NOT NULL REFERENCES year (id),
  indicator_id INTEGER NOT NULL REFERENCES indicator (id),
  target TEXT NOT NULL,
  actual TEXT NOT NULL,
  PRIMARY KEY (year_id, indicator_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX indicator_value_indicator ON indicator_value (indicator_id);

CREATE TRIGGER indicator_added AFTER INSERT ON indicator BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'indicator', new.id, field, new_value
  FROM current_edit, (
    SELECT 'measure_id' AS field, new.measure_id AS new_value
    UNION ALL SELECT 'position', new.position
    UNION ALL SELECT 'name', new.name
    UNION ALL SELECT 'unit', new.unit
    UNION ALL SELECT 'better', new.better
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER indicator_changed AFTER UPDATE ON indicator BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'indicator', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'measure_id' AS field, old.measure_id AS old_value, new.measure_id AS new_value
    UNION ALL SELECT 'position', old.position, new.position
    UNION ALL SELECT 'name', old.name, new.name
    UNION ALL SELECT 'unit', old.unit, new.unit
    UNION ALL SELECT 'better', old.better, new.better
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER indicator_removed AFTER DELETE ON indicator BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'indicator', old.id, field, old_value
  FROM current_edit, (
    SELECT 'measure_id' AS field, old.measure_id AS old_value
    UNION ALL SELECT 'position', old.position
    UNION ALL SELECT 'name', old.name
    UNION ALL SELECT 'unit', old.unit
    UNION ALL SELECT 'better', old.better
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER indicator_value_added AFTER INSERT ON indicator_value BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'indicator_value', new.year_id || '/' || new.indicator_id, field, new_value
  FROM current_edit, (
    SELECT 'target' AS field, new.target AS new_value
    UNION ALL SELECT 'actual', new.actual
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER indicator_value_changed AFTER UPDATE ON indicator_value BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'indicator_value', new.year_id || '/' || new.indicator_id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'target' AS field, old.target AS old_value, new.target AS new_value
    UNION ALL SELECT 'actual', old.actual, new.actual
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER indicator_value_removed AFTER DELETE ON indicator_value BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'indicator_value', old.year_id || '/' || old.indicator_id, field, old_value
  FROM current_edit, (
    SELECT 'target' AS field, old.target AS old_value
    UNION ALL SELECT 'actual', old.actual
  ) WHERE old_value IS NOT NULL;
END;

-- The name that the user gave beside the system account.

ALTER TABLE edit ADD COLUMN made_by_name TEXT NOT NULL DEFAULT '';

CREATE TRIGGER edit_stays BEFORE DELETE ON edit BEGIN
  SELECT RAISE(ABORT, 'history is never pruned');
END;

CREATE TRIGGER edit_is_true BEFORE UPDATE ON edit BEGIN
  SELECT RAISE(ABORT, 'history is never rewritten');
END;

CREATE TRIGGER edit_is_new BEFORE INSERT ON edit
WHEN EXISTS (SELECT 1 FROM edit WHERE id = new.id) BEGIN
  SELECT RAISE(ABORT, 'history is never rewritten');
END;

-- Ids of removed records are not given again.

CREATE INDEX history_removed ON history (record) WHERE action = 'removed';

-- A closed year (確定) does not change. It can only be reopened, with a reason.

CREATE VIEW closed_year AS SELECT id, fiscal_year, kind FROM year WHERE state = 'closed';

CREATE VIEW measure_of_closed_year AS
SELECT DISTINCT measure.id, measure.number
FROM measure JOIN closed_year ON in_force_from <= fiscal_year
  AND (kind = 'overall' OR in_force_to IS NULL OR in_force_to >= fiscal_year);

CREATE VIEW indicator_of_closed_year AS
SELECT DISTINCT indicator_id AS id
FROM indicator_value JOIN closed_year ON closed_year.id = year_id;

CREATE TRIGGER year_stays_closed BEFORE UPDATE ON year
WHEN old.state = 'closed' AND NOT (
  new.state = 'open' AND new.reopen_reason <> '' AND new.id = old.id
  AND new.fiscal_year = old.fiscal_year AND new.kind = old.kind) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER year_stays BEFORE DELETE ON year WHEN old.state = 'closed' BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER year_is_not_replaced BEFORE INSERT ON year
WHEN EXISTS (
  SELECT 1 FROM closed_year WHERE id = new.id
    OR kind = new.kind AND (fiscal_year = new.fiscal_year OR kind = 'overall')) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

-- What an update would push out of its place is not seen by a trigger on removals.

CREATE TRIGGER year_is_not_pushed_out BEFORE UPDATE ON year
WHEN EXISTS (
  SELECT 1 FROM closed_year WHERE id <> old.id AND (
    id = new.id OR kind = new.kind AND (fiscal_year = new.fiscal_year OR kind = 'overall'))) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER evaluation_of_closed_year_added BEFORE INSERT ON evaluation
WHEN new.year_id IN (SELECT id FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER evaluation_of_closed_year_changed BEFORE UPDATE ON evaluation
WHEN EXISTS (SELECT 1 FROM closed_year WHERE id IN (old.year_id, new.year_id)) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER evaluation_of_closed_year_removed BEFORE DELETE ON evaluation
WHEN old.year_id IN (SELECT id FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER indicator_value_of_closed_year_added BEFORE INSERT ON indicator_value
WHEN new.year_id IN (SELECT id FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER indicator_value_of_closed_year_changed BEFORE UPDATE ON indicator_value
WHEN EXISTS (SELECT 1 FROM closed_year WHERE id IN (old.year_id, new.year_id)) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER indicator_value_of_closed_year_removed BEFORE DELETE ON indicator_value
WHEN old.year_id IN (SELECT id FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

-- What closed years publish beyond their own values: the scale, the goals, the plan's title.

CREATE TRIGGER goal_of_closed_year_added BEFORE INSERT ON goal
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER goal_of_closed_year_changed BEFORE UPDATE ON goal
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER goal_of_closed_year_removed BEFORE DELETE ON goal
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER grade_of_closed_year_added BEFORE INSERT ON grade
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER grade_of_closed_year_changed BEFORE UPDATE ON grade
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER grade_of_closed_year_removed BEFORE DELETE ON grade
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER direction_of_closed_year_added BEFORE INSERT ON direction
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER direction_of_closed_year_changed BEFORE UPDATE ON direction
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER direction_of_closed_year_removed BEFORE DELETE ON direction
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER plan_of_closed_year_added BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER plan_of_closed_year_changed BEFORE UPDATE ON plan
WHEN (new.title <> old.title OR new.percent_base <> old.percent_base)
  AND EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER plan_of_closed_year_removed BEFORE DELETE ON plan
WHEN EXISTS (SELECT 1 FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

-- And the measures in force in them.

CREATE TRIGGER measure_of_closed_year_added BEFORE INSERT ON measure
WHEN EXISTS (
  SELECT 1 FROM closed_year WHERE new.in_force_from <= fiscal_year
    AND (kind = 'overall' OR new.in_force_to IS NULL OR new.in_force_to >= fiscal_year))
  OR EXISTS (
  SELECT 1 FROM measure_of_closed_year WHERE id = new.id OR number = new.number) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER measure_of_closed_year_changed BEFORE UPDATE ON measure
WHEN EXISTS (
  SELECT 1 FROM closed_year WHERE (
    old.in_force_from <= fiscal_year
    AND (kind = 'overall' OR old.in_force_to IS NULL OR old.in_force_to >= fiscal_year))
    <> (new.in_force_from <= fiscal_year
    AND (kind = 'overall' OR new.in_force_to IS NULL OR new.in_force_to >= fiscal_year)))
  OR EXISTS (
  SELECT 1 FROM measure_of_closed_year WHERE id = old.id AND (
    new.id <> old.id OR new.number <> old.number
    OR new.title <> old.title OR new.goal_id <> old.goal_id))
  OR EXISTS (
  SELECT 1 FROM measure_of_closed_year WHERE id <> old.id AND (id = new.id OR number = new.number)) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER measure_of_closed_year_removed BEFORE DELETE ON measure
WHEN old.id IN (SELECT id FROM measure_of_closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER indicator_of_closed_year_added BEFORE INSERT ON indicator
WHEN new.id IN (SELECT id FROM indicator_of_closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER indicator_of_closed_year_changed BEFORE UPDATE ON indicator
WHEN EXISTS (
  SELECT 1 FROM indicator_of_closed_year WHERE id IN (old.id, new.id)) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER indicator_of_closed_year_removed BEFORE DELETE ON indicator
WHEN old.id IN (SELECT id FROM indicator_of_closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;
