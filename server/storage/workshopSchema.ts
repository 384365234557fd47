/**
 * The tables of workshops, their answers, and what was decided. A participant can be nobody's row, since at one computer
 * everybody is one person. Answers have no row number and no time: their order tells nothing.
 */
export const workshopSchema = `
CREATE TABLE workshop (
  id TEXT PRIMARY KEY,
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  code_role TEXT NOT NULL,
  is_frozen INTEGER NOT NULL,
  keeps_view INTEGER NOT NULL,
  opened_at TEXT,
  ended_at TEXT,
  body TEXT NOT NULL,
  minutes TEXT
) STRICT;
CREATE UNIQUE INDEX workshop_under_way ON workshop (map_id) WHERE state <> 'ended';
CREATE INDEX workshop_of_map ON workshop (map_id);

CREATE TABLE workshop_person (
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL,
  state TEXT NOT NULL,
  by_code INTEGER NOT NULL,
  done_block TEXT,
  PRIMARY KEY (workshop_id, person_id)
) STRICT;
CREATE INDEX workshop_by_person ON workshop_person (person_id);

CREATE TABLE workshop_key (
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  block TEXT NOT NULL,
  key BLOB NOT NULL,
  PRIMARY KEY (workshop_id, block)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_answer (
  workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
  block TEXT NOT NULL,
  answerer TEXT NOT NULL,
  item TEXT NOT NULL,
  position INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (workshop_id, block, answerer, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_item (
  id TEXT PRIMARY KEY,
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  note TEXT,
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  review_on TEXT,
  done_at TEXT,
  workshop_id TEXT
) STRICT;
CREATE INDEX action_of_map ON action_item (map_id);
`;

/** A decision is called so, and can be brought back for a while after it was deleted. */
export const decisionSchema = `
ALTER TABLE action_item RENAME TO decision;
DROP INDEX action_of_map;
CREATE INDEX decision_of_map ON decision (map_id);
ALTER TABLE decision ADD COLUMN deleted_at TEXT;
ALTER TABLE decision ADD COLUMN deleted_by TEXT;
CREATE INDEX deleted_decision ON decision (deleted_at) WHERE deleted_at IS NOT NULL;
`;
