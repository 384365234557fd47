import type { DatabaseSync } from "node:sqlite";
import { commentSchema } from "./commentSchema.ts";
import { peopleTables } from "./peopleSchema.ts";
import { decisionSchema, workshopSchema } from "./workshopSchema.ts";

const firstTables = `
CREATE TABLE map (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  scope TEXT NOT NULL,
  locale TEXT NOT NULL,
  stage_count INTEGER NOT NULL,
  touchpoint_count INTEGER NOT NULL,
  persona_count INTEGER NOT NULL,
  summary_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE "update" (
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  client_id INTEGER,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX update_of_map ON "update" (map_id, seq);

CREATE TABLE snapshot (
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (map_id, seq)
) STRICT;
`;

const accessTables = `
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_owner INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE session (
  hash BLOB PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX session_of_person ON session (person_id);

CREATE TABLE link (
  id TEXT PRIMARY KEY,
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  label TEXT NOT NULL,
  secret_hash BLOB NOT NULL,
  password_hash TEXT,
  expires_at TEXT,
  max_uses INTEGER,
  uses INTEGER NOT NULL DEFAULT 0,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  used_at TEXT,
  used_from TEXT
) STRICT;
CREATE INDEX link_of_map ON link (map_id);

CREATE TABLE guest (
  link_id TEXT NOT NULL REFERENCES link (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  joined_at TEXT NOT NULL,
  PRIMARY KEY (link_id, person_id)
) STRICT;
CREATE INDEX guest_by_person ON guest (person_id);
`;

/**
 * How the database came to its present form: migration n turns version n − 1 into version n.
 * Only ever add to the end; each runs in one transaction, after a backup.
 */
export const migrations: readonly ((database: DatabaseSync) => void)[] = [
  (database) => database.exec(firstTables),
  (database) => database.exec(accessTables),
  (database) => database.exec(commentSchema),
  (database) => database.exec(peopleTables),
  (database) => database.exec(workshopSchema),
  (database) => database.exec(decisionSchema),
];
