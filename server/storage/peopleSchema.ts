/** The tables of members, what they were given, and company accounts, and of who did what. */
export const peopleTables = `
ALTER TABLE person ADD COLUMN is_member INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN seen_at TEXT;
ALTER TABLE person ADD COLUMN removed_at TEXT;

ALTER TABLE map ADD COLUMN visibility TEXT NOT NULL DEFAULT 'private';
ALTER TABLE map ADD COLUMN workspace_role TEXT NOT NULL DEFAULT 'view';

CREATE TABLE map_member (
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  given_at TEXT NOT NULL,
  PRIMARY KEY (map_id, person_id)
) STRICT;
CREATE INDEX map_member_by_person ON map_member (person_id);

CREATE TABLE identity (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  PRIMARY KEY (issuer, subject)
) STRICT;
CREATE INDEX identity_of_person ON identity (person_id);

CREATE TABLE access_request (
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  note TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (map_id, person_id)
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  deed TEXT NOT NULL,
  map_id TEXT,
  map_title TEXT,
  about TEXT NOT NULL,
  role TEXT
) STRICT;
CREATE INDEX audit_of_map ON audit (map_id, id);
`;
