-- The plan's database, version 3: the office's own texts of the annual report, its template, and the
-- report as it was published.

CREATE TABLE paragraph (
  year_id INTEGER NOT NULL REFERENCES year (id),
  place TEXT NOT NULL CHECK (place <> ''),
  text TEXT NOT NULL,
  seen TEXT NOT NULL,
  PRIMARY KEY (year_id, place)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER paragraph_added AFTER INSERT ON paragraph BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'paragraph', new.year_id || '/' || new.place, field, new_value
  FROM current_edit, (
    SELECT 'text' AS field, new.text AS new_value
    UNION ALL SELECT 'seen', new.seen
  ) WHERE new_value IS NOT NULL;
END;

CREATE TRIGGER paragraph_changed AFTER UPDATE ON paragraph BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value, new_value)
  SELECT edit_id, 'changed', 'paragraph', new.year_id || '/' || new.place, field, old_value, new_value
  FROM current_edit, (
    SELECT 'text' AS field, old.text AS old_value, new.text AS new_value
    UNION ALL SELECT 'seen', old.seen, new.seen
  ) WHERE old_value IS NOT new_value;
END;

CREATE TRIGGER paragraph_removed AFTER DELETE ON paragraph BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, old_value)
  SELECT edit_id, 'removed', 'paragraph', old.year_id || '/' || old.place, field, old_value
  FROM current_edit, (
    SELECT 'text' AS field, old.text AS old_value
    UNION ALL SELECT 'seen', old.seen
  ) WHERE old_value IS NOT NULL;
END;

CREATE TRIGGER paragraph_of_closed_year_added BEFORE INSERT ON paragraph
WHEN new.year_id IN (SELECT id FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER paragraph_of_closed_year_changed BEFORE UPDATE ON paragraph
WHEN EXISTS (SELECT 1 FROM closed_year WHERE id IN (old.year_id, new.year_id)) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

CREATE TRIGGER paragraph_of_closed_year_removed BEFORE DELETE ON paragraph
WHEN old.year_id IN (SELECT id FROM closed_year) BEGIN
  SELECT RAISE(ABORT, 'a closed year does not change');
END;

-- The office's template; none where the program's is used.

ALTER TABLE plan ADD COLUMN report_template TEXT NOT NULL DEFAULT '';

DROP TRIGGER plan_added;

DROP TRIGGER plan_changed;

DROP TRIGGER plan_removed;

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
    UNION ALL SELECT 'report_template', new.report_template
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
    UNION ALL SELECT 'report_template', old.report_template, new.report_template
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
    UNION ALL SELECT 'report_template', old.report_template
  ) WHERE old_value IS NOT NULL;
END;

-- The report of a closed year as it was published. Years that are closed already have none.

ALTER TABLE year ADD COLUMN report TEXT NOT NULL DEFAULT ''
  CHECK (state = 'closed' OR report = '');

DROP TRIGGER year_added;

DROP TRIGGER year_changed;

DROP TRIGGER year_removed;

CREATE TRIGGER year_added AFTER INSERT ON year BEGIN
  INSERT INTO history (edit_id, action, record, record_key, field, new_value)
  SELECT edit_id, 'added', 'year', new.id, field, new_value
  FROM current_edit, (
    SELECT 'fiscal_year' AS field, new.fiscal_year AS new_value
    UNION ALL SELECT 'kind', new.kind
    UNION ALL SELECT 'state', new.state
    UNION ALL SELECT 'reopen_reason', new.reopen_reason
    UNION ALL SELECT 'digest', new.digest
    UNION ALL SELECT 'report', new.report
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
    UNION ALL SELECT 'report', old.report, new.report
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
    UNION ALL SELECT 'report', old.report
  ) WHERE old_value IS NOT NULL;
END;
