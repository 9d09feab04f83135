-- The plan's database, version 1. One statement ends with a semicolon and an empty line.

CREATE TABLE plan (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  first_year INTEGER NOT NULL,
  last_year INTEGER NOT NULL CHECK (last_year >= first_year),
  percent_base TEXT NOT NULL CHECK (percent_base IN ('in_force', 'rated')),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE goal (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  mark TEXT NOT NULL,
  title TEXT NOT NULL
) STRICT;

CREATE TABLE grade (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  label TEXT NOT NULL,
  definition TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('rated', 'other', 'ended', 'excluded'))
) STRICT;

CREATE TABLE direction (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  label TEXT NOT NULL UNIQUE CHECK (label <> ''),
  role TEXT NOT NULL
    CHECK (role IN ('continues', 'expands', 'shrinks', 'revises', 'stops', 'completes'))
) STRICT;

CREATE TABLE measure (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE CHECK (number <> ''),
  title TEXT NOT NULL,
  goal_id INTEGER NOT NULL REFERENCES goal (id),
  in_force_from INTEGER NOT NULL,
  in_force_to INTEGER CHECK (in_force_to >= in_force_from),
  note TEXT NOT NULL
) STRICT;

CREATE INDEX measure_goal ON measure (goal_id);

CREATE TABLE year (
  id INTEGER PRIMARY KEY,
  fiscal_year INTEGER NOT NULL UNIQUE
) STRICT;

CREATE TABLE evaluation (
  year_id INTEGER NOT NULL REFERENCES year (id),
  measure_id INTEGER NOT NULL REFERENCES measure (id),
  department TEXT NOT NULL,
  grade_id INTEGER REFERENCES grade (id),
  direction_id INTEGER REFERENCES direction (id),
  achievement TEXT NOT NULL,
  reason TEXT NOT NULL,
  next_steps TEXT NOT NULL,
  PRIMARY KEY (year_id, measure_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX evaluation_measure ON evaluation (measure_id);

CREATE INDEX evaluation_grade ON evaluation (grade_id);

CREATE INDEX evaluation_direction ON evaluation (direction_id);

-- One row for each change that the program makes: who changed something, when, and its name.

CREATE TABLE edit (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  made_by TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT;

-- The edit that is being written; none outside the program's own transactions.

CREATE TABLE current_edit (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  edit_id INTEGER REFERENCES edit (id)
) STRICT;

INSERT INTO current_edit (id, edit_id) VALUES (1, NULL);

-- What changed (変更履歴), a row for each field, written by the triggers below in the same
-- transaction, whoever writes.

CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  edit_id INTEGER REFERENCES edit (id),
  recorded_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  action TEXT NOT NULL CHECK (action IN ('added', 'changed', 'removed')),
  record TEXT NOT NULL,
  record_key TEXT NOT NULL,
  field TEXT NOT NULL,
  old_value ANY,
  new_value ANY
) STRICT;

CREATE INDEX history_record ON history (record, record_key);

CREATE TRIGGER history_stays BEFORE DELETE ON history BEGIN
  SELECT RAISE(ABORT, 'history is never pruned');
END;

CREATE TRIGGER history_is_true BEFORE UPDATE ON history BEGIN
  SELECT RAISE(ABORT, 'history is never rewritten');
END;

CREATE TRIGGER history_is_new BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE id = new.id) BEGIN
  SELECT RAISE(ABORT, 'history is never rewritten');
END;

CREATE TRIGGER current_edit_stays BEFORE DELETE ON current_edit BEGIN
  SELECT RAISE(ABORT, 'history is always written');
END;

CREATE TRIGGER plan_added AFTER INSERT ON plan BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'plan', new.id, field, new_value
  FROM current_edit, (
    SELECT 'title' AS field, new.title AS new_value
    UNION ALL SELECT 'organisation', new.organisation
    UNION ALL SELECT 'first_year', new.first_year
    UNION ALL SELECT 'last_year', new.last_year
    UNION ALL SELECT 'percent_base', new.percent_base
    UNION ALL SELECT 'note', new.note
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER plan_changed AFTER UPDATE ON plan BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'plan', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'title' AS field, old.title AS old_value, new.title AS new_value
    UNION ALL SELECT 'organisation', old.organisation, new.organisation
    UNION ALL SELECT 'first_year', old.first_year, new.first_year
    UNION ALL SELECT 'last_year', old.last_year, new.last_year
    UNION ALL SELECT 'percent_base', old.percent_base, new.percent_base
    UNION ALL SELECT 'note', old.note, new.note
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER plan_removed AFTER DELETE ON plan BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'plan', old.id, field, old_value
  FROM current_edit, (
    SELECT 'title' AS field, old.title AS old_value
    UNION ALL SELECT 'organisation', old.organisation
    UNION ALL SELECT 'first_year', old.first_year
    UNION ALL SELECT 'last_year', old.last_year
    UNION ALL SELECT 'percent_base', old.percent_base
    UNION ALL SELECT 'note', old.note
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER goal_added AFTER INSERT ON goal BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'goal', new.id, field, new_value
  FROM current_edit, (
    SELECT 'position' AS field, new.position AS new_value
    UNION ALL SELECT 'mark', new.mark
    UNION ALL SELECT 'title', new.title
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER goal_changed AFTER UPDATE ON goal BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'goal', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'position' AS field, old.position AS old_value, new.position AS new_value
    UNION ALL SELECT 'mark', old.mark, new.mark
    UNION ALL SELECT 'title', old.title, new.title
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER goal_removed AFTER DELETE ON goal BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'goal', old.id, field, old_value
  FROM current_edit, (
    SELECT 'position' AS field, old.position AS old_value
    UNION ALL SELECT 'mark', old.mark
    UNION ALL SELECT 'title', old.title
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER grade_added AFTER INSERT ON grade BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'grade', new.id, field, new_value
  FROM current_edit, (
    SELECT 'position' AS field, new.position AS new_value
    UNION ALL SELECT 'code', new.code
    UNION ALL SELECT 'label', new.label
    UNION ALL SELECT 'definition', new.definition
    UNION ALL SELECT 'role', new.role
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER grade_changed AFTER UPDATE ON grade BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'grade', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'position' AS field, old.position AS old_value, new.position AS new_value
    UNION ALL SELECT 'code', old.code, new.code
    UNION ALL SELECT 'label', old.label, new.label
    UNION ALL SELECT 'definition', old.definition, new.definition
    UNION ALL SELECT 'role', old.role, new.role
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER grade_removed AFTER DELETE ON grade BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'grade', old.id, field, old_value
  FROM current_edit, (
    SELECT 'position' AS field, old.position AS old_value
    UNION ALL SELECT 'code', old.code
    UNION ALL SELECT 'label', old.label
    UNION ALL SELECT 'definition', old.definition
    UNION ALL SELECT 'role', old.role
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER direction_added AFTER INSERT ON direction BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'direction', new.id, field, new_value
  FROM current_edit, (
    SELECT 'position' AS field, new.position AS new_value
    UNION ALL SELECT 'label', new.label
    UNION ALL SELECT 'role', new.role
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER direction_changed AFTER UPDATE ON direction BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'direction', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'position' AS field, old.position AS old_value, new.position AS new_value
    UNION ALL SELECT 'label', old.label, new.label
    UNION ALL SELECT 'role', old.role, new.role
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER direction_removed AFTER DELETE ON direction BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'direction', old.id, field, old_value
  FROM current_edit, (
    SELECT 'position' AS field, old.position AS old_value
    UNION ALL SELECT 'label', old.label
    UNION ALL SELECT 'role', old.role
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER measure_added AFTER INSERT ON measure BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'measure', new.id, field, new_value
  FROM current_edit, (
    SELECT 'number' AS field, new.number AS new_value
    UNION ALL SELECT 'title', new.title
    UNION ALL SELECT 'goal_id', new.goal_id
    UNION ALL SELECT 'in_force_from', new.in_force_from
    UNION ALL SELECT 'in_force_to', new.in_force_to
    UNION ALL SELECT 'note', new.note
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER measure_changed AFTER UPDATE ON measure BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'measure', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'number' AS field, old.number AS old_value, new.number AS new_value
    UNION ALL SELECT 'title', old.title, new.title
    UNION ALL SELECT 'goal_id', old.goal_id, new.goal_id
    UNION ALL SELECT 'in_force_from', old.in_force_from, new.in_force_from
    UNION ALL SELECT 'in_force_to', old.in_force_to, new.in_force_to
    UNION ALL SELECT 'note', old.note, new.note
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER measure_removed AFTER DELETE ON measure BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'measure', old.id, field, old_value
  FROM current_edit, (
    SELECT 'number' AS field, old.number AS old_value
    UNION ALL SELECT 'title', old.title
    UNION ALL SELECT 'goal_id', old.goal_id
    UNION ALL SELECT 'in_force_from', old.in_force_from
    UNION ALL SELECT 'in_force_to', old.in_force_to
    UNION ALL SELECT 'note', old.note
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER year_added AFTER INSERT ON year BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'year', new.id, field, new_value
  FROM current_edit, (
    SELECT 'fiscal_year' AS field, new.fiscal_year AS new_value
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER year_changed AFTER UPDATE ON year BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'year', new.id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'fiscal_year' AS field, old.fiscal_year AS old_value, new.fiscal_year AS new_value
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER year_removed AFTER DELETE ON year BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'year', old.id, field, old_value
  FROM current_edit, (
    SELECT 'fiscal_year' AS field, old.fiscal_year AS old_value
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER evaluation_added AFTER INSERT ON evaluation BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'evaluation', new.year_id || '/' || new.measure_id, field, new_value
  FROM current_edit, (
    SELECT 'department' AS field, new.department AS new_value
    UNION ALL SELECT 'grade_id', new.grade_id
    UNION ALL SELECT 'direction_id', new.direction_id
    UNION ALL SELECT 'achievement', new.achievement
    UNION ALL SELECT 'reason', new.reason
    UNION ALL SELECT 'next_steps', new.next_steps
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER evaluation_changed AFTER UPDATE ON evaluation BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'evaluation', new.year_id || '/' || new.measure_id, field, old_value, new_value
  FROM current_edit, (
    SELECT 'department' AS field, old.department AS old_value, new.department AS new_value
    UNION ALL SELECT 'grade_id', old.grade_id, new.grade_id
    UNION ALL SELECT 'direction_id', old.direction_id, new.direction_id
    UNION ALL SELECT 'achievement', old.achievement, new.achievement
    UNION ALL SELECT 'reason', old.reason, new.reason
    UNION ALL SELECT 'next_steps', old.next_steps, new.next_steps
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER evaluation_removed AFTER DELETE ON evaluation BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'evaluation', old.year_id || '/' || old.measure_id, field, old_value
  FROM current_edit, (
    SELECT 'department' AS field, old.department AS old_value
    UNION ALL SELECT 'grade_id', old.grade_id
    UNION ALL SELECT 'direction_id', old.direction_id
    UNION ALL SELECT 'achievement', old.achievement
    UNION ALL SELECT 'reason', old.reason
    UNION ALL SELECT 'next_steps', old.next_steps
  ) WHERE old_value IS NOT NULL;
END;
